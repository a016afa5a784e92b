import type { Calculation } from './assumptions.ts';
import type { Example } from './dossier.ts';
import type { Linking } from './linking.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';

/** Reads the expected outcomes; whether they come true is for the model to say. */
export function linkExamples(
	linking: Linking,
	letters: readonly string[],
	calculation: Calculation
): Example[] {
	const { file, value } = linking.dossier;
	const known = {
		aannames: { key: 'aannames', noun: 'aanname', names: calculation.assumptions.map(({ id }) => id) },
		keuzes: { key: 'letter', noun: 'keuze', names: letters },
		posten: {
			key: 'posten',
			noun: 'post',
			names: [
				...new Set([
					...Object.keys(value.posten ?? {}),
					...linking.income.values(),
					...Object.keys(value.investeringen ?? {}),
					...Object.keys(value.maatregelen ?? {})
				])
			]
		}
	};
	return (value.voorbeelden ?? []).map((example, place): Example => {
		const path = ['voorbeelden', place];
		const assumptions = Object.entries(example.aannames ?? {}).map(([name, entry]) => {
			const at = [...path, 'aannames', name];
			if (linking.knows(file, at, name, known.aannames, 'key')) {
				const bounds = calculation.assumptions.find(({ id }) => id === name)?.bounds;
				if (typeof entry === 'number' && bounds && (entry < bounds[0] || entry > bounds[1])) {
					linking.problems.push(
						file.problem(
							'WAARDE_BUITEN_BEREIK',
							at,
							`De waarde ${entry} ligt buiten het bereik van ${bounds[0]} tot en met ${bounds[1]}.`,
							'Verander de waarde, of maak het bereik van de aanname ruimer.'
						)
					);
				}
			}
			return [name, typeof entry === 'string' && PRO_MEMORIE.test(entry) ? null : Number(entry)] as const;
		});
		const expected = Object.entries(example.verwacht).map(([letter, total]) => {
			const at = [...path, 'verwacht', letter];
			linking.knows(file, at, letter, known.keuzes, 'key');
			if (typeof total === 'number') return [letter, { known: total, open: [] }] as const;
			(total.pm ?? []).forEach((item, index) => {
				linking.knows(file, [...at, 'pm', index], item, known.posten);
			});
			return [letter, { known: total.bekend, open: total.pm ?? [] }] as const;
		});
		return {
			name: example.naam,
			assumptions: Object.fromEntries(assumptions),
			expected: Object.fromEntries(expected)
		};
	});
}

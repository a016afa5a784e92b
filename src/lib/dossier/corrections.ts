import type { Correction } from './history.ts';
import type { Linking } from './linking.ts';
import type { CorrectionYaml } from './schema.ts';
import { byVersion } from './versions.ts';

/**
 * The corrections of a dossier, in the order of their versions. What they concern must be there, and none may be later
 * than the dossier itself: its version and day are raised with each.
 *
 * @param letters of the options
 */
export function linkCorrections(linking: Linking, letters: readonly string[]): Correction[] {
	const { file, value } = linking.dossier;
	const known = {
		keuze: { key: 'letter', noun: 'keuze', names: letters },
		post: {
			key: 'posten',
			noun: 'post',
			names: [value.posten, value.investeringen, value.maatregelen].flatMap((group) =>
				Object.keys(group ?? {})
			)
		},
		effect: { key: 'effecten', noun: 'effect', names: Object.keys(value.effecten ?? {}) },
		aanname: { key: 'aannames', noun: 'aanname', names: Object.keys(value.aannames ?? {}) }
	} as const;
	return (value.correcties ?? [])
		.map((correction, place): Correction => {
			checkMoment(linking, correction, place);
			const concerned = (key: keyof typeof known): readonly string[] => {
				const given = correction[key];
				if (given === undefined) return [];
				const isOne = typeof given === 'string';
				return (isOne ? [given] : given).filter((name, at) =>
					linking.knows(file, ['correcties', place, key, ...(isOne ? [] : [at])], name, known[key])
				);
			};
			return {
				date: correction.datum,
				version: correction.versie,
				was: correction.was,
				is: correction.is,
				why: correction.waarom,
				options: concerned('keuze'),
				items: concerned('post'),
				effects: concerned('effect'),
				assumptions: concerned('aanname')
			};
		})
		.sort((a, b) => byVersion(a.version, b.version));
}

function checkMoment(
	{ dossier: { file, value }, problems }: Linking,
	correction: CorrectionYaml,
	place: number
): void {
	const { versie, datum } = correction;
	if (value.versie === undefined) {
		problems.push(
			file.problem(
				'SLEUTEL_ONTBREEKT',
				['correcties', place, 'versie'],
				'Dit dossier noemt zelf geen versie, en dus weet niemand of deze correctie erin zit.',
				`Zet bovenaan in dossier.yaml: versie: "${versie}".`
			)
		);
	} else if (byVersion(versie, value.versie) > 0) {
		problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				['correcties', place, 'versie'],
				`Deze correctie hoort bij versie ${versie}, maar het dossier is nog versie ${value.versie}.`,
				`Verander bovenaan versie in "${versie}", of verander de versie hier.`
			)
		);
	}
	if (value.datum !== undefined && datum > value.datum) {
		problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				['correcties', place, 'datum'],
				`Deze correctie is van ${datum}, maar het dossier is van ${value.datum}.`,
				`Verander bovenaan datum in "${datum}", of verander de datum hier.`
			)
		);
	}
}

import { PLAIN } from '../formula/unit.ts';
import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { Discount } from './dossier.ts';
import { partReader } from './investments.ts';
import type { Linking } from './linking.ts';

/** How amounts of later years weigh less; nothing where the dossier does not say so. */
export function linkDiscount(linking: Linking, calculation: Calculation): Discount | undefined {
	const { file, value } = linking.dossier;
	const { contante_waarde: written, jaren: years } = value;
	if (written === undefined) return undefined;
	const { rente: rate, peiljaar: from = years[0] ?? NaN } = written;
	const path = ['contante_waarde', 'rente'];
	if (typeof rate === 'number' && (rate <= -100 || (rate > 0 && rate < 0.2))) {
		const percent = Number((rate * 100).toPrecision(12));
		(rate > 0 ? linking.warnings : linking.problems).push(
			file.problem(
				'WAARDE_ONJUIST',
				path,
				`Een rente van ${String(rate).replace('.', ',')} is hier ${String(rate).replace('.', ',')} %.`,
				rate > 0
					? `Bedoelt u ${String(percent).replace('.', ',')} %? Schrijf dan ${percent}.`
					: 'Schrijf een percentage boven min 100.',
				rate > 0 ? { severity: 'let op' } : {}
			)
		);
	}
	return {
		rate:
			typeof rate === 'number'
				? { kind: 'number', value: rate / 100 }
				: partReader(linking, calculation)(file, path, rate, PLAIN),
		from,
		note: written.toelichting,
		citations: citations(linking, file)(written.bron, ['contante_waarde'])
	};
}

import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { Discount } from './dossier.ts';
import type { Linking } from './linking.ts';
import { dutchNumber, fractionReader, warnFraction } from './part-reader.ts';

/** How amounts of later years weigh less; nothing where the dossier does not say so. */
export function linkDiscount(linking: Linking, calculation: Calculation): Discount | undefined {
	const { file, value } = linking.dossier;
	const { contante_waarde: written, jaren: years } = value;
	if (written === undefined) return undefined;
	const { rente: rate, peiljaar: from = years[0] ?? NaN } = written;
	const path = ['contante_waarde', 'rente'];
	warnFraction(linking, path, rate);
	if (typeof rate === 'number' && rate <= -100) {
		linking.problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				path,
				`Bij een rente van ${dutchNumber(rate)} % is geen contante waarde te berekenen.`,
				'Schrijf een percentage boven min 100.'
			)
		);
	}
	return {
		rate: fractionReader(linking, calculation)(file, path, rate),
		from,
		note: written.toelichting,
		citations: citations(linking, file)(written.bron, ['contante_waarde'])
	};
}

import { z } from 'zod';
import { bron, described, FORMULA } from './schema-parts.ts';
import { about, expected, group, number, year } from './schema-words.ts';

/** How amounts of later years weigh less, for a figure beside the totals. */
export const discount = group({
	rente: z
		.union([number, z.string().regex(FORMULA, expected('GETAL_OF_FORMULE'))], expected('GETAL_OF_FORMULE'))
		.meta(about('Hoeveel procent per jaar: een getal zoals 2.25, of een formule.')),
	peiljaar: year
		.optional()
		.meta(
			about(
				'Het jaar waarvan een bedrag voor het geheel meetelt. Zonder deze regel is dat het eerste jaar van het dossier.'
			)
		),
	toelichting: described.toelichting,
	bron: bron.optional()
})
	.optional()
	.meta(about('Wat de bedragen van alle jaren samen nu waard zijn, naast de totalen.'));

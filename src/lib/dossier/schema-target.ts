import { z } from 'zod';
import { described } from './schema-parts.ts';
import { about, expected, group, name, number, text, yearKey } from './schema-words.ts';

/** What has to be saved. */
export const target = group({
	titel: text.optional().meta(about('Hoe de taakstelling heet, als zij een naam heeft.')),
	bedrag: z
		.union(
			[
				number.positive(expected('GETAL_BOVEN_NUL')),
				z.record(
					yearKey,
					z
						.number(expected('GETAL_BOVEN_NUL'))
						.nonnegative(expected('GETAL_BOVEN_NUL'))
						.meta(about('Wat er in dit jaar moet worden bespaard, in euro.'))
				)
			],
			expected('GETAL_BOVEN_NUL')
		)
		.meta(
			about(
				'Wat er moet worden bespaard, in euro per jaar en zonder min: een getal, of een bedrag per jaar. Een jaar dat er niet staat, heeft geen taakstelling.'
			)
		),
	post: name
		.optional()
		.meta(
			about(
				'De post waarin de taakstelling al bij de uitgaven van de keuzes staat. Zonder deze regel telt de taakstelling niet mee in de totalen.'
			)
		),
	toelichting: described.toelichting,
	bron: described.bron
})
	.optional()
	.meta(about('Wat er moet worden bespaard.'));

import { z } from 'zod';
import { amount } from './schema-amounts.ts';
import { budgetKeys, itemKeys } from './schema-items.ts';
import { described } from './schema-parts.ts';
import { about, expected, group, list, name, number, text, yearKey } from './schema-words.ts';

/** A measure that options are packages of. */
export const menuItem = group({
	...itemKeys,
	...budgetKeys,
	bedrag: amount.meta(
		about(
			'Wat de maatregel kost, in euro per jaar; een besparing of opbrengst heeft een min. Een getal, pm, een formule, een bedrag per jaar, of een groep met bedrag, opmerking en bron. Mag een bezoeker bij pm een besparing invullen? Schrijf er dan een bereik bij, zoals [-100000, 0].'
		)
	),
	vereist: list(name).optional().meta(about('Maatregelen die er dan ook bij moeten: [naam_van_maatregel].')),
	sluit_uit: list(name)
		.optional()
		.meta(about('Maatregelen die er dan niet bij kunnen: [naam_van_maatregel].')),
	voordelen: list(name).optional().meta(about('Voordelen uit voordelen die bij deze maatregel horen.')),
	risicos: list(name).optional().meta(about('Risico’s uit risicos die bij deze maatregel horen.'))
}).meta(about('Een maatregel. In een keuze staat alleen de naam; het bedrag is overal hetzelfde.'));

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
	.meta(
		about(
			'Wat er moet worden bespaard. De site laat zien wat elke keuze bespaart en wat er dan nog te vinden is.'
		)
	);

export type TargetYaml = z.infer<typeof target>;

import { z } from 'zod';
import { COVER_WORDS, REST } from './cover-words.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { bron } from './schema-parts.ts';
import { about, expected, group, list, text, yearKey } from './schema-words.ts';

const wrong = expected('DEKKING_BEDRAG');
const covered = z.union(
	[z.number(wrong).nonnegative(wrong), z.string(wrong).regex(PRO_MEMORIE, wrong), z.literal(REST, wrong)],
	wrong
);

const coverLine = group({
	uit: z.enum(COVER_WORDS, expected('DEKKING')).meta({
		description: 'Waar het geld vandaan komt.',
		enumDescriptions: [
			'Uit de begroting, ook als die daarvoor hoger wordt.',
			'Uit een reserve.',
			'Van een ander, zoals het Rijk of de provincie.',
			'Geld dat vrijkomt.',
			'De bron zegt dat hiervoor nog geen geld is. Het telt niet als dekking.'
		]
	}),
	titel: text.optional().meta(about('Welke reserve of subsidie het is, zoals het op de site staat.')),
	bedrag: z
		.union(
			[
				covered,
				z.record(yearKey, covered.meta(about('Wat er in dit jaar aan geld is: een getal, pm of rest.')))
			],
			wrong
		)
		.meta(
			about(
				'Hoeveel, in euro per jaar en zonder min: een getal, pm, of rest voor wat de andere regels overlaten. Of een bedrag per jaar; een jaar dat er niet staat, krijgt niets.'
			)
		),
	aard: z
		.enum(['structureel', 'incidenteel'], expected('AARD'))
		.optional()
		.meta({
			description: 'Of het geld elk jaar terugkomt. Zegt de bron het niet? Laat deze regel dan weg.',
			enumDescriptions: ['Elk jaar opnieuw.', 'Eén keer, of een paar jaar.']
		}),
	bron: bron.optional()
}).meta(about('Een deel van de dekking.'));

/** Where the money comes from: in words, and if the source says it in amounts too. */
export const cover = z.union(
	[
		text,
		group({
			tekst: text.meta(about('De dekking in een of twee zinnen.')),
			bron: bron.optional(),
			regels: list(coverLine)
				.optional()
				.meta(
					about(
						'De dekking in bedragen. De site laat dan zien wat nog te dekken is. Wat p.m. is, blijft ongedekt tot het bekend is.'
					)
				)
		})
	],
	expected('BEWERING')
);

export type CoverYaml = z.infer<typeof cover>;
export type CoverLineYaml = z.infer<typeof coverLine>;

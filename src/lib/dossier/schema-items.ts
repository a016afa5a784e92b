import { z } from 'zod';
import { bron, described, taskField } from './schema-parts.ts';
import { about, expected, group, list, name, text } from './schema-words.ts';

/** What an author writes for a link without a source. */
export const OWN_ESTIMATE = 'eigen inschatting';

const contribution = group(
	{
		doel: name.meta(about('Naam van een doel uit doelen.')),
		bron: z
			.union(
				[
					bron.refine((places) => Object.keys(places).length > 0, expected('BRON_OF_INSCHATTING')),
					z.literal(OWN_ESTIMATE)
				],
				expected('BRON_OF_INSCHATTING')
			)
			.meta(about('De bron die dit zegt, met de plaats daarin; anders: eigen inschatting.'))
	},
	'BIJDRAGE'
);
export const contributions = z
	.array(contribution, expected('BIJDRAGE'))
	.optional()
	.meta(about('De doelen die hiermee dichterbij komen, elk met de bron die dat zegt.'));
export const consequence = z
	.union([name, list(name)], expected('NAAM_OF_LIJST'))
	.optional()
	.meta(about('Het gevolg in geld: een naam uit effecten, of een lijst van namen.'));

/** The keys of what has amounts in the options. */
export const itemKeys = {
	...described,
	kort: text.optional().meta(about('Korte naam voor tabellen en grafieken.')),
	aard: z
		.enum(['structureel', 'incidenteel'], expected('AARD'))
		.optional()
		.meta({
			description:
				'Structureel (elk jaar) of incidenteel (eenmalig). Zegt de bron het niet? Laat deze regel dan weg: de site zegt er dan niets over.',
			enumDescriptions: ['Elk jaar opnieuw.', 'Eenmalig, of een paar jaar.']
		})
};

/** And those of what belongs to the amounts of the decision. */
export const budgetKeys = {
	indexering: z
		.enum(['geen', 'wel'], expected('INDEXERING'))
		.optional()
		.meta({
			description:
				'Of de bedragen meegroeien met de indexering. Zonder deze regel is dat zo; bij lopende prijzen niet voor een bedrag per jaar.',
			enumDescriptions: [
				'Groeit niet mee met de loon- en prijsstijging.',
				'Groeit mee, ook een bedrag per jaar in lopende prijzen.'
			]
		}),
	taakveld: taskField,
	draagt_bij_aan: contributions
};

export const costItem = group({
	...itemKeys,
	...budgetKeys
}).meta(about('Een post: waar geld voor nodig is. De bedragen staan bij de keuzes.'));

export type CostItemYaml = z.infer<typeof costItem>;
export type ContributionYaml = z.infer<typeof contribution>;
export type ConsequenceYaml = z.infer<typeof consequence>;

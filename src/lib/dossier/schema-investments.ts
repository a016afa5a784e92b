import { z } from 'zod';
import { bron, described, FORMULA, taskField, validUntil } from './schema-parts.ts';
import { about, expected, group, number, text, year } from './schema-words.ts';

const numberOrFormula = z.union(
	[number, z.string().regex(FORMULA, expected('GETAL_OF_FORMULE'))],
	expected('GETAL_OF_FORMULE')
);

/** What is built or bought, and in how many years it is written off. */
export const investment = group({
	...described,
	kort: text.optional().meta(about('Korte naam voor tabellen en grafieken.')),
	afschrijvingstermijn: numberOrFormula.meta(
		about('In hoeveel jaren u afschrijft: een heel getal, of = met de naam van een aanname of constante.')
	),
	methode: z
		.enum(['lineair', 'annuiteit'], expected('METHODE'))
		.optional()
		.meta({
			description: 'Hoe u afschrijft. Zonder deze regel is het lineair.',
			enumDescriptions: [
				'Elk jaar evenveel afschrijving, en rente over wat nog niet is afgeschreven.',
				'Elk jaar evenveel rente en afschrijving samen.'
			]
		}),
	rente: numberOrFormula.meta(
		about('De rente in procenten, zoals 2.5, of = met de naam van een aanname of constante in %.')
	),
	taakveld: taskField
}).meta(about('Een investering: de lasten per jaar volgen uit het krediet.'));

/** What an option spends on it. */
export const optionInvestment = group({
	krediet: numberOrFormula.meta(
		about(
			'Het hele bedrag in euro, of een formule in euro die begint met =. Het telt niet mee in de kosten per jaar.'
		)
	),
	oplevering: year.meta(about('Het jaar waarin de investering klaar is.')),
	vanaf: year
		.optional()
		.meta(about('Het eerste jaar met lasten. Zonder deze regel is dat het jaar na de oplevering.')),
	opmerking: text.optional().meta(about('Wat een lezer bij deze investering moet weten.')),
	bron: bron.optional(),
	geldig_tot: validUntil
}).meta(about('Het krediet van een investering, en wanneer zij klaar is.'));

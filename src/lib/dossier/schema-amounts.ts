import { z } from 'zod';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { bron, FORMULA, validUntil } from './schema-parts.ts';
import { about, expected, group, number, text, yearKey, type Expectation } from './schema-words.ts';

const proMemorie = (error: Expectation) => z.string().regex(PRO_MEMORIE, expected(error));
export const numberOrOpen = z.union([number, proMemorie('WAARDE')], expected('WAARDE'));

export const bounds = z.tuple([number, number], expected('BEREIK'));
export const boundsNote = text.optional();
export const step = z.number(expected('GETAL_BOVEN_NUL')).positive(expected('GETAL_BOVEN_NUL')).optional();

const simpleAmount = z.union(
	[number, proMemorie('BEDRAG'), z.string().regex(FORMULA, expected('BEDRAG'))],
	expected('BEDRAG')
);
const amountByYear = z.record(
	yearKey,
	simpleAmount.meta(about('Bedrag in dit jaar, in euro: een getal, pm, of een formule die begint met =.'))
);
const detailedAmount = group({
	bedrag: z
		.union([simpleAmount, amountByYear], expected('BEDRAG'))
		.meta(
			about('Bedrag in euro per jaar: een getal, pm, een formule die begint met =, of een bedrag per jaar.')
		),
	opmerking: text.optional().meta(about('Wat een lezer bij dit bedrag moet weten.')),
	bron: bron.optional(),
	geldig_tot: validUntil,
	bereik: bounds
		.optional()
		.meta(
			about(
				'Alleen bij pm: de laagste en hoogste waarde die een bezoeker kan invullen, zoals [-50000, 0]. Staat er niets, dan is het bij een post 0 tot en met 10.000.000 en bij een effect min 10.000.000 tot en met 10.000.000.'
			)
		),
	bereik_toelichting: boundsNote.meta(about('Alleen bij pm: waarom dit het bereik is.')),
	stap: step.meta(about('Alleen bij pm: stapgrootte van de schuif.'))
});
export const amount = z
	.union([simpleAmount, amountByYear, detailedAmount], expected('BEDRAG'))
	.meta(
		about(
			'Bedrag in euro per jaar: een getal, pm, een formule die begint met =, een bedrag per jaar, of een groep met bedrag, opmerking en bron.'
		)
	);

export type AmountYaml = z.infer<typeof amount>;
export type DetailedAmountYaml = z.infer<typeof detailedAmount>;
export type SimpleAmountYaml = z.infer<typeof simpleAmount>;

/** Whether an amount is a group with `bedrag`; the other groups have years as keys. */
export function isDetailed(amount: AmountYaml | undefined): amount is DetailedAmountYaml {
	return typeof amount === 'object' && 'bedrag' in amount;
}

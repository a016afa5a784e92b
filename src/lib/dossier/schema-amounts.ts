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
/** Between which amounts it lies; read as an amount that is estimated, with its bounds. */
const spreadAmount = group({
	laag: number.meta(about('Het laagste bedrag dat de bron noemt, in euro per jaar.')),
	midden: number
		.optional()
		.meta(about('Het bedrag waarmee wordt gerekend. Zonder deze regel is het bedrag p.m.')),
	hoog: number.meta(about('Het hoogste bedrag dat de bron noemt, in euro per jaar.')),
	opmerking: text.optional().meta(about('Wat een lezer bij dit bedrag moet weten.')),
	bron: bron.optional(),
	geldig_tot: validUntil
}).transform(({ laag, midden, hoog, ...rest }) => ({
	...rest,
	bedrag: midden ?? 'pm',
	bereik: [laag, hoog] as const,
	bandbreedte: true as const
}));
export const amount = z
	.union([simpleAmount, amountByYear, detailedAmount, spreadAmount], expected('BEDRAG'))
	.meta(
		about(
			'Bedrag in euro per jaar: een getal, pm, een formule die begint met =, een bedrag per jaar, of een groep met bedrag, opmerking en bron. Weet u tussen welke bedragen het ligt? Schrijf een groep met laag, midden en hoog.'
		)
	);

export type AmountYaml = z.infer<typeof amount>;
export type SpreadAmountYaml = z.infer<typeof spreadAmount>;
/** One that the author gives as it is, or as a formula. */
export type ToldAmountYaml = z.infer<typeof detailedAmount>;
export type DetailedAmountYaml = ToldAmountYaml | SpreadAmountYaml;
export type SimpleAmountYaml = z.infer<typeof simpleAmount>;

/** Whether an amount is a group with `bedrag`, or one that was read so; the other groups have years as keys. */
export function isDetailed(amount: AmountYaml | undefined): amount is DetailedAmountYaml {
	return typeof amount === 'object' && 'bedrag' in amount;
}

/** Whether an amount lies between two others. */
export function isSpread(amount: AmountYaml | undefined): amount is SpreadAmountYaml {
	return typeof amount === 'object' && 'bandbreedte' in amount;
}

import { z } from 'zod';
import { bron, described, validUntil } from './schema-parts.ts';
import { about, expected, group, text } from './schema-words.ts';

const wrong = expected('UITKOMST');
const resultValue = z.union([z.number(wrong), z.string(wrong).trim().min(1, wrong)], wrong);

/** What an option brings that is no money. */
export const result = group({
	...described,
	kort: text.optional().meta(about('Korte naam voor tabellen.')),
	eenheid: text.meta(
		about(
			'Waarin de waarde staat, bijvoorbeeld fte, inwoner, woning of kg. Of het woord tekst, als de waarde geen getal is.'
		)
	)
}).meta(
	about('Een uitkomst die geen geld is. Of meer ervan beter is, staat er niet bij: dat weegt de lezer zelf.')
);

/** What an option says of it. */
export const optionResult = z
	.union(
		[
			resultValue,
			group(
				{
					waarde: resultValue.meta(
						about(
							'Een getal, pm, of een formule die begint met =. Bij een uitkomst met eenheid tekst: een paar woorden.'
						)
					),
					opmerking: text.optional().meta(about('Wat een lezer bij deze waarde moet weten.')),
					bron: bron.optional(),
					geldig_tot: validUntil
				},
				'UITKOMST'
			)
		],
		wrong
	)
	.meta(
		about(
			'De waarde van een uitkomst: een getal, pm, een formule of een paar woorden. Of een groep met waarde.'
		)
	);

export type OptionResultYaml = z.infer<typeof optionResult>;

import { z } from 'zod';
import { bron, FORMULA, validUntil } from './schema-parts.ts';
import { about, expected, group, list, name, number, text } from './schema-words.ts';

/** A post that is a share of what other posts of the option come to. */
export const surcharge = group({
	procent: z
		.union([number, z.string().regex(FORMULA, expected('GETAL_OF_FORMULE'))], expected('GETAL_OF_FORMULE'))
		.meta(about('Hoeveel procent van de andere posten: een getal zoals 10, of een formule in %.')),
	van: list(name)
		.min(1, expected('LIJST'))
		.meta(about('Waar het een deel van is: namen van posten, investeringen of maatregelen van deze keuze.')),
	opmerking: text.optional().meta(about('Wat een lezer bij dit bedrag moet weten.')),
	bron: bron.optional(),
	geldig_tot: validUntil
}).meta(about('Een post die een deel van andere posten is.'));

import { z } from 'zod';
import { described } from './schema-parts.ts';
import { about, expected, group, name, named, text } from './schema-words.ts';

const axis = group({
	titel: text.optional().meta(about('Korte naam van de as. Zonder deze regel staat de vraag er.')),
	vraag: text.meta(about('De vraag waarop de polen het antwoord zijn.')),
	polen: named(
		z
			.union(
				[
					text,
					group({
						titel: described.titel,
						kort: text
							.optional()
							.meta(about('Korte naam, in één woord. Zonder deze regel staat de titel er.')),
						toelichting: described.toelichting
					})
				],
				expected('TEKST')
			)
			.meta(about('Een pool: een antwoord op de vraag.'))
	).meta(about('De antwoorden op de vraag, minstens twee: een naam met een titel.'))
}).meta(about('Een as: een vraag waarin de keuzes verschillen.'));

export const axes = named(axis)
	.optional()
	.meta(about('De vragen waarin de keuzes verschillen, als die er zijn.'));

/** Where an option stands: a pole of every axis. */
export const position = named(name.meta(about('Naam van een pool van deze as.')))
	.optional()
	.meta(about('Voor elke as de pool waar deze keuze staat: { toegang: buurt }.'));

export const reference = z
	.literal(true, expected('ALLEEN_TRUE'))
	.optional()
	.meta(
		about(
			'Schrijf nul: true bij het nulalternatief, de keuze om niets te veranderen. De andere keuzes worden daar het eerst mee vergeleken.'
		)
	);

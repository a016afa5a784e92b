import { z } from 'zod';
import { bron, described } from './schema-parts.ts';
import { about, expected, group, text, year } from './schema-words.ts';

/** Something to compare an amount with. */
export const measure = group({
	titel: text.meta(about('Wat het is, zoals het op de site staat: Inwoners van Voorbeeldstad.')),
	achter: text.meta(
		about(
			'Wat achter een bedrag staat: begint met “per” bij iets dat u telt (per inwoner), en met “van” bij geld (van de zorglasten).'
		)
	),
	waarde: z
		.number(expected('GETAL_BOVEN_NUL'))
		.positive(expected('GETAL_BOVEN_NUL'))
		.meta(about('Hoeveel het er zijn, of hoeveel geld het is.')),
	eenheid: text.meta(
		about('Wat u telt, in één woord: inwoner, huishouden. Of geld: €/jaar voor elk jaar, € voor één keer.')
	),
	jaar: year.meta(about('Het jaar waarvoor deze waarde geldt.')),
	bron,
	toelichting: described.toelichting
}).meta(
	about(
		'Iets om een bedrag mee te vergelijken. Een bezoeker kan de totalen en verschillen daarin bekijken: per inwoner, of als deel van de zorglasten.'
	)
);

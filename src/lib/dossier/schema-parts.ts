import { z } from 'zod';
import { about, date, expected, group, name, text, year } from './schema-words.ts';

export const FORMULA = /^\s*=/;

export const bron = z
	.record(
		name,
		text.meta(
			about('De plaats in deze bron, bijvoorbeeld: tabel Keuze A. Tussen twee plaatsen staat een puntkomma.')
		),
		expected('BRON')
	)
	.meta(about('Naam van een bron uit bronnen, met de plaats daarin: { startnotitie: "tabel Keuze A" }.'));
export const statement = z.union(
	[text, group({ tekst: text.meta(about('De tekst zelf.')), bron: bron.optional() })],
	expected('BEWERING')
);
export const described = {
	titel: text.meta(about('Naam zoals die op de site staat.')),
	toelichting: text.optional().meta(about('Uitleg in een of twee zinnen.')),
	bron: bron.optional()
};
export const unit = text.meta(about('Eenheid, bijvoorbeeld €/jaar, fte, % of €/fte/jaar.'));

export const taskField = group({
	jaar: year.meta(about('Jaar van de indeling in taakvelden.')),
	code: text.meta(about('Code van het taakveld, tussen aanhalingstekens: "6.1".'))
})
	.optional()
	.meta(about('Iv3-taakveld, met het jaar van de indeling.'));

export const validUntil = date
	.optional()
	.meta(about('Datum waarna de site zegt dat dit verouderd kan zijn, als jaar-maand-dag: "2024-12-31".'));
export const webAddress = text.optional().meta(about('Adres op internet, dat begint met https://.'));

import { z } from 'zod';
import { webAddress } from './schema-parts.ts';
import { about, date, expected, group, letter, list, name, text } from './schema-words.ts';

/** A meeting in which the dossier is dealt with. */
export const meeting = group({
	datum: date.meta(about('De dag, als jaar-maand-dag: "2026-02-10".')),
	orgaan: text.meta(about('Wie het dossier behandelt, bijvoorbeeld: raad, of commissie Zorg.')),
	toelichting: text.optional().meta(about('Wat er gebeurt of is besloten, in een of twee zinnen.')),
	url: webAddress
}).meta(about('Een vergadering waarin het dossier wordt of is behandeld.'));

const concerned = (description: string) =>
	z
		.union([name, list(name)], expected('NAAM_OF_LIJST'))
		.optional()
		.meta(about(description));
/** What was changed after the dossier was published. */
export const correction = group({
	datum: date.meta(about('De dag van de correctie, als jaar-maand-dag: "2026-01-15".')),
	versie: text.meta(
		about('De versie van het dossier waarin dit is veranderd, tussen aanhalingstekens: "1.1".')
	),
	was: text.meta(about('Wat er eerst stond, tussen aanhalingstekens: "80.000".')),
	is: text.meta(about('Wat er nu staat.')),
	waarom: text.meta(about('Waarom het is veranderd, in een of twee zinnen.')),
	keuze: z
		.union([letter, list(letter)], expected('LETTER'))
		.optional()
		.meta(about('De letter van de keuze waar het over gaat, of een lijst van letters.')),
	post: concerned('De post waar het over gaat: een naam uit posten, of een lijst van namen.'),
	effect: concerned('Het effect waar het over gaat: een naam uit effecten, of een lijst van namen.'),
	aanname: concerned('De aanname waar het over gaat: een naam uit aannames, of een lijst van namen.')
}).meta(about('Iets dat in het dossier is veranderd nadat het was gepubliceerd.'));

import { OWN_ESTIMATE } from './schema-items.ts';
import type { Expectation } from './schema-words.ts';

/**
 * What an editor says where a value does not fit. It says the same for every wrong value, because a JSON Schema cannot
 * quote what was typed; `check` says more.
 */
export const EDITOR_MESSAGES: Readonly<Record<Expectation, string>> = {
	TEKST: 'Hier hoort tekst. Staat er een getal of dubbele punt in? Zet er aanhalingstekens omheen.',
	NAAM: 'Hier hoort een naam: alleen kleine letters, cijfers en lage streepjes, zoals extra_ruimte.',
	LETTER: 'Hier hoort de letter van een keuze: een hoofdletter, bijvoorbeeld A.',
	JAAR: 'Hier hoort een jaar met vier cijfers, tussen 1900 en 2199.',
	DATUM: 'Hier hoort een datum als jaar-maand-dag: "2024-12-31".',
	GETAL: 'Hier hoort een getal: alleen cijfers, met een punt voor de decimalen.',
	GETAL_BOVEN_NUL: 'Hier hoort een getal boven nul, zoals 0.1 of 1000.',
	BEDRAG:
		'Hier hoort een bedrag: alleen cijfers (80000), of pm als het nog niet bekend is, of een formule die begint met =.',
	WAARDE: 'Hier hoort een getal: alleen cijfers, of pm als de waarde nog niet bekend is.',
	BEREIK: 'Hier horen twee getallen tussen rechte haken, het laagste en het hoogste: [0, 10].',
	LIJST: 'Hier hoort een lijst, met minstens één en hooguit vijftig onderdelen: [een, twee].',
	JAREN: 'Hier horen de jaren: [2026, 2027], of van het eerste tot en met het laatste: 2024-2063.',
	GROEP: 'Hier hoort een groep: op de regels eronder, twee spaties verder naar rechts, naam: waarde.',
	BRON: 'Hier hoort de naam van een bron en de plaats daarin: { startnotitie: "tabel Keuze A" }.',
	AARD: 'Hier hoort structureel of incidenteel.',
	SOORT: 'Hier hoort besluit of rekenvoorbeeld.',
	INDEXERING: 'Hier hoort geen of wel.',
	PRIJZEN: 'Hier hoort vast of lopend.',
	ALLEEN_TRUE: 'Hier kan alleen true staan. Geldt het niet voor deze keuze? Haal de regel dan weg.',
	BEWERING: 'Hier hoort tekst, of een groep met tekst en bron.',
	TOTAAL: 'Hier hoort een getal, of een groep: { bekend: 2000000, pm: [naam_van_post] }.',
	NAAM_OF_GROEP: 'Hier hoort een naam uit dossier.yaml, of een groep met die naam en een toelichting.',
	NAAM_OF_LIJST: 'Hier hoort een naam zoals extra_vraag, of meer namen tussen rechte haken: [een, twee].',
	BIJDRAGE: 'Hier hoort een lijst van doelen, elk met een bron: - { doel: naam, bron: { naam: "blz. 12" } }.',
	GETAL_OF_FORMULE: 'Hier hoort een getal: alleen cijfers, of een formule die begint met =.',
	METHODE: 'Hier hoort lineair of annuiteit.',
	DEKKING: 'Hier hoort begroting, reserve, subsidie, vrijval of nog te vinden.',
	DEKKING_BEDRAG:
		'Hier hoort een bedrag zonder min: alleen cijfers (80000), of pm, of rest voor wat de andere regels overlaten.',
	UITKOMST:
		'Hier hoort een getal (20), of pm, of een formule die begint met =. Bij een uitkomst met eenheid tekst: een paar woorden.',
	BRON_OF_INSCHATTING: `Hier hoort een bron met de plaats daarin, of de woorden ${OWN_ESTIMATE}.`
};

/** What an editor says at a key that does not exist, or a value where a group with these keys belongs. */
export const onlyTheseKeys = (keys: readonly string[]): string =>
	`Dit hoort hier niet. Hier kunnen alleen deze sleutels staan: ${keys.join(', ')}.`;

/** What an editor says where a key is missing. */
export const missingKey = (key: string): string =>
	`\`${key}\` ontbreekt. Voeg een regel toe die begint met \`${key}:\`.`;

import type { Mistake } from './mistake.ts';

/** A text where a group belongs, a word for a key, and sources: with what the dossier itself has in the remedy. */
export const GROUPS: readonly Mistake[] = [
	{
		name: 'a letter for the preference',
		file: 'dossier.yaml',
		replace: ['doelen:', 'voorkeur: B\ndoelen:'],
		code: 'WAARDE_ONJUIST',
		at: [24, 11],
		says: /voorkeur: \{ keuze: B, van: het college, tekst: "Een zin\." \}/,
		follow: ['voorkeur: { keuze: B, van: het college, tekst: "Een zin." }\ndoelen:']
	},
	{
		name: 'a pole for the position',
		file: 'keuze-a.yaml',
		replace: ['positie: { plek: buurt, rol: samen }', 'positie: buurt'],
		code: 'WAARDE_ONJUIST',
		at: [3, 10],
		says: /hoort een groep/,
		write: ['positie: { plek: buurt, rol: samen }']
	},
	{
		name: 'a list of poles for the position',
		file: 'keuze-b.yaml',
		replace: ['positie: { plek: stad, rol: zelf }', 'positie: [zelf, stad]'],
		code: 'WAARDE_ONJUIST',
		at: [3, 10],
		says: /hoort een groep/,
		write: ['positie: { plek: stad, rol: zelf }']
	},
	{
		name: 'a title for a post',
		file: 'dossier.yaml',
		replace: ['loon: { titel: Loon }', 'loon: Loon van iedereen'],
		code: 'WAARDE_ONJUIST',
		at: [15, 9],
		says: /hoort een groep/,
		write: ['loon: { titel: Loon van iedereen }']
	},
	{
		name: 'a title for a source',
		file: 'dossier.yaml',
		replace: ['nota: { titel: Nota, uitgever: Gemeente, jaar: 2023 }', 'nota: De nota'],
		code: 'WAARDE_ONJUIST',
		at: [6, 9],
		says: /hoort een groep/,
		write: ['nota: { titel: De nota, uitgever: Gemeente, jaar: 2024 }']
	},
	{
		name: 'a number for an assumption',
		file: 'dossier.yaml',
		replace: ['  onbekend: {', '  prijs: 25\n  onbekend: {'],
		code: 'WAARDE_ONJUIST',
		at: [12, 10],
		says: /hoort een groep/,
		follow: ['  prijs: { titel: Een titel, eenheid: €/jaar, waarde: 25, bereik: [0, 50] }\n  onbekend: {']
	},
	{
		name: 'a code for a task field',
		file: 'dossier.yaml',
		replace: ['titel: Loon }', 'titel: Loon, taakveld: 6.1 }'],
		code: 'WAARDE_ONJUIST',
		at: [15, 34],
		says: /taakveld: \{ jaar: 2024, code: "6\.1" \}/,
		follow: ['titel: Loon, taakveld: { jaar: 2024, code: "6.1" } }']
	},
	{
		name: 'a place without its source',
		file: 'keuze-a.yaml',
		replace: ['100', '{ bedrag: 100, bron: blz. 12 }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 30],
		says: /bijvoorbeeld: \{ nota: "blz\. 12" \}/,
		follow: ['{ bedrag: 100, bron: { nota: "blz. 12" } }']
	},
	{
		name: 'a source and a place in one text',
		file: 'keuze-a.yaml',
		replace: ['100', '{ bedrag: 100, bron: "Nota, tabel 2" }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 30],
		says: /bijvoorbeeld: \{ nota: "tabel 2" \}/,
		follow: ['{ bedrag: 100, bron: { nota: "tabel 2" } }']
	},
	{
		name: 'a goal without its source, in the words of the dossier',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [rust] }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 49],
		says: /\{ doel: rust, bron: \{ nota: "blz\. 3" \} \}/,
		follow: [
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: { nota: "blz. 3" } }] }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: eigen inschatting }] }'
		]
	},
	{
		name: 'income by another word',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'inkomsten: { loon: 5 }\nvoordelen:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [6, 1],
		says: /bedoelde u `baten`\?/,
		follow: ['baten: { loon: 5 }\nvoordelen:']
	},
	{
		name: 'savings beside spending',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'besparingen: { loon: 5 }\nvoordelen:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [6, 1],
		says: /Zet een besparing onder `uitgaven`, met een min voor het bedrag: loon: -5\./,
		follow: ['  loon: -5\nvoordelen:']
	},
	{
		name: 'a subsidy as a key',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'subsidies: { loon: 5 }\nvoordelen:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [6, 1],
		says: /bedoelde u `baten`\?/,
		follow: ['baten: { loon: 5 }\nvoordelen:']
	},
	{
		name: 'income that is one amount',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'baten: 5000\nvoordelen:'],
		code: 'WAARDE_ONJUIST',
		at: [6, 8],
		says: /baten: \{ huur: 5000 \}/,
		follow: ['baten: { huur: 5000 }\nvoordelen:']
	},
	{
		name: 'income in the dossier instead of an option',
		file: 'dossier.yaml',
		replace: ['voordelen:', 'baten: { loon: 5 }\nvoordelen:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [16, 1],
		says: /Zet `baten` in het bestand van een keuze/
	},
	{
		name: 'costs for spending',
		file: 'keuze-a.yaml',
		replace: ['uitgaven:', 'kosten:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [4, 1],
		says: /bedoelde u `uitgaven`\?/,
		follow: ['uitgaven:']
	},
	{
		name: 'an amount at a post',
		file: 'dossier.yaml',
		replace: ['titel: Loon }', 'titel: Loon, bedrag: 100 }'],
		code: 'SLEUTEL_ONBEKEND',
		at: [15, 24],
		says: /Bedragen staan bij de keuzes/,
		follow: ['titel: Loon }']
	},
	{
		name: 'a name for a title',
		file: 'dossier.yaml',
		replace: ['{ titel: Loon }', '{ naam: Loon }'],
		code: 'SLEUTEL_ONBEKEND',
		at: [15, 11],
		says: /bedoelde u `titel`\?/,
		follow: ['{ titel: Loon }']
	},
	{
		name: 'a key with a capital',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'Titel: Eerste'],
		code: 'SLEUTEL_ONBEKEND',
		at: [2, 1],
		says: /bedoelde u `titel`\?/,
		follow: ['titel: Eerste']
	},
	{
		name: 'another word for a kind of cost',
		file: 'dossier.yaml',
		replace: ['titel: Loon }', 'titel: Loon, aard: eenmalig }'],
		code: 'WAARDE_ONJUIST',
		at: [15, 30],
		says: /Schrijf incidenteel\./,
		follow: ['titel: Loon, aard: incidenteel }']
	},
	{
		name: 'a unit in words',
		file: 'dossier.yaml',
		replace: ['eenheid: €/jaar', 'eenheid: euro per jaar'],
		code: 'EENHEID_ONBEKEND',
		at: [12, 41],
		says: /Schrijf "€\/jaar"\./,
		follow: ['eenheid: "€/jaar"']
	},
	{
		name: 'per cent in words',
		file: 'dossier.yaml',
		replace: ['"%/jaar"', 'procent per jaar'],
		code: 'EENHEID_ONBEKEND',
		at: [11, 35],
		says: /Schrijf "%\/jaar"\./,
		write: ['"%/jaar"']
	},
	{
		name: 'an address without its start',
		file: 'dossier.yaml',
		replace: ['jaar: 2023', 'jaar: 2023, url: www.gemeente.nl/nota'],
		code: 'WAARDE_ONJUIST',
		at: [6, 61],
		says: /https:\/\/www\.gemeente\.nl\/nota/,
		follow: ['jaar: 2023, url: https://www.gemeente.nl/nota']
	},
	{
		name: 'a key in the singular that is needed in the plural',
		file: 'dossier.yaml',
		replace: ['jaren:', 'jaar:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [3, 1],
		says: /De sleutel `jaar` bestaat hier niet; bedoelde u `jaren`\?/,
		follow: ['jaren:']
	}
];

import type { Mistake } from './mistake.ts';

/** What is no YAML, or YAML that a dossier has no use for. */
export const YAML: readonly Mistake[] = [
	{
		name: 'a duplicate key',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: Eerste\ntitel: Nog een'],
		code: 'SLEUTEL_DUBBEL',
		at: [3, 1],
		says: /eerste keer is op regel 2/
	},
	{
		name: 'a duplicate year, once quoted',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1, "2024": 2, 2025: 1 }'],
		code: 'SLEUTEL_DUBBEL',
		at: [5, 20],
		says: /tweede keer/
	},
	{
		name: 'a tab',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', '\thuur: 100'],
		code: 'YAML_TAB',
		at: [5, 1],
		says: /twee spaties/
	},
	{
		name: 'a wrong indent',
		file: 'dossier.yaml',
		replace: ['  loon: {', ' loon: {'],
		code: 'YAML_INSPRINGEN',
		at: [15, 1],
		says: /anders in/
	},
	{
		name: 'a colon in a text',
		file: 'keuze-a.yaml',
		replace: ['Eerste', 'Keuze: Eerste'],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /aanhalingstekens/
	},
	{
		name: 'a quote that is not closed',
		file: 'keuze-a.yaml',
		replace: ['Eerste', '"Eerste'],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /sluitende aanhalingsteken/
	},
	{
		name: 'a bracket that is not closed',
		file: 'keuze-a.yaml',
		replace: ['[dichtbij]', '[dichtbij'],
		code: 'YAML_SYNTAX',
		at: [7, 1],
		says: /haakje/
	},
	{
		name: 'no space after the colon',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel:Eerste'],
		code: 'YAML_SYNTAX',
		at: [2, 1],
		says: /dubbele punt met een spatie/
	},
	{
		name: 'an alias',
		file: 'keuze-a.yaml',
		replace: ['100', '*huur'],
		code: 'YAML_VERWIJZING',
		at: [5, 9],
		says: /voluit/
	},
	{
		name: 'an anchor',
		file: 'keuze-a.yaml',
		replace: ['100', '&huur 100'],
		code: 'YAML_VERWIJZING',
		at: [5, 15],
		says: /voluit/
	},
	{
		name: 'a tag',
		file: 'keuze-a.yaml',
		replace: ['100', '!!str 100'],
		code: 'YAML_TAG',
		at: [5, 15],
		says: /uitroepteken/
	},
	{
		name: 'a forbidden key',
		file: 'keuze-a.yaml',
		replace: ['huur:', '__proto__:'],
		code: 'SLEUTEL_VERBODEN',
		at: [5, 3],
		says: /andere naam/
	},
	{
		name: 'a second document',
		file: 'keuze-a.yaml',
		replace: ['uitgaven:', '---\nuitgaven:'],
		code: 'YAML_SYNTAX',
		at: [4, 1],
		says: /tweede document/
	},
	{
		name: 'hard spaces before a name',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', '\u00a0\u00a0huur: 100'],
		code: 'YAML_INSPRINGEN',
		at: [5, 1],
		says: /harde spatie/
	},
	{
		name: 'a second dash without a space',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos:\n  - druk\n  -druk'],
		code: 'YAML_SYNTAX',
		at: [9, 1],
		says: /Achter het streepje ontbreekt een spatie/
	},
	{
		name: 'a dash for an amount',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: -'],
		code: 'YAML_SYNTAX',
		at: [5, 9],
		says: /Schrijf 0 als het nul is, of pm/
	},
	{
		name: 'a question mark for an amount',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: ?'],
		code: 'YAML_SYNTAX',
		at: [5, 9],
		says: /of pm als het nog niet bekend is/
	},
	{
		name: 'a text that starts with an apostrophe',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', "titel: 's Avonds open"],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /tussen dubbele aanhalingstekens/
	}
];

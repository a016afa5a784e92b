import type { Mistake } from './mistake.ts';

/** Keys and years that are misspelt, missing or not known. */
export const KEYS: readonly Mistake[] = [
	{
		name: 'a misspelt key',
		file: 'keuze-a.yaml',
		replace: ['uitgaven:', 'uitgavn:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [4, 1],
		says: /bedoelde u `uitgaven`\?/
	},
	{
		name: 'a misspelt key in an assumption',
		file: 'dossier.yaml',
		replace: ['bereik: [0, 10]', 'bereikk: [0, 10]'],
		code: 'SLEUTEL_ONBEKEND',
		at: [11, 56],
		says: /bedoelde u `bereik`\?/
	},
	{
		name: 'a key that does not exist',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: Eerste\nkleur: rood'],
		code: 'SLEUTEL_ONBEKEND',
		at: [3, 1],
		says: /Hier kunnen staan: letter, titel/
	},
	{
		name: 'a missing title',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste\n', ''],
		code: 'SLEUTEL_ONTBREEKT',
		at: [1, 1],
		says: /`titel` ontbreekt/
	},
	{
		name: 'missing bounds',
		file: 'dossier.yaml',
		replace: [', bereik: [0, 10]', ''],
		code: 'SLEUTEL_ONTBREEKT',
		at: [11, 3],
		says: /`bereik` ontbreekt/
	},
	{
		name: 'a misspelt key beside an amount',
		file: 'keuze-a.yaml',
		replace: ['100', '{ bedrag: 100, opmerkin: let op }'],
		code: 'SLEUTEL_ONBEKEND',
		at: [5, 24],
		says: /bedoelde u `opmerking`\?/
	},
	{
		name: 'a year outside the dossier',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1, 2025: 1, 2026: 1 }'],
		code: 'JAAR_ONBEKEND',
		at: [5, 29],
		says: /2026 is geen jaar van dit dossier/
	},
	{
		name: 'a missing year',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1 }'],
		code: 'JAAR_ONTBREEKT',
		at: [5, 3],
		says: /2025 ontbreekt/
	},
	{
		name: 'a missing axis',
		file: 'keuze-a.yaml',
		replace: [', rol: samen', ''],
		code: 'SLEUTEL_ONTBREEKT',
		at: [3, 1],
		says: /ontbreekt de as `rol`/
	},
	{
		name: 'a goal without its source',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [{ doel: rust }] }'],
		code: 'SLEUTEL_ONTBREEKT',
		at: [17, 49],
		says: /`bron` ontbreekt\. .*bron: eigen inschatting/
	},
	{
		name: 'a misspelt key beside a goal',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, brn: eigen inschatting }] }'
		],
		code: 'SLEUTEL_ONBEKEND',
		at: [17, 63],
		says: /bedoelde u `bron`\?/
	},
	{
		name: 'goals of an effect',
		file: 'dossier.yaml',
		replace: ['titel: Extra druk }', 'titel: Extra druk, draagt_bij_aan: [] }'],
		code: 'SLEUTEL_ONBEKEND',
		at: [23, 36],
		says: /`draagt_bij_aan` bestaat hier niet\. Hier kunnen staan: titel/
	},
	{
		name: 'a year with swapped digits',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { 2024: 100, 2052: 100 }'],
		code: 'JAAR_ONBEKEND',
		at: [5, 22],
		says: /bedoelde u 2025\?/
	}
];

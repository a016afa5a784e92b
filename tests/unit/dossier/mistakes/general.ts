import type { Mistake } from './mistake.ts';

export const GENERAL: readonly Mistake[] = [
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
		name: 'a place that a source does not have',
		file: 'dossier.yaml',
		replace: [
			'jaar: 2023 }',
			'jaar: 2023, plaatsen: ["Inleiding, alinea 1 tot en met 5"], toelichting: Kort }\ngelijk: [{ tekst: Huur, bron: { nota: "Inleiding, laatste alinea" } }]'
		],
		code: 'NAAM_ONBEKEND',
		at: [7, 39],
		says: /`Inleiding, laatste alinea` is geen plaats in de bron `nota` van dit dossier; bedoelde u `Inleiding, alinea 1 tot en met 5`\?.*voeg `Inleiding, laatste alinea` toe in dossier\.yaml onder `bronnen: nota: plaatsen`/
	},
	{
		name: 'an empty list of places',
		file: 'dossier.yaml',
		replace: ['jaar: 2023 }', 'jaar: 2023, plaatsen: [] }'],
		code: 'WAARDE_ONJUIST',
		at: [6, 66],
		says: /minstens één/
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
		name: 'an empty title',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel:'],
		code: 'WAARDE_ONJUIST',
		at: [2, 7],
		says: /staat niets/
	},
	{
		name: 'thousands with points',
		file: 'keuze-a.yaml',
		replace: ['100', '1.000.000'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /1000000/
	},
	{
		name: 'one point for thousands',
		file: 'keuze-a.yaml',
		replace: ['100', '50.000'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /50000 als u duizenden bedoelt, of 50 als/
	},
	{
		name: 'a euro sign',
		file: 'keuze-a.yaml',
		replace: ['100', '€ 80.000'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /80000/
	},
	{
		name: 'k for thousand',
		file: 'keuze-a.yaml',
		replace: ['100', '80k'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /80000/
	},
	{
		name: 'a decimal comma',
		file: 'dossier.yaml',
		replace: ['waarde: 0,', 'waarde: "2,5",'],
		code: 'GETAL_ONLEESBAAR',
		at: [11, 53],
		says: /2\.5/
	},
	{
		name: 'a number in words',
		file: 'keuze-a.yaml',
		replace: ['100', 'honderd'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /pm als het bedrag nog niet bekend is/
	},
	{
		name: 'a number in scientific notation',
		file: 'keuze-a.yaml',
		replace: ['100', '1e5'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /alleen cijfers/
	},
	{
		name: 'a list for an amount',
		file: 'keuze-a.yaml',
		replace: ['100', '[100]'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /hoort een getal/
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
		name: 'a bad amount in one year',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1, 2025: veel }'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 26],
		says: /`veel`/
	},
	{
		name: 'an unknown post',
		file: 'keuze-a.yaml',
		replace: ['huur:', 'hur:'],
		code: 'NAAM_ONBEKEND',
		at: [5, 3],
		says: /bedoelde u `huur`\?/
	},
	{
		name: 'an unknown risk',
		file: 'keuze-a.yaml',
		replace: ['[druk]', '[drukte]'],
		code: 'NAAM_ONBEKEND',
		at: [7, 11],
		says: /geen risico van dit dossier/
	},
	{
		name: 'an unknown advantage',
		file: 'keuze-a.yaml',
		replace: ['[dichtbij]', '[dichtby]'],
		code: 'NAAM_ONBEKEND',
		at: [6, 13],
		says: /bedoelde u `dichtbij`\?/
	},
	{
		name: 'an unknown pole',
		file: 'keuze-a.yaml',
		replace: ['plek: buurt', 'plek: burt'],
		code: 'NAAM_ONBEKEND',
		at: [3, 18],
		says: /bedoelde u `buurt`\?/
	},
	{
		name: 'an unknown axis',
		file: 'keuze-a.yaml',
		replace: ['plek: buurt', 'plak: buurt'],
		code: 'NAAM_ONBEKEND',
		at: [3, 12],
		says: /bedoelde u `plek`\?/
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
		name: 'an unknown source',
		file: 'keuze-a.yaml',
		replace: ['100', '{ bedrag: 100, bron: { notta: blz. 3 } }'],
		code: 'NAAM_ONBEKEND',
		at: [5, 32],
		says: /bedoelde u `nota`\?/
	},
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
		name: 'a duplicate letter',
		file: 'keuze-b.yaml',
		replace: ['letter: B', 'letter: A'],
		code: 'LETTER_DUBBEL',
		at: [1, 9],
		says: /keuze-a\.yaml/
	},
	{
		name: 'two options on one position',
		file: 'keuze-b.yaml',
		replace: ['{ plek: stad, rol: zelf }', '{ plek: buurt, rol: samen }'],
		code: 'POSITIE_DUBBEL',
		at: [3, 1],
		says: /dezelfde plek als keuze A/
	},
	{
		name: 'a small letter',
		file: 'keuze-a.yaml',
		replace: ['letter: A', 'letter: a'],
		code: 'WAARDE_ONJUIST',
		at: [1, 9],
		says: /hoofdletter: A/
	},
	{
		name: 'a failing example',
		file: 'dossier.yaml',
		replace: ['A: 200', 'A: 300'],
		code: 'VOORBEELD_KLOPT_NIET',
		at: [21, 32],
		says: /verwacht voor keuze A 300, maar de berekening geeft 200/
	},
	{
		name: 'an example that takes an unknown for nothing',
		file: 'dossier.yaml',
		replace: ['{ bekend: 0, pm: [loon] }', '0'],
		code: 'VOORBEELD_KLOPT_NIET',
		at: [21, 40],
		says: /0 met p\.m\. voor loon/
	},
	{
		name: 'a start value outside the bounds',
		file: 'dossier.yaml',
		replace: ['waarde: 0,', 'waarde: 11,'],
		code: 'WAARDE_BUITEN_BEREIK',
		at: [11, 53],
		says: /buiten het bereik van 0 tot en met 10/
	},
	{
		name: 'bounds the wrong way round',
		file: 'dossier.yaml',
		replace: ['[0, 10]', '[10, 0]'],
		code: 'WAARDE_BUITEN_BEREIK',
		at: [11, 64],
		says: /\[0, 10\]/
	},
	{
		name: 'bounds of a p.m. the wrong way round',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { bedrag: pm, bereik: [0, -500] }'],
		code: 'WAARDE_BUITEN_BEREIK',
		at: [5, 31],
		says: /van 0 tot -500.*\[-500, 0\]/
	},
	{
		name: 'one number for the bounds of a p.m.',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { bedrag: pm, bereik: 500 }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 31],
		says: /twee getallen: het laagste en het hoogste/
	},
	{
		name: 'a step of nothing for a p.m.',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { bedrag: pm, stap: 0 }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 29],
		says: /getal boven nul/
	},
	{
		name: 'an unknown unit',
		file: 'dossier.yaml',
		replace: ['eenheid: €/jaar', 'eenheid: dollar'],
		code: 'EENHEID_ONBEKEND',
		at: [12, 41],
		says: /`dollar` is geen eenheid/
	},
	{
		name: 'an unknown name in a formula',
		file: 'keuze-b.yaml',
		replace: ['= onbekend', '= 2 * onbekent'],
		code: 'FORMULE_NAAM',
		at: [5, 15],
		says: /onbekend/
	},
	{
		name: 'a year as money',
		file: 'keuze-b.yaml',
		replace: ['= onbekend', '= jaar'],
		code: 'FORMULE_JAARTAL',
		at: [5, 11],
		says: /€\/jaar/
	},
	{
		name: 'years that do not follow each other',
		file: 'dossier.yaml',
		replace: ['[2024, 2025]', '[2024, 2026]'],
		code: 'WAARDE_ONJUIST',
		at: [3, 15],
		says: /op elkaar volgen/
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
		name: 'a name with capitals and spaces',
		file: 'dossier.yaml',
		replace: ['  huur:', '  Hoge huur:'],
		code: 'NAAM_ONGELDIG',
		at: [14, 3],
		says: /`hoge_huur`/
	},
	{
		name: 'a name that formulas use themselves',
		file: 'dossier.yaml',
		replace: ['  onbekend: {', '  jaar: {'],
		code: 'NAAM_ONGELDIG',
		at: [12, 3],
		says: /woord van de formules/
	},
	{
		name: 'a number where text belongs',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: 2024'],
		code: 'WAARDE_ONJUIST',
		at: [2, 8],
		says: /"2024"/
	},
	{
		name: 'the same risk twice',
		file: 'keuze-a.yaml',
		replace: ['[druk]', '[druk, druk]'],
		code: 'NAAM_DUBBEL',
		at: [7, 17],
		says: /twee keer/
	},
	{
		name: 'an address that runs a script',
		file: 'dossier.yaml',
		replace: ['jaar: 2023', 'jaar: 2023, url: "javascript:alert(1)"'],
		code: 'WAARDE_ONJUIST',
		at: [6, 61],
		says: /https:\/\//
	},
	{
		name: 'an indexing that is no percentage',
		file: 'dossier.yaml',
		replace: ['indexering: groei', 'indexering: onbekend'],
		code: 'FORMULE_EENHEID',
		at: [4, 13],
		says: /%\/jaar/
	},
	{
		name: 'a wrong kind of cost',
		file: 'dossier.yaml',
		replace: ['titel: Loon', 'titel: Loon, aard: vast'],
		code: 'WAARDE_ONJUIST',
		at: [15, 30],
		says: /structureel of incidenteel/
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
		name: 'a goal that does not exist',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rusd, bron: eigen inschatting }] }'
		],
		code: 'NAAM_ONBEKEND',
		at: [17, 57],
		says: /geen doel van dit dossier; bedoelde u `rust`\?/
	},
	{
		name: 'a goal of a post that does not exist',
		file: 'dossier.yaml',
		replace: ['titel: Huur }', 'titel: Huur, draagt_bij_aan: [{ doel: werk, bron: eigen inschatting }] }'],
		code: 'NAAM_ONBEKEND',
		at: [14, 49],
		says: /geen doel van dit dossier\. Kies uit: rust/
	},
	{
		name: 'the same goal twice',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: eigen inschatting }, { doel: rust, bron: { nota: blz. 3 } }] }'
		],
		code: 'NAAM_DUBBEL',
		at: [17, 98],
		says: /`rust` staat twee keer/
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
		name: 'a goal with nothing behind its source',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: }] }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 69],
		says: /staat niets\. .*bron: eigen inschatting/
	},
	{
		name: 'a goal with an empty source',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: {} }] }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 69],
		says: /een bron met de plaats daarin, of de woorden eigen inschatting/
	},
	{
		name: 'the short form of a goal',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [rust] }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 49],
		says: /`rust` staat hier zonder bron.*doel: rust, bron:/
	},
	{
		name: 'a goal without a list or source',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: rust }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 48],
		says: /`rust` staat hier zonder bron.*doel: rust, bron:/
	},
	{
		name: 'a goal with its source and no list',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: { doel: rust, bron: eigen inschatting } }'
		],
		code: 'WAARDE_ONJUIST',
		at: [17, 48],
		says: /hoort een lijst van doelen, elk met een bron/
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
		name: 'an unknown source beside a goal',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: { notta: blz. 3 } }] }'
		],
		code: 'NAAM_ONBEKEND',
		at: [17, 71],
		says: /bedoelde u `nota`\?/
	},
	{
		name: 'a source that can be no name beside a goal',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: { De Nota: blz. 3 } }] }'
		],
		code: 'NAAM_ONGELDIG',
		at: [17, 71],
		says: /`de_nota`/
	},
	{
		name: 'a source of a goal without its place',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: nota }] }'],
		code: 'WAARDE_ONJUIST',
		at: [17, 69],
		says: /een bron met de plaats daarin, of de woorden eigen inschatting/
	},
	{
		name: 'a misspelt own estimate',
		file: 'dossier.yaml',
		replace: [
			'titel: Dichtbij }',
			'titel: Dichtbij, draagt_bij_aan: [{ doel: rust, bron: eigen inschating }] }'
		],
		code: 'WAARDE_ONJUIST',
		at: [17, 69],
		says: /bedoelde u `eigen inschatting`\?/
	},
	{
		name: 'an effect of a risk that does not exist',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: extra_drukt'],
		code: 'NAAM_ONBEKEND',
		at: [19, 32],
		says: /geen effect van dit dossier; bedoelde u `extra_druk`\?/
	},
	{
		name: 'an effect in a list that does not exist',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, effect: [extra_druk, extra_rust] }'],
		code: 'NAAM_ONBEKEND',
		at: [17, 53],
		says: /`extra_rust` is geen effect/
	},
	{
		name: 'the same effect twice',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: [extra_druk, extra_druk]'],
		code: 'NAAM_DUBBEL',
		at: [19, 45],
		says: /`extra_druk` staat twee keer/
	},
	{
		name: 'an effect that can be no name',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: Extra druk'],
		code: 'NAAM_ONGELDIG',
		at: [19, 32],
		says: /`extra_druk`/
	},
	{
		name: 'an effect in a list that can be no name',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: [extra_druk, Nog meer]'],
		code: 'NAAM_ONGELDIG',
		at: [19, 45],
		says: /`nog_meer`/
	},
	{
		name: 'a number for an effect',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: 3'],
		code: 'WAARDE_ONJUIST',
		at: [19, 32],
		says: /een naam, of een lijst van namen/
	},
	{
		name: 'an opposite risk that does not exist',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, tegenover: druck }'],
		code: 'NAAM_ONBEKEND',
		at: [17, 43],
		says: /geen risico van dit dossier; bedoelde u `druk`\?/
	},
	{
		name: 'an opposite risk that can be no name',
		file: 'dossier.yaml',
		replace: ['titel: Dichtbij }', 'titel: Dichtbij, tegenover: Veel druk }'],
		code: 'NAAM_ONGELDIG',
		at: [17, 43],
		says: /`veel_druk`/
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
		name: 'a comma for thousands',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: 80,000'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /80000 als u duizenden bedoelt, of 80 als/
	},
	{
		name: 'a decimal comma between brackets',
		file: 'dossier.yaml',
		replace: ['waarde: 0,', 'waarde: 2,5,'],
		code: 'GETAL_ONLEESBAAR',
		at: [11, 55],
		says: /Schrijf waarde: 2\.5\./
	},
	{
		name: 'no space after a colon',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur:100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /Schrijf: huur: 100\./
	},
	{
		name: 'a hard space after a colon',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur:\u00a0100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /gewone spatie.* Schrijf: huur: 100\./
	},
	{
		name: 'an equals sign for a colon',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur = 100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /Schrijf: huur: 100\./
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
		name: 'a dash without a space',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos:\n  -druk'],
		code: 'WAARDE_ONJUIST',
		at: [8, 3],
		says: /een spatie: - druk\./
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
		name: 'a long dash before an item',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos:\n  – druk'],
		code: 'WAARDE_ONJUIST',
		at: [8, 3],
		says: /een spatie: - druk\./
	},
	{
		name: 'names without brackets',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos: druk, stilte'],
		code: 'WAARDE_ONJUIST',
		at: [7, 10],
		says: /\[druk, stilte\]/
	},
	{
		name: 'years from and to',
		file: 'dossier.yaml',
		replace: ['[2024, 2025]', '2024 t/m 2025'],
		code: 'WAARDE_ONJUIST',
		at: [3, 8],
		says: /\[2024, 2025\]/
	},
	{
		name: 'a year with swapped digits',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { 2024: 100, 2052: 100 }'],
		code: 'JAAR_ONBEKEND',
		at: [5, 22],
		says: /bedoelde u 2025\?/
	},
	{
		name: 'a date as people write it',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { bedrag: 100, geldig_tot: 31-12-2026 }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 36],
		says: /"2026-12-31"/
	},
	{
		name: 'a comma after a number',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: 100,'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /decimalen: 100\./
	},
	{
		name: 'a long dash for a minus',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: –100'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /decimalen: -100\./
	},
	{
		name: 'brackets for a minus',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: (1.000)'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /decimalen: -1000\./
	},
	{
		name: 'a percent sign',
		file: 'dossier.yaml',
		replace: ['waarde: 0,', 'waarde: 2.5%,'],
		code: 'GETAL_ONLEESBAAR',
		at: [11, 53],
		says: /decimalen: 2\.5\./
	},
	{
		name: 'quotes around a number',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: "100"'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 9],
		says: /Haal de aanhalingstekens weg: 100\./
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
		name: 'a text that starts with a hash',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: #1 in de buurt'],
		code: 'WAARDE_ONJUIST',
		at: [2, 8],
		says: /hekje/
	},
	{
		name: 'a text that starts with an apostrophe',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', "titel: 's Avonds open"],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /tussen dubbele aanhalingstekens/
	},
	{
		name: 'dashes before posts',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', '  - huur: 100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /Haal de streepjes voor de namen weg/
	},
	{
		name: 'a bound with a decimal comma',
		file: 'dossier.yaml',
		replace: ['[0, 10]', '[0, 2,5]'],
		code: 'WAARDE_ONJUIST',
		at: [11, 64],
		says: /een punt voor decimalen: \[0, 2\.5\]/
	}
];

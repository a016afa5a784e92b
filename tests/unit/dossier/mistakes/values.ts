import type { Mistake } from './mistake.ts';

/** What stands behind a key and does not fit there. */
export const VALUES: readonly Mistake[] = [
	{
		name: 'a measure that is nothing',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'maatstaven: { inwoners: { titel: Inwoners, achter: per inwoner, waarde: 0, eenheid: inwoner, jaar: 2025, bron: { nota: "blz. 1" } } }\njaren:'
		],
		code: 'WAARDE_ONJUIST',
		at: [3, 73],
		says: /boven nul/
	},
	{
		name: 'a measure in a unit that amounts cannot be compared with',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'maatstaven: { inwoners: { titel: Inwoners, achter: per inwoner, waarde: 9, eenheid: "%", jaar: 2025, bron: { nota: "blz. 1" } } }\njaren:'
		],
		code: 'EENHEID_ONBEKEND',
		at: [3, 85],
		says: /`%` kan geen eenheid van een maatstaf zijn\. Schrijf wat u telt, in één woord/
	},
	{
		name: 'a measure whose name does not read behind a figure',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'maatstaven: { inwoners: { titel: Inwoners, achter: inwoners, waarde: 9, eenheid: inwoner, jaar: 2025, bron: { nota: "blz. 1" } } }\njaren:'
		],
		code: 'WAARDE_ONJUIST',
		at: [3, 52],
		says: /Begin met “per”, bijvoorbeeld: per inwoner\./
	},
	{
		name: 'a measure without a source',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'maatstaven: { inwoners: { titel: Inwoners, achter: per inwoner, waarde: 9, eenheid: inwoner, jaar: 2025 } }\njaren:'
		],
		code: 'SLEUTEL_ONTBREEKT',
		at: [3, 15],
		says: /`bron` ontbreekt/
	},
	{
		name: 'a result in a unit that is none',
		file: 'dossier.yaml',
		replace: ['jaren:', 'uitkomsten: { banen: { titel: Banen, eenheid: stuks } }\njaren:'],
		code: 'EENHEID_ONBEKEND',
		at: [3, 47],
		says: /`stuks` is geen eenheid\./
	},
	{
		name: 'a result with the name of a goal',
		file: 'dossier.yaml',
		replace: ['jaren:', 'uitkomsten: { rust: { titel: Banen, eenheid: fte } }\njaren:'],
		code: 'NAAM_DUBBEL',
		at: [3, 15],
		says: /`rust` is al de naam van een doel\./
	},
	{
		name: 'a result that no list has',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'uitkomsten: { banen: 20 }\nvoordelen:'],
		code: 'NAAM_ONBEKEND',
		at: [6, 15],
		says: /`banen` is geen uitkomst van dit dossier\. Voeg in dossier\.yaml onder `uitkomsten` een regel `banen:` toe\./
	},
	{
		name: 'a result that is a list',
		file: 'keuze-a.yaml',
		replace: ['voordelen:', 'uitkomsten: { banen: [20, 30] }\nvoordelen:'],
		code: 'WAARDE_ONJUIST',
		at: [6, 22],
		says: /hoort een waarde: een getal, pm, een formule of een paar woorden/
	},
	{
		name: 'a lowest amount above the highest',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { laag: 150, hoog: 80 }'],
		code: 'WAARDE_BUITEN_BEREIK',
		at: [5, 17],
		says: /Laag \(150\) is hoger dan hoog \(80\)/,
		follow: ['huur: { laag: 80, midden: 100, hoog: 150 }']
	},
	{
		name: 'a middle that is not between',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { laag: 80, midden: 200, hoog: 150 }'],
		code: 'WAARDE_BUITEN_BEREIK',
		at: [5, 29],
		says: /Het midden \(200\) ligt niet tussen laag \(80\) en hoog \(150\)/,
		follow: ['huur: { laag: 80, midden: 100, hoog: 150 }']
	},
	{
		name: 'a lowest amount without a highest',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { laag: 80, midden: 100 }'],
		code: 'SLEUTEL_ONTBREEKT',
		at: [5, 3],
		says: /`hoog`/,
		follow: ['huur: { laag: 80, midden: 100, hoog: 150 }']
	},
	{
		name: 'the last year before the first',
		file: 'dossier.yaml',
		replace: ['[2024, 2025]', '2025-2024'],
		code: 'WAARDE_ONJUIST',
		at: [3, 8],
		says: /moet het eerste jaar vóór het laatste staan/,
		write: ['2024-2025']
	},
	{
		name: 'more years than a dossier can have',
		file: 'dossier.yaml',
		replace: ['[2024, 2025]', '2024-2099'],
		code: 'WAARDE_ONJUIST',
		at: [3, 8],
		says: /te veel jaren\. Schrijf hooguit 50 jaren/,
		follow: ['2024-2073']
	},
	{
		name: 'a day of the dossier as people write it',
		file: 'dossier.yaml',
		replace: ['jaren:', 'datum: 2 januari 2025\njaren:'],
		code: 'WAARDE_ONJUIST',
		at: [3, 8],
		says: /Bij `datum` hoort een datum\. Schrijf jaar, maand en dag zo: "2025-01-02"\./
	},
	{
		name: 'a correction of a later version than the dossier',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.9"\ncorrecties: [{ datum: "2025-01-02", versie: "1.10", was: "90", is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'WAARDE_ONJUIST',
		at: [4, 45],
		says: /Deze correctie hoort bij versie 1\.10, maar het dossier is nog versie 1\.9\. Verander bovenaan versie in "1\.10"/
	},
	{
		name: 'a correction in a dossier without a version',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'correcties: [{ datum: "2025-01-02", versie: "1.1", was: "90", is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'SLEUTEL_ONTBREEKT',
		at: [3, 45],
		says: /noemt zelf geen versie.* Zet bovenaan in dossier\.yaml: versie: "1\.1"\./
	},
	{
		name: 'a correction after the day of the dossier',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.1"\ndatum: "2025-01-01"\ncorrecties: [{ datum: "2025-01-02", versie: "1.1", was: "90", is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'WAARDE_ONJUIST',
		at: [5, 23],
		says: /is van 2025-01-02, maar het dossier is van 2025-01-01\. Verander bovenaan datum in "2025-01-02"/
	},
	{
		name: 'a correction that gives a number for what it was',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.1"\ncorrecties: [{ datum: "2025-01-02", versie: "1.1", was: 90, is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'WAARDE_ONJUIST',
		at: [4, 57],
		says: /Zet er aanhalingstekens omheen: "90"/
	},
	{
		name: 'a correction that does not say why',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.1"\ncorrecties: [{ datum: "2025-01-02", versie: "1.1", was: "90", is: "100" }]\njaren:'
		],
		code: 'SLEUTEL_ONTBREEKT',
		at: [4, 14],
		says: /`waarom` ontbreekt/
	},
	{
		name: 'a meeting whose address is half an address',
		file: 'dossier.yaml',
		replace: ['jaren:', 'behandeling: [{ datum: "2025-01-02", orgaan: raad, url: raad.nl/stuk }]\njaren:'],
		code: 'WAARDE_ONJUIST',
		at: [3, 57],
		says: /Schrijf het hele adres: https:\/\/raad\.nl\/stuk\./
	},
	{
		name: 'a meeting that is no list',
		file: 'dossier.yaml',
		replace: ['jaren:', 'behandeling: { datum: "2025-01-02", orgaan: raad }\njaren:'],
		code: 'WAARDE_ONJUIST',
		at: [3, 14],
		says: /Bij `behandeling` hoort een lijst/
	},
	{
		name: 'a meeting with the word for its body as a key',
		file: 'dossier.yaml',
		replace: ['jaren:', 'behandeling: [{ datum: "2025-01-02", commissie: Zorg }]\njaren:'],
		code: 'SLEUTEL_ONBEKEND',
		at: [3, 38],
		says: /bedoelde u `orgaan`\?/
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
		name: 'an empty title',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel:'],
		code: 'WAARDE_ONJUIST',
		at: [2, 7],
		says: /staat niets/
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
		name: 'a number where text belongs',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: 2024'],
		code: 'WAARDE_ONJUIST',
		at: [2, 8],
		says: /"2024"/
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
		name: 'a number for an effect',
		file: 'dossier.yaml',
		replace: ['titel: Druk', 'titel: Druk, effect: 3'],
		code: 'WAARDE_ONJUIST',
		at: [19, 32],
		says: /een naam, of een lijst van namen/
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
		name: 'a dash without a space',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos:\n  -druk'],
		code: 'WAARDE_ONJUIST',
		at: [8, 3],
		says: /een spatie: - druk\./
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
		name: 'a date as people write it',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: { bedrag: 100, geldig_tot: 31-12-2026 }'],
		code: 'WAARDE_ONJUIST',
		at: [5, 36],
		says: /"2026-12-31"/
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

import type { Mistake } from './mistake.ts';

/** Names, letters and positions that are not there, are there twice, or cannot be. */
export const NAMES: readonly Mistake[] = [
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
		name: 'a correction of a post that is not there',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.1"\ncorrecties: [{ datum: "2025-01-02", versie: "1.1", post: huurr, was: "90", is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'NAAM_ONBEKEND',
		at: [4, 58],
		says: /`huurr` is geen post van dit dossier; bedoelde u `huur`\?/
	},
	{
		name: 'a correction of an option that is not there, in a list',
		file: 'dossier.yaml',
		replace: [
			'jaren:',
			'versie: "1.1"\ncorrecties: [{ datum: "2025-01-02", versie: "1.1", keuze: [A, C], was: "90", is: "100", waarom: Tikfout }]\njaren:'
		],
		code: 'NAAM_ONBEKEND',
		at: [4, 63],
		says: /`C` is geen keuze van dit dossier/
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
		name: 'an unknown source',
		file: 'keuze-a.yaml',
		replace: ['100', '{ bedrag: 100, bron: { notta: blz. 3 } }'],
		code: 'NAAM_ONBEKEND',
		at: [5, 32],
		says: /bedoelde u `nota`\?/
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
		name: 'the same risk twice',
		file: 'keuze-a.yaml',
		replace: ['[druk]', '[druk, druk]'],
		code: 'NAAM_DUBBEL',
		at: [7, 17],
		says: /twee keer/
	},
	{
		name: 'a term that is explained twice',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, betekenis: Een deel van de stad. }\n  buurt: { titel: Wijk, betekenis: Een deel van de stad. }'
		],
		code: 'NAAM_DUBBEL',
		at: [28, 19],
		says: /`Wijk` staat ook bij het begrip `wijk`; een woord heeft één betekenis\. Haal er een weg/
	},
	{
		name: 'another form of a term that is a term itself',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, betekenis: Een deel van de stad. }\n  buurt: { titel: buurt, ook: [wijk], betekenis: Een deel van de stad. }'
		],
		code: 'NAAM_DUBBEL',
		at: [28, 32],
		says: /`wijk` staat ook bij het begrip `wijk`/
	},
	{
		name: 'a form of a term twice',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, ook: [Wijk], betekenis: Een deel van de stad. }'
		],
		code: 'NAAM_DUBBEL',
		at: [27, 30],
		says: /`Wijk` staat twee keer bij dit begrip/
	},
	{
		name: 'a term without a meaning',
		file: 'dossier.yaml',
		replace: ['rust: { titel: Rust }', 'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk }'],
		code: 'SLEUTEL_ONTBREEKT',
		at: [27, 3],
		says: /`betekenis` ontbreekt\. Voeg een regel toe/
	},
	{
		name: 'a meaning where a term belongs',
		file: 'dossier.yaml',
		replace: ['rust: { titel: Rust }', 'rust: { titel: Rust }\nbegrippen:\n  wijk: Een deel van de stad'],
		code: 'WAARDE_ONJUIST',
		at: [27, 9],
		says: /Schrijf bijvoorbeeld: wijk: \{ titel: Een titel, betekenis: "?Een deel van de stad"? \}/
	},
	{
		name: 'a definition where a meaning belongs',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, definitie: Een deel van de stad. }'
		],
		code: 'SLEUTEL_ONBEKEND',
		at: [27, 24],
		says: /`betekenis`/
	},
	{
		name: 'other forms of a term that are no list',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, ook: wijken, betekenis: Een deel van de stad. }'
		],
		code: 'WAARDE_ONJUIST',
		at: [27, 29],
		says: /Schrijf tussen rechte haken, met komma’s: \[wijken\]/
	},
	{
		name: 'a source of a term that does not exist',
		file: 'dossier.yaml',
		replace: [
			'rust: { titel: Rust }',
			'rust: { titel: Rust }\nbegrippen:\n  wijk: { titel: wijk, betekenis: Een deel van de stad., bron: { nora: blz. 3 } }'
		],
		code: 'NAAM_ONBEKEND',
		at: [27, 66],
		says: /bedoelde u `nota`\?/
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
	}
];

import type { Mistake } from './mistake.ts';

/** What stands in the place of the formula of a post; the remedy is a formula, without or with its `=`. */
const formula = (
	name: string,
	typed: string,
	code: Mistake['code'],
	column: number,
	says: RegExp,
	...follow: string[]
): Mistake => ({
	name,
	file: 'keuze-b.yaml',
	replace: ['= onbekend', typed],
	code,
	at: [5, column],
	says,
	follow
});

/** A mistake of which the remedy leaves numbers without a unit, which is a mistake of another kind. */
const thenUnits = (mistake: Mistake): Mistake => ({ ...mistake, next: 'FORMULE_EENHEID' });

const DEPRECIATION = `onbekend: { titel: Onbekend, eenheid: €/jaar, waarde: pm, bereik: [0, 1000] }
  afschrijving: { titel: Afschrijving, eenheid: jaar, waarde: 10, bereik: [1, 40] }
tussenwaarden:
  deel: { titel: Deel, eenheid: getal, formule: 1 - (jaar - 2027) / afschrijving }`;

/** What people who know spreadsheets write in a formula. */
export const FORMULAS: readonly Mistake[] = [
	formula(
		'the sum of a range of cells',
		'=SOM(A1:A3)',
		'FORMULE_FUNCTIE',
		10,
		/"SOM" is een functie van een rekenblad.*Schrijf A1 \+ A2 \+ A3\. Zet op de plaats van elke cel de naam van een aanname/,
		'= onbekend + onbekend + onbekend'
	),
	thenUnits(
		formula(
			'a choice of a spreadsheet',
			'=ALS(jaar = 2024; 100; 0)',
			'FORMULE_FUNCTIE',
			10,
			/"ALS" is een functie.*Schrijf "= jaar == 2024 \? 100 : 0", met de aanhalingstekens/,
			'"= jaar == 2024 ? 100 : 0"'
		)
	),
	formula(
		'a choice of a spreadsheet between assumptions',
		'=ALS(jaar>=2025;onbekend*1,5;0)',
		'FORMULE_FUNCTIE',
		10,
		/Schrijf "= jaar >= 2025 \? onbekend \* 1\.5 : 0"/,
		'"= jaar >= 2025 ? onbekend * 1.5 : 0"'
	),
	formula(
		'a choice with cells',
		'=ALS(A1>5;B2;C3)',
		'FORMULE_FUNCTIE',
		10,
		/Schrijf "= A1 > 5 \? B2 : C3", met de aanhalingstekens\. Zet op de plaats van elke cel/,
		'"= jaar > 2025 ? onbekend : onbekend * 2"'
	),
	formula(
		'an English choice in a sum',
		'=SUM(IF(jaar<>2024,onbekend,0),onbekend)',
		'FORMULE_FUNCTIE',
		14,
		/Schrijf "= \(jaar != 2024 \? onbekend : 0\) \+ onbekend"/,
		'"= (jaar != 2024 ? onbekend : 0) + onbekend"'
	),
	formula(
		'an average',
		'= gemiddelde(onbekend; onbekend * 3)',
		'FORMULE_FUNCTIE',
		11,
		/Schrijf \(onbekend \+ onbekend \* 3\) \/ 2\./,
		'= (onbekend + onbekend * 3) / 2'
	),
	formula(
		'a product',
		'= PRODUCT(onbekend;2)',
		'FORMULE_FUNCTIE',
		11,
		/Schrijf onbekend \* 2\./,
		'= onbekend * 2'
	),
	formula(
		'rounding',
		'= AFRONDEN(onbekend; 0)',
		'FORMULE_FUNCTIE',
		11,
		/round\(onbekend\)/,
		'= round(onbekend)'
	),
	formula(
		'rounding to cents',
		'= ROUND(onbekend, 2)',
		'FORMULE_FUNCTIE',
		11,
		/"ROUND" schrijft u hier anders.*round\(onbekend \* 100\) \/ 100/,
		'= round(onbekend * 100) / 100'
	),
	formula(
		'a function in capitals',
		'= MAX(onbekend, 0)',
		'FORMULE_FUNCTIE',
		11,
		/max\(onbekend, 0\)/,
		'= max(onbekend, 0)'
	),
	formula(
		'a function that cannot be written here',
		'= VERT.ZOEKEN(onbekend; A1:B9; 2)',
		'FORMULE_FUNCTIE',
		11,
		/"VERT\.ZOEKEN" is een functie van een rekenblad.*Reken dit deel uit in het rekenblad/,
		'= onbekend'
	),
	formula(
		'cells',
		'= B2*C2',
		'FORMULE_NAAM',
		11,
		/"B2" en "C2" zijn cellen van een rekenblad.*Schrijf B2 \* C2\. Zet op de plaats van elke cel/,
		'= onbekend * 2'
	),
	formula(
		'one cell',
		'=$B$2',
		'FORMULE_NAAM',
		10,
		/een cel van een rekenblad.*het getal dat in B2 staat/,
		'= onbekend',
		'80000'
	),
	formula(
		'a cell of another sheet',
		'= Blad1!B2 * 2',
		'FORMULE_NAAM',
		11,
		/Schrijf B2 \* 2\./,
		'= onbekend * 2'
	),
	thenUnits(
		formula(
			'a semicolon between values',
			'= max(onbekend; 100)',
			'FORMULE_TEKEN',
			23,
			/een komma, geen puntkomma\. Schrijf max\(onbekend, 100\)\./,
			'= max(onbekend, 100)'
		)
	),
	formula(
		'a semicolon and a per cent with a comma',
		'= onbekend * index(2,5%; 2024)',
		'FORMULE_TEKEN',
		32,
		/Schrijf onbekend \* index\(0\.025, 2024\)\./,
		'= onbekend * index(0.025, 2024)'
	),
	formula(
		'a per cent',
		'= onbekend * 21%',
		'FORMULE_PROCENT',
		24 - 2,
		/Schrijf 21% als 0\.21/,
		'= onbekend * 0.21'
	),
	formula(
		'a per cent with a comma',
		'= onbekend * 2,5 %',
		'FORMULE_PROCENT',
		22,
		/2,5 % als 0\.025/,
		'= onbekend * 0.025'
	),
	formula(
		'a per cent in words',
		'= onbekend * 3 procent',
		'FORMULE_PROCENT',
		22,
		/als 0\.03/,
		'= onbekend * 0.03'
	),
	formula(
		'a per cent sign behind a name',
		'= onbekend * groei%',
		'FORMULE_PROCENT',
		27,
		/Schrijf groei,/,
		'= onbekend * groei'
	),
	formula(
		'a year in quotes',
		'= onbekend * ("2024" - eerste_jaar)',
		'FORMULE_TEKEN',
		23,
		/geen aanhalingstekens\. Schrijf 2024\./,
		'= onbekend * (2024 - eerste_jaar)'
	),
	formula(
		'a name in quotes',
		"= 'onbekend' * 2",
		'FORMULE_TEKEN',
		11,
		/Schrijf onbekend\./,
		'= onbekend * 2'
	),
	formula(
		'a name in brackets',
		'= [onbekend] * 2',
		'FORMULE_TEKEN',
		11,
		/Schrijf onbekend\./,
		'= onbekend * 2'
	),
	formula(
		'an x for times',
		'= onbekend x 2',
		'FORMULE_TEKEN',
		20,
		/Schrijf onbekend \* 2\./,
		'= onbekend * 2'
	),
	formula(
		'a capital X for times',
		'= onbekend X 2',
		'FORMULE_TEKEN',
		20,
		/Schrijf onbekend \* 2\./,
		'= onbekend * 2'
	),
	formula(
		'an x against a number',
		'= 2x onbekend',
		'FORMULE_TEKEN',
		12,
		/Schrijf 2 \* onbekend\./,
		'= 2 * onbekend'
	),
	formula(
		'a word for times',
		'= onbekend keer 2',
		'FORMULE_TEKEN',
		20,
		/Schrijf onbekend \* 2\./,
		'= onbekend * 2'
	),
	formula(
		'a word for minus',
		'= onbekend min onbekend',
		'FORMULE_TEKEN',
		20,
		/Schrijf onbekend - onbekend\./,
		'= onbekend - onbekend'
	),
	formula(
		'a colon for a division',
		'= onbekend : 2',
		'YAML_SYNTAX',
		9,
		/Delen doet u met \/\. Schrijf loon: = onbekend \/ 2\./,
		'= onbekend / 2'
	),
	formula(
		'a choice without quotes',
		'= jaar == "2024" ? onbekend : 0',
		'YAML_SYNTAX',
		9,
		/Schrijf loon: "= jaar == 2024 \? onbekend : 0"/,
		'"= jaar == 2024 ? onbekend : 0"'
	),
	formula(
		'a euro sign',
		'= onbekend * € 1.500,50',
		'FORMULE_TEKEN',
		22,
		/Schrijf 1500\.5;/,
		'= onbekend * 1500.5'
	),
	formula(
		'a unit behind a number',
		'= 2 fte * onbekend',
		'FORMULE_MAAL',
		11,
		/Is "fte" een eenheid\? Haal het woord weg/,
		'= 2 * onbekend'
	),
	formula(
		'a name with a space',
		'= on bekend * 2',
		'FORMULE_MAAL',
		11,
		/Is het één naam\? Schrijf on_bekend\./
	),
	formula(
		'a name with a dash',
		'= on-bekend',
		'FORMULE_NAAM',
		11,
		/bedoelde u "onbekend"\? Schrijf onbekend\./,
		'= onbekend'
	),
	formula('a name with a capital', '= Onbekend', 'FORMULE_NAAM', 11, /Schrijf onbekend\./, '= onbekend'),
	formula(
		'two equals signs',
		'== onbekend',
		'FORMULE_TEKEN',
		10,
		/Haal het tweede =-teken weg/,
		'= onbekend'
	),
	formula(
		'only a number',
		'= 100',
		'FORMULE_EENHEID',
		11,
		/Haal het =-teken weg en schrijf alleen het getal: 100\./,
		'100'
	),
	formula('a sum of numbers', '= 100 + 50', 'FORMULE_EENHEID', 11, /zonder =-teken: 150\./, '150'),
	formula(
		'a comparison with a number',
		'= onbekend > 5',
		'FORMULE_EENHEID',
		22,
		/die kunt u niet vergelijken/
	),
	formula(
		'a post in a formula',
		'= huur * 2 + huur',
		'FORMULE_NAAM',
		11,
		/"huur" is een post.*schrijf hier huur_bedrag/
	),
	formula('an effect in a formula', '= extra_druk', 'FORMULE_NAAM', 11, /"extra_druk" is een effect/),
	formula('pm in a formula', '= pm * 2', 'FORMULE_NAAM', 11, /een aanname met waarde: pm/),
	{
		name: 'a number of years with a unit',
		file: 'dossier.yaml',
		replace: ['onbekend: { titel: Onbekend, eenheid: €/jaar, waarde: pm, bereik: [0, 1000] }', DEPRECIATION],
		code: 'FORMULE_EENHEID',
		at: [15, 49],
		says: /is per jaar.*Geef "afschrijving" in dossier\.yaml de eenheid getal\./,
		follow: [DEPRECIATION.replace('eenheid: jaar', 'eenheid: getal')]
	}
];

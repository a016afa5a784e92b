import type { Mistake } from './mistake.ts';

/** What stands in the place of the amount of a post. */
const amount = (name: string, typed: string, says: RegExp, ...write: string[]): Mistake => ({
	name,
	file: 'keuze-a.yaml',
	replace: ['100', typed],
	code: 'GETAL_ONLEESBAAR',
	at: [5, 9],
	says,
	write
});

const date = (name: string, typed: string, says: RegExp, write: string): Mistake => ({
	name,
	file: 'keuze-a.yaml',
	replace: ['100', `{ bedrag: 100, geldig_tot: ${typed} }`],
	code: 'WAARDE_ONJUIST',
	at: [5, 36],
	says,
	follow: [`{ bedrag: 100, geldig_tot: ${write} }`]
});

const bounds = (name: string, typed: string, write: string): Mistake => ({
	name,
	file: 'dossier.yaml',
	replace: ['[0, 10]', typed],
	code: 'WAARDE_ONJUIST',
	at: [11, 64],
	says: /twee getallen: het laagste en het hoogste/,
	write: [write]
});

const years = (name: string, typed: string, column: number, write: string): Mistake => ({
	name,
	file: 'dossier.yaml',
	replace: ['[2024, 2025]', typed],
	code: 'WAARDE_ONJUIST',
	at: [3, column],
	says: /jaar|jaren|lijst/,
	write: [write]
});

/** Numbers, amounts, years and dates as people write them elsewhere. */
export const NUMBERS: readonly Mistake[] = [
	amount('a minus behind a number', '80000-', /een min zijn of "nul cent"/, '-80000', '80000'),
	amount('a minus behind a number with cents', '80.000,00-', /niet duidelijk/, '-80000', '80000'),
	amount('a minus behind euros', '€ 80.000-', /niet duidelijk/, '-80000', '80000'),
	amount('no cents', '80.000,-', /Schrijf alleen de cijfers/, '80000'),
	amount('Dutch cents', '1.000,50', /Schrijf alleen de cijfers/, '1000.5'),
	amount('English thousands', '1,000.00', /Schrijf alleen de cijfers/, '1000'),
	amount('thousands of euros', '€ 5k', /Schrijf alleen de cijfers/, '5000'),
	amount('the code of the euro', 'EUR 100', /Schrijf alleen de cijfers/, '100'),
	amount('euros a year', '100 euro per jaar', /Schrijf alleen/, '100'),
	amount('euros a month', '100 per maand', /het bedrag van een heel jaar/, '1200'),
	amount('a plus', '+100', /Schrijf alleen cijfers/, '100'),
	amount('zeros in front', '00100', /Schrijf alleen cijfers/, '100'),
	amount('a point at the end', '100.', /Schrijf alleen cijfers/, '100'),
	amount('a point at the start', '.5', /Schrijf alleen cijfers/, '0.5'),
	amount('a power of ten', '1e5', /Schrijf alleen cijfers/, '100000'),
	amount('curly quotes', '“100”', /Schrijf alleen de cijfers/, '100'),
	amount('three decimals that may be thousands', '1.125', /dubbelzinnig/, '1125', '1.1250'),
	amount('three decimals with a comma', '"0,125"', /Schrijf alleen de cijfers/, '0.125'),
	amount('about so much', 'ca. 100', /alleen het getal: 100\./, '{ bedrag: 100, opmerking: "ca." }'),
	amount('a note behind slashes', '100 // tekst', /alleen het getal/, '{ bedrag: 100, opmerking: "tekst" }'),
	amount(
		'a note in brackets',
		'100 (incl. btw)',
		/alleen het getal/,
		'{ bedrag: 100, opmerking: "incl. btw" }'
	),
	amount(
		'no cents and a note',
		'20.000,- (raming)',
		/alleen het getal/,
		'{ bedrag: 20000, opmerking: "raming" }'
	),
	{ ...amount('a reference to another amount', 'idem', /ook hier voluit, in cijfers/), follow: ['100'] },
	amount('from and to', '100-200', /één getal, zoals 200/, '{ bedrag: pm, bereik: [100, 200] }'),
	amount('times', '2 x 50', /Reken het uit/, '100'),
	amount('a sum without its sign', '100 + 50', /Reken het uit/, '150'),
	amount('a number of times', '2x', /alleen cijfers, bijvoorbeeld 80000/),
	amount('a date', '2024-01-01', /alleen cijfers, bijvoorbeeld 80000/),
	amount('not applicable', 'n.v.t.', /0 als het echt nul is, of pm/, '0', 'pm'),
	amount('nil', 'nihil', /0 als het echt nul is/, '0'),
	amount('not yet known', 'nnb', /Schrijf pm/, 'pm'),
	amount('still to be settled', 'n.t.b.', /Schrijf pm/, 'pm'),
	amount('pm with a note', 'pm (zie nota)', /Schrijf pm/, 'pm'),
	amount('question marks', '"??"', /Schrijf pm/, 'pm'),
	amount('a list of amounts', '[100, 110]', /bij elk bedrag het jaar/, '{ 2024: 100, 2025: 110 }'),
	amount('a list of one amount', '[110]', /Haal de haken weg/, '110'),
	{
		...amount('a list of too few amounts', '[100, 110, 120]', /dit dossier heeft 2 jaren/),
		follow: ['{ 2024: 100, 2025: 110 }']
	},
	{
		...amount('a formula without its sign', 'onbekend * 2', /Is het een formule\?/, '= onbekend * 2'),
		file: 'keuze-b.yaml',
		replace: ['= onbekend', 'onbekend * 2']
	},
	{
		...amount('the name of an assumption for an amount', 'onbekend', /Schrijf pm/, '= onbekend', 'pm'),
		file: 'keuze-b.yaml',
		replace: ['= onbekend', 'onbekend']
	},
	{
		name: 'English thousands between braces',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 80,000, 2025: 1 }'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 20],
		says: /Schrijf 2024: 80000 \(duizenden\) of 2024: 80 \(decimalen\)/,
		follow: ['{ 2024: 80000, 2025: 1 }', '{ 2024: 80, 2025: 1 }']
	},
	{
		name: 'Dutch cents between braces',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1.000,50, 2025: 1 }'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 23],
		says: /Schrijf 2024: 1000\.5\./,
		follow: ['{ 2024: 1000.5, 2025: 1 }']
	},
	{
		name: 'years from and to with one amount',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024-2025: 50 }'],
		code: 'JAAR_ONBEKEND',
		at: [5, 11],
		says: /`2024-2025` is geen jaar\. Schrijf elk jaar apart/,
		follow: ['{ 2024: 50, 2025: 50 }']
	},
	{
		name: 'years from and to in words',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024 t/m 2025: 50 }'],
		code: 'JAAR_ONBEKEND',
		at: [5, 11],
		says: /2024: 50, 2025: 50/,
		follow: ['{ 2024: 50, 2025: 50 }']
	},
	{
		name: 'a year as a key of its own',
		file: 'keuze-a.yaml',
		replace: ['100', '{ jaar: 2024, bedrag: 100 }'],
		code: 'SLEUTEL_ONBEKEND',
		at: [5, 11],
		says: /voor elk jaar een bedrag/,
		write: ['{ 2024: 80000, 2025: 0 }']
	},
	date(
		'a day that does not exist',
		'"2027-02-30"',
		/De dag 2027-02-30 .* bestaat niet.*"2027-02-28"/,
		'"2027-02-28"'
	),
	date('a day that is not in that month', '31-02-2026', /"2026-02-28"/, '"2026-02-28"'),
	date('a date as people write it', '1-1-2024', /"2024-01-01"/, '"2024-01-01"'),
	date('a date with a short year', '1/2/24', /"2024-02-01"/, '"2024-02-01"'),
	date('a date in words', '31 december 2026', /"2026-12-31"/, '"2026-12-31"'),
	date('a date without zeros', '2026-2-3', /"2026-02-03"/, '"2026-02-03"'),
	date('only a year for a date', '2026', /"2026-12-31"/, '"2026-12-31"'),
	date('the end of a month', 'eind mei 2026', /"2026-05-31"/, '"2026-05-31"'),
	bounds('bounds with a dash', '0-10', '[0, 10]'),
	bounds('bounds in words', '0 tot 10', '[0, 10]'),
	bounds('bounds with a semicolon', '[0; 10]', '[0, 10]'),
	bounds('bounds as a group', '{ min: 0, max: 10 }', '[0, 10]'),
	bounds('one bound', '10', '[0, 10]'),
	bounds('bounds with a decimal comma', '[0, 2,5]', '[0, 2.5]'),
	{
		...bounds('bounds with per cent signs', '[0%, 10%]', '[0, 10]'),
		code: 'GETAL_ONLEESBAAR',
		at: [11, 65],
		says: /twee getallen/
	},
	{
		name: 'bounds with English thousands',
		file: 'dossier.yaml',
		replace: ['[0, 1000]', '[0, 1,000]'],
		code: 'GETAL_ONLEESBAAR',
		at: [12, 75],
		says: /duizenden zonder teken: 1000\./,
		follow: ['[0, 1000]']
	},
	years('quotes around years', '["2024", "2025"]', 9, '[2024, 2025]'),
	years('one year', '2024', 8, '[2024]'),
	years('years with a semicolon', '[2024; 2025]', 9, '[2024, 2025]'),
	years('years with a dash in brackets', '[2024-2025]', 9, '[2024, 2025]'),
	years('years in round brackets', '(2024, 2025)', 8, '[2024, 2025]'),
	years('years in braces', '{ 2024, 2025 }', 8, '[2024, 2025]'),
	years('years of two figures', '[24, 25]', 9, '[2024, 2025]'),
	years('years in the wrong order', '[2025, 2024]', 15, '[2024, 2025]'),
	{
		name: 'a date for the year of a source',
		file: 'dossier.yaml',
		replace: ['jaar: 2023', 'jaar: 15 mei 2023'],
		code: 'WAARDE_ONJUIST',
		at: [6, 50],
		says: /alleen het jaar/,
		follow: ['jaar: 2023']
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
		name: 'a bad amount in one year',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 1, 2025: veel }'],
		code: 'GETAL_ONLEESBAAR',
		at: [5, 26],
		says: /`veel`/
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
	}
];

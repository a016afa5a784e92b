import { describe, expect, it } from 'vitest';
import { cellText as written } from '../../../src/lib/export/cell-text.ts';
import { menuTable, packagesTable } from '../../../src/lib/export/menu-table.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { scorecardTable } from '../../../src/lib/export/overview-tables.ts';
import type { Cell } from '../../../src/lib/export/table.ts';
import { targetTable } from '../../../src/lib/export/target-table.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { brokenText, menuRows, menuRules } from '../../../src/lib/format/menu.ts';
import { positionText } from '../../../src/lib/format/position.ts';
import { sumText as sumWritten } from '../../../src/lib/format/text.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { nearPairsOf, pairsOf } from '../../../src/lib/dossier/pairs.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import type { Sum } from '../../../src/lib/model/outcome.ts';
import { brokenRules } from '../../../src/lib/dossier/menu-rules.ts';
import { sharedUnknowns } from '../../../src/lib/model/split.ts';
import { targetOf } from '../../../src/lib/model/target.ts';
import { differences, workedOut, withTyped } from '../export/spreadsheet.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const cellText = (cell: Cell): string => plain(written(cell));
const sumText = (sum: Sum): string => plain(sumWritten(sum));

const MEASURES = `  balie: { titel: Balie dicht, bedrag: -100000, sluit_uit: [digitaal], risicos: [wachten] }
  digitaal: { titel: Alles digitaal, bedrag: { 2027: 20000, 2028: -60000 }, voordelen: [snel] }
  inhuur: { titel: Minder inhuur, kort: Inhuur, bedrag: { bedrag: pm, bereik: [-90000, 0] }, vereist: [digitaal] }
  leges: { titel: Hogere leges, bedrag: = -aanvragen * prijs }
`;
const TARGET = `taakstelling: { titel: Tekort, bedrag: { 2027: 150000, 2028: 250000 } }
`;

interface Texts {
	readonly measures?: string;
	readonly target?: string;
	readonly own?: string;
	readonly more?: string;
	readonly axes?: string;
	readonly position?: string;
}

const files = ({
	measures = MEASURES,
	target = TARGET,
	own = 'maatregelen: [inhuur, balie]',
	more = '',
	axes = '',
	position = ''
}: Texts) => [
	{
		path: 'proef/dossier.yaml',
		text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2027, 2028]
${axes}aannames:
  aanvragen: { titel: Aanvragen, eenheid: aanvraag/jaar, waarde: 1000, bereik: [0, 5000] }
constanten:
  prijs: { titel: Prijs, eenheid: €/aanvraag, waarde: 30 }
eenheden: { aanvraag: aanvragen }
posten:
  onderzoek: { titel: Onderzoek }
maatregelen:
${measures}voordelen: { snel: { titel: Snel klaar } }
risicos: { wachten: { titel: Langer wachten } }
${target}`
	},
	{ path: 'proef/keuze-a.yaml', text: `letter: A\ntitel: Niets doen\nnul: true\n${position}` },
	{ path: 'proef/keuze-b.yaml', text: `letter: B\ntitel: Eerste pakket\n${own}\n` },
	{
		path: 'proef/keuze-c.yaml',
		text: `letter: C\ntitel: Tweede pakket\nmaatregelen: [digitaal, inhuur, leges]\nuitgaven: { onderzoek: 10000 }\n${more}`
	}
];

const read = (texts: Texts = {}) => {
	const result = loadDossier('proef', files(texts));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result;
};

const said = (texts: Texts): readonly string[] => {
	const result = loadDossier('proef', files(texts));
	return [...(result.ok ? result.warnings : result.problems)].map(
		({ file, line, column, code, message, remedy }) =>
			`${file.replace('proef/', '')}:${line}:${column} ${code} ${message} ${remedy}`
	);
};

const { dossier } = read();
const outcome = calculate(dossier, baseline(dossier));
const totals = (values = baseline(dossier)): readonly string[] =>
	calculate(dossier, values).options.map(({ spending }) => sumText(spending));

describe('an option that is a package of measures', () => {
	it('costs what its measures cost, with what it spends itself', () => {
		expect(totals()).toEqual(['€ 0', '− € 200.000 − 1 p.m.', '− € 80.000 − 1 p.m.']);
	});

	it('has one unknown for a measure that is p.m., which no visitor can fill in apart by option', () => {
		expect(dossier.assumptions.map(({ id }) => id)).toEqual(['aanvragen', 'inhuur']);
		expect(sharedUnknowns(dossier)).toEqual([]);
		expect(totals(withChanges(dossier, { inhuur: -50000 }))).toEqual(['€ 0', '− € 300.000', '− € 180.000']);
	});

	it('has the advantages and risks of its measures', () => {
		const [, b, c] = dossier.options;
		expect(b?.risks.map(({ risk }) => risk)).toEqual(['wachten']);
		expect(c?.advantages.map(({ advantage }) => advantage)).toEqual(['snel']);
	});

	it('names an advantage once that it names itself too', () => {
		const [, , c] = read({ more: 'voordelen: [{ voordeel: snel, toelichting: Meteen }]\n' }).dossier.options;
		expect(c?.advantages).toEqual([{ advantage: 'snel', note: 'Meteen', citations: [] }]);
	});

	it('is warned of what it needs and excludes', () => {
		expect(read().warnings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
			'proef/keuze-b.yaml:3 `inhuur` vereist `digitaal`, en die staat niet in dit pakket.'
		]);
		expect(said({ own: 'maatregelen: [balie, digitaal]' })).toEqual([
			'keuze-b.yaml:3:15 PAKKET_KAN_NIET `balie` en `digitaal` sluiten elkaar uit. Haal een van de twee uit dit pakket.'
		]);
	});

	it('says on the page what cannot be together', () => {
		expect(brokenRules(dossier.menu, ['balie', 'digitaal', 'inhuur'])).toEqual([
			{ kind: 'excludes', item: 'balie', other: 'digitaal' }
		]);
		expect(brokenRules(dossier.menu, ['inhuur']).map((rule) => brokenText(dossier, rule))).toEqual([
			'“Minder inhuur” vereist “Alles digitaal”, en die zit er niet in.'
		]);
	});
});

describe('mistakes in measures', () => {
	it.each([
		[
			'a name that is none',
			{ own: 'maatregelen: [bali]' },
			'keuze-b.yaml:3:15 NAAM_ONBEKEND `bali` is geen maatregel van dit dossier; bedoelde u `balie`? Schrijf `balie`, of voeg `bali` toe in dossier.yaml onder `maatregelen`.'
		],
		[
			'twice the same',
			{ own: 'maatregelen: [balie, balie]' },
			'keuze-b.yaml:3:22 NAAM_DUBBEL `balie` staat twee keer in deze lijst. Haal er een weg.'
		],
		[
			'one that needs itself',
			{ measures: `${MEASURES}  zelf: { titel: Zelf, bedrag: 1, vereist: [zelf] }\n` },
			'dossier.yaml:16:45 WAARDE_ONJUIST De maatregel `zelf` noemt hier zichzelf. Schrijf de naam van een andere maatregel, of haal deze weg.'
		],
		[
			'one that needs what it excludes',
			{ measures: `${MEASURES}  zelf: { titel: Zelf, bedrag: 1, vereist: [balie], sluit_uit: [balie] }\n` },
			'dossier.yaml:16:65 WAARDE_ONJUIST `zelf` vereist `balie` en sluit `balie` ook uit. Dan kan deze maatregel nooit. Haal een van de twee weg.'
		],
		[
			'the name of a post',
			{ measures: `${MEASURES}  onderzoek: { titel: Zelf, bedrag: 1 }\n` },
			'dossier.yaml:16:3 NAAM_DUBBEL `onderzoek` is al de naam van een post of investering. Geef de maatregel een andere naam, hier en bij de keuzes.'
		],
		[
			'no amount',
			{ measures: `${MEASURES}  zelf: { titel: Zelf }\n` },
			'dossier.yaml:16:3 SLEUTEL_ONTBREEKT `bedrag` ontbreekt. Voeg een regel toe die begint met `bedrag:`.'
		],
		[
			'a risk that is none',
			{ measures: `${MEASURES}  zelf: { titel: Zelf, bedrag: 1, risicos: [wachte] }\n` },
			'dossier.yaml:16:45 NAAM_ONBEKEND `wachte` is geen risico van dit dossier; bedoelde u `wachten`? Schrijf `wachten`, of voeg `wachte` toe in dossier.yaml onder `risicos`.'
		],
		[
			'no amounts at all',
			{ own: '' },
			'keuze-b.yaml:1:1 SLEUTEL_ONTBREEKT `uitgaven` ontbreekt. Voeg een regel toe die begint met `uitgaven:`, of met `maatregelen:` voor een pakket.'
		],
		[
			'a target in a year that is none',
			{ target: 'taakstelling: { bedrag: { 2029: 1 } }\n' },
			'dossier.yaml:18:27 JAAR_ONBEKEND 2029 is geen jaar van dit dossier. Kies een jaar van 2027 tot en met 2028, of haal deze regel weg.'
		],
		[
			'a target in a post that is none',
			{ target: 'taakstelling: { bedrag: 1, post: onderzoeken }\n' },
			'dossier.yaml:18:34 NAAM_ONBEKEND `onderzoeken` is geen post van dit dossier; bedoelde u `onderzoek`? Schrijf `onderzoek`, of voeg `onderzoeken` toe in dossier.yaml onder `posten`.'
		],
		[
			'a target below zero',
			{ target: 'taakstelling: { bedrag: -5 }\n' },
			'dossier.yaml:18:25 WAARDE_ONJUIST Bij `bedrag` hoort een getal boven nul. Schrijf een getal zoals 0.1 of 1000.'
		],
		[
			'a second option that changes nothing',
			{ own: 'nul: true' },
			'keuze-b.yaml:3:1 NAAM_DUBBEL Keuze B is het nulalternatief, maar keuze A is dat al. Laat `nul: true` bij één keuze staan en haal de andere regel weg.'
		],
		[
			'another word behind nul',
			{ own: 'nul: ja' },
			'keuze-b.yaml:3:6 WAARDE_ONJUIST Bij `nul` kan alleen `true` staan. Is dit het nulalternatief? Schrijf nul: true. Is het dat niet? Haal de regel dan weg.'
		],
		[
			'a position in a dossier without questions',
			{ position: 'positie: { plek: buurt }\n' },
			'keuze-a.yaml:4:12 NAAM_ONBEKEND `plek` is geen as van dit dossier. Voeg in dossier.yaml onder `assen` een regel `plek:` toe.'
		],
		[
			'no position in a dossier with questions',
			{ axes: 'assen: { plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } } }\n' },
			'keuze-a.yaml:1:1 SLEUTEL_ONTBREEKT `positie` ontbreekt: waar deze keuze op de assen staat. Voeg toe: positie: { plek: buurt }.'
		]
	])('says what is wrong with %s', (_name, texts, expected) => {
		expect(said(texts).join('\n')).toContain(expected);
	});
});

describe('the list of measures', () => {
	const titles = (order: Parameters<typeof menuRows>[2]): readonly string[] =>
		menuRows(dossier, baseline(dossier), order).map(({ title }) => title);

	it('is in the order of the dossier, by amount or by name; what is not known comes last, and is no zero', () => {
		expect(titles('dossier')).toEqual(['Balie dicht', 'Alles digitaal', 'Minder inhuur', 'Hogere leges']);
		expect(titles('lowest')).toEqual(['Balie dicht', 'Hogere leges', 'Alles digitaal', 'Minder inhuur']);
		expect(titles('highest')).toEqual(['Alles digitaal', 'Hogere leges', 'Balie dicht', 'Minder inhuur']);
		expect(titles('title')).toEqual(['Alles digitaal', 'Balie dicht', 'Hogere leges', 'Minder inhuur']);
	});

	it('says in which options a measure is, and what goes with it', () => {
		expect(menuRows(dossier, baseline(dossier)).map(menuRules)).toEqual([
			'In keuze B; sluit uit: Alles digitaal',
			'In keuze C',
			'In keuze B en C; vereist Alles digitaal',
			'In keuze C'
		]);
	});

	it('follows the assumptions, in the table too', () => {
		const { rows } = menuTable(dossier, withChanges(dossier, { aanvragen: 2000 }), 'dossier');
		expect(rows[3]?.map(cellText)).toEqual([
			'Hogere leges',
			'− € 60.000',
			'− € 60.000',
			'− € 120.000',
			'C',
			'–',
			'–',
			'–'
		]);
		expect(rows[2]?.map(cellText).slice(1, 4)).toEqual(['− p.m.', '− p.m.', '− p.m.']);
	});
});

describe('what has to be saved', () => {
	const [, b] = outcome.options;

	it('is less what an option saves, by year, and a p.m. leaves it open', () => {
		const found = b && targetOf(dossier, b);
		expect(found?.saved.years.map(sumText)).toEqual(['€ 100.000 + 1 p.m.', '€ 100.000 + 1 p.m.']);
		expect(found?.left.years.map(sumText)).toEqual(['€ 50.000 − 1 p.m.', '€ 150.000 − 1 p.m.']);
		expect(found && sumText(found.left.total)).toBe('€ 200.000 − 1 p.m.');
	});

	it('leaves out the post that holds it, so that what is left is the total', () => {
		const other = read({
			target: 'taakstelling: { bedrag: 10000, post: onderzoek }\n',
			own: 'maatregelen: [balie]\nuitgaven: { onderzoek: 10000 }'
		}).dossier;
		const [, now] = calculate(other, baseline(other)).options;
		const found = now && targetOf(other, now);
		expect(found && sumText(found.saved.total)).toBe('€ 200.000');
		expect(found?.left.total.known).toBe(now?.spending.known);
	});

	it('stands in a table by option, and in one of all packages', () => {
		const table = b && targetTable(dossier, b);
		expect(table?.rows.map((row) => row.map(cellText))).toEqual([
			['Tekort', '€ 150.000', '€ 250.000', '€ 400.000'],
			['Bespaard', '€ 100.000 + 1 p.m.', '€ 100.000 + 1 p.m.', '€ 200.000 + 1 p.m.'],
			['Nog te vinden', '€ 50.000 − 1 p.m.', '€ 150.000 − 1 p.m.', '€ 200.000 − 1 p.m.']
		]);
		expect(packagesTable(dossier, outcome)?.rows).toHaveLength(7);
	});

	it('is in the files for machines and spreadsheets', () => {
		const { keuzes } = outcomeJson(dossier, baseline(dossier), outcome);
		expect(keuzes['B']?.taakstelling?.nog_te_vinden).toEqual({
			bekend: 200000,
			pm: ['inhuur'],
			pm_richting: { inhuur: 'lager' }
		});
		const lines = outcomeCsv(dossier, baseline(dossier), outcome).split('\r\n');
		expect(lines.filter((line) => /^B;(taakstelling|bespaard|nog te vinden);/.test(line))).toEqual([
			'B;taakstelling;;Tekort;150000;250000;400000;;',
			'B;bespaard;;Bespaard;100000;100000;200000;inhuur;hoger',
			'B;nog te vinden;;Nog te vinden;50000;150000;200000;inhuur;lager'
		]);
	});

	it('follows what is typed in the workbook', () => {
		const values = withChanges(dossier, { inhuur: -40000, aanvragen: 3000 });
		const sheets = workbookSheets(dossier, values, []);
		expect(sheets.map(({ name }) => name)).toContain('Taakstelling');
		expect(differences(sheets, workedOut(sheets))).toEqual([]);
		const typed = workedOut(withTyped(workbookSheets(dossier, baseline(dossier), []), dossier, values));
		expect(differences(sheets, typed)).toEqual([]);
	});
});

describe('an option that changes nothing', () => {
	it('is compared with each other option before all other pairs', () => {
		expect(pairsOf(dossier).map(({ first, second }) => first + second)).toEqual(['AB', 'AC', 'BC']);
		const last = { ...dossier, reference: 'C' };
		expect(pairsOf(last).map(({ first, second }) => first + second)).toEqual(['AC', 'BC', 'AB']);
		const [a] = dossier.options;
		const many = { ...dossier, options: [...'ABCDEFGH'].flatMap((letter) => (a ? [{ ...a, letter }] : [])) };
		expect(nearPairsOf(many).map(({ first, second }) => first + second)).toEqual([
			...[...'BCDEFGH'].map((letter) => `A${letter}`),
			...['BC', 'CD', 'DE', 'EF', 'FG', 'GH']
		]);
	});

	it('is said to be that, in the table too', () => {
		const [a, b] = dossier.options;
		expect(a && positionText(dossier, a)).toBe('Nulalternatief');
		expect(b && positionText(dossier, b)).toBe('');
		expect(scorecardTable(dossier, outcome).rows.map((row) => row.map(cellText))).toContainEqual([
			'Nulalternatief',
			'–',
			'–',
			'ja',
			'nee',
			'nee'
		]);
	});
});

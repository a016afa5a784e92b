import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
	amountIn,
	amountText,
	numberText,
	typedAmount,
	typedValue
} from '../../../src/lib/authoring/amount.ts';
import { applyEdits } from '../../../src/lib/authoring/edit.ts';
import { sketchOf } from '../../../src/lib/authoring/sketch.ts';
import { sheetEdits } from '../../../src/lib/authoring/sheet/edits.ts';
import { sheetsOf } from '../../../src/lib/authoring/sheet/file.ts';
import {
	cellName,
	gridFromText,
	MOST_COLUMNS,
	MOST_ROWS,
	type Grid
} from '../../../src/lib/authoring/sheet/grid.ts';
import type { PlanOptions } from '../../../src/lib/authoring/sheet/numbers-said.ts';
import { planSheet, type SheetPlan } from '../../../src/lib/authoring/sheet/plan.ts';
import { exampleFiles } from '../dossier/example.ts';

const sketch = (() => {
	const result = sketchOf(exampleFiles());
	if (!result.ok) throw new Error(result.problem);
	return result.sketch;
})();
const [optionA, optionB] = sketch.options;
if (!optionA || !optionB) throw new Error('the example has two options');

const plan = (grid: Grid | string, option = optionA, chosen: PlanOptions = {}): SheetPlan =>
	planSheet(typeof grid === 'string' ? gridFromText(grid) : grid, sketch, option, chosen);
/** What each row becomes: its label, and its amount in each year. */
const amountsOf = ({ rows }: SheetPlan): string[] =>
	rows.map(({ label, amounts }) =>
		[2024, 2025].reduce((text, year) => {
			const amount = amountIn(amounts, year);
			return `${text} ${amount ? amountText(amount) : '?'}`;
		}, label)
	);
const said = (notes: SheetPlan['problems']): string[] => notes.map(({ place, text }) => `${place}: ${text}`);

describe('a table with an option above each column', () => {
	const TABLE = 'Post\tKeuze A\tKeuze B\nHuur\t80.000\t90.000\nNieuw plein\tp.m.\t20.000\n';

	it('gives an option its own column, for every year', () => {
		expect(amountsOf(plan(TABLE))).toEqual(['Huur 80.000 80.000', 'Nieuw plein p.m. p.m.']);
		expect(amountsOf(plan(TABLE, optionB))).toEqual(['Huur 90.000 90.000', 'Nieuw plein 20.000 20.000']);
		expect(said(plan(TABLE).remarks)).toContain(
			'kolom B: de bedragen van keuze A, voor elk jaar hetzelfde. Kies een andere keuze voor haar kolom.'
		);
	});

	it('knows an option by its letter alone, and by its title', () => {
		expect(amountsOf(plan('Post\tA\tB\nHuur\t1\t2\n', optionB))).toEqual(['Huur 2 2']);
		expect(amountsOf(plan('Post\tEerste\tTweede\nHuur\t1\t2\n', optionB))).toEqual(['Huur 2 2']);
	});

	it('says that a column is missing, and a cell once that cannot be read', () => {
		const other = { ...optionB, letter: 'C' };
		expect(said(plan('Post\tA\tB\nHuur\t1\t2\n', other).problems)).toEqual([
			'rij 1: hier ontbreekt een kolom voor keuze C.'
		]);
		expect(said(plan('Post\tA\tB\nHuur\tveel\t2\n').problems)).toHaveLength(1);
		expect(said(plan('Post\tA\tB\nHuur\t\t2\n').problems)).toHaveLength(1);
	});
});

describe('a table that says what comes back every year', () => {
	const natures = (made: SheetPlan): readonly unknown[] => made.rows.map(({ nature }) => nature);

	it('gives it to new posts, and not to those that are there', () => {
		const made = plan('Post\tI/S\t2024\t2025\nHuur\tS\t1\t1\nPlein\tI\t2\t0\nBomen\tS\t3\t3\n');
		expect(said(made.problems)).toEqual([]);
		expect(amountsOf(made)).toEqual(['Huur 1 1', 'Plein 2 0', 'Bomen 3 3']);
		expect(natures(made)).toEqual([undefined, 'incidenteel', 'structureel']);
		const result = applyEdits(exampleFiles(), sheetEdits(made, optionA.file));
		expect(result.ok && result.files.map(({ text }) => text).join('\n')).toContain(
			'plein:\n    titel: Plein\n    aard: incidenteel'
		);
	});

	it('knows whole words without anything above them', () => {
		const made = plan('Post\t\t2024\t2025\nPlein\tincidenteel\t2\t0\nBomen\tstructureel\t3\t3\n');
		expect(natures(made)).toEqual(['incidenteel', 'structureel']);
	});

	it('asks what I and S are where nothing says so: S may also be the balance', () => {
		const made = plan('Post\t\t2024\t2025\nPlein\tI\t2\t0\nBomen\tS\t3\t3\n');
		expect(said(made.problems)).toEqual([
			'B1: I en S kunnen inkomsten en saldo zijn, of incidenteel en structureel. Zet erboven wat het is: I/S voor incidenteel en structureel.'
		]);
	});
});

describe('a table pasted from a spreadsheet', () => {
	const TABLE = [
		'Kosten van keuze A\t\t\t',
		'\t\t\t',
		'Post\t2024\t2025\tOpmerking',
		'Huur\t€ 80.000\t80.000,50\tvan de zaal',
		'Nieuw plein\tp.m.\t20.000\t',
		'Personeel\t\t\t',
		'Totaal\t80.000\t100.000,50\t'
	].join('\r\n');

	it('becomes amounts of known and new posts, and says what it skips', () => {
		const made = plan(TABLE);
		expect(made.problems).toEqual([]);
		expect(
			made.rows.map(({ row, post, isNew, amounts }) => ({ row, name: post.name, isNew, amounts }))
		).toEqual([
			{
				row: 4,
				name: 'huur',
				isNew: false,
				amounts: {
					kind: 'by-year',
					amounts: [
						[2024, { kind: 'number', value: 80000 }],
						[2025, { kind: 'number', value: 80000.5 }]
					]
				}
			},
			{
				row: 5,
				name: 'nieuw_plein',
				isNew: true,
				amounts: {
					kind: 'by-year',
					amounts: [
						[2024, { kind: 'open' }],
						[2025, { kind: 'number', value: 20000 }]
					]
				}
			}
		]);
		expect(said(made.remarks)).toEqual([
			'kolom D: overgeslagen (Opmerking).',
			'rij 1: overgeslagen, want dit is een titel (Kosten van keuze A).',
			'rij 6: overgeslagen, want hier staan geen bedragen (Personeel).',
			'rij 7: overgeslagen, want dit is een totaal (Totaal).'
		]);
	});

	it('goes into the files: new posts in the dossier, amounts in the option', () => {
		const result = applyEdits(exampleFiles(), sheetEdits(plan(TABLE), optionA.file));
		if (!result.ok) throw new Error(result.problem);
		const [dossier, option] = result.files;
		expect(dossier?.text).toContain('  nieuw_plein:\n    titel: Nieuw plein\n');
		expect(option?.text).toContain(
			'  huur: { 2024: 80000, 2025: 80000.5 }\n  nieuw_plein: { 2024: pm, 2025: 20000 }\n'
		);
	});

	it.each([
		['an empty cell', 'Huur\t5\t', 'C2: hier staat niets. Schrijf 0'],
		['a dash', 'Huur\t5\t-', 'C2: Een streepje kan nul of onbekend betekenen.'],
		['a comma for thousands', 'Huur\t80,000\t1', 'B2: `80,000` is niet duidelijk. Bedoelt u 80.000 of 80?'],
		['a word', 'Huur\t5\tveel', 'C2: `veel` is geen getal.'],
		['a percentage', 'Huur\t5 %\t5', 'B2: `5 %` is geen bedrag.'],
		['a formula', 'Huur\t5\t=B2*2', 'C2: hier staat een formule.'],
		['no name', '\t5\t6', 'A2: hier ontbreekt de naam'],
		['a post twice', 'Huur\t5\t6\nHUUR\t5\t6', 'A3: deze post staat ook in rij 2.']
	])('names the cell of %s', (_, row, problem) => {
		const made = plan(`Post\t2024\t2025\n${row}`);
		expect(made.problems).toHaveLength(1);
		expect(said(made.problems)[0]).toContain(problem);
	});

	it.each([
		['no years', 'Post\tbedrag\nHuur\t5', 'Er is geen rij met de jaren 2024, 2025.'],
		['nothing', ' \t \n', 'Er staat nog geen tabel.'],
		['a year twice', 'Post\t2024\t2024\t2025\nHuur\t1\t1\t1', '2024 staat ook boven een andere kolom.'],
		['no names', '2024\t2025\n1\t2', 'ontbreekt de kolom met de namen']
	])('says what is missing in a table with %s', (_, table, problem) => {
		expect(said(plan(table).problems).join(' ')).toContain(problem);
	});

	it('leaves out years that the dossier does not have, and asks for those that it misses', () => {
		expect(said(plan('Post\t2023\t2024\t2025\nHuur\t1\t2\t3').remarks)[0]).toBe(
			'kolom B: overgeslagen, want 2023 is geen jaar van dit dossier.'
		);
		const three = { ...sketch, years: [2024, 2025, 2026] };
		const made = planSheet(gridFromText('Post;2024;2025\nHuur;1;2'), three, optionA);
		expect(said(made.problems)).toEqual([
			'rij 1: hier ontbreekt 2026. Voeg een kolom toe, met p.m. voor wat niet bekend is.'
		]);
	});

	it('says when a total does not fit the rows', () => {
		expect(said(plan('Post\t2024\t2025\nHuur\t10\t10\nTotaal\t10\t30').remarks)).toContain(
			'C3: het totaal is 30, maar de rijen erboven zijn samen 10.'
		);
	});

	it('multiplies thousands of euros to the cent, and knows how people announce them', () => {
		const made = plan('Bedragen x € 1.000\nPost\t2024\t2025\nHuur\t1,005\t80');
		expect(made.scale).toBe(1000);
		expect(said(made.problems)).toEqual(['B3: `1,005` is niet duidelijk. Bedoelt u 1.005 of 1,0050?']);
		const numbers = plan([['bedragen x 1.000'], ['Post', 2024, 2025], ['Huur', 1.005, 80]]);
		expect(amountsOf(numbers)).toEqual(['Huur 1.005 80.000']);
		expect(plan('Post\t2024\t2025\nHuur\t1\t2').scale).toBe(1);
		// An amount of a thousand euros is no announcement.
		expect(amountsOf(plan('Post\t2024\t2025\nHuur\t€ 1.000\t€ 1.000.000'))).toEqual(['Huur 1.000 1.000.000']);
		expect(amountsOf(plan('x € 1.000\nPost\t2024\t2025\nHuur\t1\t2', optionA, { scale: 1 }))).toEqual([
			'Huur 1 2'
		]);
	});

	it.each([
		'€ mln',
		'Bedragen in mln euro',
		'x € 1 mln.',
		'(x 1 miljoen)',
		'in miljoenen',
		'(× € 1.000.000)',
		'Begroting (€ mln)'
	])('reads 1,5 as 1.500.000 under “%s”, wherever that stands above the amounts', (words) => {
		for (const table of [
			`${words}\nPost\t2024\t2025\nHuur\t1,5\t0,25`,
			`${words}\t2024\t2025\nHuur\t1,5\t0,25`,
			`Post\t2024 ${words}\t2025 ${words}\nHuur\t1,5\t0,25`,
			`Post\t2024\t2025\n${words}\t\t\nHuur\t1,5\t0,25`
		]) {
			const made = plan(table);
			expect(said(made.problems), table).toEqual([]);
			expect(amountsOf(made), table).toEqual(['Huur 1.500.000 250.000']);
		}
	});

	it.each([
		['one row', 'Post\t2024\t2025\nHuur (€ mln)\t1,5\t2\nLoon\t5\t5', 'A2: dit zegt iets anders'],
		['one year', 'Post\t2024 (€ mln)\t2025\nHuur\t1,5\t2', 'B1: dit zegt iets anders'],
		['a title and a row', 'x € 1.000\nPost\t2024\t2025\nHuur (€ mln)\t1,5\t2', 'A3: dit zegt iets anders'],
		['billions', 'in miljarden\nPost\t2024\t2025\nHuur\t1,5\t2', 'A1: deze eenheid lezen we niet'],
		['a cell as well', '€ mln\nPost\t2024\t2025\nHuur\t1,5 mln\t2', 'B3: `1,5 mln` zegt zelf']
	])('refuses another unit in %s', (_, table, problem) => {
		expect(said(plan(table).problems).join('\n')).toContain(problem);
	});

	it('follows what the table says of a minus, and lets the author say it', () => {
		const worse = 'Mutaties (- = nadeel)\nPost\t2024\t2025\nHuur\t-80.000\t-80.000\nLoon\t5\t5';
		expect(amountsOf(plan(worse))).toEqual(['Huur 80.000 80.000', 'Loon -5 -5']);
		expect(said(plan(worse).remarks).join()).toContain('een getal onder nul wordt een kost');
		expect(amountsOf(plan(worse, optionA, { minus: 'less' }))).toEqual(['Huur -80.000 -80.000', 'Loon 5 5']);
		const better = plan('(- = voordeel)\nPost\t2024\t2025\nHuur\t-80.000\t1');
		expect(amountsOf(better)).toEqual(['Huur -80.000 1']);
		for (const words of ['- is nadeel', '+ = voordeel', '-/- = nadeel', 'voordeel = +', 'nadeel is negatief'])
			expect(amountsOf(plan(`${words}\nPost\t2024\t2025\nHuur\t-8\t-8`)), words).toEqual(['Huur 8 8']);
		expect(said(plan('- = nadeel en + = nadeel\nPost\t2024\t2025\nHuur\t-8\t-8').problems)[0]).toContain(
			'A1: dit zegt twee dingen over de min.'
		);
		const bare = plan('Post\t2024\t2025\nHuur\t-8\t-8');
		expect(bare.hasMinus).toBe(true);
		expect(said(bare.remarks).join()).toContain('Alle bedragen staan onder nul');
	});

	it.each([
		[
			'rows',
			'Post\t2024\t2025\nLasten\t1.000\t1.000\nBaten\t400\t400\nSaldo\t600\t600',
			['Lasten 1.000 1.000', 'Baten 400 400']
		],
		[
			'a balance with a minus',
			'Post\t2024\t2025\nLasten\t10\t10\nBaten\t4\t4\nSaldo (- = nadeel)\t-6\t-6',
			['Lasten 10 10', 'Baten 4 4']
		],
		[
			'costs with a minus',
			'Post\t2024\t2025\nLasten\t-10\t-10\nBaten\t4\t4\nSaldo\t-6\t-6',
			['Lasten 10 10', 'Baten 4 4']
		],
		[
			'income with a minus',
			'Post\t2024\t2025\nLasten\t10\t10\nBaten\t-4\t-4\nSaldo\t6\t6',
			['Lasten 10 10', 'Baten 4 4']
		],
		[
			'headings',
			'Post\t2024\t2025\nLasten\t\t\nHuur\t10\t10\nEnergie\t2\t2\nTotaal lasten\t12\t12\nBaten\t\t\nVerhuur zaal\t4\t5\nTotaal baten\t4\t5\nSaldo\t8\t7',
			['Huur 10 10', 'Energie 2 2', 'Verhuur zaal 4 5']
		],
		[
			'totals above their rows',
			'Post\t2024\t2025\nLasten\t12\t12\nHuur\t10\t10\nEnergie\t2\t2\nBaten\t4\t4\nVerhuur zaal\t4\t4\nSaldo\t8\t8',
			['Huur 10 10', 'Energie 2 2', 'Verhuur zaal 4 4']
		],
		[
			'a column',
			'Post\tL/B\t2024\t2025\nHuur\tL\t10\t10\nVerhuur zaal\tB\t4\t4\nSaldo\tS\t6\t6',
			['Huur 10 10', 'Verhuur zaal 4 4']
		],
		[
			'one name',
			'Post\t2024\t2025\nHuur\t10\t10\nInkomsten uit verhuur\t4\t4',
			['Huur 10 10', 'Inkomsten uit verhuur 4 4']
		]
	])('takes income off the costs where the table tells it by %s', (_, table, rows) => {
		const made = plan(table);
		expect(said(made.problems)).toEqual([]);
		expect(amountsOf(made)).toEqual(rows);
		expect(said(made.remarks).join()).toContain('Baten gaan van de kosten af');
	});

	it('puts income under baten, unless the file has it as costs below nothing', () => {
		const table = 'Post\t2024\t2025\nLasten\t\t\nHuur\t10\t10\nBaten\t\t\nVerhuur\t4\t5';
		const made = plan(table);
		expect(made.rows.map(({ section }) => section)).toEqual(['uitgaven', 'baten']);
		const written = applyEdits(exampleFiles(), sheetEdits(made, optionA.file));
		expect(written.ok && written.files.find(({ path }) => path === optionA.file)?.text).toContain(
			'baten:\n  verhuur: { 2024: 4, 2025: 5 }\n'
		);
		const asCosts = plan('Post\t2024\t2025\nBaten\t\t\nHuur\t4\t5');
		expect(asCosts.rows.map(({ section }) => section)).toEqual(['uitgaven']);
		expect(amountsOf(asCosts)).toEqual(['Huur -4 -5']);
	});

	it.each([
		[
			'a balance that does not fit',
			'Post\t2024\t2025\nLasten\t10\t10\nBaten\t4\t4\nSaldo\t6\t7',
			'C4: het saldo is 7, maar lasten min baten is 6.'
		],
		[
			'income below zero',
			'Post\t2024\t2025\nLasten\t10\t10\nBaten\t-4\t-4',
			'B3: wat een min bij baten betekent'
		],
		[
			'columns',
			'Post\t2024\t\t2025\t\n\tLasten\tBaten\tLasten\tBaten\nHuur\t10\t4\t10\t4',
			'C2: "Baten" staat hier naast de lasten.'
		],
		[
			'years of income',
			'Post\tLasten 2024\tBaten 2024\tLasten 2025\tBaten 2025\nHuur\t1\t1\t1\t1',
			'C1: "Baten 2024" staat hier naast de lasten.'
		],
		[
			'a whole that is not its parts',
			'Post\t2024\t2025\nLasten\t12\t12\nHuur\t10\t10\nBaten\t4\t4',
			'rij 2: "Lasten" heeft bedragen, en de rijen eronder ook'
		],
		[
			'what is neither',
			'Post\t2024\t2025\nBaten\t\t\nVerhuur\t4\t4\nMutaties reserves\t\t\nOnttrekking\t1\t1',
			'A5: of dit een last of een bate is'
		]
	])('refuses %s at its cell', (_, table, problem) => {
		expect(said(plan(table).problems).join('\n')).toContain(problem);
	});

	it('with more rows, columns or mistakes than anybody mends says so, soon', () => {
		const row = 'Post\t2024\t2025\n';
		expect(said(plan(row + 'Huur\t1\t2\n'.repeat(100_000)).problems)).toEqual([
			`: Dit blad heeft meer dan ${MOST_ROWS} rijen. Plak alleen de tabel met de kosten.`
		]);
		expect(said(plan(`${row}Huur\t1\t2${'\t3'.repeat(MOST_COLUMNS)}`).problems)).toEqual([
			`: Dit blad heeft meer dan ${MOST_COLUMNS} kolommen. Plak alleen de tabel met de kosten.`
		]);
		const wrong = plan(row + Array.from({ length: 1500 }, (_, at) => `Post ${at}\tveel\tweinig`).join('\n'));
		expect(wrong.problems).toHaveLength(101);
		expect(wrong.problems.at(-1)?.text).toBe('En nog 2900 andere.');
	});

	it('keeps a formula where the table only says p.m.', () => {
		const made = plan('Post\t2024\t2025\nLoon\tPM\tpm', optionB);
		expect(made.rows[0]).toMatchObject({
			keepsFormula: true,
			amounts: { kind: 'same', amount: { kind: 'formula' } }
		});
		const result = applyEdits(exampleFiles(), sheetEdits(made, optionB.file));
		expect(result.ok && result.files).toEqual(exampleFiles());
	});

	it('asks about a name that looks like a post', () => {
		expect(said(plan('Post\t2024\t2025\nHuuur\t1\t2').remarks)[0]).toContain('Bedoelt u "Huur"?');
	});
});

describe('a file', () => {
	const rows = [
		['Post', 2024, 2025],
		['Huur', 80000, 'p.m.'],
		['Loon', 2.5, 0]
	];
	const grid = rows.map((row) => [...row]);

	it.each([
		['xlsx', writeXlsx],
		['ods', writeOds]
	] as const)('as %s gives its sheets with their cells', async (_, write) => {
		const bytes = await write({
			sheets: [
				{ name: 'Kosten', rows },
				{ name: 'Leeg', rows: [] }
			]
		});
		const result = await sheetsOf(bytes);
		if (!result.ok) throw new Error(result.problem);
		expect(result.sheets.map(({ name }) => name)).toEqual(['Kosten', 'Leeg']);
		expect(result.sheets[0]?.grid).toEqual(grid);
	});

	it('as CSV is read in UTF-8 and as old Excel saves it', async () => {
		for (const bytes of [
			new TextEncoder().encode('\uFEFFPost;2024\nCafé;1'),
			Uint8Array.from('Post;2024\nCaf\u00e9;1', (character) => character.charCodeAt(0))
		]) {
			const result = await sheetsOf(bytes);
			expect(result.ok && result.sheets[0]?.grid).toEqual([
				['Post', '2024'],
				['Café', '1']
			]);
		}
	});

	it('with too much in it gives a sentence, whatever it says of its size', async () => {
		const inside = unzipSync(await writeXlsx({ sheets: [{ name: 'Kosten', rows }] }));
		const parts = Object.fromEntries(
			Array.from({ length: 1001 }, (_, at) => [`xl/media/${at}`, new Uint8Array()])
		);
		const many = await sheetsOf(zipSync({ ...inside, ...parts }));
		expect(many.ok ? '' : many.problem).toContain('meer dan 1000 onderdelen');
		const large = zipSync({ ...inside, 'xl/media/leeg': new Uint8Array(70_000_000) });
		expect(large.length).toBeLessThan(1_000_000);
		const refused = await sheetsOf(large);
		expect(refused.ok ? '' : refused.problem).toContain('uitgepakt te groot');
	});

	it('with more rows than a table of costs has is read as far as that shows', async () => {
		const more = Array.from({ length: MOST_ROWS }, () => ['x', 1]);
		const result = await sheetsOf(
			await writeXlsx({ sheets: [{ name: 'Kosten', rows: [...rows, ...more] }] })
		);
		const [sheet] = result.ok ? result.sheets : [];
		expect(sheet?.grid).toHaveLength(MOST_ROWS + 1);
		expect(said(plan(sheet?.grid ?? []).problems)[0]).toContain(`meer dan ${MOST_ROWS} rijen`);
	});

	it('of any bytes gives sheets or a sentence', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array(),
				fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf], [0xff, 0xfe]),
				async (rest, start) => {
					const result = await sheetsOf(Uint8Array.from([...start, ...rest]));
					expect(result.ok ? result.sheets.length : result.problem.length).toBeGreaterThan(0);
				}
			)
		);
	});
});

describe('text with separators', () => {
	const cell = fc.string({
		unit: fc.constantFrom('a', '1', ' ', '"', '\n', ',', ';', '.', '€'),
		maxLength: 6
	});
	it('gives back every cell that was written with quotes', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('\t', ';', ','),
				fc
					.integer({ min: 2, max: 4 })
					.chain((width) =>
						fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
					),
				(separator, rows) => {
					const text = rows
						.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
						.join('\r\n');
					expect(gridFromText(text)).toEqual(rows);
				}
			)
		);
	});

	it('leaves a lone quote in the text and does not split at a comma in a number', () => {
		expect(gridFromText('19" scherm\t2,5\n')).toEqual([['19" scherm', '2,5']]);
		expect(gridFromText('Huur;2,5')).toEqual([['Huur', '2,5']]);
	});

	it('names cells as a spreadsheet does', () => {
		expect([cellName(4, 2), cellName(0, 25), cellName(9, 26), cellName(0, 701), cellName(0, 702)]).toEqual([
			'C5',
			'Z1',
			'AA10',
			'ZZ1',
			'AAA1'
		]);
	});
});

describe('any table', () => {
	const anyCell = fc.oneof(
		fc.constantFrom('Huur', 'Loon', 'Post', '2024', '2025', 'jaar 2024', 'p.m.', '80.000', '-', 'Totaal', ''),
		fc.constantFrom('Lasten', 'Baten', 'Saldo', 'B', '€ mln', '- = nadeel', '-4', 'constructor'),
		fc.string({ maxLength: 8 }),
		fc.double(),
		fc.record({ strange: fc.string() })
	);
	it('gives a preview or problems and never throws, and unknown stays unknown', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }),
				fc.constantFrom(undefined, 1 as const, 1000 as const, 1_000_000 as const),
				(grid, scale) => {
					const made = plan(grid, optionA, { scale });
					expect(made.rows.length + made.problems.length).toBeGreaterThan(0);
					if (made.problems.length > 0) return;
					expect(applyEdits(exampleFiles(), sheetEdits(made, optionA.file)).ok).toBe(true);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('of any text does too', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, two) => {
				for (const text of [one, two, `Post\t2024\t2025\n${one}\t${two}\t1`]) {
					const made = plan(text);
					expect(made.rows.length + made.problems.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('a number in Dutch notation', () => {
	const numbers = fc.oneof(
		fc.integer({ min: -1e12, max: 1e12 }),
		fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
		fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e4)
	);
	it('is read back as the same number', () => {
		fc.assert(
			fc.property(numbers, (value) => {
				const exact = value === 0 ? 0 : value;
				expect(typedValue(numberText(exact))).toEqual({ ok: true, value: exact });
			})
		);
	});

	it('is read back as the same amount, unless two readings are possible', () => {
		fc.assert(
			fc.property(numbers, (value) => {
				const text = amountText({ kind: 'number', value: value === 0 ? 0 : value });
				const read = typedAmount(text);
				if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) expect(read.ok).toBe(false);
				else expect(read).toEqual({ ok: true, value: { kind: 'number', value: value === 0 ? 0 : value } });
			})
		);
	});

	it('is never what p.m. is', () => {
		for (const text of ['pm', 'p.m.', 'P.M.', 'PM', 'p.m', 'pm.', ' p.m. ']) {
			expect(typedAmount(text)).toEqual({ ok: true, value: { kind: 'open' } });
			expect(typedValue(text)).toEqual({ ok: true, value: null });
		}
	});
});

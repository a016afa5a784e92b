import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { amountText, numberText, typedAmount, typedValue } from '../../../src/lib/authoring/amount.ts';
import { applyEdits } from '../../../src/lib/authoring/edit.ts';
import { sketchOf } from '../../../src/lib/authoring/sketch.ts';
import { sheetEdits } from '../../../src/lib/authoring/sheet/edits.ts';
import { sheetsOf } from '../../../src/lib/authoring/sheet/file.ts';
import { cellName, gridFromText, type Grid } from '../../../src/lib/authoring/sheet/grid.ts';
import { planSheet, type SheetPlan } from '../../../src/lib/authoring/sheet/plan.ts';
import { exampleFiles } from '../dossier/example.ts';

const sketch = (() => {
	const result = sketchOf(exampleFiles());
	if (!result.ok) throw new Error(result.problem);
	return result.sketch;
})();
const [optionA, optionB] = sketch.options;
if (!optionA || !optionB) throw new Error('the example has two options');

const plan = (grid: Grid | string, option = optionA, scale: 1 | 1000 = 1): SheetPlan =>
	planSheet(typeof grid === 'string' ? gridFromText(grid) : grid, sketch, option, { scale });
const said = (notes: SheetPlan['problems']): string[] => notes.map(({ place, text }) => `${place}: ${text}`);

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
		const made = planSheet(gridFromText('Post;2024;2025\nHuur;1;2'), three, optionA, { scale: 1 });
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
		const made = plan('Bedragen x € 1.000\nPost\t2024\t2025\nHuur\t1,005\t80', optionA, 1000);
		expect(made.saysThousands).toBe(true);
		expect(said(made.problems)).toEqual(['B3: `1,005` is niet duidelijk. Bedoelt u 1.005 of 1,0050?']);
		const numbers = plan([['bedragen x 1.000'], ['Post', 2024, 2025], ['Huur', 1.005, 80]], optionA, 1000);
		expect(numbers.rows[0]?.amounts).toMatchObject({
			amounts: [
				[2024, { value: 1005 }],
				[2025, { value: 80000 }]
			]
		});
		expect(plan('Post\t2024\t2025\nHuur\t1\t2').saysThousands).toBe(false);
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
		fc.string({ maxLength: 8 }),
		fc.double(),
		fc.record({ strange: fc.string() })
	);
	it('gives a preview or problems and never throws, and unknown stays unknown', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }),
				fc.constantFrom(1 as const, 1000 as const),
				(grid, scale) => {
					const made = plan(grid, optionA, scale);
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

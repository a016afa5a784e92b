import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/lib/export/csv.ts';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import type { Cell, DataTable } from '../../../src/lib/export/table.ts';
import { openItems } from '../model/open-items.ts';

const sum = (known: number, open: readonly string[] = [], failed: readonly string[] = []): Cell => ({
	kind: 'sum',
	of: 'spending',
	sum: {
		known,
		counted: known === 0 && open.length + failed.length > 0 ? 0 : 1,
		open: openItems(open),
		failed
	}
});
const text = (words: string): Cell => ({ kind: 'text', text: words });

function table(rows: DataTable['rows']): DataTable {
	return {
		id: 'proef',
		title: 'Extra kosten',
		columns: [
			{ id: 'keuze', title: 'Keuze', figures: false },
			{ id: 'kosten', title: 'Kosten', figures: true },
			{ id: 'aanname', title: 'Aanname', figures: true }
		],
		rows,
		notes: ['Over vier jaar.']
	};
}

/** The lines of a file, which starts with a byte order mark. */
function lines(csv: string): string[] {
	expect(csv.startsWith('\ufeff')).toBe(true);
	return csv.slice(1).split('\r\n');
}
const percent = (value: number): Cell => ({ kind: 'number', value, unit: '%/jaar' });

describe('a table as CSV', () => {
	it('has semicolons, decimal commas, no currency signs, and what to know below it', () => {
		const csv = tableCsv(table([[text('A'), sum(2_200_000.5), percent(2.5)]]), [
			'Gemaakt op: vandaag',
			'Link'
		]);
		expect(lines(csv)).toEqual([
			'Keuze;Kosten (€);Aanname (% per jaar)',
			'A;2200000,5;2,5',
			'',
			'Extra kosten',
			'Over vier jaar.',
			'Gemaakt op: vandaag',
			'Link',
			''
		]);
	});

	it('splits a column with unknowns in what is known and the names of what is not', () => {
		const names = new Map([['frictie', 'Frictie; eenmalig']]);
		const csv = tableCsv(
			table([
				[text('A'), sum(2_200_000), percent(0)],
				[text('C'), sum(2_000_000, ['frictie', 'x']), { kind: 'open' }],
				[text('D'), sum(0, ['frictie']), { kind: 'none' }],
				[text('E'), { kind: 'open' }, { kind: 'none' }],
				[text('F'), sum(0, [], ['y']), { kind: 'none' }]
			]),
			[],
			(item) => names.get(item) ?? item
		);
		expect(lines(csv).slice(0, 6)).toEqual([
			'Keuze;Kosten (€), bekend;Kosten, p.m.;Aanname (% per jaar)',
			'A;2200000;;0',
			'C;2000000;"Frictie; eenmalig (maakt het hoger), x (maakt het hoger)";p.m.',
			'D;p.m.;"Frictie; eenmalig (maakt het hoger)";',
			'E;p.m.;p.m.;',
			'F;niet te berekenen;y (niet te berekenen);'
		]);
	});

	it('gives mixed units a column of their own', () => {
		const csv = tableCsv(
			table([
				[text('A'), sum(1), percent(3)],
				[text('B'), sum(1), { kind: 'number', value: 20, unit: 'fte' }]
			]),
			[]
		);
		expect(lines(csv).slice(0, 3)).toEqual([
			'Keuze;Kosten (€);Aanname;Aanname, eenheid',
			'A;1;3;% per jaar',
			'B;1;20;fte'
		]);
	});

	it('leaves a plain number without a unit', () => {
		const csv = tableCsv(
			table([[text('A'), { kind: 'none' }, { kind: 'number', value: 4, unit: 'getal' }]]),
			[]
		);
		expect(lines(csv).slice(0, 2)).toEqual(['Keuze;Kosten;Aanname', 'A;;4']);
	});

	it('never writes a zero for something of which nothing is known', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]+$/), { minLength: 1 }), (open) => {
				const csv = tableCsv(table([[text('A'), sum(0, open), { kind: 'open' }]]), []);
				expect(lines(csv)[1]).toBe(`A;p.m.;${open.map((id) => `${id} (maakt het hoger)`).join(', ')};p.m.`);
				expect(csv).not.toContain('0');
			})
		);
	});
});

describe('a number in CSV', () => {
	it('has no digits that only a binary fraction has', () => {
		const row = csvText([[563_749.9999999999, 102_499.99999999999, 0.1 + 0.2, -0, 1 / 3]]);
		expect(lines(row)[0]).toBe('563750;102500;0,3;0;0,333333333333333');
	});

	it('reads back as itself to 15 digits', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
				const text = lines(csvText([[value]]))[0] ?? '';
				const digits = text
					.replace(/e.*$/, '')
					.replace(/^-?0*,?0*/, '')
					.replace(/\D/g, '');
				expect(digits.replace(/0+$/, '').length).toBeLessThanOrEqual(15);
				const read = Number(text.replace(',', '.'));
				expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15 * 5 + 5e-324);
			})
		);
	});
});

describe('text in CSV', () => {
	it('is never taken for a formula, and a negative number stays a number', () => {
		expect(lines(csvText([['=1+1', '+31', '-x', '@a', '\tb', -5, 'a=b']]))).toEqual([
			"'=1+1;'+31;'-x;'@a;'\tb;-5;a=b",
			''
		]);
		expect(tableCsv(table([]), ['=HYPERLINK("x")'])).toContain(`"'=HYPERLINK(""x"")"`);
	});

	it('comes back as it was, with quotes, separators and lines in it', () => {
		const safe = fc.string().filter((words) => !/^[=+\-@\t\r\n']/.test(words));
		fc.assert(
			fc.property(fc.array(safe, { minLength: 1 }), (cells) => {
				const row = csvText([cells]).slice(1, -2);
				const read = [...`;${row}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;"\r\n]*))/g)].map(
					([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain
				);
				expect(read).toEqual(cells);
			})
		);
	});
});

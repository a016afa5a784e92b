import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/export/cell-text.ts';
import { sensitivityTable } from '../../../src/lib/export/sensitivity-table.ts';
import { paybackTable, switchingTable } from '../../../src/lib/export/switching-table.ts';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import type { DataTable } from '../../../src/lib/export/table.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import type { Scope } from '../../../src/lib/model/comparing/scope.ts';
import { sensitivity } from '../../../src/lib/model/comparing/sensitivity.ts';
import { switchingValues } from '../../../src/lib/model/comparing/switching.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dossier = hilversum();
const scope = (first: string, second: string, measure: Scope['measure'] = 'spending'): Scope => ({
	subject: { kind: 'difference', first, second },
	measure,
	period: 'all'
});
const rowsOf = ({ rows }: DataTable): string[][] =>
	rows.map((row) => row.map((cell) => plain(cellText(cell))));
const letters = { first: 'A', second: 'C' };

describe('the table of switching values', () => {
	const table = switchingTable(
		dossier,
		letters,
		switchingValues(dossier, baseline(dossier), scope('A', 'C'))
	);

	it('has a row for each stretch, and one for what cannot be said or does not matter', () => {
		const rows = rowsOf(table);
		expect(rows.filter(([title]) => title === 'Transformatie- en frictiekosten')).toEqual([
			['Transformatie- en frictiekosten', 'p.m.', '€ 0 per jaar', '€ 50.000 per jaar', 'keuze C'],
			['Transformatie- en frictiekosten', 'p.m.', '€ 50.000 per jaar', '€ 1.100.000 per jaar', 'keuze A']
		]);
		expect(rows[0]).toEqual([
			'Loon- en prijsstijging',
			'0 % per jaar',
			'–',
			'–',
			'nog niet te zeggen; wacht op transformatie- en frictiekosten'
		]);
		expect(rows.filter((row) => row.at(-1) === 'geen invloed')).toHaveLength(9);
	});

	it('goes to a file without an unknown that became a number', () => {
		const line = tableCsv(table, [])
			.split('\r\n')
			.find((one) => one.startsWith('Transformatie'));
		expect(line).toContain(';p.m.;');
		expect(line).toContain(';50000;');
	});

	it('says that options cost the same, and what is left out', () => {
		const equal = switchingTable(
			dossier,
			{ first: 'A', second: 'B' },
			switchingValues(dossier, baseline(dossier), scope('A', 'B'))
		);
		expect(new Set(rowsOf(equal).map((row) => row.at(-1)))).toEqual(new Set(['geen invloed: even duur']));
		const leftOut = switchingTable(
			dossier,
			letters,
			switchingValues(dossier, baseline(dossier), { ...scope('A', 'C'), treatOpenAs: 'left-out' })
		);
		expect(leftOut.columns.at(-1)?.title).toBe('Niet meegerekend (nog niet bekend)');
		expect(rowsOf(leftOut)[0]?.at(-1)).toBe('Transformatie en frictie');
		expect(leftOut.rows.every((row) => row.length === leftOut.columns.length)).toBe(true);
	});

	it('writes a calendar year without a point, and keeps a year that is different by itself', () => {
		const two = twoOptions(
			[assumption('start', [2020, 2040], 'jaar')],
			{ A: ['100'], B: ['eenmalig(150, start)'] },
			[2024]
		);
		const years = switchingTable(
			two,
			{ first: 'A', second: 'B' },
			switchingValues(two, baseline(two), scope('A', 'B'))
		);
		expect(rowsOf(years).map((row) => row.slice(2))).toEqual([
			['2020', '2024', 'keuze B'],
			['2024', '2024', 'keuze A'],
			['2024', '2040', 'keuze B']
		]);
	});
});

describe('the table of options that earn themselves back', () => {
	it('has the option first, and yes or no for each stretch', () => {
		const values = switchingValues(dossier, baseline(dossier), {
			subject: { kind: 'total', option: 'A' },
			measure: 'balance',
			period: 2027,
			treatOpenAs: 'left-out'
		});
		const rows = rowsOf(paybackTable(dossier, 2027, values)).filter(
			([title]) => title === 'A: Minder zware ondersteuning door toegang in de wijk'
		);
		expect(rows.map((row) => row.slice(1))).toEqual([
			['p.m.', '0 %', '2,78 %', 'nee', 'Kracht van de gemeenschap en Extra vraag'],
			['p.m.', '2,78 %', '5,57 %', 'ja', 'Kracht van de gemeenschap en Extra vraag']
		]);
	});
});

describe('the table of sensitivity', () => {
	it('has the differences at both ends, largest swing first, then what does not matter', () => {
		const values = withChanges(dossier, { transformatiekosten: 52_000 });
		const rows = rowsOf(sensitivityTable(dossier, letters, sensitivity(dossier, values, scope('A', 'C'))));
		expect(rows[0]).toEqual([
			'Transformatie- en frictiekosten',
			'€ 0 per jaar',
			'€ 1.100.000 per jaar',
			'+ € 200.000',
			'− € 4.200.000',
			'− € 4.200.000',
			'+ € 200.000',
			'ja'
		]);
		expect(rows[1]?.[0]).toBe('Loon- en prijsstijging');
		expect(rows.slice(2).every((row) => row.at(-1) === 'geen invloed')).toBe(true);
		expect(rows).toHaveLength(dossier.assumptions.length);
	});

	it('has p.m. where the difference is not known, never a number', () => {
		const rows = rowsOf(
			sensitivityTable(dossier, letters, sensitivity(dossier, baseline(dossier), scope('A', 'C')))
		);
		expect(rows[0]?.slice(3, 7)).toEqual(['p.m.', 'p.m.', 'p.m.', 'p.m.']);
		expect(rows[0]?.at(-1)).toMatch(/^nog niet te zeggen; wacht op/);
	});
});

import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/export/cell-text.ts';
import { differencesTable, pairTable } from '../../../src/lib/export/pair-table.ts';
import type { DataTable } from '../../../src/lib/export/table.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();

function table(first: string, second: string, changes: AssumptionValues = {}): DataTable {
	const values = withChanges(dossier, changes);
	const comparison = comparePair(dossier, values, calculate(dossier, values), first, second);
	if (!comparison) throw new Error('no comparison');
	return pairTable(dossier, comparison);
}

/** The cells of the row with this heading, in words. */
function row({ rows }: DataTable, heading: string): string[] | undefined {
	const words = rows.map((cells) => cells.map((cell) => cellText(cell).replaceAll('\u00a0', ' ')));
	return words.find(([first]) => first === heading)?.slice(1);
}

describe('the table of two options', () => {
	const ac = table('A', 'C');

	it('has a cell for every column in every row', () => {
		for (const { rows, columns } of [ac, table('B', 'D')]) {
			expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
		}
	});

	it('has a row a line and a total, with known and unknown apart', () => {
		expect(
			row(ac, 'Ruimte voor nieuwe initiatieven van inwoners die vrijwillig andere inwoners helpen')
		).toEqual(['€ 240.000', '–', '+ € 240.000', '–']);
		expect(row(ac, 'Transformatie- en frictiekosten voor professionals die in dienst komen')).toEqual([
			'–',
			'+ p.m.',
			'p.m.',
			'p.m. bij C'
		]);
		expect(row(ac, 'Kosten samen')).toEqual([
			'€ 2.200.000',
			'€ 2.000.000 + 1 p.m.',
			'+ € 200.000',
			'p.m. bij C: Transformatie en frictie'
		]);
	});

	it('sums effects apart, and writes no zero where nothing is known', () => {
		expect(row(ac, 'Verwachte effecten samen, apart opgeteld')).toEqual([
			'+ 1 p.m. − 2 p.m.',
			'+ 2 p.m. − 1 p.m.',
			'p.m.',
			'p.m. bij A: Kracht van de gemeenschap; p.m. bij C: Personeel in dienst'
		]);
	});

	it('notes which unknowns are the same in both', () => {
		expect(table('C', 'D').notes.some((note) => note.includes('hetzelfde onbekende bedrag'))).toBe(true);
		expect(row(table('C', 'D'), 'Kosten samen')?.slice(2)).toEqual(['€ 0', '–']);
	});

	it('does not round', () => {
		const total = table('A', 'C', { indexatie: 2.5 }).rows.at(11)?.[3];
		expect(total?.kind === 'number' && total.value % 1 !== 0).toBe(true);
	});
});

describe('the table of all differences', () => {
	const values = withChanges(dossier, {});
	const all = differencesTable(dossier, values, calculate(dossier, values));

	it('has the six pairs of four options in a fixed order, each with its known difference and what decides', () => {
		expect(
			all.rows.map((cells) => cells.slice(0, 4).map((cell) => cellText(cell).replaceAll('\u00a0', ' ')))
		).toEqual([
			['A en B', '€ 0', 'evenveel', '–'],
			['A en C', '+ € 200.000', 'A kost € 200.000 meer', 'p.m. bij C: Transformatie en frictie'],
			['A en D', '+ € 200.000', 'A kost € 200.000 meer', 'p.m. bij D: Transformatie en frictie'],
			['B en C', '+ € 200.000', 'B kost € 200.000 meer', 'p.m. bij C: Transformatie en frictie'],
			['B en D', '+ € 200.000', 'B kost € 200.000 meer', 'p.m. bij D: Transformatie en frictie'],
			['C en D', '€ 0', 'evenveel', '–']
		]);
	});

	it('counts what differs', () => {
		expect(all.rows.map((cells) => cells.slice(4).map(cellText))).toEqual([
			['2', '3', '6'],
			['4', '3', '3'],
			['8', '6', '8'],
			['6', '6', '9'],
			['6', '3', '4'],
			['4', '3', '5']
		]);
	});
});

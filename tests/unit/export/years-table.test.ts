import { describe, expect, it } from 'vitest';
import { yearsTable } from '../../../src/lib/export/years-table.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';
import type { OpenItem } from '../../../src/lib/model/outcome.ts';
import { openItems } from '../model/open-items.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const sum = (known: number, open: readonly OpenItem[] = []) => ({
	kind: 'sum',
	of: 'spending',
	sum: { known, open, failed: [] } as const
});
const open = openItems(['transformatie_en_frictie']);

describe('the table of the years', () => {
	const table = yearsTable(dossier, outcome, 'per-year');

	it('has a row for each part of an option and one for the whole', () => {
		expect(table.columns.map(({ title }) => title)).toEqual([
			'Keuze en deel van de kosten',
			'2024',
			'2025',
			'2026',
			'2027',
			'2024–2027'
		]);
		expect(table.rows).toHaveLength(4 * 5);
		expect(table.rows[12]).toMatchObject([
			{ kind: 'text', text: 'C: sociale basis' },
			...Array(4).fill(sum(20_000, open)),
			sum(80_000, open)
		]);
		expect(table.rows[14]).toMatchObject([
			{ kind: 'text', text: 'C: totaal' },
			...Array(4).fill(sum(500_000, open)),
			sum(2_000_000, open)
		]);
	});

	it('ends with the total when the years are added up', () => {
		const added = yearsTable(dossier, outcome, 'cumulative');
		expect(added.columns.at(-1)?.title).toBe('2024–2027');
		expect(added.rows[4]?.slice(1)).toMatchObject(
			[550_000, 1_100_000, 1_650_000, 2_200_000].map((known) => sum(known))
		);
		for (const row of added.rows) expect(row).toHaveLength(added.columns.length);
	});

	it('says what is structural and what is incidental, where the dossier does', () => {
		expect(table.notes).toEqual(['Blijvend (structureel): Actieplan mantelzorg.']);
		const silent = { ...dossier, items: dossier.items.map((item) => ({ ...item, nature: undefined })) };
		expect(yearsTable(silent, outcome, 'per-year').notes).toEqual([]);
	});
});

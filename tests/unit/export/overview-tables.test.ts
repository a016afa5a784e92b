import { describe, expect, it } from 'vitest';
import { scorecardTable, totalsTable } from '../../../src/lib/export/overview-tables.ts';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const lines = (csv: string): string[] => csv.replace('\ufeff', '').split('\r\n');

describe('the tables of the overview as files', () => {
	it('give the totals of the source, with p.m. beside what is known', () => {
		const csv = lines(tableCsv(totalsTable(dossier, outcome), []));
		expect(csv[1]).toBe('A: Buurtgericht en gemeenschap;550000;;550000;;550000;;550000;;2200000;');
		expect(csv[3]).toContain(';2000000;transformatie_en_frictie');
	});

	it('put every item, advantage and risk in a row, and leave an unknown p.m.', () => {
		const table = scorecardTable(dossier, outcome);
		const { items, effects, advantages, risks } = dossier;
		expect(table.rows).toHaveLength(3 + items.length + effects.length + advantages.length + risks.length);
		const csv = tableCsv(table, []);
		expect(csv).toMatch(
			/Kosten;Transformatie[^\n]*;;;;;p\.m\.;transformatie_en_frictie \(maakt het hoger\);p\.m\.;/
		);
		expect(csv).toMatch(/Voorkeur;Voorkeur van het college;;ja;;nee;;nee;;nee;/);
		expect(csv).toContain('niet nul');
	});

	it('say of every row which question decides it, if one does', () => {
		const { rows } = scorecardTable(dossier, outcome);
		const decides = (name: RegExp): unknown =>
			rows.find(([, head]) => head?.kind === 'text' && name.test(head.text))?.[2];
		expect(decides(/^Dienstverlening in de wijk/)).toEqual({ kind: 'text', text: 'Toegang' });
		expect(decides(/^Alle kennis/)).toEqual({ kind: 'text', text: 'Toegang' });
		expect(decides(/^De gemeente wordt een concurrent/)).toEqual({ kind: 'text', text: 'Sociale basis' });
		expect(decides(/^Suïcidepreventie/)).toEqual({ kind: 'text', text: 'Hangt af van de combinatie' });
		expect(decides(/^Actieplan/)).toEqual({ kind: 'text', text: 'Gelijk in elke keuze' });
		expect(decides(/^Voorkeur/)).toEqual({ kind: 'none' });
	});

	it('say nothing of p.m. when all is known', () => {
		const values = { ...baseline(dossier) };
		for (const { id, bounds } of dossier.assumptions) values[id] ??= bounds[0];
		expect(scorecardTable(dossier, calculate(dossier, values)).notes).toHaveLength(1);
	});
});

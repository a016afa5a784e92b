import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { scorecardTable } from '../../../src/lib/export/overview-tables.ts';
import { pairTable } from '../../../src/lib/export/pair-table.ts';
import { explanationSentences, figureTitle } from '../../../src/lib/format/explanation.ts';
import { itemNames } from '../../../src/lib/format/sentences.ts';
import { leftOutNames } from '../../../src/lib/format/switching.ts';
import { sumText } from '../../../src/lib/format/text.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { belongings } from '../../../src/lib/model/comparing/belongings.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { prepare } from '../../../src/lib/model/comparing/comparison.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import type { FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { unknownsView } from '../../../src/lib/ui/parts/outcome/unknowns-view.ts';
import { openNames } from '../../../src/lib/ui/parts/figures/open-names.ts';

/** A post that does not grow and an effect, with one name and both unknown in A; only the effect in B. */
const FILES = {
	'dossier.yaml': `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2026, 2027]
indexering: groei
assen:
  plek: { vraag: Waar?, polen: { buurt: Buurt, stad: Stad } }
aannames:
  groei: { titel: Groei, eenheid: "%/jaar", waarde: 10, bereik: [0, 20] }
posten:
  vervoer: { titel: De bus, kort: Bus, indexering: geen }
  vast: { titel: Vast }
effecten:
  vervoer: { titel: Minder taxi’s, kort: Taxi’s }
`,
	'keuze-a.yaml': `letter: A
titel: Een
positie: { plek: buurt }
uitgaven: { vervoer: { 2026: 100, 2027: 100 }, vast: 10 }
effecten: { vervoer: 1000 }
`,
	'keuze-b.yaml': `letter: B
titel: Twee
positie: { plek: stad }
uitgaven: { vervoer: pm, vast: 10 }
effecten: { vervoer: pm }
`
};

function load() {
	const files = Object.entries(FILES).map(([name, text]) => ({ path: `proef/${name}`, text }));
	const result = loadDossier('proef', files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

const dossier = load();
const values = baseline(dossier);
const outcome = calculate(dossier, values);
const a = outcome.options[0];
const b = outcome.options[1];
if (!a || !b) throw new Error('no options');

describe('a post and an effect with one name', () => {
	it('grow each by their own rule', () => {
		expect(a.years.map(({ spending }) => spending.known)).toEqual([110, 111]);
		expect(a.years.map(({ effects }) => effects.known)).toEqual([1000, 1100]);
	});

	it('are two unknowns, which are filled in apart and counted apart', () => {
		expect(Object.keys(values)).toEqual(['groei', 'vervoer', 'vervoer_effect']);
		expect(sumText(b.balance).replaceAll('\u00a0', ' ')).toBe('€ 21 + 1 p.m. ± 1 p.m.');
		const filled = calculate(dossier, withChanges(dossier, { vervoer_effect: -5 }));
		expect(filled.options[1]).toMatchObject({
			spending: { open: [{ item: 'vervoer' }] },
			effects: { known: -10, open: [] },
			balance: { open: [{ item: 'vervoer' }] }
		});
	});

	it('have each their own name in sentences and explanations', () => {
		expect(itemNames(dossier, ['vervoer'])).toBe('Bus');
		expect(itemNames(dossier, ['vervoer'], 'effect')).toBe('Taxi’s');
		const say = (figure: FigureRef): string => {
			const explanation = explain(dossier, values, outcome, figure);
			return [
				figureTitle(dossier, figure),
				...(explanation ? explanationSentences(dossier, explanation) : [])
			].join(' | ');
		};
		expect(say({ kind: 'line', option: 'B', line: 'effect', item: 'vervoer' })).toContain('Taxi’s, keuze B');
		expect(say({ kind: 'total', option: 'B', part: 'effects' })).not.toContain('Bus');
		expect(say({ kind: 'total', option: 'B', part: 'spending' })).not.toContain('Taxi');
		expect(say({ kind: 'total', option: 'B', part: 'balance' })).toMatch(
			/\+.p\.m\. \(Bus\) ±.p\.m\. \(Taxi’s\)/
		);
	});

	it('have each their own name in tables and files', () => {
		const comparison = comparePair(dossier, values, outcome, 'A', 'B');
		if (!comparison) throw new Error('no pair');
		const table = pairTable(dossier, comparison);
		expect(openNames(dossier, table)).toEqual({
			spending: { vervoer: 'Bus' },
			effect: { vervoer: 'Taxi’s' }
		});
		const csv = tableCsv(scorecardTable(dossier, outcome), [], (item, kind) =>
			itemNames(dossier, [item], kind)
		);
		expect(csv).toMatch(/Kosten.*Bus/);
		expect(csv).toMatch(/Verwachte effecten.*Taxi’s/);
		expect(csv).not.toMatch(/Minder taxi.*Bus/);
		const lines = outcomeCsv(dossier, values, outcome).split('\r\n');
		expect(lines.map((line) => line.split(';').slice(0, 4)).filter(([, , id]) => id === 'vervoer')).toEqual([
			['A', 'uitgave', 'vervoer', 'De bus'],
			['A', 'effect', 'vervoer', 'Minder taxi’s'],
			['B', 'uitgave', 'vervoer', 'De bus'],
			['B', 'effect', 'vervoer', 'Minder taxi’s'],
			['', 'aanname', 'vervoer', 'De bus (€/jaar)']
		]);
		expect(outcomeJson(dossier, values, outcome).keuzes.B).toMatchObject({
			uitgaven: { pm: ['vervoer'] },
			effecten: { pm: ['vervoer'] }
		});
	});

	it('are listed apart as unknowns, and left out apart', () => {
		const unknown = unknownsView(dossier, outcome);
		expect(unknown.spending.map(({ item, letters }) => [item.short, letters])).toEqual([['Bus', ['B']]]);
		expect(unknown.effects.map(({ item, letters }) => [item.short, letters])).toEqual([['Taxi’s', ['B']]]);
		const prepared = prepare(
			dossier,
			values,
			{
				subject: { kind: 'difference', first: 'A', second: 'B' },
				measure: 'balance',
				period: 'all',
				treatOpenAs: 'left-out'
			},
			[]
		);
		const leftOut = prepared.state === 'ready' ? prepared.leftOut : [];
		expect(leftOutNames(dossier, leftOut)).toEqual(['Bus', 'Taxi’s']);
	});

	it('belong each where their own amounts are the same', () => {
		const same = withChanges(dossier, { vervoer: 100 });
		const filled = calculate(dossier, same);
		expect(belongings(dossier, filled, 'spending').get('vervoer')).toEqual({ kind: 'shared' });
		expect(belongings(dossier, filled, 'effect').get('vervoer')).toEqual({ kind: 'axis', axis: 'plek' });
	});
});

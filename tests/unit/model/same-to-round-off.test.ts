import { describe, expect, it } from 'vitest';
import { totalsSentence } from '../../../src/lib/format/sentences.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { axisEffects, interacts } from '../../../src/lib/model/comparing/axes.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { belongings } from '../../../src/lib/model/comparing/belongings.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Outcome } from '../../../src/lib/model/outcome.ts';
import { difference } from '../../../src/lib/model/comparing/contrast.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { sameSum } from '../../../src/lib/model/same.ts';
import { sensitivity } from '../../../src/lib/model/comparing/sensitivity.ts';
import { localScales } from '../../../src/lib/model/weighing/criteria.ts';
import { switchingValue } from '../../../src/lib/model/comparing/switching.ts';
import { assumption, twoOptions } from './two-options.ts';

/** A and B cost the same, 0.3, which binary fractions add up to two numbers; `more` is what A costs on top. */
function alike(more = 0): { dossier: Dossier; outcome: Outcome } {
	const base = twoOptions([assumption('x', [1, 3], 'getal', 2)], {
		A: ['(0.1 + 0.2) * x', `0.1 + ${more}`, '0.2'],
		B: ['0.3 * x', '0.3', '0']
	});
	const items = [0, 1, 2].map((place) => ({
		id: `post_${place}`,
		title: `Post ${place}`,
		short: `post ${place}`,
		nature: 'structural' as const,
		citations: [],
		contributions: []
	}));
	const dossier = { ...base, items: items.map((item) => ({ ...base.items[0], ...item })) } as Dossier;
	return { dossier, outcome: calculate(dossier, baseline(dossier)) };
}

describe('amounts that differ by binary noise alone', () => {
	const { dossier, outcome } = alike();
	const [a, b] = outcome.options;
	const scope = {
		subject: { kind: 'difference', first: 'A', second: 'B' },
		measure: 'spending',
		period: 'all'
	} as const;

	it('are not the same bits here, so that this says something', () => {
		expect(a?.spending.known).not.toBe(b?.spending.known);
	});

	it('are the same sum, and one group in the sentence with the totals', () => {
		expect(a && b && sameSum(a.spending, b.spending)).toBe(true);
		expect(totalsSentence(dossier, outcome)).toMatch(/^Keuze A en B kosten elk/);
	});

	it('are no difference: not in a line, not in the total, not in what belongs together', () => {
		expect(difference(outcome, 'A', 'B').total).toMatchObject({ known: 0, open: 'none' });
		const pair = comparePair(dossier, baseline(dossier), outcome, 'A', 'B');
		expect(pair?.spending.total).toMatchObject({ known: 0, open: 'none' });
		expect(pair?.spending.lines[0]).toMatchObject({ state: 'equal', total: { known: 0 } });
		expect(belongings(dossier, outcome, 'spending').get('post_0')).toEqual({ kind: 'shared' });
		expect(belongings(dossier, outcome, 'spending').get('post_1')).not.toEqual({ kind: 'shared' });
	});

	it('do not swing and do not turn', () => {
		const { current, swings } = sensitivity(dossier, baseline(dossier), scope);
		expect(current).toBe(0);
		for (const swing of swings) {
			expect(swing).toMatchObject({ atLow: 0, atHigh: 0, least: 0, most: 0, swing: 0, turns: false });
		}
		const value = switchingValue(dossier, baseline(dossier), scope, 'x');
		expect(value.state === 'found' ? value.pieces.map(({ sign }) => sign) : [value.state]).not.toContain(1);
	});

	it('are no step from worst to best in a weighing', () => {
		const cost = { id: 'kosten', preferred: 'low' as const, scores: [0.1 + 0.2, 0.3] };
		expect(localScales(2, [cost]).leftOut).toEqual([{ criterion: 'kosten', reason: 'no-difference' }]);
		const three = { ...cost, scores: [0.1 + 0.2, 0.3, 0.31] };
		expect(Array.from(localScales(3, [three]).values, Math.abs)).toEqual([1, 1, 0]);
	});

	it('do not make two questions depend on each other', () => {
		const effects = axisEffects(dossier, outcome);
		if (effects.ok) expect(interacts(effects.interaction)).toBe('no');
	});
});

describe('a cent', () => {
	it('is a difference everywhere', () => {
		const { dossier, outcome } = alike(0.01);
		expect(difference(outcome, 'A', 'B').total.known).toBeCloseTo(0.01, 12);
		const pair = comparePair(dossier, baseline(dossier), outcome, 'A', 'B');
		expect(pair?.spending.total.known).toBeCloseTo(0.01, 12);
		const [a, b] = outcome.options;
		expect(a && b && sameSum(a.spending, b.spending)).toBe(false);
		const cost = { id: 'kosten', preferred: 'low' as const, scores: [1_000_000, 1_000_000.01] };
		expect(Array.from(localScales(2, [cost]).values, Math.abs)).toEqual([1, 0]);
	});
});

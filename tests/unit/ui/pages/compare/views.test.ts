import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { baseline, type AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../../src/lib/model/calculate.ts';
import { pairsOf } from '../../../../../src/lib/dossier/pairs.ts';
import { contentByPole } from '../../../../../src/lib/model/comparing/poles.ts';
import { sourceMoment, type Moment } from '../../../../../src/lib/state/moment.ts';
import { allDifferencesView } from '../../../../../src/lib/ui/pages/compare/all-differences-view.ts';
import { axesView } from '../../../../../src/lib/ui/pages/compare/axes-view.ts';
import { contentView } from '../../../../../src/lib/ui/pages/compare/content-view.ts';
import { pairLinesView } from '../../../../../src/lib/ui/pages/pair/pair-lines-view.ts';
import { pairWordsView } from '../../../../../src/lib/ui/pages/pair/pair-words-view.ts';
import { yearsView } from '../../../../../src/lib/ui/pages/compare/years-view.ts';
import { hilversum } from '../../../model/hilversum.ts';

const dossier = hilversum();

function changed(changes: AssumptionValues, of: Dossier = dossier): Moment {
	const values = { ...baseline(of), ...changes };
	return { ...sourceMoment(of), values, outcome: calculate(of, values) };
}

const moments = {
	untouched: sourceMoment(dossier),
	'with the unknown filled in': changed({ transformatiekosten: 50_000 }),
	'with other amounts in every year': changed({ transformatiekosten: 90_000, indexatie: 5 })
};
const pairs = pairsOf(dossier);

describe.each(Object.entries(moments))('the views of a dossier %s', (_, moment) => {
	it.each([
		['all differences', allDifferencesView],
		['axes', axesView],
		['years', yearsView]
	])('are plain data: %s', (_name, viewOf: (of: Moment) => object) => {
		const view = viewOf(moment);
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});

	it.each(pairs)('are plain data of $first and $second', ({ first, second }) => {
		for (const view of [pairLinesView(moment, first, second), pairWordsView(moment, first, second)]) {
			expect(view).toBeDefined();
			expect(JSON.parse(JSON.stringify(view))).toEqual(view);
		}
	});
});

describe('a view', () => {
	it('has nothing of the source beside it while nothing is changed', () => {
		const { untouched } = moments;
		const views = [
			allDifferencesView(untouched),
			axesView(untouched),
			yearsView(untouched),
			...pairs.flatMap(({ first, second }) => pairLinesView(untouched, first, second) ?? [])
		];
		expect(JSON.stringify(views)).not.toMatch(/"(was|unknownWas|source|sourceTable|sourceDescription)":/);
	});

	it.each(['Z', 'A'])('is not there for A and %s', (second) => {
		expect(pairLinesView(moments.untouched, 'A', second)).toBeUndefined();
		expect(pairWordsView(moments.untouched, 'A', second)).toBeUndefined();
	});

	it('names the unknowns that its tables have', () => {
		expect(pairLinesView(moments.untouched, 'A', 'C')?.differing?.names).toMatchObject({
			spending: { transformatie_en_frictie: 'Transformatie en frictie' },
			effect: { aanzuigende_werking: 'Extra vraag' }
		});
		expect(yearsView(moments.untouched).names).toEqual({
			spending: { transformatie_en_frictie: 'Transformatie en frictie' },
			effect: {}
		});
	});

	it('says what the source spends over all years on what is now the same in every year', () => {
		const growing = changed({ indexatie: 0 }, withIndexation(5));
		const [spending] = contentView(growing, contentByPole(growing.dossier, growing.outcome).shared);
		const amounts = spending?.entries.flatMap((entry) => entry.amounts.map(({ amount }) => amount)) ?? [];
		expect(amounts.length).toBeGreaterThan(0);
		for (const amount of amounts) {
			expect(amount.period).toBe('per jaar');
			expect(amount.was).toMatch(/^€\s[\d.]+ over 2024–2027$/);
		}
	});
});

/** The dossier as if its source counted with this growth of prices. */
function withIndexation(value: number): Dossier {
	return {
		...dossier,
		assumptions: dossier.assumptions.map((one) => (one.id === 'indexatie' ? { ...one, value } : one))
	};
}

import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CostLine, Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { baseline } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { sourceMoment } from '../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../src/lib/state/tweaks-of.ts';
import Accountability from '../../../../src/lib/ui/pages/accountability/Accountability.svelte';
import CostTable from '../../../../src/lib/ui/pages/option/CostTable.svelte';
import Explanation from '../../../../src/lib/ui/parts/explain/Explanation.svelte';
import Scorecard from '../../../../src/lib/ui/parts/outcome/Scorecard.svelte';
import { scorecardView } from '../../../../src/lib/ui/parts/outcome/scorecard-view.ts';
import { dossier as source } from '../../hilversum.ts';

const until = (lines: readonly CostLine[]): CostLine[] =>
	lines.map((line) => ({ ...line, validUntil: '2027-12-31' }));

/** Every amount and assumption holds until the end of 2027, and every post has a task field. */
const dossier: Dossier = {
	...source,
	assumptions: source.assumptions.map((one) => ({ ...one, validUntil: '2027-12-31' })),
	items: source.items.map((item) => ({ ...item, taskField: { year: 2024, code: '6.71' } })),
	options: source.options.map((one) => ({ ...one, spending: until(one.spending) }))
};
const values = baseline(dossier);
const outcome = calculate(dossier, values);
const [first] = outcome.options;

const VALID = /Geldig tot en met 31 december 2027\.(?! Dit)/;
const OLD = /Geldig tot en met 31 december 2027\. Dit kan verouderd zijn\./;
const TASK = 'Taakveld 6.71 (Iv3, indeling van 2024).';

const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');

describe.each([
	['before the day', '2026-11-27', VALID],
	['after the day', '2028-01-02', OLD]
])('until when a figure holds, %s', (_name, today, said) => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00Z`) });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('stands with the amounts of an option, with the task field', () => {
		if (first === undefined) throw new Error('no option');
		render(CostTable, { dossier, outcome: first, source: first, kind: 'spending' });
		expect(screen.getAllByText(said)).toHaveLength(
			first.lines.filter(({ kind }) => kind === 'spending').length
		);
		expect(screen.getAllByText(TASK).length).toBeGreaterThan(0);
	});

	it('stands in the explanation of an amount, for the amount and for its assumptions', () => {
		const line = first?.lines.find(({ kind }) => kind === 'spending');
		if (first === undefined || line === undefined) throw new Error('no line');
		render(Explanation, {
			dossier,
			values,
			outcome,
			figure: {
				kind: 'line',
				option: first.letter,
				line: 'spending',
				item: line.item,
				year: dossier.years[1]
			},
			titleId: 'titel'
		});
		expect(screen.getAllByText(said)).toHaveLength(2);
		expect(screen.getByText(TASK)).toBeInTheDocument();
	});

	it('stands with the assumptions in the account, and below the scorecard', () => {
		const { unmount } = render(Accountability, { tweaks: tweaksOf(dossier) });
		expect(text()).toMatch(said);
		unmount();
		render(Scorecard, { dossier, outcome, source: outcome, view: scorecardView(sourceMoment(dossier)) });
		expect(text()).toMatch(said);
	});
});

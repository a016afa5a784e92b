import { describe, expect, it } from 'vitest';
import { withChanges, type AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../../src/lib/model/calculate.ts';
import { pairsOf } from '../../../../../src/lib/dossier/pairs.ts';
import { sourceMoment, type Moment } from '../../../../../src/lib/state/moment.ts';
import { boundaryView, FEWER_CELLS } from '../../../../../src/lib/ui/pages/pair/boundary-view.ts';
import { paybackView } from '../../../../../src/lib/ui/pages/compare/payback-view.ts';
import { DEFAULT_QUESTION } from '../../../../../src/lib/ui/pages/pair/question.ts';
import { sensitivityView } from '../../../../../src/lib/ui/pages/pair/sensitivity-view.ts';
import { switchingView } from '../../../../../src/lib/ui/pages/pair/switching-view.ts';
import { hilversum } from '../../../model/hilversum.ts';

const dossier = hilversum();
const untouched = sourceMoment(dossier);
const pairs = pairsOf(dossier);
const AC = { first: 'A', second: 'C' };
const WITH_EFFECTS = { measure: 'balance', leavesOut: true } as const;
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

function changed(changes: AssumptionValues): Moment {
	const values = withChanges(dossier, changes);
	return { ...untouched, values, outcome: calculate(dossier, values) };
}

describe('every view', () => {
	const moments = {
		untouched,
		'changed in one': changed({ transformatiekosten: 60_000 }),
		'changed in all': changed(
			Object.fromEntries(dossier.assumptions.map(({ id, bounds: [low, high] }) => [id, (low + high) / 3]))
		),
		'made unknown': changed({ indexatie: null })
	};
	const asked = Object.entries(moments).flatMap(([name, moment]) =>
		[DEFAULT_QUESTION, WITH_EFFECTS].map((question) => ({ name, moment, question }))
	);

	it.each(asked)('can travel as JSON, $name, about $question.measure', ({ moment, question }) => {
		const views = pairs.flatMap((letters) => [
			switchingView(moment, letters, question),
			sensitivityView(moment, letters, question),
			boundaryView(moment, letters, question, undefined, FEWER_CELLS)
		]);
		for (const view of [...views, paybackView(moment)]) {
			expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
		}
	});

	it('says nothing of the source as long as nothing is changed', () => {
		const all = pairs.flatMap((letters) => [
			switchingView(untouched, letters, WITH_EFFECTS),
			sensitivityView(untouched, letters, WITH_EFFECTS),
			boundaryView(untouched, letters, WITH_EFFECTS)
		]);
		expect(JSON.stringify([...all, paybackView(untouched)])).not.toMatch(/"was"|"source/);
	});
});

describe('the switching values in plain data', () => {
	it('have sentences, a chart and a table of what turns, and the names of what does not matter', () => {
		const { statements, figure, still } = switchingView(untouched, AC, DEFAULT_QUESTION);
		expect(plain(statements[0]?.text)).toMatch(/€ 50\.000 per jaar/);
		expect(figure?.chart.rows.map(({ id }) => id)).toContain('transformatiekosten');
		expect(figure?.table.rows.length).toBeGreaterThan(1);
		expect(still?.names).toContain('extra kosten per baan');
	});

	it('say what the source says of the same assumption', () => {
		const { statements, figure } = switchingView(changed({ indexatie: 10 }), AC, DEFAULT_QUESTION);
		expect(plain(statements[0]?.text)).toContain('58.013');
		expect(plain(statements[0]?.was)).toContain('50.000');
		expect(figure?.sourceTable?.rows).not.toEqual(figure?.table.rows);
	});

	it('say what could be said in the source of what now waits for an unknown', () => {
		const { blocked } = switchingView(changed({ indexatie: null }), AC, DEFAULT_QUESTION);
		expect(blocked?.text).toMatch(/^Nog niet te zeggen voor: .*transformatie- en frictiekosten\./);
		expect(plain(blocked?.was)).toMatch(/€ 50\.000 per jaar/);
	});

	it('say once that both always cost the same', () => {
		const view = switchingView(untouched, { first: 'A', second: 'B' }, DEFAULT_QUESTION);
		expect(view.equal).toBe('Keuze A en keuze B kosten evenveel, wat u ook invult.');
		expect(view.still).toBeUndefined();
		expect(view.figure).toBeUndefined();
	});
});

describe('the sensitivity in plain data', () => {
	it('says what waits for an unknown, and that the source waited for more', () => {
		const question = { measure: 'balance', leavesOut: false } as const;
		const source = sensitivityView(untouched, AC, question);
		const view = sensitivityView(changed({ transformatiekosten: 60_000 }), AC, question);
		expect(source.blocked).toBe(true);
		expect(view.missing.map(({ was }) => was)).toEqual(source.missing.map(({ text }) => text));
	});

	it('describes the chart of the source beside a changed one', () => {
		const { figure } = sensitivityView(changed({ transformatiekosten: 60_000 }), AC, DEFAULT_QUESTION);
		expect(plain(figure?.chart.description)).toContain('€ 40.000');
		expect(figure?.chart.sourceDescription).toMatch(/nog niet bekend/);
	});
});

describe('the plane in plain data', () => {
	it('starts with what is unknown, and with what matters most', () => {
		const { chosen, choices } = boundaryView(untouched, AC, DEFAULT_QUESTION);
		expect(chosen).toEqual(['transformatiekosten', 'indexatie']);
		expect(choices.map(({ id }) => id)).toEqual(chosen);
	});

	it('takes the two that are picked, and not one that does not matter or the same one twice', () => {
		const of = (...picked: [string, string]) => boundaryView(untouched, AC, WITH_EFFECTS, picked, 8).chosen;
		expect(of('indexatie', 'transformatiekosten')).toEqual(['indexatie', 'transformatiekosten']);
		expect(of('indexatie', 'indexatie')?.[1]).not.toBe('indexatie');
		expect(of('bestaat-niet', 'indexatie')?.[1]).toBe('indexatie');
	});

	it('keeps the line of the source in words and in the table', () => {
		const { figure } = boundaryView(changed({ transformatiekosten: 60_000 }), AC, DEFAULT_QUESTION);
		expect(figure?.chart.description).toMatch(/Nu geldt: keuze A is goedkoper/);
		expect(figure?.chart.sourceDescription).not.toMatch(/Nu geldt/);
		expect(figure?.sourceTable).toEqual(figure?.table);
	});

	it('needs few points for a line', () => {
		const { figure } = boundaryView(untouched, AC, DEFAULT_QUESTION);
		expect(figure?.chart.lines.flat().length).toBeLessThan(12);
	});

	it('says why there is none', () => {
		const equal = boundaryView(untouched, { first: 'A', second: 'B' }, DEFAULT_QUESTION);
		expect(equal.chosen).toBeUndefined();
		expect(equal.sentence?.text).toMatch(/geen twee aannames met invloed/);
		const waiting = boundaryView(untouched, AC, { measure: 'balance', leavesOut: false });
		expect(waiting.blocked).toBe(true);
		expect(waiting.sentence?.text).toMatch(/nog niet te tekenen/);
	});
});

describe('when options earn themselves back, in plain data', () => {
	it('says it of every option in the fixed order, with its looks', () => {
		const view = paybackView(untouched);
		expect(view.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(view.options[2]?.encoding).toEqual({ hue: 1, fill: 'hatched' });
		expect(view.year).toBe(2027);
	});

	it('has no options where no effects are expected', () => {
		const none = sourceMoment({ ...dossier, effects: [] });
		expect(paybackView(none)).toEqual({ year: 2027, options: [] });
	});
});

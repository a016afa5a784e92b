import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crossingsOf,
	layoutNetwork,
	orderEfforts,
	PLANE,
	type NetworkLayout
} from '../../../src/lib/charts/network-layout.ts';
import { firstNode, hasNode, sameNode, stepFrom, stepOf } from '../../../src/lib/charts/network-steps.ts';
import { goalsNetwork, networkOfOption } from '../../../src/lib/model/goals/goals.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const HELP = 'bijdrage_voordeel.laagdrempelig';
const EFFORTS = goalsNetwork(dossier, {}).efforts.map(({ key }) => key);
const GOALS = dossier.goals.map(({ id }) => id);

const laidOut = (judgements: Record<string, string> = {}): NetworkLayout => {
	const network = goalsNetwork(dossier, judgements);
	return layoutNetwork(network, orderEfforts(network));
};

const anyOwnLinks = fc.dictionary(
	fc.constantFrom(...EFFORTS),
	fc.subarray(GOALS, { minLength: 1 }).map((goals) => goals.join('.'))
);

const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the layout of the goals network', () => {
	it('has a row for every node, and a row for a task before its goals', () => {
		const { options, efforts, goals } = laidOut();
		expect(options).toEqual(['A', 'B', 'C', 'D']);
		expect([...efforts].sort()).toEqual([...EFFORTS].sort());
		expect(goals).toHaveLength(12);
		expect(goals[0]).toEqual({ kind: 'task', title: 'Bestaanszekerheid' });
		expect(goals.flatMap((row) => (row.kind === 'goal' ? [row.id] : []))).toEqual(GOALS);
	});

	it('draws a line for every option of an effort and every link, from the middle of a row to that of another', () => {
		const { toEfforts, toGoals, efforts } = laidOut({ [HELP]: 'passende_zorg' });
		expect(toEfforts).toHaveLength(
			dossier.options.reduce((sum, o) => sum + o.spending.length + o.advantages.length, 0)
		);
		expect(toGoals).toHaveLength(1);
		const numbers = numbersOf(toGoals[0]?.path ?? '');
		expect(numbers.slice(0, 2)).toEqual([
			0,
			expect.closeTo(((efforts.indexOf(HELP) + 0.5) / efforts.length) * PLANE.height, 2)
		]);
		expect(numbers.slice(-2)).toEqual([PLANE.width, expect.closeTo((1.5 / 12) * PLANE.height, 2)]);
	});

	it('keeps every line and word within the plane, words clear of each other, and is the same each time', () => {
		fc.assert(
			fc.property(anyOwnLinks, (judgements) => {
				const layout = laidOut(judgements);
				expect(laidOut(judgements)).toEqual(layout);
				for (const { path } of [...layout.toEfforts, ...layout.toGoals]) {
					const numbers = numbersOf(path);
					expect(numbers).toHaveLength(8);
					numbers.forEach((number, place) => {
						expect(number).toBeGreaterThanOrEqual(0);
						expect(number).toBeLessThanOrEqual(place % 2 === 0 ? PLANE.width : PLANE.height);
					});
				}
				const words = layout.toGoals.flatMap(({ word }) => word ?? []);
				if (layout.toGoals.length > 0) expect(words.length).toBeGreaterThan(0);
				words.forEach((one, place) => {
					expect(Math.min(one.x, one.y)).toBeGreaterThan(0);
					expect(Math.max(one.x, one.y)).toBeLessThan(1);
					for (const other of words.slice(place + 1)) {
						expect(Math.abs(one.x - other.x) >= 0.25 || Math.abs(one.y - other.y) >= 0.5 / 18).toBe(true);
					}
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('has fewer crossings than the order of the dossier', () => {
		const network = goalsNetwork(dossier, { [HELP]: 'langer_thuis.passende_zorg' });
		expect(crossingsOf(network, orderEfforts(network))).toBeLessThan(crossingsOf(network, EFFORTS));
	});
});

describe('steps through the network', () => {
	const layout = laidOut({ [HELP]: 'langer_thuis' });

	it('go up and down within a layer, and stay at its ends', () => {
		const a = { layer: 'option', id: 'A' } as const;
		expect(firstNode(layout)).toEqual(a);
		expect(stepFrom(layout, a, 'ArrowUp')).toEqual(a);
		expect(stepFrom(layout, a, 'ArrowDown').id).toBe('B');
		expect(stepFrom(layout, a, 'End').id).toBe('D');
		expect(stepFrom(layout, { layer: 'goal', id: 'voldoende_middelen' }, 'ArrowDown').id).toBe(
			'kinderen_veilig'
		);
	});

	it('go along a line to the next layer, and to the nearest where there is none', () => {
		expect(stepFrom(layout, { layer: 'effort', id: HELP }, 'ArrowRight')).toEqual({
			layer: 'goal',
			id: 'langer_thuis'
		});
		expect(stepFrom(layout, { layer: 'goal', id: 'langer_thuis' }, 'ArrowLeft').id).toBe(HELP);
		const last = layout.efforts.at(-1) ?? '';
		expect(stepFrom(layout, { layer: 'effort', id: last }, 'ArrowRight')).toEqual({
			layer: 'goal',
			id: GOALS.at(-1)
		});
		expect(stepFrom(layout, { layer: 'goal', id: 'langer_thuis' }, 'ArrowRight').id).toBe('langer_thuis');
	});

	it('reach every node from the first', () => {
		for (const judgements of [undefined, { [HELP]: 'langer_thuis' }]) {
			const all = laidOut(judgements);
			const start = firstNode(all);
			const reached = start === undefined ? [] : [start];
			for (const node of reached) {
				for (const step of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'] as const) {
					const next = stepFrom(all, node, step);
					if (!reached.some((other) => sameNode(other, next))) reached.push(next);
				}
			}
			expect(reached).toHaveLength(4 + EFFORTS.length + GOALS.length);
		}
	});

	it('know what is in the network and which keys are steps', () => {
		const part = networkOfOption(goalsNetwork(dossier, {}), 'B');
		const b = layoutNetwork(part, orderEfforts(part));
		expect(hasNode(b, { layer: 'effort', id: HELP })).toBe(false);
		expect(hasNode(layout, { layer: 'effort', id: HELP })).toBe(true);
		expect([stepOf('ArrowUp'), stepOf('Tab')]).toEqual(['ArrowUp', undefined]);
	});
});

import { describe, expect, it } from 'vitest';
import { roomFor } from '../../../src/lib/charts/room.ts';
import { axisShapes } from '../../../src/lib/charts/axis-shapes.ts';
import { wordsOf } from '../../../src/lib/charts/row-words.ts';
import { anchorAt, before } from '../../../src/lib/charts/words.ts';
import { everyMark, row } from '../../component/charts/example.ts';

const chart = (anchor: 'start' | 'middle' | 'end', at: number) => ({
	...everyMark,
	domain: { low: 0, high: 100, ticks: [] },
	rows: [row('een', { marks: [{ kind: 'text', at, text: 'tien tekens', anchor }] })]
});

describe('room for words beside marks', () => {
	it('is needed only on the side where they stick out', () => {
		expect(roomFor(chart('start', 0), 200)).toEqual({ before: 0, after: 0 });
		expect(roomFor(chart('end', 100), 200)).toEqual({ before: 0, after: 0 });
		expect(roomFor(chart('end', 0), 200)).toMatchObject({ after: 0 });
		expect(roomFor(chart('end', 0), 200).before).toBeGreaterThan(70);
		expect(roomFor(chart('start', 100), 200).after).toBeGreaterThan(70);
		expect(roomFor(chart('middle', 100), 200).after).toBeGreaterThan(35);
	});

	it('is none without words', () => {
		expect(roomFor({ ...everyMark, rows: [row('een')] })).toEqual({ before: 0, after: 0 });
	});

	it('is below the marks on a narrow screen, from low to high', () => {
		expect(everyMark.rows.map(wordsOf)).toEqual([[], [], ['kort', 'een hele lange waarde']]);
	});
});

describe('ticks', () => {
	it('have their words within the line', () => {
		expect([0, 7, 50, 93, 100].map((at) => anchorAt(at, 8))).toEqual([
			'start',
			'start',
			'middle',
			'end',
			'end'
		]);
		expect((['start', 'middle', 'end'] as const).map((anchor) => before(anchor, 40))).toEqual([0, 20, 40]);
		const [left, right] = axisShapes({ low: 0, high: 1, ticks: [0, 1].map((at) => ({ at, text: 'ver' })) });
		expect([left, right]).toMatchObject([
			{ x: '0%', anchor: 'start', text: 'ver' },
			{ x: '100%', anchor: 'end' }
		]);
	});

	it('say nothing every other time, but always at zero, where they do not all fit', () => {
		const ticks = (count: number, text: string) =>
			Array.from({ length: count }, (_, place) => ({ at: place - 1, text }));
		const minor = (count: number, text: string, room?: number) => {
			const domain = { low: -1, high: count - 2, ticks: ticks(count, text), zero: 0 };
			return axisShapes(domain, 16, room).map((tick) => tick.minor);
		};
		expect(minor(5, '− € 0,4 mln')).toEqual([true, false, true, false, true]);
		expect(minor(5, '2 %')).toEqual([false, false, false, false, false]);
		expect(minor(5, '− € 0,4 mln', 750)).toEqual([false, false, false, false, false]);
	});
});

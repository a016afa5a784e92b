import { describe, expect, it } from 'vitest';
import { roomFor } from '../../../src/lib/charts/room.ts';
import { isMinor, tickAnchor } from '../../../src/lib/charts/ticks.ts';
import { wordsOf } from '../../../src/lib/charts/words.ts';
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
		expect([0, 50, 100].map(tickAnchor)).toEqual(['start', 'middle', 'end']);
	});

	it('say nothing every other time, but always at zero, where they do not all fit', () => {
		const ticks = (count: number, text: string) =>
			Array.from({ length: count }, (_, place) => ({ at: place - 1, text }));
		const minor = (count: number, text: string) => {
			const domain = { low: -1, high: count - 2, ticks: ticks(count, text), zero: 0 };
			return domain.ticks.map((_, place) => isMinor(domain, place));
		};
		expect(minor(5, '− € 0,4 mln')).toEqual([true, false, true, false, true]);
		expect(minor(5, '2 %')).toEqual([false, false, false, false, false]);
	});
});

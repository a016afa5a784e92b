import { describe, expect, it } from 'vitest';
import { changingPosts, stepText } from '../../../src/lib/format/field.ts';
import type { OpenPart } from '../../../src/lib/model/comparing/contrast.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { hilversum } from '../model/hilversum.ts';

/** A step of which the first option costs so much more than the second. */
const step = (known: number, open: OpenPart = 'none', counted = 2): string =>
	stepText('C', {
		total: { known, counted, open, side: open === 'none' ? 'none' : 'first' },
		failed: []
	}).replace(/\s/g, ' ');

describe('what a step does', () => {
	it('says by how much the option that it goes to is lower or higher', () => {
		expect(step(200_000)).toBe('C € 200.000 lager');
		expect(step(-40_000)).toBe('C € 40.000 hoger');
	});

	it('tells nothing from almost nothing', () => {
		expect(step(0)).toBe('gelijk');
		expect(step(0.3)).toBe('bijna gelijk');
	});

	it('keeps what is not known beside what is, and has no number where nothing is known', () => {
		expect(step(200_000, 'subtracts')).toBe('C € 200.000 lager, + p.m.');
		expect(step(-200_000, 'adds')).toBe('C € 200.000 hoger, − p.m.');
		expect(step(0, 'either')).toBe('gelijk, C ± p.m.');
		expect(step(0, 'adds', 0)).toBe('C − p.m.');
	});

	it('counts what cannot be calculated', () => {
		const { dossier, values, outcome } = sourceMoment(hilversum());
		const spending = comparePair(dossier, values, outcome, 'A', 'C')?.spending;
		const [line] = spending?.lines ?? [];
		if (!spending || !line) throw new Error('there are no lines');
		expect(stepText('C', { ...spending, failed: [line] })).toMatch(/; 1 post niet te berekenen$/);
	});
});

describe('the posts of a step', () => {
	it('are those that are not the same on both sides', () => {
		const { dossier, values, outcome } = sourceMoment(hilversum());
		const spending = comparePair(dossier, values, outcome, 'A', 'B')?.spending;
		if (!spending) throw new Error('there is no pair');
		expect(changingPosts(spending)).toBe('2 posten wisselen');
		expect(changingPosts({ lines: spending.lines.filter(({ state }) => state === 'equal') })).toBe(
			'geen post wisselt'
		);
		expect(changingPosts({ lines: spending.lines.filter(({ state }) => state === 'only-first') })).toBe(
			'1 post wisselt'
		);
	});
});

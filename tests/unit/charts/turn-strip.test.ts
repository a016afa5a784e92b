import { describe, expect, it } from 'vitest';
import { stripShapes } from '../../../src/lib/charts/strip-shapes.ts';
import { turnStrip } from '../../../src/lib/charts/turn-strip.ts';
import { turningOf } from '../../../src/lib/format/turning.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const dossier = hilversum();

function stripAt(changes: Record<string, number>) {
	const { nearest } = turningOf(dossier, withChanges(dossier, changes));
	const strip = nearest && turnStrip(dossier, nearest);
	if (strip === undefined) throw new Error('nothing turns');
	return strip;
}

const ring = (changes: Record<string, number>) =>
	stripShapes(stripAt(changes), 24).flatMap((shape) => (shape.kind === 'circle' ? [shape.cx] : []));

describe('the strip of a turn', () => {
	it('has the turn in the middle, and both sides in words of the same form', () => {
		const strip = stripAt({});
		expect(strip.domain).toEqual({ low: 0, high: 100_000 });
		expect(strip.zones.map(({ text }) => text)).toEqual(['C en D goedkoper', 'A en B goedkoper']);
		expect(strip.turnText.replace(/\s/g, ' ')).toBe('omslagpunt € 50.000 per jaar');
	});

	it('has no place for what is not known', () => {
		expect(stripAt({}).nowText).toBe('nu p.m.');
		expect(ring({})).toEqual([]);
	});

	it('shows where one stands, at its end where that is further', () => {
		expect(ring({ transformatiekosten: 60_000 })).toEqual(['60%']);
		expect(ring({ transformatiekosten: 900_000 })).toEqual(['100%']);
	});

	it('has several turns around its middle, and is closed off where a bound cuts it', () => {
		const one = twoOptions([assumption('x', [0, 100])], { A: ['(x - 60) * (x - 80)'], B: ['0'] });
		const { nearest } = turningOf(one, baseline(one));
		const strip = nearest && turnStrip(one, nearest);
		expect(strip?.domain).toEqual({ low: 0, high: 140 });
		expect(strip?.bounds).toEqual([0, 100]);
		const upright = strip
			? stripShapes(strip, 24).flatMap((shape) =>
					shape.kind === 'line' && shape.x1 === shape.x2 ? [[shape.x1, shape.y1]] : []
				)
			: [];
		expect(upright).toEqual([
			[`${(100 / 140) * 100}%`, 6],
			[`${(60 / 140) * 100}%`, 2],
			[`${(80 / 140) * 100}%`, 2]
		]);
	});
});

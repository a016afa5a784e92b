import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beside } from '../../../../../src/lib/ui/parts/terms/beside.ts';

const ROOM = { clientWidth: 360, clientHeight: 800 };

it('a meaning stands below its word, and above it at the foot of the window', () => {
	const size = { width: 300, height: 120 };
	expect(beside({ left: 20, top: 100, bottom: 120 }, size, ROOM)).toEqual({ left: 20, top: 126 });
	expect(beside({ left: 20, top: 760, bottom: 780 }, size, ROOM)).toEqual({ left: 20, top: 634 });
});

it('a meaning that fits is wholly in the window from side to side, and never over its word', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 359 }),
			fc.integer({ min: 0, max: 780 }),
			fc.integer({ min: 50, max: 328 }),
			fc.integer({ min: 20, max: 300 }),
			(left, top, width, height) => {
				const word = { left, top, bottom: top + 20 };
				const at = beside(word, { width, height }, ROOM);
				expect(at.left).toBeGreaterThanOrEqual(0);
				expect(at.left + width).toBeLessThanOrEqual(ROOM.clientWidth);
				expect(at.top >= word.bottom || at.top + height <= word.top).toBe(true);
			}
		)
	);
});

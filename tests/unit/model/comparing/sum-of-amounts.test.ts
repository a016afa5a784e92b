import { expect, it } from 'vitest';
import { isAlwaysZero } from '../../../../src/lib/model/comparing/comparison.ts';
import { assumption, twoOptions } from '../two-options.ts';

const cancels = (A: readonly string[], B: readonly string[]): boolean =>
	isAlwaysZero(twoOptions([assumption('x', [0, 100])], { A, B }), {
		subject: { kind: 'difference', first: 'A', second: 'B' },
		measure: 'spending',
		period: 'all'
	});

it('what differs by round-off alone cancels', () => {
	expect(0.1 + 0.2).not.toBe(0.3);
	expect(cancels(['0.1 * x', '0.2 * x'], ['0.3 * x'])).toBe(true);
	expect(cancels(['x'], ['x'])).toBe(true);
});

it('what differs by a little more does not', () => {
	for (const factor of ['0.9995', '0.999999', '0.999999999'])
		expect(cancels(['x'], [`${factor} * x`])).toBe(false);
});

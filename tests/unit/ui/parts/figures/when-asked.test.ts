import { expect, it, vi } from 'vitest';
import { whenAsked } from '../../../../../src/lib/ui/parts/figures/when-asked.ts';

it('works each part out when it is asked for, once, and gives all of it to JSON', () => {
	const first = vi.fn(() => ({ amount: 1 }));
	const second = vi.fn(() => 2);
	const whole = whenAsked({
		get first() {
			return first();
		},
		get second() {
			return second();
		}
	});
	expect(first).not.toHaveBeenCalled();
	expect(whole.first).toBe(whole.first);
	expect(first).toHaveBeenCalledTimes(1);
	expect(second).not.toHaveBeenCalled();
	expect(JSON.stringify(whole)).toBe('{"first":{"amount":1},"second":2}');
	expect(first).toHaveBeenCalledTimes(1);
});

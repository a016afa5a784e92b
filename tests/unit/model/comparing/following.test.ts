import { expect, it } from 'vitest';
import { followingOf } from '../../../../src/lib/model/comparing/following.ts';
import { parsed } from '../../formula/helpers.ts';

it.each([
	['y + 3', 'constant'],
	['2 * x + y', 'straight'],
	['x * y', 'straight'],
	['x / y', 'straight'],
	['y > 2 ? x : 3', 'straight'],
	['x * x', 'bent'],
	['(x - 20) * (x - 30)', 'bent'],
	['y / x', 'bent'],
	['x ^ 2', 'bent'],
	['max(x, y)', 'bent'],
	['round(x)', 'bent'],
	['x > 2 ? y : 3', 'bent']
])('%s follows x: %s', (text, how) => {
	expect(followingOf('x', new Map())(parsed(text).formula)).toBe(how);
});

import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/lib/state/typed.ts';
import { assumption } from '../model/two-options.ts';

const money = assumption('kosten', [0, 1_000_000], '€/jaar', null);
const percent = assumption('stijging', [0, 10], 'getal', 0);

describe('what is typed for an assumption', () => {
	it('is a value within its bounds', () => {
		expect(readTyped(money, '€ 80.000,-')).toEqual({ kind: 'value', value: 80_000 });
		expect(readTyped(percent, '2,5')).toEqual({ kind: 'value', value: 2.5 });
	});

	it('is refused where it is no number, or where two people read it in two ways', () => {
		expect(readTyped(money, 'veel')).toEqual({ kind: 'none' });
		expect(readTyped(money, '60,125')).toEqual({ kind: 'doubtful', meant: [60_125, 60.125] });
	});

	it('is refused out of bounds, with what decimals would be where those are within', () => {
		expect(readTyped(percent, '25')).toEqual({ kind: 'beyond', meant: undefined });
		expect(readTyped(percent, '2.125')).toEqual({ kind: 'beyond', meant: 2.125 });
		expect(readTyped(percent, '60.125')).toEqual({ kind: 'beyond', meant: undefined });
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { amountsOf, calculate } from '../../../src/lib/model/calculate.ts';
import { outcomeOf } from '../../../src/lib/model/outcome.ts';
import { hilversum } from './hilversum.ts';

const dossier = hilversum();
/** As text, which has all digits of a number, and no sign of a zero. */
const throughFile = (values: Readonly<Record<string, number | null>>) =>
	JSON.stringify(outcomeOf(dossier, JSON.parse(JSON.stringify(amountsOf(dossier, values)))));

it('the outcome of amounts that were kept in a file is the one that is calculated, to the last bit', () => {
	expect(throughFile(baseline(dossier))).toBe(JSON.stringify(calculate(dossier, baseline(dossier))));
	fc.assert(
		fc.property(
			fc.record(
				Object.fromEntries(
					dossier.assumptions.map(({ id, bounds: [min, max] }) => [
						id,
						fc.option(fc.double({ min, max, noNaN: true }))
					])
				)
			),
			(changes) => {
				const values = withChanges(dossier, changes);
				expect(throughFile(values)).toBe(JSON.stringify(calculate(dossier, values)));
			}
		)
	);
});

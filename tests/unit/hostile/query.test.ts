import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { readQuery } from '../../../src/lib/state/query.ts';
import { writeQuery } from '../../../src/lib/state/write-query.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { hilversum } from '../model/hilversum.ts';
import { effort, everythingSaid, extentOf, nonsenseIn } from './everything-said.ts';
import { queries } from './queries.ts';
import { runs, SEED } from '../../random.ts';

const RUNS = runs(10_000);
/** In milliseconds; this takes seconds. */
const SLOW_MACHINE = 300_000;
/** In milliseconds of processor time. */
const TOO_LONG = 1000;

it(
	'whatever the query of an address, no page crashes, hangs or says NaN, Infinity or undefined',
	() => {
		const dossier = hilversum();
		const untouched = sourceMoment(dossier);
		let turn = 0;
		fc.assert(
			fc.property(queries(dossier), (query) => {
				const extent = extentOf(turn++);
				const { result, milliseconds } = effort(() => {
					const { changes, judgements, notices } = readQuery(dossier, query);
					const values = withChanges(dossier, changes);
					const moment = { ...untouched, values, outcome: calculate(dossier, values) };
					// The text of a notice is what the visitor's link says, whatever that is.
					const kinds = notices.map(({ kind }) => kind);
					return { changes, judgements, kinds, said: everythingSaid(moment, judgements, extent) };
				});
				expect(readQuery(dossier, writeQuery(dossier, result.changes, result.judgements))).toEqual({
					changes: result.changes,
					judgements: result.judgements,
					notices: []
				});
				expect(nonsenseIn([result.kinds, result.said])).toEqual([]);
				expect(milliseconds).toBeLessThan(TOO_LONG);
			}),
			{ numRuns: RUNS, seed: SEED, endOnFailure: true }
		);
	},
	SLOW_MACHINE
);

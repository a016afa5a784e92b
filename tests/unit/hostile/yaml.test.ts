import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dossierFolders, readFolder, SCENARIOS } from '../../../src/node/scenarios.ts';
import { problemLine } from '../../../src/lib/dossier/problem.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { effort, everythingSaid, extentOf, nonsenseIn } from './everything-said.ts';
import { mutated } from './mutations.ts';
import { runs, SEED } from '../../random.ts';

const RUNS = runs(2000);
/** In milliseconds; this takes seconds. */
const SLOW_MACHINE = 300_000;
/** In milliseconds of processor time. */
const TOO_LONG = 1000;

it(
	'whatever happens to the text of a dossier, it gives a dossier that can be shown, or problems',
	() => {
		const folders = dossierFolders(SCENARIOS).map(readFolder);
		const seen = { dossiers: 0, problems: 0 };
		fc.assert(
			fc.property(fc.constantFrom(...folders).chain(mutated), ({ path, files }) => {
				const { result, milliseconds } = effort(() => loadDossier(path, files));
				expect(milliseconds).toBeLessThan(TOO_LONG);
				if (!result.ok) {
					seen.problems++;
					expect(result.problems.length).toBeGreaterThan(0);
					expect(nonsenseIn(result.problems.map(problemLine))).toEqual([]);
					return;
				}
				const extent = extentOf(seen.dossiers++);
				const said = effort(() => everythingSaid(sourceMoment(result.dossier), {}, extent));
				expect(nonsenseIn(said.result)).toEqual([]);
				expect(said.milliseconds).toBeLessThan(TOO_LONG);
			}),
			{ numRuns: RUNS, seed: SEED, endOnFailure: true }
		);
		// Both ways are worth nothing when they are not taken.
		expect(seen.dossiers).toBeGreaterThan(RUNS / 20);
		expect(seen.problems).toBeGreaterThan(RUNS / 20);
	},
	SLOW_MACHINE
);

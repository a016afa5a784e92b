import type { Dossier } from '../dossier/dossier.ts';
import { toldProblems, type Problem } from '../dossier/problem.ts';
import { readDossier, type ReadResult, type ReportInDossier } from '../dossier/read.ts';
import type { SourceFile } from '../dossier/yaml-file.ts';
import { withChanges } from './assumptions.ts';
import { calculate } from './calculate.ts';
import { itemsIn } from './outcome.ts';

/** A dossier that reads well and whose examples come true, or what is wrong with it. */
export type LoadResult =
	| (Exclude<ReadResult, { ok: true }> & {
			/** What the files say, where nothing is wrong but examples that do not come true. */
			readonly dossier?: Dossier;
	  })
	| Extract<ReadResult, { ok: true }>;

/** Reads a dossier and runs its examples. This is what the build, the command line and the editor use. */
export function loadDossier(folder: string, files: readonly SourceFile[]): LoadResult {
	const result = readDossier(folder, files);
	if (!result.ok) return result;
	const problems = failingExamples(result.dossier, result.problemInDossier);
	return problems.length > 0
		? { ok: false, problems: toldProblems([...problems, ...result.warnings]), dossier: result.dossier }
		: result;
}

const EXAMPLE_PRECISION = 1e-6;

/** Runs the examples of a dossier; a total may be off by one in a million of a euro, for round-off. */
function failingExamples(dossier: Dossier, problem: ReportInDossier): Problem[] {
	return dossier.examples.flatMap((example, place) => {
		const outcome = calculate(dossier, withChanges(dossier, example.assumptions));
		return outcome.options.flatMap(({ letter, spending }) => {
			const expected = example.expected[letter];
			if (expected === undefined) return [];
			const path = ['voorbeelden', place, 'verwacht', letter];
			const open = [...itemsIn(spending.open), ...spending.failed].sort();
			const wanted = [...expected.open].sort();
			if (Math.abs(spending.known - expected.known) <= EXAMPLE_PRECISION && open.join() === wanted.join()) {
				return [];
			}
			const describe = (known: number, names: readonly string[]): string =>
				names.length === 0 ? String(known) : `${known} met p.m. voor ${names.join(', ')}`;
			return [
				problem(
					'VOORBEELD_KLOPT_NIET',
					path,
					`Het voorbeeld "${example.name}" verwacht voor keuze ${letter} ${describe(expected.known, wanted)}, maar de berekening geeft ${describe(spending.known, open)}.`,
					'Kijk eerst of een bedrag per ongeluk is veranderd. Klopt het nieuwe bedrag, pas dan dit voorbeeld aan.',
					{ at: 'key' }
				)
			];
		});
	});
}

import { parseFormula, type ParseResult } from '../formula/parse.ts';
import type { FormulaProblem } from '../formula/problem.ts';
import type { Linking } from './linking.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

/** A formula as it stands in a file: what it says, and a way to report what is wrong with it at its place. */
export interface WrittenFormula {
	readonly parsed: ParseResult;
	/** Reports problems of this formula; their offsets count in the formula without its `=`. */
	report(problems: readonly FormulaProblem[]): void;
}

/** Reads the formula at a path, whose text may start with `=`. Reports nothing yet. */
export function writtenFormula(linking: Linking, file: YamlFile, path: Path): WrittenFormula {
	const text = String(valueAt(file.value, path));
	const shift = /^\s*=?/.exec(text)?.[0].length ?? 0;
	return {
		parsed: parseFormula(text.slice(shift)),
		report(problems) {
			for (const { code, start, message, remedy } of problems) {
				linking.problems.push(file.problem(code, path, message, remedy, { within: start + shift }));
			}
		}
	};
}

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/lib/dossier/problem.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { DOSSIER, exampleFiles, OPTION_A, OPTION_B } from './example.ts';
import { FORMULAS } from './mistakes/formulas.ts';
import { GROUPS } from './mistakes/groups.ts';
import { KEYS } from './mistakes/keys.ts';
import { LINES } from './mistakes/lines.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { NAMES } from './mistakes/names.ts';
import { NUMBERS } from './mistakes/numbers.ts';
import { VALUES } from './mistakes/values.ts';
import { YAML } from './mistakes/yaml.ts';

const MISTAKES: readonly Mistake[] = [
	...KEYS,
	...NAMES,
	...VALUES,
	...YAML,
	...LINES,
	...GROUPS,
	...NUMBERS,
	...FORMULAS
];

const TEXTS = { 'dossier.yaml': DOSSIER, 'keuze-a.yaml': OPTION_A, 'keuze-b.yaml': OPTION_B };

/** What the reader says where `to` stands instead of `from`. */
function problemsWith({ file, replace: [from] }: Mistake, to: string): readonly Problem[] {
	const text = TEXTS[file];
	expect(text).toContain(from);
	const result = loadDossier('proef', exampleFiles({ [file]: text.replace(from, () => to) }));
	return result.ok ? result.warnings : result.problems;
}

describe('one mistake gives one problem, at its place, with a remedy', () => {
	it.each(MISTAKES)('$name', (mistake) => {
		const { file, replace, code, at, says } = mistake;
		const found = problemsWith(mistake, replace[1]);
		const errors = found.filter(({ severity }) => severity === 'fout');
		const problems = errors.length > 0 ? errors : found;
		expect(problems).toHaveLength(1);
		const [problem] = problems;
		expect({ code: problem?.code, file: problem?.file, at: [problem?.line, problem?.column] }).toEqual({
			code,
			file: `proef/${file}`,
			at
		});
		expect(`${problem?.message} ${problem?.remedy}`).toMatch(says);
		expect(problem?.message).toMatch(/^[\p{Lu}\d`"].*[.?]$/u);
		expect(problem?.remedy).toMatch(/^[\p{Lu}`"p].*[.?]$/u);
	});
});

/** What a mistake that has been mended leaves: a total that another amount changed is none of it. */
const without = (problems: readonly Problem[]): readonly string[] =>
	problems
		.filter(({ severity, code }) => severity === 'fout' && code !== 'VOORBEELD_KLOPT_NIET')
		.map(({ code, message }) => `${code}: ${message}`);

describe('who does what the remedy says is rid of the problem', () => {
	const mends = MISTAKES.flatMap((mistake) => [
		...(mistake.write ?? []).map((text) => ({ mistake, text, isLiteral: true })),
		...(mistake.follow ?? []).map((text) => ({ mistake, text, isLiteral: false }))
	]);

	it.each(mends)('$mistake.name: $text', ({ mistake, text, isLiteral }) => {
		const [problem] = problemsWith(mistake, mistake.replace[1]);
		if (isLiteral) expect(problem?.remedy).toContain(text);
		const left = without(problemsWith(mistake, text));
		if (mistake.next === undefined) expect(left).toEqual([]);
		else expect(left).toEqual([expect.stringMatching(`^${mistake.next}`)]);
	});
});

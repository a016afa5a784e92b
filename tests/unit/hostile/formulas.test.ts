import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetFormula } from '../../../src/lib/export/sheet-formula.ts';
import { calculation } from '../../../src/lib/format/formula-filled.ts';
import type { FormulaInputs } from '../../../src/lib/format/formula-typesetter.ts';
import { formulaInWords } from '../../../src/lib/format/formula-words.ts';
import { checkFormula } from '../../../src/lib/formula/check.ts';
import { compile } from '../../../src/lib/formula/compile.ts';
import { namesIn } from '../../../src/lib/formula/dependencies.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { parseFormula } from '../../../src/lib/formula/parse.ts';
import { printFormula } from '../../../src/lib/formula/print.ts';
import { LONGEST_FORMULA } from '../../../src/lib/formula/scan.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { PLAIN } from '../../../src/lib/formula/unit.ts';
import { followingOf } from '../../../src/lib/model/comparing/following.ts';
import { parsed } from '../formula/helpers.ts';
import { hilversum } from '../model/hilversum.ts';

/** Ways to make a formula longer; the formula so far stands at the dot. */
const WRAPPINGS = [
	'. + 1',
	'. - a',
	'1 + .',
	'(.)',
	'-(.)',
	'a * (.)',
	'(.) / 3',
	'(.) ^ 2',
	'2 ^ (.)',
	'1 - (. - 2)',
	'min(., 1)',
	'max(0, .)',
	'max(0, a, .)',
	'round(.)',
	'index(., 2023)',
	'index(a, .)',
	'index(., . - 1)',
	'eenmalig(., 2025)',
	'eenmalig(a, .)',
	'gespreid(., 2024, 2026)',
	'gespreid(a, ., 2030)',
	'gespreid(a, 2024, .)',
	'ingroei(., 2030)',
	'ingroei(2024, .)',
	'(jaar > 2024 ? . : 0)',
	'(jaar > 2024 ? 0 : .)',
	'(. > 1 ? 2 : 3)',
	'(1 < . ? 2024 : 2025)'
];

const STARTS = ['jaar', 'eerste_jaar', 'jaar - 2023', '2023', 'a', '0'];

/** The longest text that can be read when these wrappings are used one after another, round and round. */
function longest(start: string, wrappings: readonly string[]): string {
	const texts = [start];
	for (let turn = 0; (texts.at(-1) ?? '').length <= LONGEST_FORMULA; turn++) {
		const wrapping = wrappings[turn % wrappings.length] ?? '.';
		texts.push(wrapping.split('.').join(texts.at(-1) ?? ''));
	}
	// What is too deep stays so when it grows.
	let [good, bad] = [0, texts.length - 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (parseFormula(texts[middle] ?? '').ok) good = middle;
		else bad = middle;
	}
	return texts[good] ?? start;
}

const long = fc
	.tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...WRAPPINGS), { minLength: 1, maxLength: 3 }))
	.map(([start, wrappings]) => longest(start, wrappings));

const dossier = hilversum();

const setting = (value: number | null): FormulaInputs => ({
	dossier,
	year: 2026,
	firstYear: 2024,
	names: new Map([['a', value]])
});

/** What is done with a formula, from reading it to showing it. */
const WALKS: Readonly<Record<string, (formula: Formula) => unknown>> = {
	'in words': (formula) => formulaInWords(formula, setting(2)),
	'with numbers': (formula) => calculation(formula, setting(2)),
	'with an unknown': (formula) => calculation(formula, setting(null)),
	printed: (formula) => printFormula(formula),
	'in a spreadsheet': (formula) => sheetFormula(formula, { year: 'A1', firstYear: 'A2', value: () => 'A3' }),
	checked: (formula) => checkFormula({ formula, spans: new Map() }, { names: new Map([['a', PLAIN]]) }),
	evaluated: (formula) => evaluate(formula, { year: 2026, firstYear: 2024, value: () => 2 }),
	compiled: (formula) =>
		compile([{ formula, year: 2026 }], { firstYear: 2024, intermediates: new Map(), inputs: ['a'] }),
	'searched for names': (formula) => namesIn(formula),
	'followed along an assumption': (formula) => followingOf('a', new Map())(formula)
};

/** What the processor spends, in milliseconds, at best: on a busy machine the clock says nothing. */
function quickest(run: () => unknown): number {
	let best = Infinity;
	for (let turn = 0; turn < 4 && best > 25; turn++) {
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(start);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

describe('a formula as long as it can be', () => {
	it.each(Object.entries(WALKS))('is %s in under 50 ms', (_, walk) => {
		fc.assert(
			fc.property(long, (text) => {
				const { formula } = parsed(text);
				expect(quickest(() => walk(formula))).toBeLessThan(50);
			}),
			{ numRuns: 60 }
		);
	});

	it.each(WRAPPINGS)('is explained in under 50 ms: all of %s', (wrapping) => {
		for (const start of STARTS) {
			const { formula } = parsed(longest(start, [wrapping]));
			expect(quickest(() => formulaInWords(formula, setting(2)))).toBeLessThan(50);
			expect(quickest(() => calculation(formula, setting(2)))).toBeLessThan(50);
		}
	});
});

describe('intermediates that double', () => {
	it.each(['. + . + 1', '2 * (. + .) + 1', '(. + 1) + (. + 1)', '. * . + .', '. - (. + 1)'])(
		'are compiled in no time: %s',
		(wrapping) => {
			const intermediates = new Map<string, Formula>();
			for (let place = 1; place <= 60; place++) {
				const before = place === 1 ? 'a' : `t${place - 1}`;
				intermediates.set(`t${place}`, parsed(wrapping.split('.').join(before)).formula);
			}
			const cell = { formula: { kind: 'name', name: 't60' } as const, year: 2026 };
			const start = performance.now();
			const program = compile([cell], { firstYear: 2024, intermediates, inputs: ['a'] });
			const out = new Float64Array(1);
			program.run([Float64Array.of(0)], 1, [out]);
			expect(performance.now() - start).toBeLessThan(1000);
			expect(Number.isFinite(out[0])).toBe(true);
		}
	);
});

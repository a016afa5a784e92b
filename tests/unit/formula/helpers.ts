import { expect } from 'vitest';
import { parseFormula, type ParsedFormula } from '../../../src/lib/formula/parse.ts';
import type { FormulaProblem } from '../../../src/lib/formula/problem.ts';
import { parseUnit, type Unit } from '../../../src/lib/formula/unit.ts';

/** Parses a formula that must be right. */
export function parsed(text: string): ParsedFormula {
	const result = parseFormula(text);
	if (!result.ok) throw new Error(`${text}: ${result.problems.map((problem) => problem.message).join(' ')}`);
	return result;
}

/** A unit that must exist. */
export function unit(text: string): Unit {
	const result = parseUnit(text);
	if (result === null) throw new Error(`${text} is no unit`);
	return result;
}

/** The part of the text to which a problem points. */
export function pointedAt(text: string, problem: FormulaProblem): string {
	return text.slice(problem.start, problem.end);
}

/** Expects a problem to be fit to show: two full Dutch sentences and a place within the text. */
export function expectReadable(text: string, problem: FormulaProblem): void {
	expect(problem.code).toMatch(/^FORMULE_[A-Z_]+$/);
	expect(problem.message).toMatch(/^[\p{Lu}"].*[.?]$/u);
	expect(problem.remedy).toMatch(/^[\p{Lu}"].*[.?]$/u);
	expect(problem.start).toBeGreaterThanOrEqual(0);
	expect(problem.end).toBeGreaterThanOrEqual(problem.start);
	expect(problem.end).toBeLessThanOrEqual(text.length);
	// What an author wrote is quoted as it is, and once more in small letters.
	if (/undefined|nan|null/i.test(text)) return;
	expect(`${problem.message} ${problem.remedy}`).not.toMatch(/undefined|NaN|null/);
}

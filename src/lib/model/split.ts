import type { Assumption, CostLine, Dossier, Intermediate, Option } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { assumptionsIn, intermediatesIn } from '../formula/dependencies.ts';
import { writtenNumber } from '../formula/digits.ts';
import { renamed } from '../formula/rename.ts';
import type { Formula } from '../formula/tree.ts';
import { withChanges, withinBounds, type AssumptionValues } from './assumptions.ts';

/**
 * An unknown that more than one option uses, because the dossier names it in each. That it is as large in all of them
 * is the dossier's choice: a visitor can fill it in for each option apart.
 */
export interface SharedUnknown {
	readonly assumption: Assumption;
	/** Those of the options that use it, in their order. */
	readonly letters: readonly string[];
	/** What takes its place when it is split: one for each of these options, `verhuiskosten_c`. */
	readonly parts: readonly Assumption[];
}

/** A dossier as a visitor's changes make it: with the unknowns split that they split, and a value for everything. */
export interface InForce {
	readonly dossier: Dossier;
	readonly values: AssumptionValues;
}

const shared = new WeakMap<Dossier, readonly SharedUnknown[]>();
const made = new WeakMap<Dossier, Map<string, Dossier>>();
const sources = new WeakMap<Dossier, Dossier>();

/** The dossier as it was before anything in it was split: itself, where nothing is. */
export const sourceOf = (dossier: Dossier): Dossier => sources.get(dossier) ?? dossier;

/** The unknowns of a dossier, split or not, that can be filled in for each option apart; in its order. */
export function sharedUnknowns(dossier: Dossier): readonly SharedUnknown[] {
	const source = sourceOf(dossier);
	let known = shared.get(source);
	if (known === undefined) shared.set(source, (known = findShared(source)));
	return known;
}

function findShared(dossier: Dossier): SharedUnknown[] {
	const needs = dossier.options.map((option) => ({
		letter: option.letter,
		names: neededBy(dossier, option)
	}));
	const taken = new Set([...dossier.assumptions, ...dossier.intermediates].map(({ id }) => id));
	return dossier.assumptions.flatMap((assumption): SharedUnknown[] => {
		const { id, title, value } = assumption;
		const letters = needs.flatMap(({ letter, names }) => (names.has(id) ? [letter] : []));
		const parts = letters.map((letter): Assumption => ({
			...assumption,
			id: `${id}_${letter.toLowerCase()}`,
			title: `${title} (keuze ${letter})`
		}));
		const isFree = !parts.some((part) => taken.has(part.id));
		if (value !== null || letters.length < 2 || !isFree) return [];
		for (const part of parts) taken.add(part.id);
		return [{ assumption, letters, parts }];
	});
}

/** The assumptions that an option's amounts need. */
function neededBy(dossier: Dossier, { spending, effects }: Option): ReadonlySet<string> {
	const formulas = formulasOf(dossier);
	const amounts = new Set([...spending, ...effects].flatMap((line) => line.amounts));
	return new Set([...amounts].flatMap((formula) => assumptionsIn(formula, formulas)));
}

/** The shared unknown that an assumption is, or is a part of. */
export function sharedUnknownOf(dossier: Dossier, id: string): SharedUnknown | undefined {
	return sharedUnknowns(dossier).find(
		({ assumption, parts }) => assumption.id === id || parts.some((part) => part.id === id)
	);
}

/** What the source calls an assumption: of a part, the whole. */
export const idInSource = (dossier: Dossier, id: string): string =>
	sharedUnknownOf(dossier, id)?.assumption.id ?? id;

/** An assumption by its name: of the dossier, or a part of one that can be split. */
export function assumptionNamed(dossier: Dossier, id: string): Assumption | undefined {
	return (
		sourceOf(dossier).assumptions.find((assumption) => assumption.id === id) ??
		sharedUnknownOf(dossier, id)?.parts.find((part) => part.id === id)
	);
}

/**
 * Only the changes that say something else than the dossier: another value, or, for each part of an unknown of which
 * one part is named, its value; a part that is not named has the value of the whole. A number has as many digits as are
 * written down, so that a link gives back exactly what it was made of.
 */
export function differing(dossier: Dossier, changes: AssumptionValues): AssumptionValues {
	return Object.fromEntries(
		sourceOf(dossier).assumptions.flatMap((assumption): [string, number | null][] => {
			const { id, value } = assumption;
			const whole = Object.hasOwn(changes, id) ? withinDigits(assumption, changes[id] ?? null) : undefined;
			const parts = sharedUnknownOf(dossier, id)?.parts ?? [];
			if (parts.some((part) => Object.hasOwn(changes, part.id))) {
				return parts.map((part) => [
					part.id,
					Object.hasOwn(changes, part.id) ? withinDigits(part, changes[part.id] ?? null) : (whole ?? null)
				]);
			}
			return whole === undefined || whole === value ? [] : [[id, whole]];
		})
	);
}

/** A value as it is written down; bounds that have more digits are not left for it. */
function withinDigits(assumption: Assumption, value: number | null): number | null {
	if (value === null) return null;
	const written = writtenNumber(value);
	return withinBounds(assumption, written) ? written : value;
}

/** The dossier and the values that changes make; names that the dossier does not have are left out. */
export function inForce(dossier: Dossier, changes: AssumptionValues): InForce {
	const own = differing(dossier, changes);
	const splitIds = sharedUnknowns(dossier).flatMap(({ assumption, parts }) =>
		parts.some((part) => Object.hasOwn(own, part.id)) ? [assumption.id] : []
	);
	const split = splitUnknowns(dossier, splitIds);
	return { dossier: split, values: withChanges(split, own) };
}

/** Fills in a shared unknown for each option apart, each part with the value of the whole. */
export function withSplit({ assumption, parts }: SharedUnknown, changes: AssumptionValues): AssumptionValues {
	const { [assumption.id]: whole = null, ...others } = changes;
	return { ...others, ...Object.fromEntries(parts.map(({ id }) => [id, whole])) };
}

/** Makes one unknown of the parts again, with their value where that is the same in all; else it is open again. */
export function withJoined(
	{ assumption, parts }: SharedUnknown,
	changes: AssumptionValues
): AssumptionValues {
	const ids = parts.map(({ id }) => id);
	const others = Object.entries(changes).filter(([id]) => !ids.includes(id));
	const [first = null, ...rest] = ids.map((id) => changes[id] ?? null);
	return {
		...Object.fromEntries(others),
		[assumption.id]: rest.every((value) => value === first) ? first : null
	};
}

/**
 * The dossier in which some shared unknowns are an assumption of each option: the same object every time for the same
 * ones, so that what is kept of a dossier is kept of this one too.
 */
export function splitUnknowns(dossier: Dossier, ids: readonly string[]): Dossier {
	const source = sourceOf(dossier);
	const split = sharedUnknowns(source).filter(({ assumption }) => ids.includes(assumption.id));
	if (split.length === 0) return source;
	const known = made.get(source) ?? new Map<string, Dossier>();
	made.set(source, known);
	const key = split.map(({ assumption }) => assumption.id).join(' ');
	let result = known.get(key);
	if (result === undefined) {
		result = makeSplit(source, split);
		known.set(key, result);
		sources.set(result, source);
	}
	return result;
}

function makeSplit(source: Dossier, split: readonly SharedUnknown[]): Dossier {
	const formulas = formulasOf(source);
	const isSplit = (formula: Formula): boolean =>
		assumptionsIn(formula, formulas).some((name) => split.some(({ assumption }) => assumption.id === name));
	const changing = source.intermediates.filter(({ formula }) => isSplit(formula));
	const copies: Intermediate[] = [];
	const options = source.options.map((option): Option => {
		const { letter } = option;
		const names = new Map<string, string>([
			...split.flatMap(({ assumption, letters, parts }): [string, string][] => {
				const part = parts[letters.indexOf(letter)];
				return part ? [[assumption.id, part.id]] : [];
			}),
			// No name that an author can write has a dot.
			...changing.map(({ id }): [string, string] => [id, `${id}.${letter}`])
		]);
		const line = (one: CostLine): CostLine => ({
			...one,
			amounts: one.amounts.map((formula) => renamed(formula, names))
		});
		const amounts = [...option.spending, ...option.effects].flatMap((line) => line.amounts);
		const used = intermediatesIn(amounts, formulas).order;
		for (const intermediate of changing) {
			const { id, title, formula } = intermediate;
			if (!used.includes(id)) continue;
			copies.push({
				...intermediate,
				id: `${id}.${letter}`,
				title: `${title} (keuze ${letter})`,
				formula: renamed(formula, names)
			});
		}
		return { ...option, spending: option.spending.map(line), effects: option.effects.map(line) };
	});
	return {
		...source,
		assumptions: source.assumptions.flatMap(
			(assumption) => split.find((one) => one.assumption === assumption)?.parts ?? [assumption]
		),
		intermediates: source.intermediates.flatMap((intermediate) =>
			changing.includes(intermediate)
				? copies.filter(({ id }) => id.startsWith(`${intermediate.id}.`))
				: [intermediate]
		),
		options
	};
}

import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { writtenNumber } from '../formula/digits.ts';
import { withinBounds, type AssumptionValues } from './assumptions.ts';

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

const shared = new WeakMap<Dossier, readonly SharedUnknown[]>();
const sources = new WeakMap<Dossier, Dossier>();

/** The dossier as it was before anything in it was split: itself, where nothing is. */
export const sourceOf = (dossier: Dossier): Dossier => sources.get(dossier) ?? dossier;

/** Keeps of what dossier another one is a split. */
export const keepSource = (split: Dossier, source: Dossier): void => void sources.set(split, source);

/** The unknowns of a dossier, split or not, that can be filled in for each option apart; in its order. */
export function sharedUnknowns(dossier: Dossier): readonly SharedUnknown[] {
	const source = sourceOf(dossier);
	let known = shared.get(source);
	if (known === undefined) shared.set(source, (known = findShared(source)));
	return known;
}

function findShared(dossier: Dossier): SharedUnknown[] {
	const taken = new Set([...dossier.assumptions, ...dossier.intermediates].map(({ id }) => id));
	return dossier.assumptions.flatMap((assumption): SharedUnknown[] => {
		const { id, title, value, usedBy: letters = [], isOfMenu } = assumption;
		const parts = letters.map((letter): Assumption => ({
			...assumption,
			id: `${id}_${letter.toLowerCase()}`,
			title: `${title} (keuze ${letter})`,
			usedBy: [letter]
		}));
		const isFree = !parts.some((part) => taken.has(part.id));
		// A measure is the same in every package.
		if (value !== null || letters.length < 2 || !isFree || isOfMenu) return [];
		for (const part of parts) taken.add(part.id);
		return [{ assumption, letters, parts }];
	});
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

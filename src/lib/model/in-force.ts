import type { CostLine, Dossier, Intermediate, Option, OptionResult } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { assumptionsIn, intermediatesIn } from '../formula/dependencies.ts';
import { renamed } from '../formula/rename.ts';
import type { Formula } from '../formula/tree.ts';
import { withChanges, type AssumptionValues } from './assumptions.ts';
import { differing, keepSource, sharedUnknowns, sourceOf, type SharedUnknown } from './split.ts';

/** A dossier as a visitor's changes make it: with the unknowns split that they split, and a value for everything. */
export interface InForce {
	readonly dossier: Dossier;
	readonly values: AssumptionValues;
}

const made = new WeakMap<Dossier, Map<string, Dossier>>();

/** The dossier and the values that changes make; names that the dossier does not have are left out. */
export function inForce(dossier: Dossier, changes: AssumptionValues): InForce {
	const own = differing(dossier, changes);
	const splitIds = sharedUnknowns(dossier).flatMap(({ assumption, parts }) =>
		parts.some((part) => Object.hasOwn(own, part.id)) ? [assumption.id] : []
	);
	const split = splitUnknowns(dossier, splitIds);
	return { dossier: split, values: withChanges(split, own) };
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
		keepSource(result, source);
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
		const results = option.results.map((one): OptionResult =>
			one.value.kind === 'formula'
				? { ...one, value: { kind: 'formula', formula: renamed(one.value.formula, names) } }
				: one
		);
		const amounts = [
			...[...option.spending, ...option.effects].flatMap((line) => line.amounts),
			...option.results.flatMap(({ value }) => (value.kind === 'formula' ? [value.formula] : []))
		];
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
		return {
			...option,
			spending: option.spending.map(line),
			effects: option.effects.map(line),
			results
		};
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

import type { Dossier, Option } from './dossier.ts';

/** Two options of a dossier by their letters, in its order; the subject of a comparison. */
export interface PairOfOptions {
	readonly kind: 'difference';
	readonly first: string;
	readonly second: string;
}

/** What of a dossier says how its options are beside each other. */
type OfPairs = Pick<Dossier, 'options' | 'axes' | 'reference'>;

/**
 * All differences between two options, in the order of the options; those with the option of changing nothing come before
 * all others.
 */
export function pairsOf({
	options,
	reference
}: Pick<Dossier, 'options' | 'reference'>): readonly PairOfOptions[] {
	const all = options.flatMap(({ letter: first }, place) =>
		options.slice(place + 1).map(({ letter: second }) => ({ kind: 'difference' as const, first, second }))
	);
	const place = (pair: PairOfOptions): number => (hasOption(pair, reference) ? 0 : 1);
	return all.sort((a, b) => place(a) - place(b));
}

const hasOption = ({ first, second }: PairOfOptions, letter: string | undefined): boolean =>
	first === letter || second === letter;

/** As long as a dossier has so few pairs, each is near and is told in words: those of six options. */
const FEW_PAIRS = 15;

/** Whether a dossier has so few pairs that there is room for each. */
export const hasFewPairs = ({ options }: Pick<Dossier, 'options'>): boolean =>
	(options.length * (options.length - 1)) / 2 <= FEW_PAIRS;

/**
 * The pairs of options that are neighbours, in the order of the options: they differ in one answer, and no other option
 * stands between those two answers. None in a dossier without axes.
 */
export function neighboursOf(dossier: OfPairs): readonly PairOfOptions[] {
	return among(
		pairsOf(dossier),
		dossier.axes.flatMap((axis) => {
			const others = dossier.axes.filter((one) => one !== axis);
			const rows = new Map<string, Option[]>();
			for (const pole of axis.poles) {
				for (const option of dossier.options) {
					if (option.position[axis.id] !== pole.id) continue;
					const key = JSON.stringify(others.map(({ id }) => option.position[id]));
					rows.set(key, [...(rows.get(key) ?? []), option]);
				}
			}
			return [...rows.values()].flatMap(inARow);
		})
	);
}

/**
 * The pairs that people look at first, in the order of the options: all of them where there are few. Of more options
 * those that are neighbours, so that their number grows with the options and not with their square; without axes those
 * that follow each other. Those with the option of changing nothing are always among them.
 */
export function nearPairsOf(dossier: OfPairs): readonly PairOfOptions[] {
	if (hasFewPairs(dossier)) return pairsOf(dossier);
	const neighbours =
		dossier.axes.length === 0 ? among(pairsOf(dossier), inARow(dossier.options)) : neighboursOf(dossier);
	return pairsOf(dossier).filter(
		(pair) =>
			hasOption(pair, dossier.reference) ||
			neighbours.some(({ first, second }) => first === pair.first && second === pair.second)
	);
}

/** Those of the pairs that are named, in either order. */
function among(all: readonly PairOfOptions[], named: readonly string[]): readonly PairOfOptions[] {
	const near = new Set(named);
	return all.filter(({ first, second }) => near.has(`${first} ${second}`) || near.has(`${second} ${first}`));
}

/** Each option with the next, by their letters. */
const inARow = (options: readonly Option[]): readonly string[] =>
	options.slice(1).map(({ letter }, place) => `${options[place]?.letter ?? ''} ${letter}`);

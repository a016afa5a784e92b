import type { Axis, Dossier, Option, Pole } from '../../dossier/dossier.ts';
import { belongingBy, belongings, sameLine, type Belonging } from './belongings.ts';
import { lineOf } from '../items.ts';
import type { LineKind, LineOutcome, Outcome } from '../outcome.ts';
import { sameAmounts } from '../same.ts';

/** Something of the dossier, by its id, with the letters of the options that have it. */
export interface Found {
	readonly id: string;
	readonly options: readonly string[];
}

/** Cost items, expected consequences, advantages and risks that are found in the same place. */
export interface Content {
	readonly spending: readonly Found[];
	readonly effects: readonly Found[];
	readonly advantages: readonly Found[];
	readonly risks: readonly Found[];
}

export interface PoleContent extends Content {
	readonly pole: Pole;
	/** The letters of the options at this pole. */
	readonly options: readonly string[];
}

export interface AxisContent {
	readonly axis: Axis;
	/** In the order of display. */
	readonly poles: readonly PoleContent[];
}

/** Everything in the options, by where it varies. */
export interface ContentByPole {
	/** The same in every option. */
	readonly shared: Content;
	readonly axes: readonly AxisContent[];
	/** What varies with no single axis; of costs, those whose amounts do. */
	readonly combination: Content;
}

/**
 * Sorts all that the options have by what it belongs to. Costs go by their amounts (see {@link belongings}), the same
 * item possibly with another amount at each pole; advantages and risks by the options that have them.
 */
export function contentByPole(dossier: Dossier, outcome: Outcome): ContentByPole {
	const spending = costs(dossier, outcome, 'spending');
	const effects = costs(dossier, outcome, 'effect');
	const advantages = dossier.advantages.map(({ id }) =>
		placed(dossier, id, (option) => option.advantages.some(({ advantage }) => advantage === id))
	);
	const risks = dossier.risks.map(({ id }) =>
		placed(dossier, id, (option) => option.risks.some(({ risk }) => risk === id))
	);
	const content = (choose: (all: readonly Placed[]) => Found[]): Content => ({
		spending: choose(spending),
		effects: choose(effects),
		advantages: choose(advantages),
		risks: choose(risks)
	});
	const ofKind = (kind: Belonging['kind']): Content =>
		content((all) =>
			all.filter(({ belonging }) => belonging.kind === kind).map(({ id, options }) => ({ id, options }))
		);
	return {
		shared: ofKind('shared'),
		axes: dossier.axes.map((axis) => ({
			axis,
			poles: axis.poles.map((pole) => {
				const here = dossier.options
					.filter(({ position }) => position[axis.id] === pole.id)
					.map(({ letter }) => letter);
				return {
					pole,
					options: here,
					...content((all) =>
						all.flatMap(({ id, belonging, options }) => {
							const own = options.filter((letter) => here.includes(letter));
							return belonging.kind === 'axis' && belonging.axis === axis.id && own.length > 0
								? [{ id, options: own }]
								: [];
						})
					)
				};
			})
		})),
		combination: ofKind('combination')
	};
}

/** Two poles of an axis, each with what the other has not. */
export interface PairOfPoles {
	readonly poles: readonly [PoleContent, PoleContent];
	/** What both have alike, which other poles of the axis have not. */
	readonly alike: Content;
}

/**
 * Two poles of an axis beside each other. Words are alike where both have them, amounts where they are the same in every
 * year.
 * @param ids of the poles, in the order in which they are shown
 * @returns undefined where one of both is no pole of the axis, or they are the same
 */
export function pairOfPoles(
	outcome: Outcome,
	{ poles }: AxisContent,
	[first, second]: readonly [string, string]
): PairOfPoles | undefined {
	const [one, other] = [first, second].map((id) => poles.find(({ pole }) => pole.id === id));
	if (one === undefined || other === undefined || one === other) return undefined;
	const isIn = (all: readonly Found[], id: string): boolean => all.some((found) => found.id === id);
	const isAlike = (kind: keyof Content, id: string): boolean => {
		if (!isIn(one[kind], id) || !isIn(other[kind], id)) return false;
		if (kind === 'advantages' || kind === 'risks') return true;
		const line = kind === 'spending' ? 'spending' : 'effect';
		const [a, b] = [one, other].map(({ options: [letter = ''] }) => lineOf(outcome, letter, line, id));
		return a !== undefined && b !== undefined && sameLine(a, b);
	};
	const content = (pole: PoleContent, alike: boolean): Content => {
		const of = (kind: keyof Content): readonly Found[] =>
			pole[kind].filter(({ id }) => isAlike(kind, id) === alike);
		return {
			spending: of('spending'),
			effects: of('effects'),
			advantages: of('advantages'),
			risks: of('risks')
		};
	};
	return {
		poles: [
			{ ...one, ...content(one, false) },
			{ ...other, ...content(other, false) }
		],
		alike: content(one, true)
	};
}

interface Placed extends Found {
	readonly belonging: Belonging;
}

function costs(dossier: Dossier, outcome: Outcome, kind: LineKind): readonly Placed[] {
	return [...belongings(dossier, outcome, kind)].flatMap(([id, belonging]) => {
		const options = outcome.options
			.filter(({ lines }) => lines.some((line) => line.kind === kind && line.item === id))
			.map(({ letter }) => letter);
		return options.length === 0 ? [] : [{ id, belonging, options }];
	});
}

function placed(dossier: Dossier, id: string, has: (option: Option) => boolean): Placed {
	return {
		id,
		belonging: belongingBy(dossier, (option) => String(has(option))),
		options: dossier.options.filter(has).map(({ letter }) => letter)
	};
}

/** A cost item or effect in options where its amounts are the same. */
export interface EqualLines {
	readonly options: readonly string[];
	/** That of the first of these options. */
	readonly line: LineOutcome;
}

/** The lines of a cost item or effect, those with the same amounts in every year together. */
export function equalLines(outcome: Outcome, kind: LineKind, { id, options }: Found): readonly EqualLines[] {
	const groups: { options: string[]; line: LineOutcome }[] = [];
	for (const letter of options) {
		const line = lineOf(outcome, letter, kind, id);
		if (line === undefined) continue;
		const same = groups.find(({ line: { amounts } }) => sameAmounts(amounts, line.amounts));
		if (same) same.options.push(letter);
		else groups.push({ options: [letter], line });
	}
	return groups;
}

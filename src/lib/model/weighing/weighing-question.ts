import type { Dossier } from '../../dossier/dossier.ts';
import type { Outcome } from '../outcome.ts';
import { COST } from './cost.ts';
import type { Criterion } from './criteria.ts';
import type { PointRange, Points } from './points.ts';
import { criterionIds, scorable } from './scorable.ts';
import type { WeighingQuestion } from './weigh.ts';

/** Scores go from 1 to this. */
const HIGHEST_SCORE = 5;

/** Points go from 0 to this. */
export const MOST_POINTS = 100;

/** By the letter of an option; absent is not scored. */
export type Scores = Readonly<Record<string, number>>;

/** What a visitor said, read from judgements: texts by key, as they stand in an address. */
export interface OwnWeighing {
	/** By goal or result; absent is not scored at all. */
	readonly scores: Readonly<Record<string, Scores>>;
	/** By criterion, a goal, a result or COST; absent is nothing said. */
	readonly points: Points;
	/** Judgements that are not used, because they cannot be read. */
	readonly unreadable: readonly { readonly key: string; readonly text: string }[];
}

/** The key of the judgement with the scores of the options on a goal or a result. */
export const scoreKey = (goal: string): string => `score.${goal}`;

/** The key of the judgement with the points of a criterion. */
export const pointsKey = (criterion: string): string => `gewicht.${criterion}`;

/** Reads what was said about this dossier; other judgements are left alone. */
export function readWeighing(dossier: Dossier, judgements: Readonly<Record<string, string>>): OwnWeighing {
	const scores: Record<string, Scores> = {};
	const points: Record<string, PointRange> = {};
	const unreadable: { key: string; text: string }[] = [];
	const take = <Value>(
		key: string,
		read: (text: string) => Value | undefined,
		keep: (value: Value) => void
	): void => {
		const text = judgements[key];
		if (text === undefined) return;
		const value = read(text);
		if (value === undefined) unreadable.push({ key, text });
		else keep(value);
	};
	for (const { id } of scorable(dossier)) {
		take(
			scoreKey(id),
			(text) => readScores(dossier, text),
			(value) => (scores[id] = value)
		);
	}
	for (const id of criterionIds(dossier)) take(pointsKey(id), readPoints, (value) => (points[id] = value));
	return { scores, points, unreadable };
}

/** The keys of all that was said here, readable or not. */
export function weighingKeys(
	dossier: Dossier,
	judgements: Readonly<Record<string, string>>
): readonly string[] {
	const keys = [...scorable(dossier).map(({ id }) => scoreKey(id)), ...criterionIds(dossier).map(pointsKey)];
	return keys.filter((key) => judgements[key] !== undefined);
}

/** Reads `A4.B2.C0`; 0 is not scored. Undefined for what is no such text, or names an option twice or unknown. */
export function readScores({ options }: Dossier, text: string): Scores | undefined {
	const scores: Record<string, number> = {};
	const seen = new Set<string>();
	for (const entry of text.split('.')) {
		const [letter, digit] = [entry.slice(0, -1), entry.slice(-1)];
		if (seen.has(letter) || !options.some((option) => option.letter === letter)) return undefined;
		if (!/^\d$/.test(digit) || Number(digit) > HIGHEST_SCORE) return undefined;
		seen.add(letter);
		if (digit !== '0') scores[letter] = Number(digit);
	}
	return scores;
}

/** Writes scores such that they read back the same, in the order of the options; undefined where there are none. */
export function printScores({ options }: Dossier, scores: Scores): string | undefined {
	const entries = options.flatMap(({ letter }) => {
		const score = scores[letter];
		return score === undefined ? [] : [`${letter}${score}`];
	});
	return entries.length === 0 ? undefined : entries.join('.');
}

/** Reads `80` or `60-100`; undefined for anything else. */
export function readPoints(text: string): PointRange | undefined {
	const [, from = '', to = from] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(text) ?? [];
	if (from === '') return undefined;
	const [low, high] = [Number(from), Number(to)];
	return low <= high && high <= MOST_POINTS ? { low, high } : undefined;
}

/**
 * What to weigh: every goal and result with the visitor's scores, and what the options cost over all years. A cost that is not
 * known, or cannot be calculated, is no score: then the cost stays out.
 */
export function weighingQuestion(
	dossier: Dossier,
	outcome: Outcome,
	{ scores, points }: OwnWeighing
): WeighingQuestion {
	const scored = scorable(dossier).map(({ id }): Criterion => ({
		id,
		preferred: 'high',
		scores: dossier.options.map(({ letter }) => scores[id]?.[letter] ?? null)
	}));
	const cost: Criterion = {
		id: COST,
		preferred: 'low',
		scores: dossier.options.map(({ letter }) => {
			const spending = outcome.options.find((option) => option.letter === letter)?.spending;
			return spending && spending.open.length + spending.failed.length === 0 ? spending.known : null;
		})
	};
	return { options: dossier.options.length, criteria: [...scored, cost], points };
}

/** The unknown assumptions that keep the cost of an option from being known, each once. */
export function missingForCost({ options }: Outcome): readonly string[] {
	const missing = options.flatMap(({ lines }) =>
		lines.flatMap(({ kind, amounts }) =>
			kind === 'spending' ? amounts.flatMap((amount) => (amount.state === 'open' ? amount.missing : [])) : []
		)
	);
	return [...new Set(missing)];
}

/** The steps of an ordinal scale, from very small to very large. Their distances mean nothing: nobody may add them. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

export type Level = (typeof LEVELS)[number];

/** How likely something is and how large it would be; undefined is not judged. The two are never multiplied. */
export interface Judged {
	readonly likelihood: Level | undefined;
	readonly size: Level | undefined;
}

/** One of the two scales of a judgement. */
export type Scale = keyof Judged;

/** Both, in the order in which they are asked. */
export const SCALES: readonly Scale[] = ['likelihood', 'size'];

export const NOT_JUDGED: Judged = { likelihood: undefined, size: undefined };

/** Whether anything is judged. */
export const isJudged = ({ likelihood, size }: Judged): boolean =>
	likelihood !== undefined || size !== undefined;

/** Reads two digits, 0 for not judged: `30`. Undefined for any other text. */
export function readJudged(text: string): Judged | undefined {
	if (!/^[0-5]{2}$/.test(text)) return undefined;
	const at = (place: number): Level | undefined => LEVELS.find((level) => String(level) === text[place]);
	return { likelihood: at(0), size: at(1) };
}

/** Two digits, which {@link readJudged} reads. */
export const judgedText = ({ likelihood, size }: Judged): string => `${likelihood ?? 0}${size ?? 0}`;

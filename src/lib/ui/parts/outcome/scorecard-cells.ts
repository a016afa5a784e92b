import type { ShownSum } from '../../../format/rounding.ts';
import type { Amount, LineOutcome, OptionOutcome } from '../../../model/outcome.ts';

/** The amount that stands for all years; of a line that is open in some year, that it is open. */
export const oneYear = (line: LineOutcome | undefined): Amount | undefined =>
	line?.amounts.find(({ state }) => state !== 'known') ?? line?.amounts[0];

/** The lines of an option over all years, with its totals. */
export const shownSums = ({ lines, spending, effects }: OptionOutcome): ShownSum[] =>
	(['spending', 'effect'] as const).map((one) => ({
		parts: lines.filter(({ kind }) => kind === one).map(({ total }) => total.known),
		total: (one === 'spending' ? spending : effects).known
	}));

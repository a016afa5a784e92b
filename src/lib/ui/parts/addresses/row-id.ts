import type { LineKind } from '../../../model/outcome.ts';

/** Names the row of a post or an effect in the table of the overview, so that a link can lead to it. */
export const rowId = (line: LineKind, item: string): string =>
	`${line === 'effect' ? 'effect' : 'post'}-${item}`;

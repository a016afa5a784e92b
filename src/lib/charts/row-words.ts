import type { Row } from './chart.ts';

/** The words among the marks of a row, from low to high, for where there is no room beside the marks. */
export function wordsOf({ marks }: Row): string[] {
	return marks
		.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
		.sort((one, other) => one.at - other.at)
		.map(({ text }) => text);
}

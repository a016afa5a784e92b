import type { Mark, RowChart } from './chart.ts';

type Meaning = Extract<Mark, { kind: 'rule' }>['meaning'];

/** What a line across a row says, in the legend. */
export const RULES: Readonly<Record<Meaning, string>> = {
	source: 'in de bron',
	current: 'nu ingevuld',
	limit: 'grens van het bereik'
};

/** The meanings of the lines that a chart draws, each once. */
export function rulesOf({ rows }: RowChart): Meaning[] {
	const found = rows.flatMap(({ marks }) =>
		marks.flatMap((mark) => (mark.kind === 'rule' ? [mark.meaning] : []))
	);
	return [...new Set(found)];
}

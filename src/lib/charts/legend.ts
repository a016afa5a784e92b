import type { Key, Mark, RowChart } from './chart.ts';
import { rowShapes } from './row-shapes.ts';
import type { Shape } from './shape.ts';

type Meaning = Extract<Mark, { kind: 'rule' }>['meaning'];

/** What a line across a row says. */
const RULES: Readonly<Record<Meaning, string>> = {
	source: 'in de bron',
	current: 'nu ingevuld'
};

/** A drawing with what it stands for. */
export interface Entry {
	readonly text: string;
	readonly shapes: readonly Shape[];
}

/**
 * What the looks of a chart stand for, and then the lines across its rows, each once; none where the looks speak for
 * themselves.
 * @param height of the drawings, in px
 */
export function legendEntries({ legend, rows }: RowChart, height: number): readonly Entry[] {
	if (legend.length === 0) return [];
	const rules = rows.flatMap(({ marks }) =>
		marks.flatMap((mark) => (mark.kind === 'rule' ? [mark.meaning] : []))
	);
	return [
		...legend.map((key) => ({ text: key.text, mark: keyMark(key) })),
		...[...new Set(rules)].map((meaning) => ({
			text: RULES[meaning],
			mark: { kind: 'rule', at: 0.5, meaning } as const
		}))
	].map(({ text, mark }) => ({ text, shapes: rowShapes({ low: 0, high: 1, ticks: [] }, [mark], height) }));
}

function keyMark({ look, dot }: Key): Mark {
	return dot
		? { kind: 'dot', at: 0.5, look, hollow: dot === 'hollow' }
		: { kind: 'bar', from: 0, to: 1, look };
}

import type { Key, Mark, RowChart } from './chart.ts';
import { rowShapes } from './row-shapes.ts';
import type { Shape } from './shape.ts';

type Meaning = Extract<Mark, { kind: 'rule' }>['meaning'];

/** What a line across a row says. */
const RULES: Readonly<Record<Meaning, string>> = {
	source: 'in de bron',
	current: 'nu ingevuld',
	total: 'totaal',
	bound: 'grens van wat u kunt kiezen',
	spread: 'bandbreedte',
	target: 'taakstelling'
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
	return [
		...legend.map((key) => keyEntry(key, height)),
		...ruleEntries(
			rows.flatMap(({ marks }) => marks),
			height
		)
	];
}

/** What one look stands for. */
function keyEntry({ text, look, dot }: Key, height: number): Entry {
	const mark: Mark = dot
		? { kind: 'dot', at: 0.5, look, hollow: dot === 'hollow' }
		: { kind: 'bar', from: 0, to: 1, look };
	return { text, shapes: drawn(mark, height) };
}

/** What the lines among marks stand for, each once. */
export function ruleEntries(marks: readonly Mark[], height: number): readonly Entry[] {
	const meanings = marks.flatMap((mark) => (mark.kind === 'rule' ? [mark.meaning] : []));
	return [...new Set(meanings)].map((meaning) => ({
		text: RULES[meaning],
		shapes: drawn({ kind: 'rule', at: 0.5, ...(meaning === 'spread' && { to: 1 }), meaning }, height)
	}));
}

const drawn = (mark: Mark, height: number): readonly Shape[] =>
	rowShapes({ low: 0, high: 1, ticks: [] }, [mark], height);

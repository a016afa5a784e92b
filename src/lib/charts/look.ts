import type { Look, Mark, RowChart } from './chart.ts';
import { PATTERNS, type Pattern } from './fills.ts';

/** The class that gives a look its `--hue`, see encoding.css. */
export function lookClass({ hue }: Look): string {
	return `kw-encoding-${hue}`;
}

/** The `fill` of a look: a pattern of Patterns.svelte under the chart's id, or nothing where the class fills. */
export function lookFill(chart: string, look: Look): string | undefined {
	return look.fill === 'solid' ? undefined : `url(#${patternId(chart, look)})`;
}

/** The id of a look's pattern within a chart. */
function patternId(chart: string, { hue, fill }: Look): string {
	return `${chart}-${hue}-${fill}`;
}

/** The patterns that these looks need, each once. */
export function patterned(chart: string, looks: readonly Look[]): (Pattern & { id: string; look: Look })[] {
	const found = looks.flatMap((look) => {
		const id = patternId(chart, look);
		return look.fill === 'solid' ? [] : [{ ...PATTERNS[look.fill], id, look }];
	});
	return [...new Map(found.map((pattern) => [pattern.id, pattern])).values()];
}

/** The looks of all marks of a chart. */
export function looksOf({ rows }: RowChart): Look[] {
	return rows.flatMap(({ marks }) => marksLooks(marks));
}

/** The looks of marks. */
export function marksLooks(marks: readonly Mark[]): Look[] {
	return marks.flatMap((mark) => ('look' in mark ? [mark.look] : []));
}

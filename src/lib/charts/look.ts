import type { Look, RowChart } from './chart.ts';

/** The class that gives a look its `--hue`, see encoding.css. */
export function lookClass({ hue }: Look): string {
	return `kw-encoding-${hue}`;
}

/** The `fill` of a look: a pattern of Patterns.svelte under the chart's id, or nothing where the class fills. */
export function lookFill(chart: string, look: Look): string | undefined {
	return look.fill === 'solid' ? undefined : `url(#${patternId(chart, look)})`;
}

/** The id of a look's pattern within a chart. */
export function patternId(chart: string, { hue, fill }: Look): string {
	return `${chart}-${hue}-${fill}`;
}

/** The looks that need a pattern, each once. */
export function patterned(looks: readonly Look[]): Look[] {
	const found = new Map<string, Look>();
	for (const look of looks) if (look.fill !== 'solid') found.set(patternId('', look), look);
	return [...found.values()];
}

/** The looks of all marks of a chart. */
export function looksOf({ rows }: RowChart): Look[] {
	return rows.flatMap(({ marks }) => marks.flatMap((mark) => ('look' in mark ? [mark.look] : [])));
}

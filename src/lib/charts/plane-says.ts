import { list } from '../format/text.ts';
import type { PlaneChart } from './chart.ts';

/** What the lines and the point of a plane stand for, and which value is not known yet. */
export function planeSays({ lines, current, x, y, unplaced = [] }: PlaneChart): string[] {
	const [across, up] = current ?? [0, 0];
	const unknown = (title: string): string => `“${title}” is nog niet bekend (p.m.).`;
	return [
		...(lines.some(({ look }) => look === undefined) ? ['Lijn: hier keert de volgorde om.'] : []),
		...(unplaced.length > 0 ? [unplacedText(unplaced)] : []),
		...(current === undefined ? [] : across !== null && up !== null ? ['Stip: wat nu is ingevuld.'] : []),
		...((across === null) !== (up === null)
			? [`Streepjes: wat nu is ingevuld bij “${across === null ? y.title : x.title}”.`]
			: []),
		...(across === null ? [unknown(x.title)] : []),
		...(up === null ? [unknown(y.title)] : [])
	];
}

/** `Waar geen naam past: A goedkoper.` */
export function unplacedText(names: readonly string[]): string {
	return `Waar geen naam past: ${list(names)}.`;
}

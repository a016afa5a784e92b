import type { PlaneChart } from './chart.ts';

/** What the point and the lines of a plane stand for, and which value is not known yet. */
export function planeSays({ lines, current, x, y }: PlaneChart): string[] {
	const [across, up] = current ?? [0, 0];
	const unknown = (title: string): string => `“${title}” is nog niet bekend (p.m.).`;
	return [
		...(current === undefined ? [] : across !== null && up !== null ? ['Stip: wat nu is ingevuld.'] : []),
		...((across === null) !== (up === null)
			? [`Streepjes: wat nu is ingevuld bij “${across === null ? y.title : x.title}”.`]
			: []),
		...(across === null ? [unknown(x.title)] : []),
		...(up === null ? [unknown(y.title)] : []),
		...(lines.some(({ look }) => look === undefined) ? ['Lijn: hier keert de volgorde om.'] : [])
	];
}

/** What the numbers in the areas of a plane stand for: `Vlak 1: A goedkoper.` */
export function keySays({ key }: PlaneChart): string[] {
	return key?.names.map((name, place) => `Vlak ${place + 1}: ${name}.`) ?? [];
}

import type { PlaneChart } from './chart.ts';
import { withinScale } from './scale-parts.ts';

/** What the point and the lines of a plane stand for, and which value is not known yet. */
export function planeSays({ lines, current, x, y }: PlaneChart): string[] {
	const [across, up] = current ?? [0, 0];
	const isBeyond = [x, y].some((domain, place) => {
		const at = current?.[place] ?? null;
		return at !== null && withinScale(domain, at) !== at;
	});
	const point = isBeyond
		? 'Stip aan de rand: wat nu is ingevuld, ligt verder dan dit vlak gaat.'
		: 'Stip: wat nu is ingevuld.';
	const unknown = (title: string): string => `“${title}” is nog niet bekend (p.m.).`;
	return [
		...(current === undefined ? [] : across !== null && up !== null ? [point] : []),
		...((across === null) !== (up === null)
			? [`Streepjes: wat nu is ingevuld bij “${across === null ? y.title : x.title}”.`]
			: []),
		...(across === null ? [unknown(x.title)] : []),
		...(up === null ? [unknown(y.title)] : []),
		...(lines.some(({ look }) => look === undefined) ? ['Lijn: hier keert de volgorde om.'] : []),
		...((x.chosen ?? y.chosen) ? ['Grijs: wat u niet kunt kiezen.'] : [])
	];
}

/** What the numbers in the areas of a plane stand for: `Vlak 1: A goedkoper.` */
export function keySays({ key }: PlaneChart): string[] {
	return key?.names.map((name, place) => `Vlak ${place + 1}: ${name}.`) ?? [];
}

import { BASE_UNITS, type Dimensions } from './unit.ts';

/**
 * A unit in Dutch: `€/fte/jaar`, `€·fte`, `€²`, `per jaar`; without dimensions `getal zonder eenheid`.
 * What `parseUnit` reads (apart from spelling, months and per cents) comes back as it was written.
 */
export function describeUnit(dimensions: Dimensions): string {
	const above: string[] = [];
	const below: string[] = [];
	for (const base of BASE_UNITS) {
		const power = dimensions[base] ?? 0;
		if (power > 0) above.push(base + superscript(power));
		for (let times = power; times < 0; times++) below.push(base);
	}
	if (above.length === 0 && below.length === 0) return 'getal zonder eenheid';
	if (above.length === 0) return `per ${below.join(' per ')}`;
	return [above.join('·'), ...below].join('/');
}

function superscript(power: number): string {
	if (power === 1) return '';
	return [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
}

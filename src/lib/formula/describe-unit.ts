import { BASE_UNITS, type Dimensions } from './unit.ts';

/** What a dossier counts itself stands after what everybody counts, and time stands last. */
const ORDER: readonly string[] = BASE_UNITS.filter((unit) => unit !== 'jaar');
const rank = (base: string): number => {
	const place = ORDER.indexOf(base);
	return base === 'jaar' ? ORDER.length + 1 : place < 0 ? ORDER.length : place;
};

/**
 * A unit in Dutch: `€/fte/jaar`, `€·fte`, `€²`, `per jaar`; without dimensions `getal zonder eenheid`.
 * What `parseUnit` reads (apart from spelling, months and per cents) comes back as it was written.
 */
export function describeUnit(dimensions: Dimensions): string {
	const above: string[] = [];
	const below: string[] = [];
	const bases = Object.keys(dimensions).sort((one, other) => rank(one) - rank(other));
	for (const base of bases) {
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

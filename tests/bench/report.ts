const UNITS = [
	[1000, 's'],
	[1, 'ms'],
	[1e-3, 'µs'],
	[0, 'ns']
] as const;

/** A duration in the unit that suits it. */
export function duration(milliseconds: number): string {
	const [size, unit] = UNITS.find(([least]) => milliseconds >= least) ?? [1, 'ms'];
	return `${digits(milliseconds / (size === 0 ? 1e-6 : size))} ${unit}`;
}

/** Three digits that count, without an exponent. */
export function digits(value: number): string {
	return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

/** A ratio against the bar that it should stay under or reach. */
export interface Bar {
	readonly kind: 'at most' | 'at least';
	readonly value: number;
}

const missed: string[] = [];

/** A ratio or amount with its bar, and whether that is met. */
export function judged(what: string, value: number, { kind, value: bar }: Bar, unit: string): string {
	const met = kind === 'at most' ? value <= bar : value >= bar;
	if (!met) missed.push(what);
	return `${digits(value)}${unit} (bar: ${kind} ${digits(bar)}${unit}, ${met ? 'met' : 'MISSED'})`;
}

export function missedBars(): readonly string[] {
	return missed;
}

export function heading(text: string): void {
	console.log(`\n${text}`);
}

/** One line of a table: what, how long, and what that means. */
export function row(what: string, ...cells: readonly string[]): void {
	console.log(
		`  ${what.padEnd(44)}${cells.map((cell, place) => (place === 0 ? cell.padStart(9) : `   ${cell}`)).join('')}`
	);
}

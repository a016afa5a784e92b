/**
 * The number that a Dutch reader sees in a text such as `1.000.000`, `€ 80.000,-`, `80k`, `2,5 %` or
 * `0,5 mln`; undefined where there is none. Points between groups of three digits are thousands.
 */
export function readDutchNumber(text: string): number | undefined {
	const match =
		/^([-−])?\s*€?\s*([-−])?\s*(\d{1,3}(?:[.\s\u00a0\u202f']\d{3})+|\d+)(?:,(\d+|-+|–|—))?\s*(k|mln|miljoen|duizend)?\.?\s*(?:€|euro|%|fte)?$/i.exec(
			text.trim()
		);
	const decimal = match ? undefined : /^([-−])?(\d+)\.(\d+)$/.exec(text.trim());
	if (decimal) return Number(`${decimal[1] ? '-' : ''}${decimal[2] ?? ''}.${decimal[3] ?? ''}`);
	if (!match) return undefined;
	const [, minusBefore, minusAfter, whole = '', fraction = '', scale = ''] = match;
	const digits = whole.replace(/\D/g, '');
	// The scale moves the decimal point in the text, so that no rounding error creeps in.
	const exponent = /^m/i.test(scale) ? 6 : scale === '' ? 0 : 3;
	const value = Number(`${digits}.${/^\d+$/.test(fraction) ? fraction : '0'}e${exponent}`);
	return minusBefore || minusAfter ? -value : value;
}

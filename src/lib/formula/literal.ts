/**
 * A number as the formula language writes it: a decimal point, no exponent, no separators.
 * Reads back to the same number. A minus sign comes in front of a negative number.
 */
export function literal(value: number): string {
	const text = expand(String(value));
	// "1.125" could be a Dutch 1125, so the language refuses it; "1.1250" says the same and cannot be misread.
	return looksLikeThousands(text) ? `${text}0` : text;
}

/** Whether a number reads as a Dutch one with points between the thousands: 50.000, 1.000.000. */
export function looksLikeThousands(text: string): boolean {
	return /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text);
}

/** 1.5e-7 → 0.00000015 and 1e+21 → 1000000000000000000000. */
function expand(text: string): string {
	const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (parts === null) return text;
	const [, sign = '', whole = '', decimals = '', exponent = '0'] = parts;
	const digits = whole + decimals;
	const point = whole.length + Number(exponent);
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}

import { looksLikeThousands } from '../formula/literal.ts';

/** What somebody typed, read as a number. */
export type NumberReading =
	| { readonly kind: 'number'; readonly value: number }
	/** Two people would read it in two ways: these, the one with thousands first. */
	| { readonly kind: 'doubtful'; readonly meant: readonly [number, ...number[]] }
	| { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

/** Room for the decimals of the smallest number that can be, written without an exponent. */
const PLAIN = /^-?\d{1,15}([.,]\d{1,350})?$/;

/**
 * Reads a number as it stands in a link, on a command line or in a file: digits, and a point or a comma for decimals.
 * `50.000`, `60,000` and `1.234.567` are doubtful, `2.5` and `2,5` are not; nor is `0.125`, as nobody writes thousands
 * like that. What the tool itself writes with `literal` is never doubtful.
 */
export function readPlainNumber(text: string): NumberReading {
	const pointed = text.replaceAll(',', '.');
	if (looksLikeThousands(pointed) && !(text.includes(',') && text.includes('.'))) return doubtful(pointed);
	// Adding zero makes a minus zero a zero.
	return PLAIN.test(text) ? { kind: 'number', value: Number(pointed) + 0 } : NONE;
}

/** What a number with one or more points before three digits may mean. */
function doubtful(pointed: string): NumberReading {
	const thousands = Number(pointed.replaceAll('.', ''));
	const decimals = Number(pointed);
	return { kind: 'doubtful', meant: Number.isNaN(decimals) ? [thousands] : [thousands, decimals] };
}

/**
 * The number that a Dutch reader sees in a text such as `1.000.000`, `€ 80.000,-`, `80k`, `2,5 %` or `0,5 mln`. Points
 * between groups of three digits are thousands, as this tool writes them itself; commas there are doubtful.
 */
export function readDutchNumber(text: string): NumberReading {
	const bare = text
		.trim()
		.replace(
			/^([-−]?)\s*(?:€\s*)?([-−]?)\s*(.*?)\s*(?:€|euro|%|fte)?$/i,
			(_, a: string, b: string, rest: string) => (a + b === '' ? rest : `-${rest}`)
		);
	if (bare.includes(',') && !bare.includes('.') && looksLikeThousands(bare.replaceAll(',', '.'))) {
		return doubtful(bare.replaceAll(',', '.'));
	}
	const value = dutchValue(text);
	return value === undefined ? NONE : { kind: 'number', value };
}

function dutchValue(text: string): number | undefined {
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

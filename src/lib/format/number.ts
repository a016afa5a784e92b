import type { Assumption } from '../dossier/dossier.ts';
import { looksLikeThousands } from '../formula/literal.ts';

const NO_BREAK = '\u00a0';
const MINUS = '−';

const formats = new Map<string, Intl.NumberFormat>();

function formatter(minimum: number, maximum: number): Intl.NumberFormat {
	const key = `${minimum}-${maximum}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat('nl-NL', {
		minimumFractionDigits: minimum,
		maximumFractionDigits: maximum
	});
	formats.set(key, made);
	return made;
}

/** Digits without a sign; tells whether anything but zero is left after rounding. */
function digits(value: number, minimum: number, maximum: number): { text: string; negative: boolean } {
	const text = formatter(minimum, maximum).format(Math.abs(value));
	return { text, negative: value < 0 && /[1-9]/.test(text) };
}

/** A number in Dutch notation, at most `decimals` of them: `2,5`, `− 1.000`. */
export function number(value: number, decimals = 2): string {
	const { text, negative } = digits(value, 0, decimals);
	return negative ? `${MINUS}${NO_BREAK}${text}` : text;
}

/** A value in Dutch notation such that nobody reads it as another: `50,1250` rather than `50,125`. */
export function writtenValue(value: number): string {
	const text = number(value, 6);
	const digits = text.replace(/^\D+/, '');
	return !digits.includes('.') && looksLikeThousands(digits.replace(',', '.')) ? `${text}0` : text;
}

/** Money in whole euros: `€ 550.000`, `− € 50.000`. The value is in €. */
export function money(value: number): string {
	const { text, negative } = digits(value, 0, 0);
	return `${negative ? `${MINUS}${NO_BREAK}` : ''}€${NO_BREAK}${text}`;
}

/** Money with its sign: `+ € 50.000`, `− € 50.000`, `€ 0`. For differences. */
export function signedMoney(value: number): string {
	const text = money(value);
	return value > 0 && /[1-9]/.test(text) ? `+${NO_BREAK}${text}` : text;
}

/** Money in millions for the ticks of an axis: `€ 0,5 mln`; zero is `€ 0`. The value is in €. */
export function millions(value: number, decimals = 1): string {
	if (value === 0) return `€${NO_BREAK}0`;
	const { text, negative } = digits(value / 1e6, decimals, decimals);
	return `${negative ? `${MINUS}${NO_BREAK}` : ''}€${NO_BREAK}${text}${NO_BREAK}mln`;
}

/** Just the figure of money in millions, for where the unit is said once: `2,20`. The value is in €. */
export function figureInMillions(value: number, decimals: number): string {
	const { text, negative } = digits(value / 1e6, decimals, decimals);
	return negative ? `${MINUS}${NO_BREAK}${text}` : text;
}

/** A value in an assumption's own unit: `2,5 % per jaar`, `€ 50.000 per jaar`, `20 fte`. */
export function withUnit(value: number, unit: string): string {
	const [head = '', ...per] = unit.split('/');
	const decimals = Math.abs(value) < 1000 ? 2 : 0;
	const amount =
		head === '€'
			? Number.isInteger(value)
				? money(value)
				: `€${NO_BREAK}${number(value)}`
			: head === '%'
				? `${number(value)}${NO_BREAK}%`
				: head === 'getal'
					? number(value, decimals)
					: `${number(value, decimals)}${NO_BREAK}${value === 1 ? head : plural(head)}`;
	return [amount, ...per.map((part) => `per ${part}`)].join(' ');
}

/** The unit to show values of an assumption in: `€` for money of one year, of which nothing comes every year. */
export const shownUnit = ({ unit, onlyIn }: Measured): string =>
	onlyIn !== undefined && unit === '€/jaar' ? '€' : unit;

/** What an assumption is in, for beside its value: `€ per jaar`, or of one year `€ in 2027`. */
export const measureText = (assumption: Measured): string =>
	[
		unitText(shownUnit(assumption)),
		...(assumption.onlyIn === undefined ? [] : ['in', assumption.onlyIn])
	].join(' ');

type Measured = Pick<Assumption, 'unit' | 'onlyIn'>;

/** A unit in words, for labels: `€ per jaar`, `% per jaar`, `fte`, `cliënten`. */
export function unitText(unit: string): string {
	const [head = '', ...per] = unit.split('/');
	return [plural(head), ...per].join(' per ');
}

/** The word for more than one; `fte`, `uur`, `ton` and `jaar` stay as they are after a number. */
const plural = (word: string): string =>
	/^(?:cliënt|woning|leerling)$/.test(word)
		? `${word}en`
		: /^(?:inwoner|huishouden)$/.test(word)
			? `${word}s`
			: word;

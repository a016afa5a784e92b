import { readDutchNumber } from '../dossier/dutch-number.ts';
import { PRO_MEMORIE } from '../dossier/pro-memorie.ts';
import { literal } from '../formula/literal.ts';

/** An amount in €/jaar as it stands in a file: a number, not known yet (`pm`), or a formula with its `=`. */
export type WrittenAmount =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'open' }
	| { readonly kind: 'formula'; readonly text: string };

/** The amount of a post in an option: the same every year, or one for each year. */
export type YearAmounts =
	| { readonly kind: 'same'; readonly amount: WrittenAmount }
	| {
			readonly kind: 'by-year';
			readonly amounts: readonly (readonly [year: number, amount: WrittenAmount])[];
	  };

/** What a visitor may fill in for an amount that is p.m.; what is left out, the dossier's reader chooses. */
export interface OpenRange {
	/** In €/jaar. */
	readonly bounds: readonly [low: number, high: number];
	readonly step?: number | undefined;
	/** Why these are the bounds. */
	readonly note?: string | undefined;
}

/** What somebody typed, read; or a Dutch sentence that says what is wrong with it. */
export type Typed<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const wrong = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });

/** Reads a number in Dutch notation (`80.000`, `2,5`) or `p.m.`, which is null: never a number. */
export function typedValue(text: string): Typed<number | null> {
	const typed = text.trim();
	if (typed === '') return wrong('Vul een getal in, of p.m. als het nog niet bekend is.');
	if (PRO_MEMORIE.test(typed)) return { ok: true, value: null };
	const read = readDutchNumber(typed);
	if (read.kind === 'doubtful') {
		return wrong(`\`${typed}\` is niet duidelijk. Bedoelt u ${read.meant.map(numberText).join(' of ')}?`);
	}
	if (read.kind === 'none') {
		return wrong(
			`\`${typed}\` is geen getal. Schrijf bijvoorbeeld 80.000 of 2,5, of p.m. als het nog niet bekend is.`
		);
	}
	return isPlain(read.value)
		? { ok: true, value: read.value }
		: wrong(`\`${typed}\` is te groot of te klein om mee te rekenen.`);
}

/** Reads an amount in Dutch notation, `p.m.`, or a formula that starts with `=`. */
export function typedAmount(text: string): Typed<WrittenAmount> {
	const typed = text.trim();
	if (typed.startsWith('=')) {
		return typed.length > 1
			? { ok: true, value: { kind: 'formula', text: typed } }
			: wrong('Achter de = staat nog geen formule.');
	}
	const doubtful = doubtfulAmount(typed);
	if (doubtful !== undefined) return wrong(doubtful);
	const read = typedValue(typed);
	if (!read.ok) return read;
	return { ok: true, value: read.value === null ? { kind: 'open' } : { kind: 'number', value: read.value } };
}

/** Why a text is no amount although it can be read as a number: two people would read it in two ways. */
function doubtfulAmount(typed: string): string | undefined {
	if (/%|fte$/i.test(typed))
		return `\`${typed}\` is geen bedrag. Schrijf een bedrag in euro, bijvoorbeeld 80.000.`;
	if (/^[-–—−]$/.test(typed))
		return 'Een streepje kan nul of onbekend betekenen. Schrijf 0, of p.m. als het nog niet bekend is.';
	return undefined;
}

/** Whether the reader of a dossier accepts a number as it is written in a file. */
export const isPlain = (value: number): boolean =>
	/^-?(0|[1-9]\d*)(\.\d+)?$/.test(String(value)) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** Whether two amounts say the same, however they are written. */
export function sameAmount(one: WrittenAmount, other: WrittenAmount): boolean {
	switch (one.kind) {
		case 'number':
			return other.kind === 'number' && one.value === other.value;
		case 'open':
			return other.kind === 'open';
		case 'formula':
			return other.kind === 'formula' && formulaText(one) === formulaText(other);
	}
}

const formulaText = ({ text }: { readonly text: string }): string => text.replace(/^\s*=\s*/, '= ').trim();

/** An amount as the form shows it and as somebody could type it: `80.000`, `2,5`, `p.m.`, `= formule`. */
export function amountText(amount: WrittenAmount): string {
	switch (amount.kind) {
		case 'number':
			return numberText(amount.value);
		case 'open':
			return 'p.m.';
		case 'formula':
			return formulaText(amount);
	}
}

/** A number in Dutch notation with every digit it has, so that reading it gives the same number. */
export function numberText(value: number): string {
	const [whole = '', fraction] = literal(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
	return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The amount in one year. */
export function amountIn(amounts: YearAmounts, year: number): WrittenAmount | undefined {
	return amounts.kind === 'same' ? amounts.amount : amounts.amounts.find(([in_]) => in_ === year)?.[1];
}

/** One amount for all years where they are all the same, else one for each year. */
export function yearAmounts(
	amounts: readonly (readonly [year: number, amount: WrittenAmount])[]
): YearAmounts {
	const first = amounts[0]?.[1];
	return first && amounts.every(([, amount]) => sameAmount(amount, first))
		? { kind: 'same', amount: first }
		: { kind: 'by-year', amounts };
}

import type { LineKind } from './calculate.ts';

/** What a total of an option is about: its costs, its expected consequences, or both. */
export type TotalPart = 'spending' | 'effects' | 'balance';

/** Names one figure of a dossier. Without a year it is the figure over all years. */
export type FigureRef =
	/** A cost item in an option. */
	| {
			readonly kind: 'line';
			readonly option: string;
			readonly line: LineKind;
			readonly item: string;
			readonly year?: number;
	  }
	| { readonly kind: 'total'; readonly option: string; readonly part: TotalPart; readonly year?: number }
	/** What one option costs more than another. */
	| { readonly kind: 'difference'; readonly plus: string; readonly minus: string; readonly year?: number }
	/** What the first pole of an axis costs more than the second. */
	| { readonly kind: 'axis'; readonly axis: string; readonly year?: number };

/** How every address of an explanation starts, after the `#`. */
export const EXPLANATION = 'uitleg=';

const LINES = [
	['spending', 'uitgave'],
	['effect', 'effect']
] as const;
const PARTS = [
	['spending', 'uitgaven'],
	['effects', 'effecten'],
	['balance', 'saldo']
] as const;

/** The address of a figure's explanation, without the `#`: `uitleg=C/uitgave/wijk_versterken/2024`. */
export function figureAddress(figure: FigureRef): string {
	return [EXPLANATION + path(figure), ...(figure.year === undefined ? [] : [figure.year])].join('/');
}

function path(figure: FigureRef): string {
	switch (figure.kind) {
		case 'line': {
			const word = LINES.find(([line]) => line === figure.line)?.[1];
			return `${figure.option}/${word}/${figure.item}`;
		}
		case 'total': {
			const word = PARTS.find(([part]) => part === figure.part)?.[1];
			return `${figure.option}/totaal/${word}`;
		}
		case 'difference':
			return `verschil/${figure.plus}/${figure.minus}`;
		case 'axis':
			return `as/${figure.axis}`;
	}
}

/**
 * The figure that an address (with or without `#`) is about; undefined when it cannot be read. Does not know whether
 * a dossier has the figure.
 */
export function readFigureAddress(hash: string): FigureRef | undefined {
	const [, names = '', digits] = /^#?uitleg=(\w+(?:\/\w+)+?)(?:\/(\d{4}))?$/.exec(decoded(hash)) ?? [];
	const year = digits === undefined ? {} : { year: Number(digits) };
	const [first = '', second = '', third, more] = names.split('/');
	if (more !== undefined) return undefined;
	if (third === undefined) return first === 'as' ? { kind: 'axis', axis: second, ...year } : undefined;
	if (first === 'verschil') return { kind: 'difference', plus: second, minus: third, ...year };
	const line = LINES.find(([, word]) => word === second)?.[0];
	if (line) return { kind: 'line', option: first, line, item: third, ...year };
	const part = second === 'totaal' ? PARTS.find(([, word]) => word === third)?.[0] : undefined;
	return part && { kind: 'total', option: first, part, ...year };
}

/** Some programs escape the slashes of a link that is pasted into them. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

import type { LineKind } from '../outcome.ts';
import type { Subtotal } from '../subtotals.ts';

/** What a total of an option is about: its costs, its expected consequences, both, or a part of its costs. */
export type TotalPart = 'spending' | 'effects' | 'balance' | Subtotal;

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

/** How an address names the kinds of lines. */
export const LINES = [
	['spending', 'uitgave'],
	['effect', 'effect']
] as const;
/** How an address names the parts of a total. */
export const PARTS = [
	['spending', 'uitgaven'],
	['effects', 'effecten'],
	['balance', 'saldo'],
	['costs', 'lasten'],
	['income', 'baten'],
	['structural', 'structureel'],
	['incidental', 'incidenteel']
] as const;

/** The address of a figure's explanation, without the `#`: `uitleg=C/uitgave/extra_ruimte/2024`. */
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

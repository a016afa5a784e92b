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

/** The address of a figure's explanation, without the `#`: `uitleg=C/uitgave/wijk_versterken/2024`. */
export function figureAddress(figure: FigureRef): string {
	return [`${EXPLANATION}${path(figure)}`, ...(figure.year === undefined ? [] : [figure.year])].join('/');
}

function path(figure: FigureRef): string {
	switch (figure.kind) {
		case 'line':
			return `${figure.option}/${figure.line === 'spending' ? 'uitgave' : 'effect'}/${figure.item}`;
		case 'total':
			return `${figure.option}/totaal/${PARTS[figure.part]}`;
		case 'difference':
			return `verschil/${figure.plus}/${figure.minus}`;
		case 'axis':
			return `as/${figure.axis}`;
	}
}

const PARTS: Readonly<Record<TotalPart, string>> = {
	spending: 'uitgaven',
	effects: 'effecten',
	balance: 'saldo'
};

const ADDRESS = new RegExp(
	`^#?${EXPLANATION}(?:` +
		'(?<option>[A-Z]{1,3})/(?:(?<line>uitgave|effect)/(?<item>[a-z][a-z0-9_]*)|totaal/(?<part>[a-z]+))' +
		'|verschil/(?<plus>[A-Z]{1,3})/(?<minus>[A-Z]{1,3})' +
		'|as/(?<axis>[a-z][a-z0-9_]*))(?:/(?<year>\\d{4}))?$'
);

/** The figure that an address (with or without `#`) is about; undefined when it cannot be read. */
export function readFigureAddress(hash: string): FigureRef | undefined {
	const found = ADDRESS.exec(decoded(hash))?.groups;
	if (!found) return undefined;
	const { option, line, item, part, plus, minus, axis } = found;
	const year = found['year'] === undefined ? {} : { year: Number(found['year']) };
	if (option && line && item) {
		return { kind: 'line', option, line: line === 'uitgave' ? 'spending' : 'effect', item, ...year };
	}
	if (option && part) {
		switch (part) {
			case PARTS.spending:
				return { kind: 'total', option, part: 'spending', ...year };
			case PARTS.effects:
				return { kind: 'total', option, part: 'effects', ...year };
			case PARTS.balance:
				return { kind: 'total', option, part: 'balance', ...year };
			default:
				return undefined;
		}
	}
	if (plus && minus) return { kind: 'difference', plus, minus, ...year };
	return axis ? { kind: 'axis', axis, ...year } : undefined;
}

/** Some programs escape the slashes of a link that is pasted into them. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

import { LINES, PARTS, type FigureRef } from './figure.ts';

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

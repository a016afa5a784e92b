import type { Row } from './chart.ts';

const SIGN = { adds: '+', subtracts: '−', either: '±' } as const;

/**
 * What the badge of a row says of its unknown amounts: `+ 2 p.m.` after a value, `p.m.` or `2 p.m.` where there is
 * none; nothing when all is known. Its spaces do not break.
 */
export function openText({
	value,
	open,
	openDirection
}: Pick<Row, 'value' | 'open' | 'openDirection'>): string {
	if (open === 0) return '';
	if (value === '' && open === 1) return 'p.m.';
	const sign = value === '' || openDirection === undefined ? [] : [SIGN[openDirection]];
	return [...sign, open, 'p.m.'].join('\u00a0');
}

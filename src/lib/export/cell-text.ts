import { withUnit } from '../format/number.ts';
import { OPEN, sumText } from '../format/text.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import type { Cell } from './table.ts';

const PLUS = '+\u00a0';

/** A cell in words, as it is shown: `€ 80.000`, `+ € 50.000`, `2,5 % per jaar`, `€ 0 + 1 p.m.`; nothing where there is nothing. */
export function cellText(cell: Cell): string {
	switch (cell.kind) {
		case 'text':
			return cell.text;
		case 'number':
			return signedText(withUnit(cell.value, cell.unit), cell.value, cell.signed);
		case 'sum':
			return signedText(sumText(cell.sum), cell.sum.known, cell.signed);
		case 'open':
			return OPEN;
		case 'none':
			return '–';
	}
}

function signedText(text: string, value: number, signed = false): string {
	return signed && value > 0 && /[1-9]/.test(text) ? `${PLUS}${text}` : text;
}

/** Whether two cells hold the same, to round-off. */
export function sameCell(a: Cell, b: Cell): boolean {
	switch (a.kind) {
		case 'text':
			return b.kind === 'text' && a.text === b.text;
		case 'number':
			return b.kind === 'number' && sameValue(a.value, b.value) && a.unit === b.unit;
		case 'sum':
			return b.kind === 'sum' && sameSum(a.sum, b.sum);
		case 'open':
		case 'none':
			return a.kind === b.kind;
	}
}

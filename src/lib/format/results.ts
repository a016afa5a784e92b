import type { Result } from '../dossier/dossier.ts';
import type { ResultRow, ResultValue } from '../model/results.ts';
import { withUnit } from './number.ts';
import { OPEN } from './text.ts';

/** What the table says where the source does not name a result with an option. */
export const UNNAMED = 'niet genoemd';

/** What an option brings of a result, in words. */
export function resultText({ unit }: Result, value: ResultValue): string {
	switch (value.state) {
		case 'known':
			return withUnit(value.value, unit ?? '');
		case 'words':
			return value.text;
		case 'open':
			return OPEN;
		case 'failed':
			return 'niet te berekenen';
		case 'unnamed':
			return UNNAMED;
	}
}

/** What a row with a result is called; with the year where its values change by year. */
export const resultTitle = ({ result, year }: ResultRow, title = result.title): string =>
	year === undefined ? title : `${title}, in ${year}`;

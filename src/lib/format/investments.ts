import type { Investment } from '../model/investments.ts';

/** How an investment is written off, for in a table. */
export function methodText({ method }: Investment): string {
	switch (method) {
		case 'straight-line':
			return 'elk jaar evenveel afschrijving';
		case 'annuity':
			return 'elk jaar hetzelfde bedrag';
	}
}

/** What a credit is, for who sees it beside yearly costs. */
export const CREDIT_NOTE =
	'Een krediet is het hele bedrag van een investering. Het telt niet mee in de kosten per jaar. Wel tellen de afschrijving en de rente mee.';

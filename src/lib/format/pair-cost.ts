import { money } from './number.ts';

/** Two options, of which a difference is the first minus the second. */
export interface Letters {
	readonly first: string;
	readonly second: string;
}

/** Which option costs how much more, the verb first: `kost keuze A € 200.000 meer dan keuze C`. The difference is in €. */
export function costsMore({ first, second }: Letters, difference: number): string {
	const amount = Math.round(Math.abs(difference));
	if (amount === 0) return `kosten keuze ${first} en keuze ${second} ${almost(difference)}evenveel`;
	const [dearer, cheaper] = difference > 0 ? [first, second] : [second, first];
	return `kost keuze ${dearer} ${money(amount)} meer dan keuze ${cheaper}`;
}

/** What is less in € is no difference in money, but round-off. */
const HALF_A_CENT = 0.005;

/** What stands before `evenveel` or `gelijk` when a difference that is shown as nothing is not nothing: `bijna `. */
export function almost(difference: number): string {
	return Math.abs(difference) < HALF_A_CENT ? '' : 'bijna ';
}

import { numberText, type WrittenAmount } from '../amount.ts';
import type { Columns } from './columns.ts';
import { cellName } from './grid.ts';
import type { CellNote } from './notes.ts';
import type { SaidOfNumbers } from './numbers-said.ts';
import type { ReadRow, TotalRow } from './rows.ts';
import type { Scale } from './says.ts';
import { plain, WORDS } from './words.ts';

/** Rows that are called Lasten or Baten are left out where they add up the rows below them. */
export function withoutWholes(
	rows: readonly ReadRow[],
	problems: CellNote[],
	remarks: CellNote[]
): readonly ReadRow[] {
	return rows.filter((row, at) => {
		if (!row.isWhole) return true;
		const next = rows.findIndex((other, place) => place > at && other.isWhole);
		const parts = rows.slice(at + 1, next === -1 ? undefined : next).filter(({ kind }) => kind === row.kind);
		if (parts.length === 0) return true;
		const adds = row.amounts.every((amount, year) => {
			const sum = sumOf(parts, year, () => 1);
			return amount?.kind !== 'number' || nearly(amount.value, sum);
		});
		if (adds) {
			remarks.push({
				place: `rij ${row.place + 1}`,
				text: `overgeslagen, want dit is een totaal (${row.label}).`
			});
			return false;
		}
		problems.push({
			place: `rij ${row.place + 1}`,
			text: `"${row.label}" heeft bedragen, en de rijen eronder ook, maar samen zijn die niet evenveel. Laat één van beide weg.`
		});
		return true;
	});
}

/** What the numbers of a row are multiplied by to be costs. */
type Sign = 1 | -1;
type Signs = (row: ReadRow) => Sign;

export const numbersOf = (rows: readonly ReadRow[]): readonly number[] =>
	rows.flatMap(({ amounts }) => amounts.flatMap((one) => (one?.kind === 'number' ? [one.value] : [])));

/**
 * How the numbers become costs. Costs and income without a minus are clear; with one, the table or the author must say
 * what it is, or the balance must show it, else the cells are problems.
 */
export function signsOf(
	rows: readonly ReadRow[],
	totals: readonly TotalRow[],
	{ minus }: SaidOfNumbers,
	{ years }: Columns,
	problems: CellNote[],
	remarks: CellNote[]
): Signs {
	const incomes = rows.filter(({ kind }) => kind === 'income');
	const costs = rows.filter(({ kind }) => kind !== 'income');
	const isBelow = (value: number): boolean => value < 0;
	if (incomes.length === 0) {
		const numbers = numbersOf(costs);
		const areCosts = costs.every(({ kind }) => kind === 'cost') && !numbers.some(isBelow);
		if (minus === 'more' && numbers.length > 0 && !areCosts) {
			remarks.push({
				place: '',
				text: 'Een min is in deze tabel een nadeel: een getal onder nul wordt een kost, en een getal boven nul een besparing.'
			});
			return () => -1;
		}
		if (minus === undefined && numbers.length > 0 && numbers.every(isBelow)) {
			remarks.push({
				place: '',
				text: 'Alle bedragen staan onder nul, dus het worden besparingen of inkomsten. Zijn het kosten? Kies dan hierboven dat een min een nadeel is.'
			});
		}
		return () => 1;
	}
	remarks.push({
		place: '',
		text: 'Baten gaan van de kosten af: ze komen onder baten, zonder min.'
	});
	const signsFor = (some: readonly ReadRow[], clear: Sign): readonly Sign[] =>
		!numbersOf(some).some(isBelow) ? [clear] : minus === undefined ? [1, -1] : [minus === 'more' ? -1 : 1];
	const possible = signsFor(costs, 1).flatMap((cost) =>
		signsFor(incomes, -1).map(
			(income): Signs =>
				({ kind }) =>
					kind === 'income' ? income : cost
		)
	);
	const [only, another] = possible;
	if (only !== undefined && another === undefined) return only;
	const balance = totals.find((total) => isBalance(total));
	const shown = balance && possible.filter((signs) => fits(balance, aboveOf(balance, rows), signs, EITHER));
	const meant = shown?.find((signs) => costs.some((_, year) => sumOf(costs, year, signs) > 0)) ?? shown?.[0];
	if (meant !== undefined) return meant;
	for (const { place, kind, amounts } of rows) {
		amounts.forEach((amount, at) => {
			const column = years[at]?.[1];
			if (amount?.kind !== 'number' || amount.value >= 0 || column === undefined) return;
			problems.push({
				place: cellName(place, column),
				text: `wat een min bij ${kind === 'income' ? 'baten' : 'lasten'} betekent, blijkt niet uit de tabel. Kies hierboven wat een min is, of schrijf lasten en baten zonder min.`
			});
		});
	}
	return ({ kind }) => (kind === 'income' ? -1 : 1);
}

/** Whether a row is what is left of costs and income together. */
const isBalance = ({ label }: TotalRow): boolean => !/^(?:sub)?tota|^som\b/i.test(label);

const nearly = (one: number, other: number): boolean =>
	Math.abs(one - other) <= Math.max(0.005, 1e-9 * Math.abs(other));

/** What rows add up to in a year, with what is not known left out. */
const sumOf = (rows: readonly ReadRow[], year: number, signs: Signs): number =>
	rows.reduce((sum, row) => {
		const amount = row.amounts[year];
		return amount?.kind === 'number' ? sum + signs(row) * amount.value : sum;
	}, 0);

/** Whether a total is what rows add up to, in every year; with a sign of its own where it is a balance. */
function fits(
	total: TotalRow,
	rows: readonly ReadRow[],
	signs: Signs,
	signsOfTotal: readonly Sign[]
): boolean {
	return signsOfTotal.some((sign) =>
		total.amounts.every(
			(amount, year) => amount?.kind !== 'number' || nearly(sign * amount.value, sumOf(rows, year, signs))
		)
	);
}

const aboveOf = ({ place }: TotalRow, rows: readonly ReadRow[]): readonly ReadRow[] =>
	rows.filter((row) => row.place < place);

const EITHER = [1, -1] as const;

/**
 * Says where a total does not fit the rows above it. A balance that does not fit costs and income is a problem: one of
 * them was read in another way than it was meant.
 */
export function checkTotals(
	rows: readonly ReadRow[],
	totals: readonly TotalRow[],
	signs: Signs,
	{ years }: Columns,
	scale: Scale,
	problems: CellNote[],
	remarks: CellNote[]
): void {
	const hasIncome = rows.some(({ kind }) => kind === 'income');
	const asStands: Signs = () => 1;
	for (const total of totals) {
		if (!/^tota/i.test(total.label) && !isBalance(total)) continue;
		const above = aboveOf(total, rows);
		const named = plain(total.label)
			.split(' ')
			.map((word) => WORDS.get(word))
			.filter((kind) => kind !== undefined);
		// "Totaal baten" is of one kind, "Totaal van lasten en baten" of both.
		const part = !isBalance(total) && named.length === 1 ? named[0] : undefined;
		const some = part === undefined ? above : above.filter(({ kind }) => (kind ?? 'cost') === part);
		const signsOfSome = part === undefined && hasIncome ? signs : asStands;
		const section = above.filter(({ kind }) => kind !== undefined && kind === total.kind);
		const isRight =
			fits(total, some, signsOfSome, isBalance(total) || hasIncome ? EITHER : [1]) ||
			(!isBalance(total) && section.length > 0 && fits(total, section, asStands, [1]));
		if (isRight) continue;
		years.forEach(([, column], year) => {
			const amount = total.amounts[year];
			if (amount?.kind !== 'number') return;
			const sum = sumOf(some, year, signsOfSome);
			if (nearly(amount.value, sum)) return;
			const shown = (value: number): string => numberText(Math.round((value / scale) * 100) / 100);
			const isWrong = hasIncome && isBalance(total);
			(isWrong ? problems : remarks).push({
				place: cellName(total.place, column),
				text: isWrong
					? `het saldo is ${shown(amount.value)}, maar lasten min baten is ${shown(sum)}. Kijk welke rijen lasten zijn en welke baten.`
					: `het totaal is ${shown(amount.value)}, maar de rijen erboven zijn samen ${shown(sum)}.`
			});
		});
	}
}

export const opposite = (sign: Sign): Sign => (sign === 1 ? -1 : 1);

export const signed = (amount: WrittenAmount, sign: Sign): WrittenAmount =>
	amount.kind === 'number' ? { kind: 'number', value: amount.value === 0 ? 0 : sign * amount.value } : amount;

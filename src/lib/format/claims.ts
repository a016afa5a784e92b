import { least } from 'd3-array';
import type { Assumption, Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { bearsOn } from '../model/bears-on.ts';
import { calculate } from '../model/calculate.ts';
import type { Piece } from '../model/comparing/roots.ts';
import type { Sign } from '../model/comparing/samples.ts';
import { claimKey } from '../model/judging/claim-answer.ts';
import { valueText } from './assumption-value.ts';
import { inMeasures } from './measures.ts';
import { money, withUnit } from './number.ts';
import { inSentence, leftOutSentence, switchingSentence } from './switching.ts';
import { list } from './text.ts';
import { paybackText, paybackTurnsOf, turnsOf, type Turn } from './turning.ts';

/** What must be true for an order to turn: that an assumption is higher than one value, or is not. */
export interface Claim {
	/** Names the judgement of it: the same whatever one fills in. */
	readonly key: string;
	readonly assumption: Assumption;
	/** Where the order turns, in the assumption's own unit; of more places the nearest to where one stands, or the first. */
	readonly at: number;
	/** `Verhuiskosten: hoger dan € 50.000 per jaar` */
	readonly title: string;
	/** What else belongs to it: of more places than one all of them, and what is not counted in; often nothing. */
	readonly note: string;
	/** What holds just below and just above. */
	readonly lower: string;
	readonly higher: string;
	/** The same amount in another measure: `Dat is € 2.500 per fte per jaar, bij 20 fte.` */
	readonly measures: readonly string[];
	readonly turn: Turn;
}

/**
 * Every value of one assumption, the others as they are, at which the cost of two options, that with the expected effects
 * counted in, or an option earning itself back turns round. In the order of the dossier, so that no claim stands before another for what it says.
 */
export function claimsOf(dossier: Dossier, values: AssumptionValues): readonly Claim[] {
	const year = dossier.years.at(-1);
	const costs = turnsOf(dossier, values);
	const turns = [
		...costs,
		...withEffects(dossier, values, costs),
		...(year === undefined || dossier.effects.length === 0 ? [] : paybackTurnsOf(dossier, values, year))
	];
	return dossier.assumptions.flatMap((assumption) =>
		turns
			.filter(({ value }) => value.assumption === assumption.id)
			.flatMap((turn) => claimOf(dossier, values, assumption, turn))
	);
}

/** What turns with the expected effects counted in, where that is not what the costs alone do. */
function withEffects(dossier: Dossier, values: AssumptionValues, costs: readonly Turn[]): readonly Turn[] {
	if (dossier.effects.length === 0) return [];
	const known = new Set(costs.map(says));
	return turnsOf(dossier, values, 'balance').filter((turn) => !known.has(says(turn)));
}

/** What a turn says, but for what is round-off. */
const says = ({ value: { assumption, pieces }, sides }: Turn): string =>
	JSON.stringify([assumption, sides, pieces.map(({ to, sign }) => [to.toPrecision(9), sign])]);

function claimOf(
	dossier: Dossier,
	values: AssumptionValues,
	assumption: Assumption,
	turn: Turn
): readonly Claim[] {
	const { value, sides } = turn;
	const ends = endsOf(value.pieces);
	const { current } = value;
	const nearest = current === null ? ends[0] : least(ends, ({ at }) => Math.abs(at - current));
	if (nearest === undefined) return [];
	const letters = [...sides.first.slice(0, 1), ...sides.second.slice(0, 1)].sort();
	const { at } = nearest;
	const isWithEffects = value.subject.kind === 'difference' && value.measure === 'balance';
	return [
		{
			key: claimKey(assumption.id, letters, isWithEffects),
			assumption,
			at,
			title: `${assumption.title}: hoger dan ${valueText(assumption, at)}`,
			note:
				ends.length > 1
					? switchingSentence(dossier, value, 'named', sides)
					: leftOutSentence(dossier, value.leftOut),
			lower: `Lager: ${holds(turn, nearest.below)}.`,
			higher: `Hoger: ${holds(turn, nearest.above)}.`,
			measures: [
				perUnit(dossier, values, assumption, at),
				inMoney(dossier, values, turn, at),
				...(assumption.unit === '€/jaar' ? inMeasures(dossier, at) : [])
			].filter((text) => text !== ''),
			turn
		}
	];
}

/** Where one sign ends and another begins. */
interface End {
	readonly at: number;
	readonly below: Sign;
	readonly above: Sign;
}

/** Where a sum goes from one side to the other, whatever it is for a moment in between. */
function endsOf(pieces: readonly Piece[]): readonly End[] {
	const stretches = pieces.filter(({ from, to, sign }) => from < to && sign !== null);
	return stretches.flatMap((piece, place) => {
		const next = stretches[place + 1];
		return next && piece.sign !== null && next.sign !== null && piece.sign !== next.sign
			? [{ at: next.from, below: piece.sign, above: next.sign }]
			: [];
	});
}

/** What holds at a sign, in a clause: `keuze C en D zijn goedkoper dan keuze A en B`. */
function holds({ value: { subject, measure, period }, sides }: Turn, sign: Sign): string {
	switch (subject.kind) {
		case 'difference': {
			const first = `keuze ${list(sides.first)}`;
			const second = `keuze ${list(sides.second)}`;
			const counted = measure === 'balance' ? ', met de verwachte effecten erbij' : '';
			if (sign === 0) return `${first} en ${second} kosten evenveel${counted}`;
			const [cheaper, dearer, count] =
				sign < 0 ? [first, second, sides.first.length] : [second, first, sides.second.length];
			return `${cheaper} ${count === 1 ? 'is' : 'zijn'} goedkoper dan ${dearer}${counted}`;
		}
		case 'total':
			return `keuze ${paybackText(sides.first, sign, period === 'all' ? '' : ` in ${period}`)}`;
	}
}

/** An amount of money for each unit of a quantity that bears on the same options: jobs, clients, hours. */
function perUnit(dossier: Dossier, values: AssumptionValues, assumption: Assumption, at: number): string {
	if (assumption.unit !== '€/jaar') return '';
	const own = bearsOn(dossier, assumption.id).join();
	const quantity = dossier.assumptions.find(
		({ id, unit }) => isQuantity(unit) && (values[id] ?? NaN) > 0 && bearsOn(dossier, id).join() === own
	);
	const count = quantity && values[quantity.id];
	if (quantity === undefined || !count) return '';
	return `Dat is ${withUnit(at / count, `€/${quantity.unit}/jaar`)}, bij ${valueText(quantity, count)} (${inSentence(quantity.title)}).`;
}

/** Whether a unit counts something: not money, not a share, and not by the year. */
const isQuantity = (unit: string): boolean =>
	!unit.includes('/') && !/^(?:€|euro|%|getal|jaar|maand)$/i.test(unit);

/** A share as the money that it comes to where it turns: `Dat is € 550.000 in 2027, van € 19.759.000 (zorglasten).` */
function inMoney(dossier: Dossier, values: AssumptionValues, { value, sides }: Turn, at: number): string {
	const { subject, period, assumption } = value;
	const isShare = dossier.assumptions.some(({ id, unit }) => id === assumption && unit === '%');
	if (!isShare || subject.kind !== 'total' || period === 'all' || at === 0) return '';
	const balancesAt = (share: number): readonly number[] => {
		const { options } = calculate(dossier, { ...values, [assumption]: share });
		return sides.first.map((letter) => {
			const year = options.find((one) => one.letter === letter)?.years[dossier.years.indexOf(period)];
			return year ? year.spending.known + year.effects.known : NaN;
		});
	};
	const there = balancesAt(at);
	const [amount = NaN, ...others] = balancesAt(0).map((balance, place) =>
		Math.abs(balance - (there[place] ?? NaN))
	);
	if (!(amount > 0) || others.some((other) => !isNearly(other, amount))) return '';
	const whole = (amount / Math.abs(at)) * 100;
	const named = dossier.assumptions.find(
		({ id, unit }) => unit === '€/jaar' && isNearly(values[id] ?? NaN, whole)
	);
	const of = named ? `, van ${money(whole)} (${inSentence(named.title)})` : '';
	return `Dat is ${money(amount)} in ${period}${of}.`;
}

/** Whether two amounts are the same, but for how far off a turn may be found. */
const isNearly = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

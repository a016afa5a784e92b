import type { Direction, Dossier } from '../dossier/dossier.ts';
import { knowsNothing, sumOf, type LineKind, type Sum } from '../model/outcome.ts';
import type { Difference, OpenSide } from '../model/comparing/contrast.ts';
import { directionOf, openReach } from '../model/comparing/direction.ts';
import type { PairComparison, PairLine, PairPart } from '../model/comparing/pair.ts';
import { overYears } from './costs.ts';
import { money, number } from './number.ts';
import { almost } from './pair-cost.ts';
import { capitalised, counted, countWord, DIRECTIONS, list, OPEN, sumText } from './text.ts';

/** The costs or the effects of a comparison. */
export function partOf(comparison: PairComparison, kind: LineKind): PairPart {
	return kind === 'spending' ? comparison.spending : comparison.effects;
}

/**
 * What two options differ in cost, in one to three sentences: the known difference, what is not known and whether that
 * may turn the order, and how many lines are equal.
 */
export function pairSentence(dossier: Dossier, comparison: PairComparison): string {
	return [
		knownSentence(dossier, comparison, 'spending'),
		openSentence(dossier, comparison, 'spending') || cancellingSentence(comparison, 'spending'),
		countSentence(comparison)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** The same of the expected effects, without a count; empty where neither option has any. */
export function pairEffectsSentence(dossier: Dossier, comparison: PairComparison): string {
	if (comparison.effects.lines.length === 0) return '';
	return [
		knownSentence(dossier, comparison, 'effect'),
		openSentence(dossier, comparison, 'effect') || cancellingSentence(comparison, 'effect')
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** The known difference for a cell of a table: `A kost € 200.000 meer`, `evenveel`, `nog niet bekend`. */
export function differenceSentence(comparison: PairComparison, kind: LineKind = 'spending'): string {
	const part = partOf(comparison, kind);
	const nothing = nothingKnown(part);
	if (nothing !== undefined) return nothing;
	const letter = dearer(comparison, part.total);
	const rest = part.failed.length > 0 ? ', zonder wat niet te berekenen is' : '';
	if (letter === undefined) {
		const sofar = part.deciding.length > 0 ? 'tot nu toe ' : '';
		return `${sofar}${almost(part.total.known)}evenveel${rest}`;
	}
	return `${letter} ${more(kind, part.total.known)}${rest}`;
}

/** What is not in the known difference, for a cell: `p.m. bij C: Verhuizing`; empty for nothing. */
export function missingText(comparison: PairComparison, kind: LineKind = 'spending'): string {
	const failed = failedText(comparison, kind);
	return [
		...unknownSides(comparison, kind).map(({ where, names }) => `${OPEN} ${where}: ${names}`),
		...(failed === '' ? [] : [failed])
	].join('; ');
}

/** The unknown amounts on which the difference depends, by the option that has them: `bij C`, `Verhuizing`. */
export function unknownSides(
	comparison: PairComparison,
	kind: LineKind = 'spending'
): readonly { readonly where: string; readonly names: string }[] {
	const { first, second } = comparison;
	return sides(partOf(comparison, kind).deciding, first.letter, second.letter).map(({ letters, names }) => ({
		where: `bij ${list(letters)}`,
		names: list(names)
	}));
}

/** What cannot be calculated: `niet te berekenen: Extra ruimte`; empty for nothing. */
export function failedText(comparison: PairComparison, kind: LineKind = 'spending'): string {
	const { failed } = partOf(comparison, kind);
	return failed.length === 0 ? '' : `niet te berekenen: ${list(failed.map(({ item }) => item.short))}`;
}

/** What the lines have that are folded: `7 posten zijn in A en C gelijk, samen € 1.920.000 over 2024–2027`. */
export function equalLinesText(dossier: Dossier, comparison: PairComparison): string {
	const { first, second, spending } = comparison;
	const equal = linesIn(spending, 'equal');
	const counts = `${counted(equal.length, 'post is', 'posten zijn')} in ${first.letter} en ${second.letter} gelijk`;
	const sum = sumOf(equal.flatMap(({ first: line }) => line?.total ?? []));
	return equal.length === 0
		? counts
		: `${counts}, ${equal.length === 1 ? '' : 'samen '}${sumText(sum)} ${overYears(dossier.years)}`;
}

/** The known difference in proportion: `Dat is 9 % van de kosten van keuze A.` Empty where it has no meaning. */
export function shareSentence({ first, second, spending }: PairComparison): string {
	const { share, first: one, second: other } = spending;
	if (share === null || isNothing(spending.total.known)) return '';
	const [option, sum] = one.known >= other.known ? [first, one] : [second, other];
	const known = sum.open.length + sum.failed.length > 0 ? 'bekende ' : '';
	return `Dat is ${percentage(share)} van de ${known}kosten van keuze ${option.letter}.`;
}

/** A fraction as a percentage: `9 %`, `0,4 %`, `minder dan 0,1 %`. */
export function percentage(fraction: number): string {
	const percent = fraction * 100;
	if (percent > 0 && percent < 0.1) return 'minder dan 0,1\u00a0%';
	return `${number(percent, percent < 10 && Math.abs(percent - Math.round(percent)) > 0.1 ? 1 : 0)}\u00a0%`;
}

/** One line in words: `Extra ruimte: bij A niet, bij C € 80.000. C kost € 80.000 meer.` */
export function lineSentence(comparison: PairComparison, line: PairLine): string {
	const { first, second } = comparison;
	const amount = (letter: string, sum: Sum | undefined): string =>
		`bij ${letter} ${sum === undefined ? 'niet' : knowsNothing(sum) && sum.open.length > 0 ? `nog niet bekend (${OPEN})` : sumText(sum)}`;
	const amounts = `${line.item.short}: ${amount(first.letter, line.first?.total)}, ${amount(second.letter, line.second?.total)}.`;
	const difference = capitalised(lineDifference(comparison, line));
	return (
		isNothing(line.total.known) && line.total.open !== 'none' ? amounts : `${amounts} ${difference}.`
	).replace(/\.\./g, '.');
}

/** The difference of one line: `A kost € 240.000 meer`, of income `A krijgt € 240.000 minder`, `p.m. bij C`, `niet te berekenen`, `gelijk`. */
export function lineDifference(comparison: PairComparison, line: PairLine): string {
	const { total, kind, item, failed } = line;
	const letter = dearer(comparison, total);
	const open = openSide(comparison, total);
	const known =
		letter === undefined
			? ''
			: item.side === 'income'
				? `${letter} krijgt ${money(Math.abs(total.known))} minder`
				: `${letter} ${more(kind, total.known)}`;
	const parts = [known, failed ? 'niet te berekenen' : '', open].filter((part) => part !== '');
	if (parts.length > 0) return parts.join(', ');
	return line.state === 'equal' ? 'gelijk' : `over alle jaren samen ${almost(total.known)}evenveel`;
}

/** On which side the unknown of a line stands: `p.m. bij C`, or empty. */
export function openSide({ first, second }: PairComparison, { side }: Difference): string {
	const letters = openLetters(side, first.letter, second.letter);
	return letters.length === 0 ? '' : `${OPEN} bij ${list(letters)}`;
}

/** Which unknown amounts do nothing to the difference, and why; empty where there are none. */
export function cancellingSentence({ first, second, ...comparison }: PairComparison, kind: LineKind): string {
	const { cancelling } = kind === 'spending' ? comparison.spending : comparison.effects;
	if (cancelling.length === 0) return '';
	const names = list(cancelling.map(({ item }) => item.short));
	const what = cancelling.length === 1 ? 'hetzelfde onbekende bedrag' : 'dezelfde onbekende bedragen';
	return cancelling.every(({ state }) => state === 'equal')
		? `Dit dossier rekent bij ${first.letter} en ${second.letter} met ${what} (${OPEN}), en dat verandert het verschil niet: ${names}.`
		: `Wat bij ${first.letter} en ${second.letter} nog niet bekend is (${OPEN}), valt in het verschil tegen elkaar weg: ${names}.`;
}

/** What all lines of a kind differ together: `A kost € 200.000 meer, p.m. bij C`. */
export function togetherText(comparison: PairComparison, kind: LineKind): string {
	const parts = [differenceSentence(comparison, kind), openSide(comparison, partOf(comparison, kind).total)];
	return parts.filter((text) => text !== '').join(', ');
}

/** The lines of a part that are the same in both options, or those that are not. */
export function linesIn({ lines }: PairPart, which: 'equal' | 'differing'): readonly PairLine[] {
	return lines.filter(({ state }) => (state === 'equal') === (which === 'equal'));
}

const isNothing = (known: number): boolean => Math.round(Math.abs(known)) === 0;

/** The letter of the option that costs more as far as is known; undefined where both cost the same. */
function dearer({ first, second }: PairComparison, { known }: Difference): string | undefined {
	return isNothing(known) ? undefined : known > 0 ? first.letter : second.letter;
}

const more = (kind: LineKind, known: number): string =>
	kind === 'spending' ? `kost ${money(Math.abs(known))} meer` : `komt ${money(Math.abs(known))} hoger uit`;

/** Why there is no known difference to speak of; undefined where there is one. */
export function nothingKnown({ first, second, deciding, failed }: PairPart): string | undefined {
	if (!knowsNothing(first) && !knowsNothing(second)) return undefined;
	return deciding.length > 0 ? 'nog niet bekend' : failed.length > 0 ? 'niet te berekenen' : undefined;
}

function knownSentence(dossier: Dossier, comparison: PairComparison, kind: LineKind): string {
	const part = partOf(comparison, kind);
	const { first, second } = comparison;
	const period = overYears(dossier.years);
	const what = kind === 'spending' ? 'kosten' : 'verwachte effecten';
	const nothing = nothingKnown(part);
	if (nothing !== undefined) {
		return `Het verschil in ${what} tussen keuze ${first.letter} en keuze ${second.letter} is ${nothing}${part.deciding.length > 0 ? ` (${OPEN})` : ''}.`;
	}
	const without =
		part.failed.length === 0
			? ''
			: `, zonder wat niet te berekenen is (${list(part.failed.map(({ item }) => item.short))})`;
	const known = part.deciding.length > 0 ? ', volgens de bekende bedragen' : '';
	const letter = dearer(comparison, part.total);
	if (letter === undefined) {
		return kind === 'spending'
			? `Keuze ${first.letter} en keuze ${second.letter} kosten ${period} ${almost(part.total.known)}evenveel${known}${without}.`
			: `De verwachte effecten van keuze ${first.letter} en keuze ${second.letter} zijn ${period} ${almost(part.total.known)}even groot${known}${without}.`;
	}
	const other = letter === first.letter ? second.letter : first.letter;
	const size = money(Math.abs(part.total.known));
	return kind === 'spending'
		? `Keuze ${letter} kost ${period} ${size} meer dan keuze ${other}${known}${without}.`
		: `De verwachte effecten van keuze ${letter} komen ${period} ${size} hoger uit dan die van keuze ${other}${known}${without}.`;
}

function openLetters(side: OpenSide, first: string, second: string): readonly string[] {
	switch (side) {
		case 'none':
			return [];
		case 'first':
			return [first];
		case 'second':
			return [second];
		case 'both':
			return [first, second];
	}
}

interface Side {
	readonly letters: readonly string[];
	readonly names: readonly string[];
}

/** The unknown lines by the option on whose side they stand. */
function sides(lines: readonly PairLine[], first: string, second: string): readonly Side[] {
	return (['first', 'second', 'both'] as const).flatMap((side) => {
		const names = lines.filter(({ total }) => total.side === side).map(({ item }) => item.short);
		return names.length === 0 ? [] : [{ letters: openLetters(side, first, second), names }];
	});
}

function openSentence(dossier: Dossier, comparison: PairComparison, kind: LineKind): string {
	const part = partOf(comparison, kind);
	const { first, second } = comparison;
	if (part.deciding.length === 0) return '';
	const named = part.deciding.map(
		({ item, total }) => `${item.short} (${list(openLetters(total.side, first.letter, second.letter))})`
	);
	if (nothingKnown(part) !== undefined) return `Het hangt af van: ${list(named)}.`;
	const what =
		kind === 'effect'
			? [`Nog niet bekend (${OPEN}): ${list(named)}`]
			: DIRECTIONS.flatMap((direction) =>
					sides(
						part.deciding.filter(({ item }) => directionOf(dossier, kind, item.id) === direction),
						first.letter,
						second.letter
					).map(({ letters, names }) => `Bij ${list(letters)} ${comingText(direction, names)}`)
				);
	return `${[...what, turning(dossier, comparison, kind)].join('. ')}.`;
}

/** What will become known: `komt er nog een bedrag bij dat niet bekend is (p.m.): Verhuizing`. */
function comingText(direction: Direction, names: readonly string[]): string {
	const one = names.length === 1;
	const amounts = one ? 'een bedrag' : `${countWord(names.length)} bedragen`;
	const unknown = `${one ? 'dat niet bekend is' : 'die niet bekend zijn'} (${OPEN}): ${list(names)}`;
	switch (direction) {
		case 'raises':
			return `${one ? 'komt' : 'komen'} er nog ${amounts} bij ${unknown}`;
		case 'lowers':
			return `${one ? 'gaat' : 'gaan'} er nog ${amounts} af ${unknown}`;
		case 'either':
			return `${one ? 'staat' : 'staan'} ${amounts} nog niet vast (${OPEN}): ${list(names)}`;
	}
}

/** What the unknown can still do to the order. */
function turning(dossier: Dossier, comparison: PairComparison, kind: LineKind): string {
	const part = partOf(comparison, kind);
	const highest = kind === 'spending' ? 'het meeste kost' : 'het hoogst uitkomt';
	if (dearer(comparison, part.total) === undefined) return `Welke van de twee ${highest}, hangt daarvan af`;
	return keepsOrder(dossier, part)
		? 'Daardoor kan het verschil nog veranderen'
		: `Daardoor kan nog veranderen welke van de twee ${highest}`;
}

/** Whether the known difference keeps its sign whatever the unknown amounts come to. */
function keepsOrder(dossier: Dossier, { total: { known }, deciding }: PairPart): boolean {
	let [low, high] = [known, known];
	for (const { first, second } of deciding) {
		const [plus, minus] = [first, second].map((line) => (line ? openReach(dossier, line) : NOTHING));
		if (!plus || !minus) return false;
		low += plus.low - minus.high;
		high += plus.high - minus.low;
	}
	return low > 0 || high < 0;
}

const NOTHING = { low: 0, high: 0 };

function countSentence({ spending }: PairComparison): string {
	const [equal, differing] = (['equal', 'differing'] as const).map(
		(which) => linesIn(spending, which).length
	);
	if (!equal) return differing ? `Geen enkele post is gelijk.` : '';
	if (!differing) return equal === 1 ? 'De enige post is gelijk.' : `Alle ${equal} posten zijn gelijk.`;
	return `${counted(equal, 'post is', 'posten zijn')} gelijk; ${differing} ${differing === 1 ? 'verschilt' : 'verschillen'}.`;
}

import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { rangeText, valueText, withoutPer } from '../format/assumption-value.ts';
import { switchingSentence } from '../format/switching.ts';
import { list, OPEN } from '../format/text.ts';
import type { Subject } from '../model/comparing/scope.ts';
import type { Piece } from '../model/comparing/roots.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { SwitchingValue } from '../model/comparing/switching.ts';
import type { Domain, Key, Look, Mark, Row, RowChart } from './chart.ts';
import { NEUTRAL, optionLook } from './option-look.ts';
import { turnScale } from './turn-scale.ts';

type Found = Extract<SwitchingValue, { state: 'found' }>;

/** Switching values that can be drawn; the others are said in words. */
function drawable(values: readonly SwitchingValue[]): readonly Found[] {
	return values.flatMap((value) => (value.state === 'found' ? [value] : []));
}

/**
 * The switching values of a pair of options as a dot plot: a row for each assumption on a scale of its own, with the
 * stretches in which either option is cheaper and a dot in the middle where that turns, so that neither looks cheaper
 * because of how far one can choose. A hollow dot only touches zero.
 */
export function switchingChart(
	dossier: Dossier,
	{ first, second }: Subject & { readonly kind: 'difference' },
	values: readonly SwitchingValue[]
): RowChart {
	return {
		title: `Omslagpunten tussen keuze ${first} en keuze ${second}`,
		description: `Elke regel is één aanname. De letter is de keuze die daar goedkoper is. ${scaleText(values)}`,
		domain: NO_DOMAIN,
		rows: drawable(values).flatMap((value) => rowOf(dossier, value)),
		legend: [
			{ look: optionLook(dossier, first), text: `keuze ${first} goedkoper` },
			{ look: optionLook(dossier, second), text: `keuze ${second} goedkoper` },
			...equalKey(values),
			TURN_KEY
		]
	};
}

/**
 * For which values of an assumption an option earns itself back: a row for each option and assumption, with the
 * stretch in which it does in the looks of the option.
 */
export function paybackChart(dossier: Dossier, year: number, values: readonly SwitchingValue[]): RowChart {
	const rows = drawable(values).flatMap((value) => rowOf(dossier, value));
	const letters = dossier.options
		.map(({ letter }) => letter)
		.filter((one) => rows.some(({ letter }) => letter === one));
	return {
		title: `Wanneer een keuze zich terugverdient, in ${year}`,
		description: `Elke regel is één aanname bij één keuze. Een stip is de waarde waarbij kosten en opbrengsten gelijk zijn. ${scaleText(values)}`,
		domain: NO_DOMAIN,
		rows,
		legend: [
			...letters.map((letter): Key => ({
				look: optionLook(dossier, letter),
				text: `keuze ${letter} verdient zich terug`
			})),
			{ look: QUIET, text: 'verdient zich niet terug' },
			TURN_KEY
		]
	};
}

const NO_DOMAIN: Domain = { low: 0, high: 1, ticks: [] };
const QUIET: Look = { hue: 'quiet', fill: 'solid' };
const TURN_KEY: Key = { look: NEUTRAL, text: 'omslagpunt', dot: 'full' };

function equalKey(values: readonly SwitchingValue[]): Key[] {
	const isEqualSomewhere = drawable(values).some(({ pieces }) =>
		pieces.some(({ from, to, sign }) => sign === 0 && from < to)
	);
	return isEqualSomewhere ? [{ look: QUIET, text: 'even duur' }] : [];
}

/** How far the rows go. */
function scaleText(values: readonly SwitchingValue[]): string {
	const turns = drawable(values).map(({ pieces }) => turningPoints(pieces).length > 0);
	return [
		...(turns.includes(true)
			? [
					'Wat omdraait, staat in het midden, met aan beide kanten evenveel ruimte. Buiten de regel draait er niets meer om.'
				]
			: []),
		...(turns.includes(false)
			? ['Zonder omslagpunt loopt een regel van de laagste tot de hoogste waarde die u kunt kiezen.']
			: [])
	].join(' ');
}

function rowOf(dossier: Dossier, value: Found): Row[] {
	const assumption = dossier.assumptions.find(({ id }) => id === value.assumption);
	if (assumption === undefined) return [];
	const { subject, pieces, current } = value;
	const scale = scaleOf(assumption, value);
	const letter = subject.kind === 'total' ? { letter: subject.option } : {};
	const stretches = pieces.flatMap((piece) => stretchMarks(dossier, subject, piece, scale));
	const marks = [
		...stretches.filter(({ kind }) => kind === 'bar'),
		...assumption.bounds
			.filter((bound) => bound > scale.low && bound < scale.high)
			.map((at): Mark => ({ kind: 'rule', at, meaning: 'bound' })),
		...(assumption.value === null || assumption.value === current
			? []
			: [{ kind: 'rule', at: assumption.value, meaning: 'source' } as const]),
		...(current === null ? [] : [{ kind: 'rule', at: current, meaning: 'current' } as const]),
		...turningPoints(pieces).map((at): Mark => ({ kind: 'dot', at, look: NEUTRAL })),
		...touchingPoints(pieces).map((at): Mark => ({ kind: 'dot', at, look: NEUTRAL, hollow: true })),
		// Last, so that no dot hides the letter of a short stretch.
		...stretches.filter(({ kind }) => kind === 'text')
	];
	return [
		{
			id: `${subject.kind === 'total' ? `${subject.option}-` : ''}${assumption.id}`,
			...letter,
			label: current === null ? `${assumption.title} (nu ${OPEN})` : assumption.title,
			value: turnsText(assumption, value),
			// What is not known is the assumption, not the value at the end of the row: the label says so.
			open: [],
			marks,
			says: `${assumption.title}: ${switchingSentence(dossier, value, 'unnamed')} ${nowText(assumption, current)}`,
			domain: { ...scale, ticks: ticksOf(assumption, scale) }
		}
	];
}

/** A stretch needs this part of the line for each character of its words. */
const ROOM_FOR_CHARACTER = 0.04;

function stretchMarks(dossier: Dossier, subject: Subject, piece: Piece, { low, high }: Scale): Mark[] {
	const { sign } = piece;
	const [from, to] = [Math.max(piece.from, low), Math.min(piece.to, high)];
	if (from >= to || sign === null) return [];
	const { look, text } = stretchLook(dossier, subject, sign);
	const hasRoom = (to - from) / (high - low) >= ROOM_FOR_CHARACTER * text.length;
	return [
		{ kind: 'bar', from, to, look },
		...(hasRoom ? [{ kind: 'text', at: (from + to) / 2, text, anchor: 'middle' } as const] : [])
	];
}

function stretchLook(dossier: Dossier, subject: Subject, sign: Sign): { look: Look; text: string } {
	switch (subject.kind) {
		case 'difference': {
			if (sign === 0) return { look: QUIET, text: '=' };
			const letter = sign < 0 ? subject.first : subject.second;
			return { look: optionLook(dossier, letter), text: letter };
		}
		case 'total':
			return sign < 0
				? { look: optionLook(dossier, subject.option), text: 'terug' }
				: { look: QUIET, text: sign === 0 ? '=' : 'niet' };
	}
}

/** Where the order turns: the ends of all stretches but those where the sum is zero for a moment and nothing turns. */
export function turningPoints(pieces: readonly Piece[]): readonly number[] {
	const ends = pieces.flatMap(({ from, to, sign }, place) => {
		const [before, after] = [pieces[place - 1]?.sign ?? null, pieces[place + 1]?.sign ?? null];
		if (sign === 0 && from === to) return before !== null && after !== null && before !== after ? [from] : [];
		return before !== null && sign !== null && !isPoint(pieces[place - 1]) ? [from] : [];
	});
	return [...new Set(ends)];
}

/** Where the sum is zero for a moment and nothing turns. */
function touchingPoints(pieces: readonly Piece[]): readonly number[] {
	const turns = turningPoints(pieces);
	return pieces.flatMap(({ from, to, sign }) =>
		sign === 0 && from === to && !turns.includes(from) ? [from] : []
	);
}

const isPoint = (piece: Piece | undefined): boolean => piece?.sign === 0 && piece.from === piece.to;

/** So many values fit at the end of a row. */
const MOST_VALUES = 2;

function turnsText(assumption: Assumption, { pieces, isProven }: Found): string {
	const turns = turningPoints(pieces);
	const [one, other] = turns;
	if (one === undefined) return isProven ? 'nooit binnen de grenzen' : 'geen gevonden';
	if (turns.length > MOST_VALUES) return `${turns.length} omslagpunten`;
	return other === undefined
		? valueText(assumption, one)
		: list([withoutPer(assumption, valueText(assumption, one)), valueText(assumption, other)]);
}

function nowText(assumption: Assumption, current: number | null): string {
	return `Nu: ${current === null ? `nog niet bekend (${OPEN})` : valueText(assumption, current)}. Mogelijk: ${rangeText(assumption, ...assumption.bounds)}.`;
}

type Scale = Pick<Domain, 'low' | 'high'>;

/** With what turns in the middle, and where one stands on it; without a turn all that can be chosen. */
function scaleOf({ bounds, value }: Assumption, { pieces, current }: Found): Scale {
	const [first, ...others] = turningPoints(pieces);
	if (first === undefined) return { low: bounds[0], high: bounds[1] };
	const stands = [value, current].filter((one) => one !== null);
	return turnScale(bounds, [first, ...others], [...stands, ...touchingPoints(pieces)]);
}

/** A tick in the middle needs this part of the line on either side. */
const ROOM_FOR_TICK = 0.3;

/** Where what can be chosen ends or the line does, and the start value where it has room. */
function ticksOf(assumption: Assumption, { low, high }: Scale): Domain['ticks'] {
	const { bounds, value } = assumption;
	const [first, last] = [Math.max(bounds[0], low), Math.min(bounds[1], high)];
	const room = ROOM_FOR_TICK * (high - low);
	const hasRoom = value !== null && value - first >= room && last - value >= room;
	return [first, ...(hasRoom ? [value] : []), last].map((at) => ({
		at,
		text: withoutPer(assumption, valueText(assumption, at))
	}));
}

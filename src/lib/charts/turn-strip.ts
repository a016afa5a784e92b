import type { Dossier } from '../dossier/dossier.ts';
import { valueText } from '../format/assumption-value.ts';
import { zoneText, type Turn } from '../format/turning.ts';
import { OPEN } from '../format/text.ts';
import type { Domain } from './chart.ts';
import { turnScale } from './turn-scale.ts';

/** The values of one assumption on a line, with those at which the order turns, and where one stands. */
export interface TurnStrip {
	readonly domain: Pick<Domain, 'low' | 'high'>;
	/** What can be chosen of it; the line ends there. */
	readonly bounds: readonly [number, number];
	/** What holds from one turn to the next: which options are the cheaper ones, or pay back. */
	readonly zones: readonly { readonly from: number; readonly to: number; readonly text: string }[];
	/** Null where that is not known. */
	readonly now: number | null;
	/** `Omslagpunt € 50.000 per jaar`; of more than one nothing, as the sentence says them. */
	readonly turnText: string;
	/** `nu € 60.000 per jaar`, `nu p.m.` */
	readonly nowText: string;
}

/** A turn as a line on the scale of its turning points. */
export function turnStrip(dossier: Dossier, turn: Turn): TurnStrip | undefined {
	const { value } = turn;
	const assumption = dossier.assumptions.find(({ id }) => id === value.assumption);
	if (assumption === undefined) return undefined;
	const [low, high] = value.bounds;
	const stretches = value.pieces.filter(({ from, to }) => from < to);
	const turns = stretches.slice(1).map(({ from }) => from);
	const [at, another] = turns;
	if (at === undefined) return undefined;
	const domain = turnScale(value.bounds, [at, ...turns]);
	return {
		domain,
		bounds: [Math.max(low, domain.low), Math.min(high, domain.high)],
		zones: stretches.map(({ from, to, sign }) => ({
			from: Math.max(from, domain.low),
			to: Math.min(to, domain.high),
			text: zoneText(turn, sign)
		})),
		now: value.current,
		turnText: another === undefined ? `omslagpunt ${valueText(assumption, at)}` : '',
		nowText: `nu ${value.current === null ? OPEN : valueText(assumption, value.current)}`
	};
}

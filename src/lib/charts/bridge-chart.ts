import {
	BRIDGE_ENDS,
	BRIDGE_TITLE,
	bridgeEndText,
	bridgeSentence,
	isSigned,
	stepLabel,
	stepSentence,
	stepText
} from '../format/bridge.ts';
import { money, millions, signedMoney } from '../format/number.ts';
import { openGroups } from '../format/text.ts';
import { knowsNothing, type Sum } from '../model/outcome.ts';
import type { Bridge, BridgeStep } from '../model/explaining/bridge.ts';
import type { Domain, Look, Mark, Row, RowChart } from './chart.ts';
import { inMillions, moneyDomain } from './money-domain.ts';
import { roundValues } from './scale.ts';

const CHANGED: Look = { hue: 'none', fill: 'solid' };
/** For what was not known, or is not any more. */
const OPENED: Look = { hue: 'open', fill: 'solid' };
const TOGETHER: Look = { hue: 'quiet', fill: 'solid' };

/** At most so many steps between ticks: an explanation is narrow. */
const MOST_TICKS = 3;

/**
 * The waterfall from the source's figure to the one of now: a point for either end, and between them a bar for each
 * step that starts where the one before it ended. A step is as long as what it adds, also where the scale does not
 * start at zero; what is not known has no length.
 */
export function bridgeChart(bridge: Bridge): RowChart {
	const { source, now, steps } = bridge;
	const places = placesOf(bridge);
	const domain = domainOf(places);
	const mark: Mark[] = knowsNothing(source) ? [] : [{ kind: 'rule', at: source.known, meaning: 'source' }];
	const end = (id: 'source' | 'now', sum: Sum): Row => ({
		id,
		label: BRIDGE_ENDS[id],
		value: knowsNothing(sum) ? '' : (isSigned(bridge) ? signedMoney : money)(sum.known),
		open: openGroups(sum.open),
		marks: [
			...mark,
			...(knowsNothing(sum)
				? []
				: [{ kind: 'dot', at: sum.known, look: CHANGED, hollow: id === 'source' } as const])
		],
		says: `${BRIDGE_ENDS[id]}: ${bridgeEndText(bridge, sum)}`
	});
	return {
		title: BRIDGE_TITLE,
		description: [
			bridgeSentence(bridge),
			...(domain.zero === undefined ? ['De schaal begint niet bij nul.'] : [])
		].join(' '),
		domain,
		rows: [
			end('source', source),
			...steps.map((step, place): Row => {
				const [from = 0, to = 0] = [places[place], places[place + 1]];
				return {
					id: `step-${place}`,
					label: stepLabel(step),
					value: stepText(step),
					open: [],
					marks: [...mark, ...(from === to ? [] : [{ kind: 'bar', from, to, look: lookOf(step) } as const])],
					says: stepSentence(step)
				};
			}),
			end('now', now)
		],
		legend: [
			...(steps.some((step) => lookOf(step) === CHANGED) ? [{ look: CHANGED, text: 'verandering' }] : []),
			...(steps.some((step) => lookOf(step) === OPENED) ? [{ look: OPENED, text: 'was of wordt p.m.' }] : []),
			...(steps.some((step) => lookOf(step) === TOGETHER) ? [{ look: TOGETHER, text: 'samenspel' }] : [])
		]
	};
}

/** The scale in €: from zero, or around its steps where these would be too small to see beside zero. */
function domainOf(places: readonly number[]): Domain {
	const [low, high] = [Math.min(...places), Math.max(...places)];
	if (Math.min(Math.abs(low), Math.abs(high)) <= high - low || low * high <= 0) {
		return moneyDomain(places, MOST_TICKS);
	}
	const ticks = roundValues({ low, high }, MOST_TICKS);
	const text = inMillions(ticks, high) ? millions : money;
	return { low, high, ticks: ticks.map((at) => ({ at, text: text(at) })) };
}

/** Where the source stands and where each step ends. */
function placesOf({ source, now, steps }: Bridge): readonly number[] {
	const places = [source.known];
	for (const { amount } of steps.slice(0, -1)) places.push((places.at(-1) ?? 0) + amount);
	return [...places, now.known];
}

function lookOf({ kind, does }: BridgeStep): Look {
	return kind === 'interplay' ? TOGETHER : does === 'fills' || does === 'opens' ? OPENED : CHANGED;
}

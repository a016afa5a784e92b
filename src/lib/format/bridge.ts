import type { Assumption } from '../dossier/dossier.ts';
import { knowsNothing, type Sum } from '../model/outcome.ts';
import type { Bridge, BridgeStep, ChangeStep, StepDoes } from '../model/explaining/bridge.ts';
import { rangeText, valueText } from './assumption-value.ts';
import { money, signedMoney } from './number.ts';
import { almost } from './pair-cost.ts';
import { capitalised, countWord, ended, list, OPEN, openGroups, openGroupsText, sumText } from './text.ts';

/** What stands before the steps, and after them. */
export const BRIDGE_ENDS = { source: 'Bron', now: 'Nu' } as const;

export const BRIDGE_TITLE = 'Van de bron naar nu';

/** Whether a figure is a difference, which always has a sign. */
export const isSigned = ({ figure: { kind } }: Bridge): boolean => kind === 'difference' || kind === 'axis';

/** What a figure comes to at either end: `€ 5.300.000 + 4 p.m.`, of a difference `+ € 50.000 − 1 p.m.` */
export function bridgeEndText(bridge: Bridge, sum: Sum): string {
	const text = sumText(sum);
	if (!isSigned(bridge) || knowsNothing(sum)) return text;
	const open = openGroupsText(openGroups(sum.open), false);
	return [signedMoney(sum.known), ...(open === '' ? [] : [open])].join(' ');
}

/** What changed, in a few words: `Loon- en prijsstijging: 2,2 % per jaar`. */
export function stepLabel(step: BridgeStep): string {
	switch (step.kind) {
		case 'change':
			return `${step.assumption.title}: ${value(step.assumption, step.value)}`;
		case 'others':
			return `Overige aannames (${step.changes.length})`;
		case 'interplay':
			return 'Samenspel';
	}
}

/**
 * What a step does to the figure: `+ € 66.973`, `+ € 400.000, was p.m.`; what one change makes unknown is no decrease:
 * `€ 80.000 wordt p.m.`
 */
export function stepText({ kind, amount, does }: Pick<BridgeStep, 'kind' | 'amount' | 'does'>): string {
	const state = STATES[does];
	if (amount === 0 && (does === 'opens' || does === 'fails')) return state;
	if (kind === 'change' && does === 'opens') return `${money(-amount)} ${state}`;
	return [inEuros(amount), ...(state === '' ? [] : [state])].join(', ');
}

const STATES: Readonly<Record<StepDoes, string>> = {
	counts: '',
	fills: `was ${OPEN}`,
	opens: `wordt ${OPEN}`,
	fails: 'niet meer te berekenen'
};

/** The same in a sentence: `Loon- en prijsstijging van 0 % naar 2,2 % per jaar: + € 66.973.` */
export function stepSentence(step: BridgeStep): string {
	return ended(`${stepName(step)}: ${stepText(step)}`);
}

function stepName(step: BridgeStep): string {
	switch (step.kind) {
		case 'change':
			return changeName(step);
		case 'others':
			return `Overige aannames (${list(step.changes.map(({ assumption }) => assumption.title))})`;
		case 'interplay':
			return step.between.length === 0 ? 'Samenspel' : `Samenspel van ${quoted(step.between)}`;
	}
}

function changeName({ assumption, value: to }: ChangeStep): string {
	const { title, value: from } = assumption;
	if (to === null) return `${title} niet bekend`;
	if (from === null) return `${title} ingevuld met ${valueText(assumption, to)}`;
	return `${title} van ${rangeText(assumption, from, to).replace(' tot ', ' naar ')}`;
}

/** So many steps are read in one text; more stand by themselves below it. */
const MOST_READ = 3;

/**
 * The whole way in one text: `Bron: € 550.000. Loon- en prijsstijging van 0 % naar 3 % per jaar: + € 50.000. Nu: €
 * 600.000.` With more steps, only how many there are and what is known of them together.
 */
export function bridgeSentence(bridge: Bridge): string {
	const { source, now, steps } = bridge;
	const end = (name: string, sum: Sum): string => ended(`${name}: ${bridgeEndText(bridge, sum)}`);
	const together = `${capitalised(countWord(steps.length))} stappen, samen ${inEuros(now.known - source.known)}.`;
	return [
		end(BRIDGE_ENDS.source, source),
		...(steps.length > MOST_READ ? [together] : steps.map(stepSentence)),
		end(BRIDGE_ENDS.now, now)
	].join(' ');
}

/** In what order the steps stand, and what those mean that are not one change. */
export function bridgeNotes({ steps }: Bridge): string[] {
	const others = steps.find((step) => step.kind === 'others');
	const interplay = steps.find((step) => step.kind === 'interplay');
	return [
		steps.length === 1 && !interplay
			? 'De stap is wat de verandering doet met het bedrag in de bron.'
			: 'De stappen staan in de volgorde van het dossier. Elke stap is wat één verandering alleen doet met het bedrag in de bron.',
		...(others
			? [
					`Bij ‘Overige aannames’ horen de kleinste stappen: ${list(others.changes.map(({ assumption }) => assumption.title))}.`
				]
			: []),
		...(interplay
			? [
					interplay.between.length === 0
						? 'Samenspel is wat de veranderingen samen nog meer of minder doen.'
						: `Samenspel is wat ${quoted(interplay.between)} samen nog meer of minder doen.`
				]
			: [])
	];
}

const value = (assumption: Assumption, given: number | null): string =>
	given === null ? OPEN : valueText(assumption, given);

const quoted = (assumptions: readonly Assumption[]): string =>
	list(assumptions.map(({ title }) => `‘${title}’`));

const inEuros = (amount: number): string =>
	Math.round(Math.abs(amount)) === 0 ? `${almost(amount)}${signedMoney(amount)}` : signedMoney(amount);

import type { ClaimAnswer } from '../model/judging/claim-answer.ts';
import { LEVELS, type Judged, type Level, type Scale } from '../model/judging/judgement-scale.ts';
import type { Origin } from '../model/judging/judgement-subject.ts';
import type { MeasureEffect } from '../model/judging/measure-effect.ts';
import type { Stage } from '../model/judging/risk-judgement.ts';
import { answersText } from './poles.ts';
import { list } from './text.ts';

/** What stands where nobody has judged. */
export const UNJUDGED = 'niet beoordeeld';

/** An answer to a claim, in words. */
export const ANSWER_WORDS: Readonly<Record<ClaimAnswer, string>> = {
	yes: 'denk ik wel',
	no: 'denk ik niet',
	unsure: 'weet ik niet'
};

/** What a visitor judges: its scales have other names. */
export type Judgeable = 'risk' | 'advantage';

const LEVEL_WORDS: Readonly<Record<Scale, Readonly<Record<Level, string>>>> = {
	likelihood: {
		1: 'bijna zeker niet',
		2: 'waarschijnlijk niet',
		3: 'misschien',
		4: 'waarschijnlijk wel',
		5: 'bijna zeker wel'
	},
	size: { 1: 'heel klein', 2: 'klein', 3: 'middelgroot', 4: 'groot', 5: 'heel groot' }
};

/** A step of a scale in words: `bijna zeker niet`, `heel groot`, `niet beoordeeld`. */
export const levelText = (scale: Scale, level: Level | undefined): string =>
	level === undefined ? UNJUDGED : LEVEL_WORDS[scale][level];

/** All steps of a scale: `1 heel klein, 2 klein, …`. */
export const stepsText = (scale: Scale): string =>
	LEVELS.map((level) => `${level} ${levelText(scale, level)}`).join(', ');

/** The name of a scale: `Kans`, `Gevolg`; of an advantage `Kans`, `Grootte`. */
export function scaleTitle(kind: Judgeable, scale: Scale): string {
	if (scale === 'likelihood') return 'Kans';
	return kind === 'risk' ? 'Gevolg' : 'Grootte';
}

/** When a risk is judged: `vóór de maatregel`, `na de maatregel`. */
export function stageText(stage: Stage): string {
	return stage === 'before' ? 'vóór de maatregel' : 'na de maatregel';
}

/** What a measure does to a risk, in words. */
export const EFFECT_WORDS: Readonly<Record<MeasureEffect | 'other', string>> = {
	none: 'blijft gelijk',
	likelihood: 'kans een stap kleiner',
	size: 'gevolg een stap kleiner',
	both: 'allebei een stap kleiner',
	other: 'anders'
};

/** What is left of a risk: `Kans: misschien. Gevolg: groot.` */
export const leftText = ({ likelihood, size }: Judged): string =>
	`Kans: ${levelText('likelihood', likelihood)}. Gevolg: ${levelText('size', size)}.`;

/** The two steps of one scale, before and after the measure: `vóór: groot; na: klein`. */
export function dumbbellText(scale: Scale, before: Level | undefined, after: Level | undefined): string {
	if (before === undefined && after === undefined) return UNJUDGED;
	return `vóór: ${levelText(scale, before)}; na: ${levelText(scale, after)}`;
}

/** Where risks or advantages come from, as a heading: `Plaats: Dichtbij`, `Alleen bij keuze B`. */
export function originTitle(origin: Origin): string {
	switch (origin.kind) {
		case 'poles':
			return `${origin.axis.title}: ${answersText(origin.poles)}`;
		case 'option':
			return `Alleen bij keuze ${origin.letter}`;
		case 'combination':
			return 'Bij een combinatie van antwoorden';
		case 'all':
			return 'Bij alle keuzes';
	}
}

/** How many risks and advantages were found of all: `Gevonden: 2 van 9 risico’s en 1 van 6 voordelen.` */
export function foundText(risks: Share, advantages: Share): string {
	const parts = [
		risks.all > 0 ? `${risks.found} van ${risks.all} risico’s` : '',
		advantages.all > 0 ? `${advantages.found} van ${advantages.all} voordelen` : ''
	].filter((part) => part !== '');
	return `Gevonden: ${list(parts)}.`;
}

/** How many of a kind the visitor has judged: `2 van 9 risico’s beoordeeld`. */
export const judgedCountText = ({ found, all }: Share, kind: Judgeable): string =>
	`${found} van ${all} ${kind === 'risk' ? 'risico’s' : 'voordelen'} beoordeeld`;

/** Some of all. */
export interface Share {
	readonly found: number;
	readonly all: number;
}

/** Names of options before what is particular to them: `Keuze A en C`. */
export const optionsText = (letters: readonly string[]): string => `Keuze ${list(letters)}`;

/** What a list of judgements that cannot be read says. */
export const unreadableText = (titles: readonly string[]): string =>
	titles.length === 1
		? `Dit oordeel is niet te lezen en niet gebruikt: ${titles.join('')}.`
		: `Deze oordelen zijn niet te lezen en niet gebruikt: ${list(titles)}.`;

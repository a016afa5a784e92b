import type { Citation, Dossier, Option, Statement } from '../../../dossier/dossier.ts';
import { citationText } from '../../../format/citation.ts';
import { positionText } from '../../../format/position.ts';
import { counted } from '../../../format/text.ts';
import {
	comparePair,
	type PairAdvantage,
	type PairComparison,
	type PairRisk,
	type Where
} from '../../../model/comparing/pair.ts';
import type { Moment } from '../../../state/moment.ts';
import { optionMark, type OptionMark } from '../../parts/figures/option-mark.ts';

/** An option in words. */
export interface OptionWords extends OptionMark {
	readonly title: string;
	/** Where it stands: `Dichtbij · Zelf doen`. */
	readonly position: string;
	readonly summary: string;
}

/** What an option says, and where that stands: `Bron: Startnotitie, tabel Keuze A.` */
export interface SourcedText {
	readonly text: string;
	readonly source?: string;
}

/** What two options say on one subject; absent where the source says nothing. */
export interface SubjectWords {
	readonly id: string;
	readonly title: string;
	readonly first?: SourcedText;
	readonly second?: SourcedText;
}

/** What two options say alike on one subject. */
export interface AlikeWords extends SourcedText {
	readonly id: string;
	readonly title: string;
}

/** An advantage or a risk. */
export interface PointWords {
	readonly id: string;
	readonly title: string;
	readonly notes: readonly string[];
	/** What can be done about a risk. */
	readonly measure?: string;
	/** Where it stands: `Bron: Startnotitie, tabel Keuze A.` */
	readonly source?: string;
	/** What is particular to an option, of what both have: `Maatregel bij keuze A:` with the measure. */
	readonly particular: readonly { readonly label: string; readonly text: string }[];
}

/** The advantages, or the risks, of two options. */
export interface PointsWords {
	/** Those that only the first option has. */
	readonly first: readonly PointWords[];
	readonly second: readonly PointWords[];
	readonly both: readonly PointWords[];
	/** What stands over those that both have: `3 voordelen bij A én C`. */
	readonly summary: string;
}

/** What two options differ in words. */
export interface PairWordsView {
	readonly options: readonly [OptionWords, OptionWords];
	/** The subjects on which they say something else. */
	readonly unlike: readonly SubjectWords[];
	/** The subjects on which they say the same, and what stands over these; absent where there are none. */
	readonly alike?: { readonly summary: string; readonly subjects: readonly AlikeWords[] };
	/** Absent where neither has any. */
	readonly advantages?: PointsWords;
	readonly risks?: PointsWords;
}

/**
 * Compares what two options say, to show it. Words do not follow the assumptions.
 * @returns undefined when the dossier does not have both options, or when they are one and the same
 */
export function pairWordsView(moment: Moment, first: string, second: string): PairWordsView | undefined {
	const { dossier, values, outcome } = moment;
	const comparison = comparePair(dossier, values, outcome, first, second);
	if (!comparison) return undefined;
	const { advantages, risks } = comparison;
	const subjects = subjectsOf(comparison);
	const words = ({ id, title, first: one, second: other }: PairSubject): SubjectWords => ({
		id,
		title,
		...(one ? { first: sourced(dossier, one) } : {}),
		...(other ? { second: sourced(dossier, other) } : {})
	});
	const alike = subjects.filter((subject) => subject.alike);
	return {
		options: [optionWords(dossier, comparison.first), optionWords(dossier, comparison.second)],
		unlike: subjects.filter((subject) => !subject.alike).map(words),
		...(alike.length > 0
			? {
					alike: {
						summary: `${counted(alike.length, 'onderwerp is', 'onderwerpen zijn')} in ${first} en ${second} gelijk`,
						subjects: alike.flatMap(({ id, title, first: one }) =>
							one ? [{ id, title, ...sourced(dossier, one) }] : []
						)
					}
				}
			: {}),
		...(advantages.length > 0
			? {
					advantages: pointsOf(
						advantages.map((own) => ({ where: own.where, point: advantageWords(dossier, comparison, own) })),
						(count) => `${counted(count, 'voordeel', 'voordelen')} bij ${first} én ${second}`
					)
				}
			: {}),
		...(risks.length > 0
			? {
					risks: pointsOf(
						risks.map((own) => ({ where: own.where, point: riskWords(dossier, comparison, own) })),
						(count) =>
							`${counted(count, 'risico', 'risico’s')} bij ${first} én ${second}${risks.some(({ otherMeasure }) => otherMeasure) ? ', soms met een andere maatregel' : ''}`
					)
				}
			: {})
	};
}

interface PairSubject {
	readonly id: string;
	readonly title: string;
	readonly first?: Statement;
	readonly second?: Statement;
	/** Both say the same in the same words. */
	readonly alike: boolean;
}

function subjectsOf(comparison: PairComparison): readonly PairSubject[] {
	const subject = (id: string, title: string, of: (option: Option) => Statement | undefined): PairSubject => {
		const [first, second] = [of(comparison.first), of(comparison.second)];
		return { id, title, first, second, alike: first?.text === second?.text };
	};
	return [
		...comparison.themes.map(({ theme: { id, title }, ...own }) => ({ id, title, ...own })),
		subject('dekking', 'Dekking: waar het geld vandaan komt', ({ cover }) => cover),
		subject('verwachting', 'Verwachting op termijn', ({ expectation }) => expectation)
	].filter(({ first, second }) => first ?? second);
}

function optionWords(dossier: Dossier, option: Option): OptionWords {
	const { title, summary } = option;
	return { ...optionMark(dossier, option), title, position: positionText(dossier, option), summary };
}

function sourced(dossier: Dossier, { text, citations }: Statement): SourcedText {
	return { text, ...sourceOf(dossier, citations) };
}

function sourceOf(dossier: Dossier, citations: readonly Citation[]): { readonly source?: string } {
	const places = citations.map((citation) => citationText(dossier, citation));
	return places.length === 0
		? {}
		: { source: `${places.length === 1 ? 'Bron' : 'Bronnen'}: ${places.join('; ')}.` };
}

/** Sorts what is said by the option that has it. */
function pointsOf(
	points: readonly { readonly where: Where; readonly point: PointWords }[],
	summary: (count: number) => string
): PointsWords {
	const those = (where: Where): readonly PointWords[] =>
		points.filter((one) => one.where === where).map(({ point }) => point);
	const both = those('both');
	return { first: those('first'), second: those('second'), both, summary: summary(both.length) };
}

function advantageWords(
	dossier: Dossier,
	comparison: PairComparison,
	{ advantage, where, first, second }: PairAdvantage
): PointWords {
	const { note, citations = [] } = (where === 'second' ? second : first) ?? {};
	const isBoth = where === 'both';
	return {
		id: advantage.id,
		title: advantage.title,
		notes: present([advantage.note, isBoth ? undefined : note]),
		...sourceOf(dossier, citations.length > 0 ? citations : advantage.citations),
		particular: isBoth ? perOption(comparison, 'Bij', [first?.note, second?.note]) : []
	};
}

function riskWords(
	dossier: Dossier,
	comparison: PairComparison,
	{ risk, where, first, second, otherMeasure }: PairRisk
): PointWords {
	const { note, mitigation = risk.mitigation, citations = [] } = (where === 'second' ? second : first) ?? {};
	const isBoth = where === 'both';
	const measures = [first?.mitigation ?? risk.mitigation, second?.mitigation ?? risk.mitigation];
	return {
		id: risk.id,
		title: risk.title,
		notes: present([risk.note, isBoth ? undefined : note]),
		...(mitigation && !otherMeasure ? { measure: mitigation } : {}),
		...sourceOf(dossier, citations.length > 0 ? citations : risk.citations),
		particular: isBoth
			? [
					...perOption(comparison, 'Bij', [first?.note, second?.note]),
					...(otherMeasure ? perOption(comparison, 'Maatregel bij', measures) : [])
				]
			: []
	};
}

const present = (texts: readonly (string | undefined)[]): readonly string[] =>
	texts.flatMap((text) => (text ? [text] : []));

function perOption(
	{ first, second }: PairComparison,
	what: string,
	texts: readonly (string | undefined)[]
): PointWords['particular'] {
	return [first, second].flatMap(({ letter }, place) => {
		const text = texts[place];
		return text ? [{ label: `${what} keuze ${letter}:`, text }] : [];
	});
}

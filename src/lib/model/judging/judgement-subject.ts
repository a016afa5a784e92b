import type {
	Axis,
	Citation,
	Dossier,
	Option,
	OptionAdvantage,
	OptionRisk,
	Pole
} from '../../dossier/dossier.ts';
import { belongingBy } from '../comparing/belongings.ts';

/** A text with the letters of the options that it is about. */
export interface OptionWords {
	readonly text: string;
	readonly options: readonly string[];
}

/** A risk or an advantage, with all that the options say of it. */
export interface JudgementSubject {
	readonly id: string;
	readonly title: string;
	readonly note?: string;
	/** The letters of the options that have it, in their order. */
	readonly options: readonly string[];
	/** What is particular to options. */
	readonly particular: readonly OptionWords[];
	/** The measures against a risk: one, or more where the options differ. Advantages have none. */
	readonly measures: readonly OptionWords[];
	/** Effects that are its consequence in money. */
	readonly effects: readonly string[];
	/** The other side of it: of an advantage a risk, of a risk the advantages that name it. */
	readonly mirrors: readonly string[];
	readonly citations: readonly Citation[];
}

/** Where risks or advantages come from. */
export type Origin =
	| { readonly kind: 'poles'; readonly axis: Axis; readonly poles: readonly Pole[] }
	| { readonly kind: 'option'; readonly letter: string }
	| { readonly kind: 'combination' }
	| { readonly kind: 'all' };

/** Risks or advantages that come from the same place. */
export interface SubjectGroup {
	/** Names the origin, for use as a key: `pool-toegang-buurt`, `keuze-B`, `alle`. */
	readonly id: string;
	readonly origin: Origin;
	readonly subjects: readonly JudgementSubject[];
}

/** The risks that options have, by where they come from. */
export function riskGroups(dossier: Dossier): readonly SubjectGroup[] {
	return grouped(
		dossier,
		dossier.risks.map(({ id, title, note, mitigation, effects, citations }) => {
			const own = dossier.options.flatMap(({ letter, risks }) =>
				risks.filter(({ risk }) => risk === id).map((risk) => ({ letter, risk }))
			);
			return {
				id,
				title,
				note,
				...saidBy(own.map(({ letter, risk }) => ({ letter, own: risk }))),
				measures: together(own.map(({ letter, risk }) => ({ letter, text: risk.mitigation ?? mitigation }))),
				effects,
				mirrors: dossier.advantages.filter(({ mirror }) => mirror === id).map((advantage) => advantage.id),
				citations: allCitations(
					citations,
					own.map(({ risk }) => risk)
				)
			};
		})
	);
}

/** The advantages that options have, by where they come from. */
export function advantageGroups(dossier: Dossier): readonly SubjectGroup[] {
	return grouped(
		dossier,
		dossier.advantages.map(({ id, title, note, effects, mirror, citations }) => {
			const own = dossier.options.flatMap(({ letter, advantages }) =>
				advantages.filter(({ advantage }) => advantage === id).map((advantage) => ({ letter, advantage }))
			);
			return {
				id,
				title,
				note,
				...saidBy(own.map(({ letter, advantage }) => ({ letter, own: advantage }))),
				measures: [],
				effects,
				mirrors: mirror === undefined ? [] : [mirror],
				citations: allCitations(
					citations,
					own.map(({ advantage }) => advantage)
				)
			};
		})
	);
}

/** All subjects of groups, in order. */
export const subjectsIn = (groups: readonly SubjectGroup[]): readonly JudgementSubject[] =>
	groups.flatMap(({ subjects }) => subjects);

function saidBy(
	all: readonly { readonly letter: string; readonly own: OptionRisk | OptionAdvantage }[]
): Pick<JudgementSubject, 'options' | 'particular'> {
	return {
		options: all.map(({ letter }) => letter),
		particular: together(all.map(({ letter, own }) => ({ letter, text: own.note })))
	};
}

/** The same text of several options once, with their letters. */
function together(
	all: readonly { readonly letter: string; readonly text: string | undefined }[]
): readonly OptionWords[] {
	const texts = [...new Set(all.flatMap(({ text }) => (text === undefined ? [] : [text])))];
	return texts.map((text) => ({
		text,
		options: all.filter((one) => one.text === text).map(({ letter }) => letter)
	}));
}

/** Every place in a source once. */
function allCitations(
	shared: readonly Citation[],
	own: readonly { readonly citations: readonly Citation[] }[]
): readonly Citation[] {
	const all = [...shared, ...own.flatMap(({ citations }) => citations)];
	return all.filter(
		(one, place) =>
			all.findIndex((other) => other.source === one.source && other.place === one.place) === place
	);
}

function grouped(dossier: Dossier, subjects: readonly JudgementSubject[]): readonly SubjectGroup[] {
	const groups = new Map<string, SubjectGroup>();
	for (const subject of subjects.filter(({ options }) => options.length > 0)) {
		const origin = originOf(dossier, subject.options);
		const id = originId(origin);
		groups.set(id, { id, origin, subjects: [...(groups.get(id)?.subjects ?? []), subject] });
	}
	const rank = ({ origin }: SubjectGroup): number => placeOf(dossier, origin);
	return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

function originOf(dossier: Dossier, letters: readonly string[]): Origin {
	const has = ({ letter }: Option): boolean => letters.includes(letter);
	const belonging = belongingBy(dossier, (option) => String(has(option)));
	const axis = belonging.kind === 'axis' && dossier.axes.find(({ id }) => id === belonging.axis);
	if (axis) {
		const poles = axis.poles.filter((pole) =>
			dossier.options.some((option) => has(option) && option.position[axis.id] === pole.id)
		);
		return { kind: 'poles', axis, poles };
	}
	if (belonging.kind === 'shared') return { kind: 'all' };
	const [letter, ...others] = letters;
	return letter !== undefined && others.length === 0 ? { kind: 'option', letter } : { kind: 'combination' };
}

function originId(origin: Origin): string {
	switch (origin.kind) {
		case 'poles':
			return ['pool', origin.axis.id, ...origin.poles.map(({ id }) => id)].join('-');
		case 'option':
			return `keuze-${origin.letter}`;
		case 'combination':
			return 'combinatie';
		case 'all':
			return 'alle';
	}
}

/** Poles in the order of their axes, then single options, combinations and what all have. */
function placeOf({ axes, options }: Dossier, origin: Origin): number {
	const poles = axes.flatMap((axis) => axis.poles.map(({ id }) => `${axis.id} ${id}`));
	switch (origin.kind) {
		case 'poles':
			return poles.indexOf(`${origin.axis.id} ${origin.poles[0]?.id ?? ''}`);
		case 'option':
			return poles.length + options.findIndex(({ letter }) => letter === origin.letter);
		case 'combination':
			return poles.length + options.length;
		case 'all':
			return poles.length + options.length + 1;
	}
}

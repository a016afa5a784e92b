import type { Formula } from '../formula/tree.ts';
import type { Correction, Meeting } from './history.ts';

/** Where a figure or statement comes from: a source of the dossier and the place in it. */
export interface Citation {
	readonly source: string;
	readonly place: string;
}

/** What may be said of a thing, and where it comes from. */
interface Noted {
	readonly note?: string;
	readonly citations: readonly Citation[];
}

/** A sentence or more with the place it was taken from. */
export interface Statement {
	readonly text: string;
	readonly citations: readonly Citation[];
}

export interface Source {
	readonly id: string;
	readonly title: string;
	/** Name for use in a note: "Startnotitie". */
	readonly short: string;
	readonly publisher: string;
	readonly year: number;
	/** An http(s) address, checked by the reader. */
	readonly url?: string;
	readonly note?: string;
}

export interface Pole {
	readonly id: string;
	/** Full name, used as a heading: "Centraal, in één gebouw". */
	readonly title: string;
	/** One or two words for use in a sentence: "centraal". */
	readonly short: string;
	readonly note?: string;
}

/** One of the questions that span the options. Order of the poles is the order of display. */
export interface Axis {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly poles: readonly Pole[];
}

/** A value worth trying, with where it comes from. In the assumption's own unit. */
export interface Hint {
	readonly value: number;
	readonly title: string;
	readonly citations: readonly Citation[];
}

/**
 * A number that a visitor can set. `value`, `bounds`, `step` and hints are in the assumption's own unit
 * (2.5 for 2.5 %); null is unknown (p.m.).
 */
export interface Assumption extends Noted {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly value: number | null;
	readonly bounds: readonly [low: number, high: number];
	readonly step: number;
	/** Why the bounds are what they are. */
	readonly boundsNote?: string;
	readonly hints: readonly Hint[];
	/** ISO date after which the figure may be out of date. */
	readonly validUntil?: string;
	/** That it stands for an amount of which the source says between which two it lies: its bounds. */
	readonly isSpread?: true;
	/** Of an unknown, the letters of the options whose amounts need it; worked out from the formulas. */
	readonly usedBy?: readonly string[];
	/** That measures need it, which cost the same in every option. */
	readonly isOfMenu?: true;
	/** The one year in which it counts, where it stands for an amount that is unknown in that year alone. */
	readonly onlyIn?: number;
}

/**
 * Something to compare an amount with: so many things that are counted, by which it is divided, or money of which it is
 * a share.
 */
export interface Measure extends Noted {
	readonly id: string;
	readonly title: string;
	/** What stands behind a figure: `per inwoner`, `van de begroting`. */
	readonly name: string;
	/** Above zero, in `unit`. */
	readonly value: number;
	/** `€/jaar` or `€` for money; another word is what is counted, one of it: `inwoner`. */
	readonly unit: string;
	/** The year of the value. */
	readonly year: number;
}

/** A named step in a calculation; its formula gives a value in the base unit of `unit`. */
export interface Intermediate extends Noted {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly formula: Formula;
}

export type Nature = 'structural' | 'incidental';

/**
 * What stands behind a link that nobody can calculate: the place in a source that states it, or only the view of
 * the dossier's makers.
 */
export type Basis =
	{ readonly kind: 'source'; readonly citations: readonly Citation[] } | { readonly kind: 'own-estimate' };

/** A goal that a cost item or an advantage serves, and who says so. */
export interface Contribution {
	readonly goal: string;
	readonly basis: Basis;
}

/** What money is for, shared by the options: a budget line (post) or an expected consequence (effect). */
export interface CostItem extends Noted {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	/** That it is a measure, of which options are packages. */
	readonly isMenuItem?: true;
	/** That money comes in on it (a baat); absent where it goes out (a last), and of an effect. */
	readonly side?: 'income';
	/** Whether it comes back every year; absent where the source does not say. */
	readonly nature?: Nature;
	/** Iv3 task field with the year of the classification, because the codes change by year. */
	readonly taskField?: { readonly year: number; readonly code: string };
	/** Each goal at most once; an effect has none. */
	readonly contributions: readonly Contribution[];
}

/** What an amount that is not known does to a sum once it is: make it higher, lower, or nobody can say which. */
export type Direction = 'raises' | 'lowers' | 'either';

/**
 * A cost item in an option. `amounts` has one formula in €/jaar for each of the dossier's years, in order: what it does to
 * the balance of costs less income. What comes in is negative, so that every sum of lines is that balance.
 */
export interface CostLine {
	readonly item: string;
	readonly amounts: readonly Formula[];
	/** One for each year, worked out from the formulas; absent where no amount rests on an assumption. */
	readonly directions?: readonly Direction[];
	/** The year in which it is completed, where these are the yearly costs of what is built or bought: each a call of a loan. */
	readonly completed?: number;
	readonly remark?: string;
	readonly citations: readonly Citation[];
	/** ISO date after which the figure may be out of date. */
	readonly validUntil?: string;
}

export interface Advantage extends Noted {
	readonly id: string;
	readonly title: string;
	/** The effects that are its consequence in money. */
	readonly effects: readonly string[];
	/** The risk that says the opposite of options without this advantage. */
	readonly mirror?: string;
	/** Each goal at most once. */
	readonly contributions: readonly Contribution[];
}

export interface Risk extends Noted {
	readonly id: string;
	readonly title: string;
	readonly mitigation?: string;
	/** The effects that are its consequence in money. */
	readonly effects: readonly string[];
}

/** An advantage in an option, with what is particular to that option. */
export interface OptionAdvantage extends Noted {
	readonly advantage: string;
}

/** A risk in an option; `mitigation` replaces the shared one where the source differs. */
export interface OptionRisk extends Noted {
	readonly risk: string;
	readonly mitigation?: string;
}

export interface Goal extends Noted {
	readonly id: string;
	readonly title: string;
	/** The task (opgave) that the goal belongs to. */
	readonly task?: string;
}

/** A word that not every reader knows, and what it means. */
export interface Term {
	readonly id: string;
	readonly title: string;
	/** Other forms of it, such as its plural; a text may have any of them. */
	readonly forms: readonly string[];
	readonly meaning: string;
	readonly citations: readonly Citation[];
}

/** How to find the words that are explained, in a text. */
export interface Words {
	/** Of an expression for letters of any kind and size: what stands before a word, and the word. */
	readonly pattern: string;
	/** The term of each word, in small letters. */
	readonly terms: Readonly<Record<string, string>>;
}

/** A subject on which the options differ in words: one row of the scorecard. */
export interface Theme {
	readonly id: string;
	readonly title: string;
}

/** What options bring that is no money. Whether more of it is wanted is not said. */
export interface Result extends Noted {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	/** As people write it; null where it is told in words. */
	readonly unit: string | null;
}

/**
 * What an option says of a result: words, not known, or a formula that gives it in the base unit of its unit, in the last
 * year of the dossier.
 */
export interface OptionResult {
	readonly result: string;
	readonly value:
		| { readonly kind: 'words'; readonly text: string }
		| { readonly kind: 'open' }
		| { readonly kind: 'formula'; readonly formula: Formula };
	readonly remark?: string;
	readonly citations: readonly Citation[];
	/** ISO date after which the figure may be out of date. */
	readonly validUntil?: string;
}

/** Where money comes from: the budget, a reserve, somebody else, what is released, or nowhere yet. */
export type CoverFrom = 'budget' | 'reserve' | 'grant' | 'release' | 'unfound';

/** A part of the cover of an option. */
export interface CoverLine {
	readonly from: CoverFrom;
	/** Which reserve or grant it is. */
	readonly title?: string;
	/** In € without a minus, one for each year; null is p.m., `rest` what the other lines leave. */
	readonly amounts: readonly (number | null | 'rest')[];
	/** Whether it comes back every year; absent where the source does not say. */
	readonly nature?: Nature;
	readonly citations: readonly Citation[];
}

/** Where the money of an option comes from: in words, and in amounts where the source has them. */
export interface Cover extends Statement {
	readonly lines?: readonly CoverLine[];
}

export interface Option {
	readonly letter: string;
	readonly title: string;
	/** Axis id → pole id, for every axis of the dossier. */
	readonly position: Readonly<Record<string, string>>;
	/** One sentence. */
	readonly summary: string;
	readonly description?: string;
	/** Theme id → what this option does there. */
	readonly themes: Readonly<Record<string, Statement>>;
	/** What goes out, then what comes in. */
	readonly spending: readonly CostLine[];
	readonly effects: readonly CostLine[];
	/** Of the results that the option names, in the order of the dossier. */
	readonly results: readonly OptionResult[];
	readonly cover?: Cover;
	/** What the source expects of the cost in time. */
	readonly expectation?: Statement;
	readonly advantages: readonly OptionAdvantage[];
	readonly risks: readonly OptionRisk[];
}

/** A measure that a package may hold, apart from the others. Its cost item has its name. */
export interface MenuItem {
	readonly line: CostLine;
	/** Names of the measures without which it cannot be. */
	readonly requires: readonly string[];
	/** Names of the measures with which it cannot be together. */
	readonly excludes: readonly string[];
}

/** What has to be saved. */
export interface Target extends Noted {
	readonly title: string;
	/** In €/jaar, one for each year of the dossier. */
	readonly amounts: readonly number[];
	/** The cost item in which the amounts of the options already have it. */
	readonly item?: string;
}

/** How amounts of later years weigh less in their present value. */
export interface Discount extends Noted {
	/** A fraction a year. */
	readonly rate: Formula;
	/** The year of which an amount counts whole. */
	readonly from: number;
}

/** Whose preference it is, and for which option. Shown as theirs, never as ours. */
export interface Preference {
	readonly option: string;
	readonly by: string;
	readonly text: string;
	readonly citations: readonly Citation[];
}

/** What an option's spending over all years must come to: the known sum in € and the open cost items. */
export interface ExpectedTotal {
	readonly known: number;
	readonly open: readonly string[];
}

/** An expected outcome, run as a test on every reading. Assumptions in their own unit; null is p.m. */
export interface Example {
	readonly name: string;
	readonly assumptions: Readonly<Record<string, number | null>>;
	readonly expected: Readonly<Record<string, ExpectedTotal>>;
}

/** Whether a dossier is laid before a council, or only shows how such a calculation works. */
export type DossierKind = 'decision' | 'worked-example';

/** One decision with its options: plain, checked, serialisable data. */
export interface Dossier {
	/** The folder's name; the first part of the address. */
	readonly id: string;
	readonly kind: DossierKind;
	readonly title: string;
	readonly organisation: string;
	readonly version: string;
	/** The day of this version, as an ISO date. */
	readonly date?: string;
	/** In the order of the file. */
	readonly meetings: readonly Meeting[];
	/** In the order of their versions, and of one version as in the file. */
	readonly corrections: readonly Correction[];
	/** What the document that the figures come from is called, in a word: `startnotitie`. */
	readonly basis?: string;
	readonly heading: string;
	readonly question: string;
	readonly status: string;
	/** What the amounts are, and where money also comes in what their signs mean; may be empty. */
	readonly amountsNote: string;
	/** What a total is called: `Extra kosten`, `Netto lasten`, `Kosten`; `Saldo` where money also comes in. */
	readonly totalName: string;
	/** What is the same in every option. */
	readonly shared: readonly Statement[];
	/** What a reader must know about the source or the figures. */
	readonly remarks: readonly Statement[];
	readonly years: readonly number[];
	readonly sources: readonly Source[];
	readonly axes: readonly Axis[];
	readonly assumptions: readonly Assumption[];
	readonly measures: readonly Measure[];
	readonly intermediates: readonly Intermediate[];
	readonly items: readonly CostItem[];
	readonly effects: readonly CostItem[];
	readonly results: readonly Result[];
	readonly advantages: readonly Advantage[];
	readonly risks: readonly Risk[];
	readonly goals: readonly Goal[];
	readonly themes: readonly Theme[];
	/** Its own glossary. */
	readonly terms: readonly Term[];
	/** The words that are explained, those of the tool among them; worked out from the glossary. */
	readonly words: Words;
	readonly preference?: Preference;
	readonly target?: Target;
	readonly discount?: Discount;
	/** The measures of which options are packages; none where options are no packages. */
	readonly menu: readonly MenuItem[];
	/** The letter of the option of changing nothing, with which the others are compared first. */
	readonly reference?: string;
	/** The pairs of options that people look at first, by letter (see `nearPairsOf`); worked out. */
	readonly nearPairs: readonly (readonly [first: string, second: string])[];
	/** In the fixed order of their letters. */
	readonly options: readonly Option[];
	readonly examples: readonly Example[];
}

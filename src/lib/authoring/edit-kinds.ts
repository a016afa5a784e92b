import type { Citation } from '../dossier/dossier.ts';
import type { OpenRange, YearAmounts } from './amount.ts';
import type { CoverEdit } from './cover-edit.ts';
import type { Section } from './sketch.ts';

/** An amount of a post or effect in the file of an option. */
export interface AmountEdit {
	readonly kind: 'amount';
	/** The path of the option's file. */
	readonly file: string;
	readonly section: Section;
	/** The name of the post or effect, which the option may not have yet. */
	readonly item: string;
	readonly amounts: YearAmounts;
	/** What a visitor may fill in for what is p.m. in it; without it, what the file says stays. */
	readonly range?: OpenRange | undefined;
}

/** An amount that lies between two others, in the file of an option. */
export interface SpreadEdit {
	readonly kind: 'spread';
	/** The path of the option's file. */
	readonly file: string;
	readonly section: Section;
	readonly item: string;
	/** In €/jaar. */
	readonly low: number;
	readonly high: number;
	/** With what is calculated; not known where it is left out. */
	readonly middle?: number | undefined;
	readonly citation?: Citation | undefined;
}

export interface PostEdit {
	readonly kind: 'post';
	readonly name: string;
	readonly title: string;
	readonly short?: string | undefined;
	readonly nature?: 'structureel' | 'incidenteel' | undefined;
	readonly citation?: Citation | undefined;
}

export interface RiskEdit {
	readonly kind: 'risk';
	readonly name: string;
	readonly title: string;
	readonly note?: string | undefined;
	readonly measure?: string | undefined;
	readonly citation?: Citation | undefined;
	/** The paths of the files of the options that have this risk. */
	readonly options: readonly string[];
}

export interface AssumptionEdit {
	readonly kind: 'assumption';
	readonly name: string;
	readonly title: string;
	readonly unit: string;
	/** Null is p.m.: not known yet. */
	readonly value: number | null;
	readonly bounds: readonly [low: number, high: number];
	readonly step?: number | undefined;
	readonly note?: string | undefined;
	readonly citation?: Citation | undefined;
}

/** A meeting in which the dossier is dealt with. */
export interface MeetingEdit {
	readonly kind: 'meeting';
	/** ISO date. */
	readonly date: string;
	readonly body: string;
	readonly note?: string | undefined;
	readonly url?: string | undefined;
}

/** Something to compare amounts with. */
export interface MeasureEdit {
	readonly kind: 'measure';
	readonly name: string;
	readonly title: string;
	/** What stands behind a figure: `per inwoner`. */
	readonly behind: string;
	readonly value: number;
	readonly unit: string;
	readonly year: number;
	readonly citation: Citation;
}

/** What was changed in a published dossier. It gets the version and the day of the correction, where these are later. */
export interface CorrectionEdit {
	readonly kind: 'correction';
	/** ISO date. */
	readonly date: string;
	readonly version: string;
	readonly was: string;
	readonly is: string;
	readonly why: string;
	/** What it concerns: the letters of options, and the name of one other thing. */
	readonly letters: readonly string[];
	readonly about?: { readonly key: 'post' | 'effect' | 'aanname'; readonly name: string } | undefined;
}

/** A number that formulas use and no visitor changes. */
export interface ConstantEdit {
	readonly kind: 'constant';
	readonly name: string;
	readonly title: string;
	readonly unit: string;
	readonly value: number;
	readonly note?: string | undefined;
	readonly citation?: Citation | undefined;
}

export interface TermEdit {
	readonly kind: 'term';
	readonly name: string;
	readonly title: string;
	/** Its other forms; none where it is empty. */
	readonly forms: readonly string[];
	readonly meaning: string;
	readonly citation?: Citation | undefined;
}

/** Something that is built or bought, with what each option spends on it. */
export interface InvestmentEdit {
	readonly kind: 'investment';
	readonly name: string;
	readonly title: string;
	readonly short?: string | undefined;
	/** A whole number of years. */
	readonly term: number;
	/** In %. */
	readonly rate: number;
	/** Straight-line where it is not said. */
	readonly method?: 'annuiteit' | undefined;
	readonly citation?: Citation | undefined;
	readonly options: readonly {
		/** The path of the file of an option. */
		readonly file: string;
		/** In €. */
		readonly credit: number;
		/** The year. */
		readonly completed: number;
	}[];
}

/** Something that options bring and that is no money, with what each of them brings. */
export interface ResultEdit {
	readonly kind: 'result';
	readonly name: string;
	readonly title: string;
	/** What it is counted in, or `tekst`. */
	readonly unit: string;
	readonly citation?: Citation | undefined;
	readonly options: readonly {
		/** The path of the file of an option. */
		readonly file: string;
		/** A number in the unit, `pm`, or words. */
		readonly value: number | string;
	}[];
}

/** A measure that can be part of a package, with the options that have it. */
export interface MenuItemEdit {
	readonly kind: 'menu-item';
	readonly name: string;
	readonly title: string;
	readonly short?: string | undefined;
	/** In €/jaar; what is saved or comes in has a minus. */
	readonly amounts: YearAmounts;
	/** What a visitor may fill in for what is p.m. in it. */
	readonly range?: OpenRange | undefined;
	/** Names of other measures. */
	readonly requires: readonly string[];
	readonly excludes: readonly string[];
	readonly citation?: Citation | undefined;
	/** The paths of the files of the options that have it. */
	readonly options: readonly string[];
}

/** What has to be saved. A dossier has one. */
export interface TargetEdit {
	readonly kind: 'target';
	readonly title?: string | undefined;
	/** In €/jaar, without a minus. */
	readonly amounts: YearAmounts;
	/** The post in which the options already have it. */
	readonly post?: string | undefined;
	readonly citation?: Citation | undefined;
}

/** Which option changes nothing, so that the others are compared with it first. */
export interface ReferenceEdit {
	readonly kind: 'reference';
	/** The path of its file. */
	readonly file: string;
}

/** How amounts of later years weigh less in a present value. A dossier has one. */
export interface DiscountEdit {
	readonly kind: 'discount';
	/** In % a year. */
	readonly rate: number;
	/** The year of which an amount counts whole; the first one where it is not said. */
	readonly from?: number | undefined;
	readonly citation?: Citation | undefined;
}

/** A post that is a share of other posts in an option. */
export interface SurchargeEdit {
	readonly kind: 'surcharge';
	readonly name: string;
	readonly title: string;
	/** In %. */
	readonly percent: number;
	/** The names of the posts of which it is a share. */
	readonly of: readonly string[];
	/** The path of the file of the option. */
	readonly file: string;
	readonly citation?: Citation | undefined;
}

/** One change that a form makes in the files of a dossier. */
export type Edit =
	| AmountEdit
	| SpreadEdit
	| PostEdit
	| RiskEdit
	| AssumptionEdit
	| ConstantEdit
	| InvestmentEdit
	| ResultEdit
	| MenuItemEdit
	| TargetEdit
	| ReferenceEdit
	| DiscountEdit
	| SurchargeEdit
	| TermEdit
	| MeetingEdit
	| CorrectionEdit
	| MeasureEdit
	| CoverEdit;

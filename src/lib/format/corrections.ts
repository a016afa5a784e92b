import type { Dossier } from '../dossier/dossier.ts';
import type { Correction, Meeting } from '../dossier/history.ts';
import { byVersion } from '../dossier/versions.ts';
import { bearsOn } from '../model/bears-on.ts';
import { itemOf } from '../model/items.ts';
import { dayText } from './date.ts';
import { capitalised, counted, ended, list } from './text.ts';

/** A meeting in a line: `10 februari 2026: raad. De raad koos keuze A.` */
export const meetingText = ({ date, body, note }: Meeting): string =>
	[ended(`${dayText(date)}: ${body}`), note && ended(note)].filter(Boolean).join(' ');

/** More names than these are told by their number where there is little room. */
const FEW = 2;

/**
 * What a correction concerns: `Huur bij keuze A en B`. Empty where the dossier does not say.
 *
 * @param short `7 aannames` instead of all their names
 */
export function correctionSubject(dossier: Dossier, correction: Correction, short = false): string {
	const { options, items, effects, assumptions } = correction;
	const named = (names: readonly string[], one: string, many: string): readonly string[] =>
		short && names.length > FEW ? [counted(names.length, one, many)] : names;
	const names = [
		...named(
			items.map((id) => itemOf(dossier, 'spending', id)?.short ?? id),
			'post',
			'posten'
		),
		...named(
			effects.map((id) => itemOf(dossier, 'effect', id)?.short ?? id),
			'effect',
			'effecten'
		),
		...named(
			assumptions.map((id) => dossier.assumptions.find((one) => one.id === id)?.title ?? id),
			'aanname',
			'aannames'
		)
	];
	const letters = options.length === 0 ? '' : `keuze ${list(options)}`;
	return capitalised([list(names), letters].filter((part) => part !== '').join(' bij '));
}

/** A correction in a line: what it concerns, what it was, what it is, and why. */
export function correctionText(dossier: Dossier, correction: Correction): string {
	const { date, version, was, is, why } = correction;
	const subject = correctionSubject(dossier, correction, true);
	const dated = `Correctie van ${dayText(date)} (versie ${version})`;
	return [
		ended(subject === '' ? dated : `${dated}: ${subject}`),
		ended(`Was: ${was}`),
		ended(`Is: ${is}`),
		ended(`Waarom: ${why}`)
	].join(' ');
}

/** The letters of the options of which a figure may differ by a correction; none where it says of no figure. */
export function correctedOptions(dossier: Dossier, correction: Correction): readonly string[] {
	const { options, items, effects, assumptions } = correction;
	if (options.length > 0) return options;
	const bearing = new Set(assumptions.flatMap((id) => bearsOn(dossier, id)));
	return dossier.options
		.filter(
			(option) =>
				bearing.has(option.letter) ||
				option.spending.some(({ item }) => items.includes(item)) ||
				option.effects.some(({ item }) => effects.includes(item))
		)
		.map(({ letter }) => letter);
}

/** What changed in a dossier since a link was made, for who opens that link. */
export interface ChangedSince {
	/** Which version the link is of, and which one this is. */
	readonly heading: string;
	/** Corrections of figures in view, and the others. */
	readonly inView: readonly Correction[];
	readonly elsewhere: readonly Correction[];
	/** What to say beside them, or instead of them. */
	readonly note: string;
}

/**
 * @param madeWith the version that the link names, another than that of the dossier
 * @param shown the letters of the options whose figures are in view
 */
export function changedSince(dossier: Dossier, madeWith: string, shown: readonly string[]): ChangedSince {
	const heading = `Deze link is gemaakt met versie ${madeWith} van het dossier. Nu is het versie ${dossier.version}.`;
	if (byVersion(madeWith, dossier.version) > 0) {
		return {
			heading,
			inView: [],
			elsewhere: [],
			note: 'De link is van een nieuwere versie. De cijfers daarin kunnen anders zijn dan op deze pagina.'
		};
	}
	const since = dossier.corrections.filter(({ version }) => byVersion(version, madeWith) > 0);
	const isShown = (correction: Correction): boolean =>
		correctedOptions(dossier, correction).some((letter) => shown.includes(letter));
	const inView = since.filter(isShown);
	return {
		heading,
		inView,
		elsewhere: since.filter((correction) => !isShown(correction)),
		note:
			since.length === 0
				? 'Het dossier noemt geen correcties sinds die versie.'
				: inView.length === 0
					? 'Volgens de correcties is niets veranderd aan de cijfers op deze pagina.'
					: ''
	};
}

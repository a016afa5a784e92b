import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { readPlainNumber } from '../dossier/dutch-number.ts';
import { PRO_MEMORIE } from '../dossier/pro-memorie.ts';
import { withinBounds, type AssumptionValues } from '../model/assumptions.ts';
import { assumptionNamed, differing } from '../model/split.ts';
import { canBeJudgement, canJudge, isJudged, isJudgement, type Judgements } from './judgements.ts';
import { isVersion, otherVersion } from './link-version.ts';
import { MEASURE_KEY, measureOf } from './shown-measure.ts';
import { isAdded, restored } from './travelled.ts';

/** Something in a link that was not used, and why. */
export type Notice =
	/** `meant` are the assumptions that took its place, if any: one for each option. */
	| { readonly kind: 'unknown-name'; readonly name: string; readonly meant: readonly Assumption[] }
	| { readonly kind: 'unreadable'; readonly name: string; readonly text: string }
	/** A number that two people would read in two ways: as these. */
	| {
			readonly kind: 'doubtful';
			readonly assumption: Assumption;
			readonly text: string;
			readonly meant: readonly number[];
	  }
	| { readonly kind: 'out-of-bounds'; readonly assumption: Assumption; readonly value: number };

/** What a link brings: only what differs from the dossier, in each assumption's own unit, and own judgements. */
export interface QueryReading {
	readonly changes: AssumptionValues;
	readonly judgements: Judgements;
	readonly notices: readonly Notice[];
	/** The version of the dossier with which the link was made, where that is another than this. */
	readonly madeWith?: string | undefined;
}

/**
 * Reads the query of an address: `?indexatie=2.5&verhuiskosten=50000`, or `=pm` for unknown; a name with a dot
 * is a judgement. A part of a shared unknown (`verhuiskosten_c=pm`) says that it is split. Whatever the
 * text, gives changes that are within bounds and names the rest; what others add to links is left alone.
 */
export function readQuery(dossier: Dossier, search: string): QueryReading {
	const changes: Record<string, number | null> = {};
	const judgements: Record<string, string> = {};
	const notices: Notice[] = [];
	let madeWith: string | undefined;
	for (const [name, text] of new URLSearchParams(restored(search))) {
		if (isVersion(dossier, name)) {
			madeWith = otherVersion(dossier, text);
			continue;
		}
		if (isJudgement(name)) {
			if (!canJudge(dossier, name)) {
				if (isJudged(name)) notices.push({ kind: 'unknown-name', name, meant: [] });
			} else if (name === MEASURE_KEY && measureOf(dossier, { [name]: text }) === undefined)
				notices.push({ kind: 'unknown-name', name: text, meant: [] });
			else if (!canBeJudgement(text)) notices.push({ kind: 'unreadable', name, text });
			else judgements[name] = text;
			continue;
		}
		const assumption = assumptionNamed(dossier, name);
		const isOpen = PRO_MEMORIE.test(text);
		const read = readPlainNumber(text);
		if (assumption === undefined) {
			// A value is what makes a name one of this or of an earlier version.
			if ((isOpen || read.kind !== 'none') && !isAdded(name)) {
				notices.push({ kind: 'unknown-name', name, meant: partsOf(dossier, name) });
			}
			continue;
		}
		if (isOpen) {
			changes[name] = null;
			continue;
		}
		if (read.kind === 'none') notices.push({ kind: 'unreadable', name, text });
		else if (read.kind === 'doubtful') {
			notices.push({ kind: 'doubtful', assumption, text, meant: read.meant });
		} else if (!withinBounds(assumption, read.value)) {
			notices.push({ kind: 'out-of-bounds', assumption, value: read.value });
		} else changes[name] = read.value;
	}
	return { changes: differing(dossier, changes), judgements, notices, madeWith };
}

/** The assumptions with this name and the letter of an option behind it. */
function partsOf({ assumptions, options }: Dossier, name: string): readonly Assumption[] {
	const names = options.map(({ letter }) => `${name}_${letter.toLowerCase()}`);
	return assumptions.filter(({ id }) => names.includes(id));
}

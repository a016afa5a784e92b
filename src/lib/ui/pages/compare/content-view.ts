import { CONTENT_KINDS, contentName, contentTitle } from '../../../charts/mirror-chart.ts';
import { lineAmount, type LineAmount } from '../../../format/line-amount.ts';
import { list } from '../../../format/text.ts';
import { equalLines, type Content, type Found } from '../../../model/comparing/poles.ts';
import type { Moment } from '../../../state/moment.ts';

/** Something of the dossier in a list, with the options that have it. */
export interface ContentEntry {
	readonly id: string;
	readonly title: string;
	/** Of costs: the different amounts, with the options that have them. */
	readonly amounts: readonly { readonly amount: LineAmount; readonly options: string }[];
	/** Of words: the options that have it. */
	readonly only?: string;
}

/** What is found of one kind: costs, consequences, advantages or risks. */
export interface ContentKind {
	readonly title: string;
	readonly entries: readonly ContentEntry[];
}

/** Lists what is found, the kinds of which there is something, with the options that have it. */
export function contentView(moment: Moment, content: Content): readonly ContentKind[] {
	return CONTENT_KINDS.filter((kind) => content[kind].length > 0).map((kind) => ({
		title: contentName(moment.dossier, kind),
		entries: content[kind].map((found) => entryOf(moment, found, kind))
	}));
}

function entryOf({ dossier, outcome, source }: Moment, found: Found, kind: keyof Content): ContentEntry {
	const { id } = found;
	const title = contentTitle(dossier, kind, id);
	if (kind === 'advantages' || kind === 'risks') {
		return { id, title, amounts: [], only: `alleen bij keuze ${list(found.options)}` };
	}
	const line = kind === 'spending' ? 'spending' : 'effect';
	return {
		id,
		title,
		amounts: equalLines(outcome, line, found).flatMap(({ options }) => {
			const amount = lineAmount(outcome, source, options[0] ?? '', line, id);
			return amount ? [{ amount, options: `bij ${list(options)}` }] : [];
		})
	};
}

import { turningSentences } from '../../../format/turning.ts';
import { baseline } from '../../../model/assumptions.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';
import type { Said } from '../figures/said.ts';

/** What turns the comparison round: what the source does not say first, then what it says as well. */
export function turningView({ dossier, values, outcome, source }: Moment): readonly Said[] {
	const now = turningSentences(dossier, values);
	const own = sourceOf(dossier);
	const then = outcome === source ? now : turningSentences(own, baseline(own));
	const other = now.filter((sentence) => !then.includes(sentence)).join(' ');
	const gone = then.filter((sentence) => !now.includes(sentence)).join(' ');
	return [
		...(other || gone ? [{ text: other, was: gone || 'daar stond dit niet' }] : []),
		...now.filter((sentence) => then.includes(sentence)).map((text) => ({ text }))
	];
}

import { turningSentences } from '../../../format/turning.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource } from '../figures/beside-source.ts';
import type { Said } from '../figures/said.ts';

const turning = besideSource(turningSentences);

/** What turns the comparison round: what the source does not say first, then what it says as well. */
export function turningView(moment: Moment): readonly Said[] {
	const { now, then } = turning(moment);
	const other = now.filter((sentence) => !then.includes(sentence)).join(' ');
	const gone = then.filter((sentence) => !now.includes(sentence)).join(' ');
	return [
		...(other || gone ? [{ text: other, was: gone || 'daar stond dit niet' }] : []),
		...now.filter((sentence) => then.includes(sentence)).map((text) => ({ text }))
	];
}

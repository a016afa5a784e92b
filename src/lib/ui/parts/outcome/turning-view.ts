import { turnStrip, type TurnStrip } from '../../../charts/turn-strip.ts';
import { turningOf } from '../../../format/turning.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource } from '../figures/beside-source.ts';
import type { Said } from '../figures/said.ts';

/** What turns the comparison round, in plain data. */
export interface TurningView {
	readonly sentences: readonly Said[];
	/** The nearest turn, drawn; absent where nothing turns. */
	readonly strip?: TurnStrip;
}

const turning = besideSource(turningOf);

/** What turns the comparison round: what the source does not say first, then what it says as well. */
export function turningView(moment: Moment): TurningView {
	const { dossier, now: answer, then: source } = turning(moment);
	const [now, then] = [answer.sentences, source.sentences];
	const other = now.filter((sentence) => !then.includes(sentence)).join(' ');
	const gone = then.filter((sentence) => !now.includes(sentence)).join(' ');
	const strip = answer.nearest && turnStrip(dossier, answer.nearest);
	return {
		sentences: [
			...(other || gone ? [{ text: other, was: gone || 'daar stond dit niet' }] : []),
			...now.filter((sentence) => then.includes(sentence)).map((text) => ({ text }))
		],
		...(strip && { strip })
	};
}

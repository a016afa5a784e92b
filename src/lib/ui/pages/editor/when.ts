import type { Draft } from '$lib/authoring/draft';
import { momentText } from '$lib/format/moment';

/** When a draft was last changed, for in a sentence after "op". */
export const whenText = ({ time }: Draft): string =>
	time === undefined ? 'een onbekend moment' : `${momentText(time)} uur`;

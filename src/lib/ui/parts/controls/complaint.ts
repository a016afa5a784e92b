import type { Assumption } from '../../../dossier/dossier.ts';
import { number, writtenValue } from '../../../format/number.ts';
import type { Typed } from '../../../state/typed.ts';

/** What was typed and is no value. */
export type NoValue = Exclude<Typed, { kind: 'value' }>;

/**
 * What is wrong with what was typed for an assumption, and what to do about it.
 * @param limits its bounds in words
 */
export function complaint(assumption: Assumption, read: NoValue, limits: string): string {
	const [low, high] = assumption.bounds;
	switch (read.kind) {
		case 'none': {
			const usual = assumption.unit.startsWith('€') ? 50_000 : 2.5;
			return `Dit is geen getal. Schrijf bijvoorbeeld ${number(Math.min(high, Math.max(low, usual)))}.`;
		}
		case 'doubtful':
			return `Dit is niet duidelijk. Bedoelt u ${read.meant.map(writtenValue).join(' of ')}?`;
		case 'beyond': {
			const meant = read.meant === undefined ? '' : `Bedoelt u ${writtenValue(read.meant)}? `;
			return `Dit kan niet. ${meant}Kies een getal van ${limits}.`;
		}
	}
}

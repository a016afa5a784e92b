import type { Dossier, Measure } from '../dossier/dossier.ts';
import { isMoney } from '../dossier/measure-kind.ts';
import { citationText } from './citation.ts';
import { number, withUnit } from './number.ts';
import { ended } from './text.ts';

/** What a measure is: `Inwoners van Voorbeeldstad, 2020: 90.000`. */
export const measureValue = ({ title, year, value, unit }: Measure): string =>
	`${title}, ${year}: ${isMoney({ unit }) ? withUnit(value, unit) : number(value)}`;

/** The same with its source, as a sentence. */
export const measureSentence = (dossier: Dossier, measure: Measure): string =>
	ended(
		`${measureValue(measure)} (${measure.citations.map((one) => citationText(dossier, one)).join('; ')})`
	);

import type { Dossier, Measure } from '../dossier/dossier.ts';
import { isMoney } from '../dossier/measure-kind.ts';
import { number, unitText } from './number.ts';
import { ended } from './text.ts';

const NO_BREAK = '\u00a0';

/**
 * An amount in a measure: in € by each that is counted, or in % of money. Of money that comes every year it is the share
 * of that of as many years.
 *
 * @param amount in €, over all those years together
 * @param years over how many years
 */
export const inMeasure = (measure: Measure, amount: number, years: number): number =>
	(amount * (isMoney(measure) ? 100 : 1)) / amountsTo(measure, years);

/** By what an amount over so many years is divided. */
export const amountsTo = ({ value, unit }: Measure, years: number): number =>
	unit === '€/jaar' ? value * years : value;

/** The same in words: `€ 24,22 per inwoner`, `2,78 % van de begroting`. */
export const measuredText = (measure: Measure, amount: number, years: number): string =>
	`${measuredFigure(measure, amount, years)} ${measure.name}`;

/** Two decimals, or more where those would say nothing. */
const decimalsOf = (value: number): number =>
	value === 0 || Math.abs(value) >= 0.01 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(Math.abs(value))));

function measuredFigure(measure: Measure, amount: number, years: number): string {
	const measured = inMeasure(measure, amount, years);
	if (isMoney(measure)) return `${number(measured, decimalsOf(measured))}${NO_BREAK}%`;
	const text = number(Math.abs(measured), decimalsOf(measured));
	const sign = measured < 0 && /[1-9]/.test(text) ? `−${NO_BREAK}` : '';
	// Cents have two digits.
	return `${sign}€${NO_BREAK}${/,\d$/.test(text) ? `${text}0` : text}`;
}

/** The unit of an amount in a measure, for a heading: `€ per inwoner`, `% van de begroting`. */
export const measuredUnit = (measure: Measure): string =>
	`${isMoney(measure) ? '%' : unitText('€')} ${measure.name}`;

/** An amount per year in every measure of a dossier, a sentence each: `Dat is € 0,55 per inwoner per jaar.` */
export const inMeasures = ({ measures }: Dossier, amount: number): readonly string[] =>
	measures
		.filter(({ unit }) => unit !== '€')
		.map((measure) =>
			ended(
				`Dat is ${measuredText(measure, amount, 1)}${isMoney(measure) ? '' : ' per jaar'} (${measure.year})`
			)
		);

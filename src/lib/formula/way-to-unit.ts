import { namesIn } from './dependencies.ts';
import { describeUnit } from './describe-unit.ts';
import type { Formula } from './tree.ts';
import type { NamesInScope } from './type.ts';
import { divideDimensions, isPlain, MONEY, MONEY_PER_YEAR, sameDimensions, type Dimensions } from './unit.ts';

/**
 * What to do to bring a part from one unit to another. A number of years that is counted has no unit, so that what
 * it is divided or multiplied by should have none either.
 */
export function wayTo({ names }: NamesInScope, part: Formula, from: Dimensions, to: Dimensions): string {
	const factor = divideDimensions(to, from);
	const isMoney = sameDimensions(from, MONEY.dimensions) || sameDimensions(to, MONEY.dimensions);
	const [inYears] = namesIn(part).filter((name) =>
		sameDimensions(names.get(name)?.dimensions ?? {}, { jaar: 1 })
	);
	return inYears !== undefined && !isMoney && Object.keys(factor).join() === 'jaar'
		? `Een aantal jaren heeft in een formule geen eenheid. Geef "${inYears}" in dossier.yaml de eenheid getal.`
		: betweenUnits(from, to);
}

/** The same of an amount, whatever it is made of. */
function betweenUnits(from: Dimensions, to: Dimensions): string {
	if (sameDimensions(from, MONEY.dimensions) && sameDimensions(to, MONEY_PER_YEAR.dimensions)) {
		return 'Gebruik gespreid(bedrag, van, tot) of eenmalig(bedrag, in_jaar) om er een bedrag per jaar van te maken.';
	}
	if (sameDimensions(from, MONEY_PER_YEAR.dimensions) && sameDimensions(to, MONEY.dimensions)) {
		return 'Geef de aanname de eenheid €, of laat de functie weg als het bedrag al per jaar is.';
	}
	if (isPlain(from)) {
		const unit = describeUnit(to);
		return `Maak van het getal een aanname in ${unit}, of vermenigvuldig het met een aanname in ${unit}.`;
	}
	if (isPlain(to)) return `Deel het door een aanname in ${describeUnit(from)}.`;
	const factor = divideDimensions(to, from);
	const onlyBelow = Object.values(factor).every((power) => power < 0);
	return onlyBelow
		? `Deel het door een aanname in ${describeUnit(divideDimensions({}, factor))}.`
		: `Vermenigvuldig het met een aanname in ${describeUnit(factor)}.`;
}

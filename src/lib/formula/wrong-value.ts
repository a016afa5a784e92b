import { describeUnit } from './describe-unit.ts';
import { FIRST_YEAR_NAME } from './names.ts';
import type { FormulaProblemCode } from './problem.ts';
import type { Parameter } from './registry.ts';
import type { Formula, FunctionName } from './tree.ts';
import {
	canBeYear,
	EARLIEST_YEAR,
	fits,
	isInYears,
	isNumber,
	isWhat,
	LATEST_YEAR,
	type PartType,
	type NamesInScope
} from './type.ts';
import { isPlain, MONEY, sameDimensions, type Dimensions } from './unit.ts';
import { wayTo } from './way-to-unit.ts';

interface Wrong {
	readonly code: FormulaProblemCode;
	readonly message: string;
	readonly remedy: string;
}

/** A value that is given to a function, and how a message calls it. */
interface Given {
	readonly value: Formula;
	readonly type: PartType;
	readonly quoted: string;
}

/** What is wrong with a value for a parameter that takes a year or a unit; null where nothing is. */
export function wrongValue(
	scope: NamesInScope,
	name: FunctionName,
	parameter: Parameter,
	{ value, type, quoted }: Given
): Wrong | null {
	const needs = (what: string): string =>
		`De functie "${name}" heeft bij "${parameter.name}" ${what} nodig, maar ${quoted} ${isWhat(type)}.`;
	switch (parameter.takes.kind) {
		case 'any':
			return null;
		case 'year':
			if (canBeYear(type)) return null;
			return {
				code: 'FORMULE_JAARTAL',
				message: needs('een jaartal'),
				remedy: `Schrijf een jaartal tussen ${EARLIEST_YEAR} en ${LATEST_YEAR}, of iets als ${FIRST_YEAR_NAME} + 1.`
			};
		case 'years':
			if (isNumber(type) || isInYears(type)) return null;
			return {
				code: type.kind === 'year' ? 'FORMULE_JAARTAL' : 'FORMULE_EENHEID',
				message: needs('een aantal jaren'),
				remedy: 'Schrijf een heel aantal jaren, of gebruik een aanname in jaar.'
			};
		case 'unit': {
			const { dimensions } = parameter.takes.unit;
			if (type.kind === 'quantity' && (fits(type, dimensions) || isPlainMoney(type, dimensions))) return null;
			return {
				code: type.kind === 'year' ? 'FORMULE_JAARTAL' : 'FORMULE_EENHEID',
				message: needs(isPlain(dimensions) ? 'een getal zonder eenheid' : describeUnit(dimensions)),
				remedy:
					type.kind === 'quantity'
						? wayTo(scope, value, type.dimensions, dimensions)
						: `Gebruik hier een aanname in ${describeUnit(dimensions)}.`
			};
		}
	}
}

/** Whether this is a number that is written where an amount of money is asked: what else could it be. */
function isPlainMoney(type: PartType, dimensions: Dimensions): boolean {
	return (
		type.kind === 'quantity' &&
		type.constant !== null &&
		isPlain(type.dimensions) &&
		sameDimensions(dimensions, MONEY.dimensions)
	);
}

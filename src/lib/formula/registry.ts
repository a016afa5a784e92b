import { FIRST_YEAR_NAME, OPERATOR_WORDS, VALUE_WORDS, YEAR_NAME } from './names.ts';
import type { FunctionName } from './tree.ts';
import { MONEY, MONEY_PER_YEAR, PLAIN, type Unit } from './unit.ts';

/** What a function takes or gives. */
export type ValueKind =
	/** An amount in this unit. */
	| { readonly kind: 'unit'; readonly unit: Unit }
	/** A calendar year: a literal such as 2025, or an expression with `jaar`. */
	| { readonly kind: 'year' }
	/** A number of years: a plain number, or an amount in `jaar`. */
	| { readonly kind: 'years' }
	/** Any unit, the same for all parameters of this kind and for the result. */
	| { readonly kind: 'any' };

/** One value that a function takes. */
export interface Parameter {
	/** Dutch, as shown in the signature. */
	readonly name: string;
	readonly takes: ValueKind;
	/** May be given more than once; only the last parameter can be. */
	readonly repeats?: boolean;
}

/** A formula that shows what a function does; run as a test. */
export interface FunctionExample {
	/** Without the leading "=". */
	readonly formula: string;
	/** The value of `jaar`. */
	readonly year: number;
	/** The value of `eerste_jaar`; the same as `year` when absent. */
	readonly firstYear?: number;
	/** Values of the names, in base units. */
	readonly inputs?: Readonly<Record<string, number>>;
	/** In base units. */
	readonly expected: number;
}

/**
 * A function of the formula language, described once for documentation, editor, checks and tests. What it does stands
 * in meaning.ts, because the pages calculate with that and need no descriptions.
 */
export interface FunctionDefinition {
	readonly name: FunctionName;
	/** A few Dutch sentences. */
	readonly description: string;
	readonly parameters: readonly Parameter[];
	readonly result: ValueKind;
	readonly examples: readonly FunctionExample[];
}

const ANY: ValueKind = { kind: 'any' };
const YEAR: ValueKind = { kind: 'year' };
const FRACTION: ValueKind = { kind: 'unit', unit: PLAIN };

const LOAN: readonly Parameter[] = [
	{ name: 'krediet', takes: { kind: 'unit', unit: MONEY } },
	{ name: 'van', takes: YEAR },
	{ name: 'termijn', takes: { kind: 'years' } },
	{ name: 'rente', takes: FRACTION }
];

const DEFINITIONS: Readonly<Record<FunctionName, FunctionDefinition>> = {
	min: {
		name: 'min',
		description: 'Geeft de kleinste van de waarden.',
		parameters: [
			{ name: 'waarde', takes: ANY },
			{ name: 'waarde', takes: ANY, repeats: true }
		],
		result: ANY,
		examples: [
			{ formula: 'min(3, 2, 5)', year: 2024, expected: 2 },
			{
				formula: 'min(kosten, plafond)',
				year: 2024,
				inputs: { kosten: 80000, plafond: 50000 },
				expected: 50000
			}
		]
	},
	max: {
		name: 'max',
		description: 'Geeft de grootste van de waarden.',
		parameters: [
			{ name: 'waarde', takes: ANY },
			{ name: 'waarde', takes: ANY, repeats: true }
		],
		result: ANY,
		examples: [
			{ formula: 'max(3, 2, 5)', year: 2024, expected: 5 },
			{ formula: 'max(0, tekort)', year: 2024, inputs: { tekort: -1000 }, expected: 0 }
		]
	},
	round: {
		name: 'round',
		description:
			"Rondt af op een heel getal: bedragen op hele euro's, aantallen op hele aantallen. Een half gaat van nul af.",
		parameters: [{ name: 'waarde', takes: ANY }],
		result: ANY,
		examples: [
			{ formula: 'round(2.5)', year: 2024, expected: 3 },
			{ formula: 'round(-2.5)', year: 2024, expected: -3 },
			{ formula: 'round(fte_nodig)', year: 2024, inputs: { fte_nodig: 7.2 }, expected: 7 }
		]
	},
	eenmalig: {
		name: 'eenmalig',
		description:
			'Een bedrag dat één keer wordt uitgegeven, in het genoemde jaar. In andere jaren is het 0. Het jaar is een heel getal.',
		parameters: [
			{ name: 'bedrag', takes: { kind: 'unit', unit: MONEY } },
			{ name: 'in_jaar', takes: YEAR }
		],
		result: { kind: 'unit', unit: MONEY_PER_YEAR },
		examples: [
			{ formula: 'eenmalig(verbouwing, 2025)', year: 2025, inputs: { verbouwing: 60000 }, expected: 60000 },
			{ formula: 'eenmalig(verbouwing, 2025)', year: 2026, inputs: { verbouwing: 60000 }, expected: 0 },
			{
				formula: 'eenmalig(verbouwing, eerste_jaar + 1)',
				year: 2025,
				firstYear: 2024,
				inputs: { verbouwing: 60000 },
				expected: 60000
			}
		]
	},
	gespreid: {
		name: 'gespreid',
		description:
			'Een bedrag dat gelijk wordt verdeeld over de jaren vanaf van tot en met tot. In andere jaren is het 0. ' +
			'Van en tot zijn hele jaren, en tot ligt niet voor van. Samen zijn de delen het hele bedrag; ' +
			'wat in jaren valt die het dossier niet heeft, telt hier niet mee.',
		parameters: [
			{ name: 'bedrag', takes: { kind: 'unit', unit: MONEY } },
			{ name: 'van', takes: YEAR },
			{ name: 'tot', takes: YEAR }
		],
		result: { kind: 'unit', unit: MONEY_PER_YEAR },
		examples: [
			{
				formula: 'gespreid(verbouwing, 2024, 2026)',
				year: 2024,
				inputs: { verbouwing: 60000 },
				expected: 20000
			},
			{
				formula: 'gespreid(verbouwing, 2024, 2026)',
				year: 2026,
				inputs: { verbouwing: 60000 },
				expected: 20000
			},
			{ formula: 'gespreid(verbouwing, 2024, 2026)', year: 2027, inputs: { verbouwing: 60000 }, expected: 0 }
		]
	},
	kapitaallasten: {
		name: 'kapitaallasten',
		description:
			'Wat een investering elk jaar kost, als u elk jaar evenveel afschrijft. Dat is de afschrijving, en de rente over ' +
			'wat aan het begin van het jaar nog niet is afgeschreven. Van is het eerste jaar dat meetelt; meestal is dat het jaar ' +
			'na de oplevering. De termijn is een heel aantal jaren, vanaf 1. Voor en na de termijn is het 0.',
		parameters: LOAN,
		result: { kind: 'unit', unit: MONEY_PER_YEAR },
		examples: [
			{ formula: 'kapitaallasten(400000, 2025, 40, 0.03)', year: 2024, expected: 0 },
			{ formula: 'kapitaallasten(400000, 2025, 40, 0.03)', year: 2025, expected: 22000 },
			{ formula: 'kapitaallasten(400000, 2025, 40, 0.03)', year: 2026, expected: 21700 },
			{
				formula: 'kapitaallasten(krediet, 2025, 40, rente)',
				year: 2064,
				inputs: { krediet: 400000, rente: 0.03 },
				expected: 10300
			}
		]
	},
	annuiteit: {
		name: 'annuiteit',
		description:
			'Wat een investering elk jaar kost, als u elk jaar hetzelfde bedrag betaalt voor rente en afschrijving samen. ' +
			'Van is het eerste jaar dat meetelt. De termijn is een heel aantal jaren, vanaf 1. Voor en na de termijn is het 0. ' +
			'Een rekenblad noemt dit BET, met de betaling aan het eind van het jaar.',
		parameters: LOAN,
		result: { kind: 'unit', unit: MONEY_PER_YEAR },
		examples: [
			{ formula: 'annuiteit(400000, 2025, 40, 0)', year: 2025, expected: 10000 },
			{ formula: 'annuiteit(100000, 2025, 2, 0.1)', year: 2025, expected: 57619.04761904759 },
			{
				formula: 'annuiteit(krediet, 2025, 2, rente)',
				year: 2027,
				inputs: { krediet: 100000, rente: 0.1 },
				expected: 0
			}
		]
	},
	ingroei: {
		name: 'ingroei',
		description:
			'Een deel tussen 0 en 1 dat elk jaar evenveel groeit: 0 vóór het jaar van, 1 vanaf het jaar tot. ' +
			'Bij van 2024 en tot 2027 is het een kwart in 2024, de helft in 2025, driekwart in 2026 en daarna 1. ' +
			'Van en tot zijn hele jaren, en tot ligt niet voor van.',
		parameters: [
			{ name: 'van', takes: YEAR },
			{ name: 'tot', takes: YEAR }
		],
		result: FRACTION,
		examples: [
			{ formula: 'ingroei(2024, 2027)', year: 2023, expected: 0 },
			{ formula: 'ingroei(2024, 2027)', year: 2024, expected: 0.25 },
			{ formula: 'ingroei(2024, 2027)', year: 2026, expected: 0.75 },
			{ formula: 'ingroei(2024, 2027)', year: 2030, expected: 1 },
			{ formula: 'ingroei(2025, 2025)', year: 2025, expected: 1 }
		]
	},
	index: {
		name: 'index',
		description:
			'Met welk getal u een bedrag vermenigvuldigt om het elk jaar met een percentage te laten groeien. ' +
			'In het basisjaar is het 1. Het basisjaar is een heel jaar.',
		parameters: [
			{ name: 'pct', takes: FRACTION },
			{ name: 'basisjaar', takes: YEAR }
		],
		result: FRACTION,
		examples: [
			{ formula: 'index(groei, 2024)', year: 2024, inputs: { groei: 0.025 }, expected: 1 },
			{ formula: 'index(groei, 2024)', year: 2026, inputs: { groei: 0.025 }, expected: 1.050625 },
			{
				formula: 'index(groei, eerste_jaar)',
				year: 2025,
				firstYear: 2024,
				inputs: { groei: 0.1 },
				expected: 1.1
			}
		]
	}
};

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(Object.entries(DEFINITIONS));

/** Every function, in the order in which documentation lists them. */
export const FUNCTIONS: readonly FunctionDefinition[] = [...BY_NAME.values()];

/** The names of all functions. */
export const FUNCTION_NAMES: readonly string[] = [...BY_NAME.keys()];

/** The words that mean something in a formula, and that no assumption or intermediate can have as its name. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
	YEAR_NAME,
	FIRST_YEAR_NAME,
	...FUNCTION_NAMES,
	...OPERATOR_WORDS,
	...VALUE_WORDS
]);

/** The function with this name. */
export function functionNamed(name: FunctionName): FunctionDefinition {
	return DEFINITIONS[name];
}

/** The function with this name, when there is one. */
export function findFunction(name: string): FunctionDefinition | undefined {
	return BY_NAME.get(name);
}

/** The fewest and the most values that a function takes. */
export function arity(definition: FunctionDefinition): { readonly least: number; readonly most: number } {
	const least = definition.parameters.length;
	const repeats = definition.parameters.at(-1)?.repeats === true;
	return { least, most: repeats ? Infinity : least };
}

/** How a function is written: `gespreid(bedrag, van, tot)`, `min(waarde, waarde, …)`. */
export function signature(definition: FunctionDefinition): string {
	const names = definition.parameters.map((parameter) => parameter.name);
	if (arity(definition).most === Infinity) names.push('…');
	return `${definition.name}(${names.join(', ')})`;
}

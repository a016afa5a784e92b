import { describeUnit } from '../formula/describe-unit.ts';
import { BASE_UNITS, type BaseUnit } from '../formula/unit.ts';
import { FUNCTIONS, signature, type FunctionExample, type ValueKind } from '../formula/registry.ts';
import { EDITOR_MESSAGES } from './editor-messages.ts';
import { dossierJsonSchema, optionJsonSchema, type JsonSchema } from './json-schema.ts';
import { cut, type CutStep } from './reference-example.ts';
import { OWN_ESTIMATE } from './schema-items.ts';
import { EXPECTATIONS, type Expectation } from './schema-words.ts';

/** A word that may stand behind a key, and what it means. */
export interface AllowedValue {
	readonly value: string;
	readonly meaning?: string;
}

/** One key of a file, or one name that the author chooses. Sentences are Dutch. */
export interface KeyEntry {
	/** The anchor on the page: `sleutel-posten-aard`; keys of an option's file start with `sleutel-keuze-`. */
	readonly id: string;
	/** The way to the key: `posten`, then a name of the author's own, then `aard`. */
	readonly path: readonly { readonly text: string; readonly own: boolean }[];
	readonly description: string;
	/** What may stand there, in words. */
	readonly type: string;
	/** Whether the group in which it stands must have it; a name of the author's own never is. */
	readonly obligatory: boolean;
	/** Empty where it is not one of a few words. */
	readonly values: readonly AllowedValue[];
	/** The key in YAML; absent where the group around it shows it already. */
	readonly example?: string;
}

/** All keys of one kind of file, in the order of the schema; a group comes before its keys. */
export interface FileEntry {
	readonly file: string;
	readonly keys: readonly KeyEntry[];
}

/** A function as the page shows it. */
export interface FunctionEntry {
	readonly id: string;
	readonly name: string;
	readonly signature: string;
	readonly description: string;
	readonly takes: readonly { readonly name: string; readonly unit: string }[];
	readonly gives: string;
	readonly examples: readonly FunctionExample[];
}

/** What an author can write in a formula besides functions and names. */
export interface SignEntry {
	readonly id: string;
	readonly sign: string;
	readonly description: string;
	readonly example: FunctionExample;
}

/** A unit that an author can write. */
export interface UnitEntry {
	readonly id: string;
	readonly unit: string;
	/** Other ways to write it. */
	readonly also: readonly string[];
	readonly description: string;
}

/** What an author can look up. */
export interface Reference {
	readonly files: readonly FileEntry[];
	readonly functions: readonly FunctionEntry[];
	readonly signs: readonly SignEntry[];
	readonly units: readonly UnitEntry[];
}

/** The values of a dossier's files, as read from YAML, in which every key occurs. */
export interface ReferenceExample {
	readonly dossier: unknown;
	readonly options: readonly unknown[];
}

/**
 * All keys, functions and units, from the schema of the reader and the registry of the formulas.
 * @param example - where the YAML of the examples is cut from
 */
export function reference(example: ReferenceExample): Reference {
	return {
		files: [
			{
				file: 'dossier.yaml',
				keys: keysOf(dossierJsonSchema(), { prefix: 'sleutel', examples: [example.dossier] })
			},
			{
				file: 'keuze-<letter>.yaml',
				keys: keysOf(optionJsonSchema(), { prefix: 'sleutel-keuze', examples: example.options })
			}
		],
		functions: FUNCTIONS.map((definition) => ({
			id: `functie-${definition.name}`,
			name: definition.name,
			signature: signature(definition),
			description: definition.description,
			takes: definition.parameters.map(({ name, takes, repeats }) => ({
				name: repeats ? `${name}, …` : name,
				unit: kindText(takes)
			})),
			gives: kindText(definition.result),
			examples: definition.examples
		})),
		signs: SIGNS,
		units: UNITS
	};
}

interface Context {
	readonly prefix: string;
	readonly examples: readonly unknown[];
}

function keysOf(schema: JsonSchema, context: Context, way: readonly CutStep[] = []): KeyEntry[] {
	const all = parts(schema);
	const required = new Set(all.flatMap((part) => part.required ?? []));
	// A key that more kinds of group have is told once.
	const fixed = new Map(all.flatMap((part) => Object.entries(part.properties ?? {})).reverse());
	const entries = [...fixed]
		.reverse()
		.flatMap(([key, value]) => entriesOf(asSchema(value), context, [...way, { key }], required.has(key)));
	const own = all.flatMap((part) => {
		const { additionalProperties: value } = part;
		if (typeof value !== 'object') return [];
		const word = ownWord(part);
		return entriesOf(value, context, [...way, { own: word }], false);
	});
	const items = all.flatMap((part) => (isSchema(part.items) ? keysOf(part.items, context, way) : []));
	return [...entries, ...own, ...items];
}

function entriesOf(
	schema: JsonSchema,
	context: Context,
	way: readonly CutStep[],
	obligatory: boolean
): KeyEntry[] {
	const path = way.map((step) =>
		'key' in step ? { text: step.key, own: false } : { text: step.own, own: true }
	);
	const last = way.at(-1);
	const example = last !== undefined && 'key' in last ? cut(context.examples, way) : undefined;
	const entry: KeyEntry = {
		id: [
			context.prefix,
			...path.filter(({ own }, at) => !own || at === path.length - 1).map(({ text }) => text)
		]
			.join('-')
			.replaceAll('_', '-'),
		path,
		description: schema.description ?? '',
		type: typeText(schema),
		obligatory,
		values: valuesOf(schema),
		...(example === undefined ? {} : { example })
	};
	return [entry, ...(isPlaceInSource(schema) ? [] : keysOf(schema, context, way))];
}

/** The schema with the rules that say more of the same value. */
function parts(schema: JsonSchema): JsonSchema[] {
	const rules = [...(schema.allOf ?? []), schema.then, schema.else];
	return [schema, ...rules.filter(isSchema).flatMap(parts)];
}

const isSchema = (value: unknown): value is JsonSchema =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const asSchema = (value: unknown): JsonSchema => (isSchema(value) ? value : {});

const BY_MESSAGE: ReadonlyMap<unknown, Expectation> = new Map(
	EXPECTATIONS.map((expectation) => [EDITOR_MESSAGES[expectation], expectation])
);

const expectationOf = (schema: JsonSchema): Expectation | undefined => BY_MESSAGE.get(schema.errorMessage);

/** The form of a source is the same everywhere, so that its parts are described once. */
function isPlaceInSource(schema: JsonSchema): boolean {
	const expectation = expectationOf(schema);
	return expectation === 'BRON' || expectation === 'BRON_OF_INSCHATTING';
}

/** What the author's own names in a group are. */
function ownWord({ propertyNames }: JsonSchema): string {
	switch (expectationOf(asSchema(propertyNames))) {
		case 'LETTER':
			return 'letter';
		case 'JAAR':
			return 'jaar';
		default:
			return 'naam';
	}
}

const GROUP = 'een groep van sleutels';
const AMOUNT_GROUP = 'een groep met bedragen per jaar, of met bedrag en uitleg';

const TYPES: Readonly<Record<Exclude<Expectation, 'LIJST'>, string>> = {
	TEKST: 'tekst',
	NAAM: 'een naam: kleine letters, cijfers en lage streepjes',
	LETTER: 'de hoofdletter van een keuze',
	JAAR: 'een jaar met vier cijfers',
	DATUM: 'een datum als jaar-maand-dag, tussen aanhalingstekens',
	GETAL: 'een getal',
	GETAL_BOVEN_NUL: 'een getal boven nul',
	BEDRAG: 'een getal, pm of een formule',
	WAARDE: 'een getal of pm',
	BEREIK: 'twee getallen tussen rechte haken',
	GROEP: 'een groep van namen, elk met een waarde',
	BRON: 'de naam van een bron, met de plaats daarin',
	AARD: 'één van de woorden hieronder',
	SOORT: 'één van de woorden hieronder',
	INDEXERING: 'één van de woorden hieronder',
	PRIJZEN: 'één van de woorden hieronder',
	ALLEEN_TRUE: 'alleen het woord true',
	BEWERING: 'tekst, of een groep met tekst en bron',
	TOTAAL: 'een getal, of een groep met bekend en pm',
	NAAM_OF_GROEP: 'een naam, of een groep met die naam en uitleg',
	NAAM_OF_LIJST: 'een naam, of een lijst van namen',
	BIJDRAGE: 'een lijst van doelen, elk met een bron',
	GETAL_OF_FORMULE: 'een getal of een formule',
	METHODE: 'één van de woorden hieronder',
	DEKKING: 'één van de woorden hieronder',
	DEKKING_BEDRAG: 'een getal, pm of rest; of een groep met bedragen per jaar',
	JAREN: 'een lijst van jaren, of het eerste en het laatste: 2024-2063',
	UITKOMST: 'een getal, pm, een formule of een paar woorden; of een groep met waarde',
	BRON_OF_INSCHATTING: `een bron met de plaats daarin, of de woorden ${OWN_ESTIMATE}`
};

function typeText(schema: JsonSchema): string {
	const expectation = expectationOf(schema);
	if (expectation === undefined) return GROUP;
	if (expectation === 'LIJST') return `een lijst; elk onderdeel is ${typeText(asSchema(schema.items))}`;
	const canBeGroup = [schema.type].flat().includes('object');
	if (canBeGroup && expectation === 'TEKST') return `${TYPES.TEKST}, of ${GROUP}`;
	if (canBeGroup && expectation === 'BEDRAG') return `${TYPES.BEDRAG}; of ${AMOUNT_GROUP}`;
	return TYPES[expectation];
}

function valuesOf(schema: JsonSchema): AllowedValue[] {
	const described: unknown = schema.enumDescriptions;
	const meanings: readonly unknown[] = Array.isArray(described) ? described : [];
	const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
	return words.map((word, at) => {
		const meaning = meanings[at];
		return { value: String(word), ...(typeof meaning === 'string' ? { meaning } : {}) };
	});
}

function kindText(kind: ValueKind): string {
	switch (kind.kind) {
		case 'unit':
			return describeUnit(kind.unit.dimensions);
		case 'year':
			return 'een jaartal';
		case 'years':
			return 'een aantal jaren';
		case 'any':
			return 'elke eenheid, maar overal dezelfde';
	}
}

const BASE: Readonly<Record<BaseUnit, Omit<UnitEntry, 'id' | 'unit'>>> = {
	'€': { also: ['euro'], description: 'Een bedrag in euro.' },
	uur: { also: ['uren'], description: 'Een aantal uren.' },
	cliënt: { also: ['cliënten', 'client', 'clienten'], description: 'Een aantal cliënten.' },
	fte: { also: [], description: 'Een aantal volledige banen.' },
	inwoner: { also: ['inwoners'], description: 'Een aantal inwoners.' },
	huishouden: { also: ['huishoudens'], description: 'Een aantal huishoudens.' },
	woning: { also: ['woningen'], description: 'Een aantal woningen.' },
	leerling: { also: ['leerlingen'], description: 'Een aantal leerlingen.' },
	ton: { also: [], description: 'Een gewicht van duizend kilo. Schrijf kg voor één kilo.' },
	'm²': { also: ['m2'], description: 'Een oppervlakte in vierkante meters.' },
	jaar: { also: [], description: 'Een aantal jaren. Achter een schuine streep: per jaar.' }
};

const UNITS: readonly UnitEntry[] = [
	...BASE_UNITS.map((unit) => ({
		id: `eenheid-${unit === '€' ? 'euro' : unit === 'm²' ? 'm2' : unit}`,
		unit,
		...BASE[unit]
	})),
	{
		id: 'eenheid-euro-per-jaar',
		unit: '€/jaar',
		also: [],
		description: 'Een bedrag per jaar. Elk bedrag bij een keuze moet hierin uitkomen.'
	},
	{
		id: 'eenheid-euro-per-maand',
		unit: '€/maand',
		also: [],
		description: 'Een bedrag per maand. In een formule telt het 12 keer per jaar.'
	},
	{
		id: 'eenheid-euro-per-fte-per-jaar',
		unit: '€/fte/jaar',
		also: [],
		description: 'Een bedrag per jaar voor elke volledige baan. Zo maakt u zelf ook andere eenheden.'
	},
	{
		id: 'eenheid-procent',
		unit: '%',
		also: [],
		description: 'Een percentage. In een formule is 2,5 % het getal 0,025.'
	},
	{
		id: 'eenheid-procent-per-jaar',
		unit: '%/jaar',
		also: [],
		description: 'Groei per jaar. In een formule is 2,5 % het getal 0,025.'
	},
	{ id: 'eenheid-getal', unit: 'getal', also: [], description: 'Een getal zonder eenheid.' }
];

const SIGNS: readonly SignEntry[] = [
	{
		id: 'formule-rekenen',
		sign: '+ - * /',
		description: 'Optellen, aftrekken, vermenigvuldigen en delen. Wat tussen haakjes staat, gaat voor.',
		example: { formula: '(2 + 3) * 4', year: 2026, expected: 20 }
	},
	{
		id: 'formule-macht',
		sign: '^',
		description: 'Tot de macht: een getal een aantal keer met zichzelf vermenigvuldigen.',
		example: { formula: '(1 + groei) ^ (jaar - 2024)', year: 2026, inputs: { groei: 0.1 }, expected: 1.21 }
	},
	{
		id: 'formule-jaar',
		sign: 'jaar',
		description: 'Het jaar waarvoor de site het bedrag uitrekent.',
		example: { formula: 'jaar - 2024', year: 2026, expected: 2 }
	},
	{
		id: 'formule-eerste-jaar',
		sign: 'eerste_jaar',
		description: 'Het eerste jaar van het dossier.',
		example: { formula: 'jaar - eerste_jaar', year: 2027, firstYear: 2026, expected: 1 }
	},
	{
		id: 'formule-voorwaarde',
		sign: 'voorwaarde ? waarde : waarde',
		description:
			'Geeft de eerste waarde als de voorwaarde klopt, en anders de tweede. De andere waarde telt niet mee: ' +
			'zo voorkomt u dat een formule deelt door nul.',
		example: { formula: 'jaar < 2027 ? 100 : 50', year: 2027, expected: 50 }
	},
	{
		id: 'formule-vergelijken',
		sign: '< <= > >= == !=',
		description:
			'Kleiner dan, hooguit, groter dan, minstens, gelijk aan en niet gelijk aan. Voor gebruik in een voorwaarde.',
		example: { formula: 'wijken >= 6 ? 2 : 1', year: 2026, inputs: { wijken: 6 }, expected: 2 }
	}
];

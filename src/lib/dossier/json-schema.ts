import { z } from 'zod';
import { EDITOR_MESSAGES, missingKey, onlyTheseKeys } from './editor-messages.ts';
import { dossierSchema, optionSchema } from './schema.ts';
import { EXPECTATIONS } from './schema-words.ts';

/** A JSON Schema as plain data; keywords that are not of draft 7, such as `errorMessage`, are those of YAML editors. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 7) of `dossier.yaml` for editors, with Dutch descriptions and messages. */
export const dossierJsonSchema = (): JsonSchema => editorSchema(dossierSchema);

/** The JSON Schema (draft 7) of `keuze-<letter>.yaml` for editors, with Dutch descriptions and messages. */
export const optionJsonSchema = (): JsonSchema => editorSchema(optionSchema);

/** The JSON Schema (draft 7) for editors of what a reader's schema takes. */
export function editorSchema(schema: z.ZodType): JsonSchema {
	return forEditor(
		z.toJSONSchema(schema, {
			target: 'draft-7',
			io: 'input',
			override({ zodSchema, jsonSchema }) {
				const message = editorMessage(zodSchema);
				if (message !== undefined) jsonSchema.errorMessage = message;
			}
		})
	);
}

/** The sentence for what the reader expects; a reader's schema carries the expectation as its error. */
function editorMessage(schema: z.core.$ZodType): string | undefined {
	const { error }: { error?: unknown } = schema._zod.def;
	if (typeof error !== 'function') return undefined;
	const said: unknown = Reflect.apply(error, undefined, [{ code: 'custom' }]);
	const expectation = EXPECTATIONS.find((name) => name === said);
	return expectation && EDITOR_MESSAGES[expectation];
}

/**
 * The same schema, in the keywords for which an editor shows our own message. Editors say these in English, whatever
 * the schema: `anyOf` (they join the messages of its alternatives), `minimum`, `minItems`, `minLength` and their likes.
 * And `errorMessage` beside `required` would stand for every mistake in the group.
 */
function forEditor(schema: JsonSchema): JsonSchema {
	const { anyOf, properties, additionalProperties, propertyNames, items, ...rest } = schema;
	if (anyOf !== undefined) return { ...rest, ...oneSchema(anyOf.map(asSchema).map(forEditor)) };

	const result: JsonSchema = { ...rest };
	if (properties !== undefined) {
		result.properties = Object.fromEntries(
			Object.entries(properties).map(([key, value]) => [key, forEditor(asSchema(value))])
		);
	}
	if (additionalProperties !== undefined) {
		result.additionalProperties =
			typeof additionalProperties === 'object' ? forEditor(additionalProperties) : additionalProperties;
	}
	// To an editor a key such as 2026 is a number, not a text.
	if (propertyNames !== undefined) result.propertyNames = without(asSchema(propertyNames), 'type');
	if (items !== undefined) {
		result.items = Array.isArray(items)
			? items.map((item) => forEditor(asSchema(item)))
			: forEditor(asSchema(items));
	}
	return withOwnMessages(result);
}

const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'maxItems'] as const;

function withOwnMessages(schema: JsonSchema): JsonSchema {
	const result = without(schema, 'required', 'minLength', 'additionalItems', ...LIMITS);
	if (schema.minLength === 1) result.pattern ??= '\\S';
	if (result.additionalProperties === false && result.properties !== undefined) {
		result.errorMessage = onlyTheseKeys(Object.keys(result.properties));
	}
	const rules: JsonSchema[] = (schema.required ?? []).map((key) => ({
		required: [key],
		errorMessage: missingKey(key)
	}));
	const limits: JsonSchema = {};
	for (const limit of LIMITS) if (schema[limit] !== undefined) Reflect.set(limits, limit, schema[limit]);
	if (Object.keys(limits).length > 0) {
		// Nothing outside these limits is null, so that the message shows.
		rules.push({ if: limits, else: { type: 'null', errorMessage: result.errorMessage } });
	}
	return rules.length > 0 ? { ...result, allOf: rules } : result;
}

/** Alternatives as one schema: every keyword but `type` says something about values of one type only. */
function oneSchema(alternatives: readonly JsonSchema[]): JsonSchema {
	const types = new Set(alternatives.flatMap(({ type }) => type ?? []));
	const result: JsonSchema = { type: [...types] };

	const patterns = alternatives
		.filter(({ type }) => [type].flat().includes('string'))
		.map(({ pattern, const: only }) => pattern ?? `^${String(only)}$`);
	if (patterns.length > 0) result.pattern = patterns.join('|');

	const list = alternatives.find(({ items }) => items !== undefined);
	if (list?.items !== undefined) result.items = list.items;

	const groups = alternatives
		.filter(({ type }) => [type].flat().includes('object'))
		.map((group) => without(group, 'type', 'description'));
	// The limits of a list say nothing of other values.
	const rules = [...(groups.length > 1 ? [byYearOr(groups)] : groups), ...(list?.allOf?.map(asSchema) ?? [])];
	return rules.length > 0 ? { ...result, allOf: rules } : result;
}

/** Of the ways to write an amount as a group, the one that the author is writing: the reader judges alike. */
function byYearOr(groups: readonly JsonSchema[]): JsonSchema {
	const byYear = groups.find(({ properties }) => properties === undefined);
	const fixed = groups.filter(({ properties }) => properties !== undefined).reduce(either);
	return { if: { patternProperties: { '^\\d+$': false } }, then: fixed, else: byYear };
}

/** The second of two groups where a key stands that only it has, else the first. */
function either(first: JsonSchema, second: JsonSchema): JsonSchema {
	const own = Object.keys(second.properties ?? {}).filter((key) => first.properties?.[key] === undefined);
	return { if: { not: { anyOf: own.map((key) => ({ required: [key] })) } }, then: first, else: second };
}

function without(schema: JsonSchema, ...keywords: readonly string[]): JsonSchema {
	const result = { ...schema };
	for (const keyword of keywords) Reflect.deleteProperty(result, keyword);
	return result;
}

const asSchema = (schema: z.core.JSONSchema._JSONSchema): JsonSchema =>
	typeof schema === 'object' ? schema : schema ? {} : { not: {} };

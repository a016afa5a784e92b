import { Document, isScalar, visit } from 'yaml';

/** A step on the way to a key: its name, or a word for a name that the author chooses. */
export type CutStep = { readonly key: string } | { readonly own: string };

type Group = Readonly<Record<string, unknown>>;

/**
 * One key as YAML, with only the groups around it, from the first of the values that has it. Of a group of own names,
 * or a list of groups, it keeps the first.
 * @returns undefined when none of the values has the key.
 */
export function cut(values: readonly unknown[], way: readonly CutStep[]): string | undefined {
	for (const value of values) {
		const found = along(value, way);
		if (found !== undefined) return yamlText(found);
	}
	return undefined;
}

function along(value: unknown, way: readonly CutStep[]): unknown {
	const [step, ...rest] = way;
	if (step === undefined) return firstOf(value);
	if (Array.isArray(value)) {
		const found = first(value, (item) => along(item, way));
		return found === undefined ? undefined : [found];
	}
	if (!isGroup(value)) return undefined;
	const keys = 'key' in step ? [step.key].filter((key) => Object.hasOwn(value, key)) : Object.keys(value);
	return first(keys, (key) => {
		const found = along(value[key], rest);
		return found === undefined ? undefined : { [key]: found };
	});
}

const first = <T>(items: readonly T[], find: (item: T) => unknown): unknown =>
	items.map(find).find((found) => found !== undefined);

/** A group of groups, or a list of groups, with its first only. */
function firstOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.some(isGroup) ? value.slice(0, 1) : value;
	if (!isGroup(value)) return value;
	const [entry] = Object.entries(value);
	return entry !== undefined && Object.values(value).every(isGroup) ? Object.fromEntries([entry]) : value;
}

const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As an author writes it: years without quotes, a list of words or numbers on one line. */
function yamlText(value: unknown): string {
	const document = new Document(value);
	visit(document, {
		Pair(_, { key }) {
			if (isScalar(key) && typeof key.value === 'string' && /^\d+$/.test(key.value))
				key.value = Number(key.value);
		},
		Seq(_, list) {
			list.flow = list.items.every((item) => isScalar(item));
		}
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	type Node,
	type Scalar,
	type YAMLMap,
	type YAMLSeq
} from 'yaml';
import { readYaml, valueAt, type Path, type SourceFile } from '../dossier/yaml-file.ts';
import { asRead, entryLines, inline, itemLines, type Written } from './written.ts';

/** A file with a change in it, or a Dutch sentence that says why there is none. */
export type FileResult =
	{ readonly ok: true; readonly file: SourceFile } | { readonly ok: false; readonly problem: string };

/** Text to put in the place of `length` characters from `at`. */
interface Splice {
	readonly at: number;
	readonly length: number;
	readonly text: string;
}

/**
 * Writes a value over the one at a path, which must be there. Nothing else in the text changes; a value that is
 * already the same leaves the text as it was.
 */
export function setValue(file: SourceFile, path: Path, written: Written): FileResult {
	return change(file, path, asRead(written), (root) => {
		const found = find(root, path);
		return found && splicedValue(file.text, found.node, found.within, written);
	});
}

/**
 * Adds a key with a value after the last key of the group at a path. A group at the top of the file that is not
 * there yet comes at the end.
 */
export function addEntry(file: SourceFile, path: Path, key: string, written: Written): FileResult {
	return change(file, [...path, key], asRead(written), (root) => {
		const found = find(root, path);
		const step = stepOf(file.text, root);
		const lines = entryLines(key, written, step);
		if (found && isMap(found.node)) return addedToMap(file.text, found.node, key, written, lines);
		return addedBelow(file.text, root, path, found?.node, step, lines, `{ ${key}: ${inline(written)} }`);
	});
}

/** Adds an item at the end of the list at a path. A list at the top of the file that is not there yet comes at the end. */
export function addItem(file: SourceFile, path: Path, written: Written): FileResult {
	const read = readYaml(file);
	const list = read.ok ? valueAt(read.file.value, path) : undefined;
	const place = Array.isArray(list) ? list.length : 0;
	return change(file, [...path, place], asRead(written), (root) => {
		const found = find(root, path);
		const step = stepOf(file.text, root);
		const lines = itemLines(written);
		if (found && isSeq(found.node)) return addedToSeq(file.text, found.node, written, lines);
		return addedBelow(file.text, root, path, found?.node, step, lines, `[${inline(written)}]`);
	});
}

/** Makes one splice and reads the result back: only the meant value may differ, else the text stays as it was. */
function change(
	file: SourceFile,
	path: Path,
	value: unknown,
	splice: (root: YAMLMap) => Splice | undefined
): FileResult {
	const before = readYaml(file);
	if (!before.ok) {
		const [first] = before.problems;
		const place = first ? `Regel ${first.line}: ${first.message} ${first.remedy}` : '';
		return { ok: false, problem: `${nameOf(file)} is niet te lezen. ${place}`.trim() };
	}
	if (same(valueAt(before.file.value, path), value)) return { ok: true, file };
	const refused: FileResult = {
		ok: false,
		problem: `Het formulier kan ${nameOf(file)} niet veilig veranderen. Pas de tekst zelf aan.`
	};
	const root = parseDocument(file.text, {
		version: '1.2',
		schema: 'core',
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'error'
	}).contents;
	const made = isMap(root) ? splice(root) : undefined;
	if (!made) return refused;
	const { at, length, text } = made;
	const changed = { ...file, text: file.text.slice(0, at) + text + file.text.slice(at + length) };
	const after = readYaml(changed);
	return after.ok && same(after.file.value, withValue(before.file.value, path, value))
		? { ok: true, file: changed }
		: refused;
}

const nameOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);

type Within = 'brackets' | 'lines';

interface Found {
	readonly node: Node;
	readonly within: Within;
}

function find(root: YAMLMap, path: Path): Found | undefined {
	let node: Node = root;
	let within: Within = 'lines';
	for (const step of path) {
		if ((isMap(node) || isSeq(node)) && node.flow) within = 'brackets';
		const next: unknown = isMap(node)
			? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.value
			: isSeq(node) && typeof step === 'number'
				? node.items[step]
				: undefined;
		if (!isNode(next)) return undefined;
		node = next;
	}
	return { node, within };
}

const isNode = (value: unknown): value is YAMLMap | YAMLSeq | Scalar =>
	isMap(value) || isSeq(value) || isScalar(value);

function splicedValue(text: string, node: Node, within: Within, written: Written): Splice | undefined {
	if (!node.range) return undefined;
	const [start, end] = node.range;
	const value = inline(written, within);
	if (start === end) {
		return { at: start, length: 0, text: /\s/.test(text[start - 1] ?? '') ? value : ` ${value}` };
	}
	const lineEnd = /\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0;
	return { at: start, length: end - start - lineEnd, text: value };
}

function addedToMap(
	text: string,
	map: YAMLMap,
	key: string,
	written: Written,
	lines: string[]
): Splice | undefined {
	const last = map.items.at(-1);
	if (map.flow) return addedInBrackets(text, map, last, `${key}: ${inline(written)}`);
	const first = map.items[0]?.key;
	if (!last || !isScalar(first) || !first.range) return undefined;
	return linesAfter(text, endOf(last), columnOf(text, first.range[0]), lines);
}

function addedToSeq(text: string, seq: YAMLSeq, written: Written, lines: string[]): Splice | undefined {
	const last = seq.items.at(-1);
	if (seq.flow) return addedInBrackets(text, seq, last, inline(written));
	if (!seq.range || last === undefined) return undefined;
	return linesAfter(text, endOf(last), columnOf(text, seq.range[0]), lines);
}

/** In a list or group between brackets: after its last item, with a comma where there was none. */
function addedInBrackets(
	text: string,
	node: YAMLMap | YAMLSeq,
	last: unknown,
	added: string
): Splice | undefined {
	if (!node.range) return undefined;
	const [start, end] = node.range;
	if (last === undefined) {
		return { at: start, length: end - start, text: isMap(node) ? `{ ${added} }` : `[${added}]` };
	}
	const after = endOf(last);
	const comma = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(after, end));
	return comma
		? { at: after + comma[0].length, length: 0, text: ` ${added}` }
		: { at: after, length: 0, text: `, ${added}` };
}

/** Under a key that has nothing yet, or under a new key at the end of the file. */
function addedBelow(
	text: string,
	root: YAMLMap,
	path: Path,
	empty: Node | undefined,
	step: string,
	lines: readonly string[],
	bracketed: string
): Splice | undefined {
	const [section] = path;
	if (path.length !== 1 || typeof section !== 'string') return undefined;
	const last = root.items.at(-1);
	if (empty) {
		if (!isScalar(empty) || empty.value !== null || !empty.range) return undefined;
		if (root.flow || empty.source) return splicedText(text, empty.range, bracketed);
		const first = root.items[0]?.key;
		const column = isScalar(first) && first.range ? columnOf(text, first.range[0]) : 0;
		return linesAfter(text, empty.range[1], column + step.length, lines);
	}
	if (root.flow) return addedInBrackets(text, root, last, `${section}: ${bracketed}`);
	const first = root.items[0]?.key;
	if (!last || !isScalar(first) || !first.range) return undefined;
	const apart = /\n\r?\n/.test(text) ? [''] : [];
	return linesAfter(text, endOf(last), columnOf(text, first.range[0]), [
		...apart,
		`${section}:`,
		...lines.map((line) => `${step}${line}`)
	]);
}

function splicedText(text: string, [start, end]: readonly [number, number, number], value: string): Splice {
	const space = start === end && !/\s/.test(text[start - 1] ?? '') ? ' ' : '';
	return { at: start, length: end - start, text: `${space}${value}` };
}

/** Where the last thing in a node or pair ends: what follows on that line is a comment. */
function endOf(item: unknown): number {
	if (isPair(item)) return Math.max(endOf(item.key), endOf(item.value));
	if (!isNode(item)) return 0;
	const end = item.range?.[1] ?? 0;
	if (isScalar(item) || item.flow) return end;
	const last = item.items.at(-1);
	return last === undefined ? end : endOf(last);
}

function linesAfter(text: string, end: number, column: number, lines: readonly string[]): Splice {
	const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
	const found = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
	const indented = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
	return found === -1
		? { at: text.length, length: 0, text: lineEnd + indented.join(lineEnd) }
		: { at: found + 1, length: 0, text: indented.map((line) => line + lineEnd).join('') };
}

/** How far a place is from the start of its line; a byte order mark does not count. */
function columnOf(text: string, at: number): number {
	return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace('\uFEFF', '').length;
}

/** How far the author indents: taken from the first group with lines of its own, else two spaces. */
function stepOf(text: string, root: YAMLMap): string {
	for (const { value } of root.items) {
		if (!isMap(value) || value.flow) continue;
		const first = value.items[0]?.key;
		if (isScalar(first) && first.range) return ' '.repeat(Math.max(1, columnOf(text, first.range[0])));
	}
	return '  ';
}

/** Plain data with one value set or added; what is not on the way there is shared. */
function withValue(data: unknown, path: Path, value: unknown): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return value;
	if (typeof step === 'number') {
		const list: readonly unknown[] = Array.isArray(data) ? data : [];
		return Object.assign([...list], { [step]: withValue(list[step], rest, value) });
	}
	const group = typeof data === 'object' && data !== null ? data : {};
	return { ...group, [step]: withValue(valueAt(group, [step]), rest, value) };
}

/** Whether plain data is the same; the order of keys does not matter. */
function same(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
		return one === other;
	}
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && same(valueAt(one, [key]), valueAt(other, [key])))
	);
}

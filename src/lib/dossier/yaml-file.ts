import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { slipInBraces } from './braces.ts';
import { quoted } from './written-line.ts';
import { MOST_PROBLEMS, type Problem, type ProblemCode } from './problem.ts';
import { syntaxProblem } from './syntax.ts';
import { MAX_DEPTH, MISLEADING, TOO_DEEP, unreadableText } from './unreadable.ts';
import { numberProblem } from './yaml-number.ts';

/** A file as the reader gets it: its path as shown to the author, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** The way to a value: keys and list places from the top of a file. */
export type Path = readonly (string | number)[];

/** Text in a file that holds a scalar: where it starts and what stands there, quotes included. */
interface ScalarText {
	readonly start: number;
	readonly source: string;
}

/** A YAML file as plain data, with the places in the text where everything stands. */
export interface YamlFile {
	readonly path: string;
	/** Objects without a prototype, arrays, strings, numbers, booleans and null. */
	readonly value: unknown;
	/** A problem at the value (or, with `at: 'key'`, at its key), or at the nearest parent that exists. */
	problem(
		code: ProblemCode,
		path: Path,
		message: string,
		remedy: string,
		options?: { at?: 'key' | 'value'; within?: number; severity?: Problem['severity'] }
	): Problem;
	/** What the author typed for a scalar, without quotes; undefined for maps and lists. */
	textAt(path: Path): string | undefined;
	/** The offset in the text at which a key starts. */
	startOf(path: Path): number;
	/** The path of the file in which a key at the top stands, or would. */
	fileOf(key: string): string;
}

export type YamlResult =
	| {
			readonly ok: true;
			readonly file: YamlFile;
			/** Things to look at in a file that can be read. */
			readonly warnings: readonly Problem[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const pathKey = (path: Path): string => JSON.stringify(path);

/** Reads the text of one file as YAML. Never throws; expected failures are problems with a place. */
export function readYaml({ path: name, text }: SourceFile): YamlResult {
	const lineCounter = new LineCounter();
	const problemAt = (
		offset: number,
		code: ProblemCode,
		message: string,
		remedy: string,
		severity: Problem['severity'] = 'fout'
	): Problem => {
		const place = lineCounter.lineStarts.length > 0 ? lineCounter.linePos(offset) : { line: 1, col: 1 };
		return {
			code,
			severity,
			file: name,
			line: Math.max(1, place.line),
			column: Math.max(1, place.col),
			message,
			remedy
		};
	};
	const fail = (...problems: Problem[]): YamlResult => ({ ok: false, problems });

	const unreadable = unreadableText(text);
	if (unreadable) {
		const before = text.slice(0, unreadable.offset).split('\n');
		const { code, message, remedy } = unreadable;
		return fail({
			code,
			severity: 'fout',
			file: name,
			line: before.length,
			column: (before.at(-1) ?? '').length + 1,
			message,
			remedy
		});
	}

	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'error',
		lineCounter
	});
	const [syntaxError] = document.errors;
	if (syntaxError) {
		const { code, offset, message, remedy } = syntaxProblem(
			syntaxError.code,
			syntaxError.pos[0],
			text,
			syntaxError.message
		);
		return fail(problemAt(offset, code, message, remedy));
	}
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
		return fail(
			problemAt(
				0,
				'BESTAND_LEEG',
				'Dit bestand is leeg.',
				'Vul het met de sleutels van een dossier of keuze, of haal het bestand weg.'
			)
		);
	}

	const values = new Map<string, number>();
	const keys = new Map<string, number>();
	const scalars = new Map<string, ScalarText>();
	const problems: Problem[] = [];
	const warnings: Problem[] = [];

	const plain = (node: Node | null, path: Path, depth: number): unknown => {
		if (node === null) return null;
		const start = node.range?.[0] ?? 0;
		values.set(pathKey(path), start);
		if (depth > MAX_DEPTH) {
			problems.push(problemAt(start, 'YAML_TE_DIEP', TOO_DEEP.message, TOO_DEEP.remedy));
			return null;
		}
		if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
			problems.push(
				problemAt(
					start,
					'YAML_VERWIJZING',
					'Hier staat een verwijzing (een woord dat begint met & of *).',
					'Schrijf de tekst of het getal hier voluit. Moet de tekst echt met & of * beginnen? Zet er aanhalingstekens omheen.'
				)
			);
			return null;
		}
		if (node.tag !== undefined) {
			problems.push(
				problemAt(
					start,
					'YAML_TAG',
					'Hier staat een woord dat begint met een uitroepteken.',
					'Haal dat woord weg, of zet aanhalingstekens om de tekst.'
				)
			);
			return null;
		}
		if (isMap(node)) {
			const slip = node.flow ? slipInBraces(node, text) : undefined;
			if (slip !== undefined) {
				problems.push(problemAt(slip.offset, slip.code, slip.message, slip.remedy));
				return null;
			}
			const result: Record<string, unknown> = Object.create(null);
			for (const { key, value } of node.items) {
				const keyText = isScalar(key) ? String(key.value) : '';
				const keyStart = isScalar(key) ? (key.range?.[0] ?? start) : start;
				if (FORBIDDEN_KEYS.has(keyText)) {
					problems.push(
						problemAt(
							keyStart,
							'SLEUTEL_VERBODEN',
							`De naam \`${keyText}\` is niet toegestaan.`,
							'Kies een andere naam.'
						)
					);
					continue;
				}
				const here = [...path, keyText];
				const earlier = keys.get(pathKey(here));
				if (earlier !== undefined) {
					problems.push(
						problemAt(
							keyStart,
							'SLEUTEL_DUBBEL',
							`\`${keyText}\` staat hier voor de tweede keer; de eerste keer is op regel ${lineCounter.linePos(earlier).line}.`,
							'Haal een van de twee weg of geef hem een andere naam.'
						)
					);
					continue;
				}
				keys.set(pathKey(here), keyStart);
				values.set(pathKey(here), keyStart);
				result[keyText] = plain(isNode(value) ? value : null, here, depth + 1);
			}
			return result;
		}
		if (isSeq(node)) {
			return node.items.map((item, place) => plain(isNode(item) ? item : null, [...path, place], depth + 1));
		}
		if (!isScalar(node)) return null;
		const source = text.slice(start, node.range?.[1] ?? start);
		scalars.set(pathKey(path), { start, source });
		if (typeof node.value === 'number' || typeof node.value === 'bigint') {
			const problem = numberProblem(source, text.slice(text.lastIndexOf('\n', start) + 1, start));
			if (problem) problems.push(problemAt(start, 'GETAL_ONLEESBAAR', problem.message, problem.remedy));
			return Number(node.value);
		}
		// Of the value, because in double quotes a character can be written as an escape.
		if (typeof node.value === 'string' && MISLEADING.test(node.value)) {
			problems.push(
				problemAt(
					start,
					'BESTAND_GEEN_TEKST',
					'In deze tekst staat een teken dat u niet ziet en dat andere letters van plaats of vorm laat veranderen.',
					'Haal de tekst weg en typ hem opnieuw.'
				)
			);
			return '';
		}
		const comment =
			typeof node.value === 'string' && /^[ \t]+(#\S.*)/.exec(text.slice(start + source.length));
		if (comment) {
			const [, rest = ''] = comment;
			warnings.push(
				problemAt(
					start + source.length,
					'YAML_OPMERKING',
					`Vanaf het hekje is de regel een opmerking; \`${rest}\` komt niet op de site.`,
					`Hoort het bij de tekst? Schrijf ${quoted(`${node.value} ${rest}`)}. Is het een opmerking? Zet een spatie achter het hekje.`,
					'let op'
				)
			);
		}
		return node.value;
	};
	const value = plain(document.contents, [], 0);
	// One more than are told shows that there are more.
	if (problems.length > 0) return fail(...problems.slice(0, MOST_PROBLEMS + 1));

	const placeOf = (path: Path, at: 'key' | 'value'): number => {
		for (let length = path.length; length >= 0; length--) {
			const part = pathKey(path.slice(0, length));
			const offset =
				at === 'key' || length < path.length ? (keys.get(part) ?? values.get(part)) : values.get(part);
			if (offset !== undefined) return offset;
		}
		return 0;
	};
	return {
		ok: true,
		warnings,
		file: {
			path: name,
			value,
			problem(code, path, message, remedy, { at = 'value', within, severity } = {}) {
				const scalar = scalars.get(pathKey(path));
				const offset =
					within !== undefined && scalar !== undefined
						? scalar.start + offsetInSource(scalar.source, valueAt(value, path), within)
						: placeOf(path, at);
				return problemAt(offset, code, message, remedy, severity);
			},
			startOf: (path) => placeOf(path, 'key'),
			fileOf: () => name,
			textAt(path) {
				return scalars.get(pathKey(path))?.source.replace(/^(["'])(.*)\1$/s, '$2');
			}
		}
	};
}

function isNode(value: unknown): value is Node {
	return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

/** The value at a path in plain data; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
	let here: unknown = value;
	for (const step of path) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
		here = Reflect.get(here, step);
	}
	return here;
}

/** In double quotes: a character written in another way, or a line end that does not count. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)/y;
const SKIPPED_LINE_END = /(?:\\\r?\n[ \t]*)+/y;

/**
 * Where the character at `index` of a scalar's value stands in its source text, which may have quotes,
 * escapes, a block header or folded line ends.
 */
function offsetInSource(source: string, value: unknown, index: number): number {
	if (typeof value !== 'string') return 0;
	const escapes = source.startsWith('"');
	let at = /^[|>][^\n]*\n/.exec(source)?.[0].length ?? (/^["']/.test(source) ? 1 : 0);
	const skip = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		if (!escapes || !pattern.test(source)) return false;
		at = pattern.lastIndex;
		return true;
	};
	for (let place = 0; place < index; place++) {
		skip(SKIPPED_LINE_END);
		if (skip(ESCAPE)) continue;
		const character = value[place] ?? '';
		if (source[at] !== character && !/\s/.test(character)) {
			while (at < source.length && source[at] !== character) at++;
		}
		if (/\s/.test(character) && !/\s/.test(value[place + 1] ?? '')) {
			while (/\s/.test(source[at] ?? '')) at++;
		} else at++;
	}
	skip(SKIPPED_LINE_END);
	return Math.min(at, source.length);
}

/** Where in a YAML file the cursor is, as far as its text up to there tells; the text may be half written. */
export interface Place {
	/** The keys around it, from outside in; lists do not count. Of a value, its own key is the last. */
	readonly path: readonly string[];
	/** What is being written: a key, a value, or the start of an item in a list, which may be either. */
	readonly part: 'key' | 'value' | 'item';
	/** Whether it is written inside a formula. */
	readonly formula: boolean;
	/** Where in the text the word that is being written starts, and the word as far as it is there. */
	readonly from: number;
	readonly word: string;
}

interface Level {
	readonly indent: number;
	readonly key: string;
}

interface Flow {
	readonly list: boolean;
	key?: string;
	token: string;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#{}[\],&*!|>'"-][^:#{}[\]]*?)\s*:(?=\s|$)/;
const WORD = /[\p{L}\p{N}_€%/-]*$/u;
const NAME = /[a-z_][a-z0-9_]*$/i;

/** The place at an offset in a text. Undefined inside a comment or a text of several lines. */
export function placeAt(text: string, offset: number): Place | undefined {
	const levels: Level[] = [];
	const flows: Flow[] = [];
	let block: number | undefined;
	const lines = text.slice(0, offset).split('\n');
	const last = lines.length - 1;
	for (const [number, line] of lines.entries()) {
		const here = number === last;
		if (flows.length > 0) {
			const rest = readFlow(line, flows);
			if (here) return rest === undefined ? undefined : flowPlace(levels, flows, offset);
			continue;
		}
		const blank = line.trim() === '';
		let indent = line.length - line.trimStart().length;
		if (block !== undefined) {
			if ((blank && !here) || indent > block) {
				if (here) return undefined;
				continue;
			}
			block = undefined;
		}
		if (blank && !here) continue;
		let content = line.trimStart();
		if (content.startsWith('#')) {
			if (here) return undefined;
			continue;
		}
		let item = false;
		for (let dash = /^-(\s+|$)/.exec(content); dash !== null; dash = /^-(\s+|$)/.exec(content)) {
			item = true;
			drop(levels, indent, true);
			indent += dash[0].length;
			content = content.slice(dash[0].length);
		}
		drop(levels, indent, false);
		const found = KEY.exec(content);
		if (found === null) {
			if (/^[{[]/.test(content)) {
				const rest = readFlow(content, flows);
				if (here) return rest === undefined ? undefined : flowPlace(levels, flows, offset);
				continue;
			}
			if (here)
				return place(
					levels.map(({ key }) => key),
					item ? 'item' : 'key',
					content,
					offset
				);
			continue;
		}
		const key = unquoted(found[1] ?? '');
		levels.push({ indent, key });
		const value = content.slice(found[0].length).trimStart();
		if (/^[|>]/.test(value)) block = indent;
		else if (/^[{[]/.test(value)) {
			const rest = readFlow(value, flows);
			if (here) return rest === undefined ? undefined : flowPlace(levels, flows, offset);
			continue;
		}
		if (here)
			return /(^|\s)#/.test(value)
				? undefined
				: place(
						levels.map(({ key: name }) => name),
						'value',
						value,
						offset
					);
	}
	return undefined;
}

/** Leaves the levels that end where a line starts at this indent. A list may stand as far left as its key. */
function drop(levels: Level[], indent: number, dash: boolean): void {
	for (let top = levels.at(-1); top !== undefined; top = levels.at(-1)) {
		if (dash ? top.indent <= indent : top.indent < indent) return;
		levels.pop();
	}
}

/** Reads what stands between brackets on a line. Undefined where the line ends in a comment. */
function readFlow(line: string, flows: Flow[]): string | undefined {
	let quote = '';
	for (let at = 0; at < line.length; at++) {
		const character = line[at] ?? '';
		const top = flows.at(-1);
		if (quote !== '') {
			if (character === quote) quote = '';
			if (top) top.token += character;
		} else if ((character === '"' || character === "'") && top?.token.trim() === '') {
			quote = character;
			top.token += character;
		} else if (character === '{' || character === '[') flows.push({ list: character === '[', token: '' });
		else if (character === '}' || character === ']') {
			flows.pop();
			const outer = flows.at(-1);
			if (outer) outer.token = '';
		} else if (character === '#' && /(^|\s)$/.test(line.slice(0, at))) return undefined;
		else if (top === undefined) continue;
		else if (character === ',') {
			delete top.key;
			top.token = '';
		} else if (character === ':' && top.key === undefined && /^(\s|$)/.test(line.slice(at + 1))) {
			top.key = unquoted(top.token.trim());
			top.token = '';
		} else top.token += character;
	}
	return line;
}

function flowPlace(levels: readonly Level[], flows: readonly Flow[], offset: number): Place | undefined {
	const top = flows.at(-1);
	const path = [...levels.map(({ key }) => key), ...flows.flatMap(({ key }) => key ?? [])];
	if (top === undefined) return undefined;
	const part = top.key !== undefined ? 'value' : top.list ? 'item' : 'key';
	return place(path, part, top.token.trimStart(), offset);
}

function place(path: readonly string[], part: Place['part'], written: string, offset: number): Place {
	const formula = part === 'value' && (/^["']?\s*=/.test(written) || path.at(-1) === 'formule');
	const word = (formula ? NAME : WORD).exec(written)?.[0] ?? '';
	return { path, part, formula, from: offset - word.length, word };
}

const unquoted = (key: string): string => key.replace(/^(["'])(.*)\1$/, '$2');

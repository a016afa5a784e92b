import { literal, looksLikeThousands } from './literal.ts';
import { nameFrom } from './names.ts';
import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import { findFunction, FUNCTION_NAMES } from './registry.ts';

/** How to write here what a function of a spreadsheet does; null where that cannot be. */
type Translation = (values: readonly string[]) => string | null;

/** In parentheses where that may matter. */
const grouped = (value: string): string => (/^[\w.]+$|^\w+\([^()]*\)$/.test(value) ? value : `(${value})`);

const joined =
	(sign: '+' | '*'): Translation =>
	(values) => {
		const parts = sign === '+' ? values : values.map(grouped);
		return parts.length > 1 ? `(${parts.join(` ${sign} `)})` : (values[0] ?? null);
	};
const own =
	(name: string): Translation =>
	(values) =>
		`${name}(${values.join(', ')})`;
const none: Translation = () => null;

const sum = joined('+');
const choice: Translation = ([condition = '', yes = '1', no = '0']) => `(${condition} ? ${yes} : ${no})`;
const mean: Translation = (values) =>
	values.length > 1 ? `((${values.join(' + ')}) / ${values.length})` : (values[0] ?? null);
const power: Translation = ([base = '', exponent = '2']) => `(${grouped(base)} ^ ${grouped(exponent)})`;
const root: Translation = ([value = '']) => `(${grouped(value)} ^ 0.5)`;
const absolute: Translation = ([value = '']) => `max(${value}, -${grouped(value)})`;
const round: Translation = ([value = '', places = '0']) => {
	if (!/^-?\d$/.test(places)) return null;
	const scale = literal(10 ** Math.abs(Number(places)));
	if (Number(places) === 0) return `round(${value})`;
	return Number(places) > 0
		? `(round(${grouped(value)} * ${scale}) / ${scale})`
		: `(round(${grouped(value)} / ${scale}) * ${scale})`;
};

/** The functions of a spreadsheet that people use in a budget, by their Dutch and their English names. */
const FUNCTIONS: ReadonlyMap<string, Translation> = new Map([
	...each(['som', 'sum'], sum),
	...each(['product'], joined('*')),
	...each(['als', 'if'], choice),
	...each(['gemiddelde', 'average'], mean),
	...each(['macht', 'power'], power),
	...each(['wortel', 'sqrt'], root),
	...each(['abs'], absolute),
	...each(['afronden', 'round'], round),
	...each(['min'], own('min')),
	...each(['max'], own('max')),
	...each(
		[
			...['en', 'and', 'of', 'or', 'niet', 'not', 'som.als', 'sumif', 'sommen.als', 'sumifs', 'somproduct'],
			...[
				'sumproduct',
				'als.fout',
				'iferror',
				'vert.zoeken',
				'vlookup',
				'horiz.zoeken',
				'hlookup',
				'x.zoeken'
			],
			...['xlookup', 'vergelijken', 'match', 'kiezen', 'choose', 'afronden.naar.boven', 'roundup'],
			...['afronden.naar.beneden', 'rounddown', 'afronden.boven', 'ceiling', 'afronden.beneden', 'floor'],
			...[
				'integer',
				'int',
				'geheel',
				'trunc',
				'rest',
				'mod',
				'aantal',
				'count',
				'aantalarg',
				'counta',
				'mediaan'
			],
			...['median', 'vandaag', 'today', 'nu', 'now', 'year', 'month', 'maand', 'datum', 'date', 'npv', 'nhw'],
			...['ncw', 'irr', 'ir', 'pmt', 'bet', 'pv', 'hw', 'fv', 'tw', 'ln', 'log', 'exp', 'indirect', 'offset']
		],
		none
	)
]);

function each(names: readonly string[], translation: Translation): [string, Translation][] {
	return names.map((name) => [name, translation]);
}

const TOKEN =
	/(?<space>\s+)|(?<text>"[^"]*")|(?<cell>(?:(?:'[^']+'|[\p{L}\d_]+)!)?\$?[A-Z]{1,2}\$?\d{1,4}(?::\$?[A-Z]{1,2}\$?\d{1,4})?(?![\p{L}\d_(.]))|(?<number>\d+(?:[.,]\d+)*(?:\s*%)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}]+)*)|(?<sign><=|>=|<>|=<|=>|==|!=|[-+*/^<>=?:×÷−–])|(?<other>[^])/uy;

/** No remedy writes out a longer formula. */
const LONGEST = 200;

/**
 * The one problem of a formula that was written for a spreadsheet: with one of its functions, with cells, or with
 * semicolons between the values of a function. The remedy writes the same formula in this language where that can be.
 * Undefined where the formula has none of these.
 */
export function spreadsheetProblem(text: string): FormulaProblem | undefined {
	return new Translator(text).problem();
}

class Translator {
	readonly #text: string;
	/** With semicolons between values, commas are decimals. */
	readonly #hasSemicolon: boolean;
	readonly #functions: { readonly name: string; readonly span: Span }[] = [];
	readonly #cells: { readonly name: string; readonly span: Span }[] = [];
	#semicolon: Span | undefined;
	#isWhole = true;
	#place = 0;
	#depth = 0;

	constructor(text: string) {
		this.#text = text;
		this.#hasSemicolon = text.includes(';');
	}

	problem(): FormulaProblem | undefined {
		const written = this.#value();
		const isWhole = this.#isWhole && this.#place >= this.#text.length && this.#depth === 0;
		const [called] = this.#functions;
		const [cell] = this.#cells;
		const span = called?.span ?? cell?.span ?? this.#semicolon;
		if (span === undefined) return undefined;
		const names = [...new Set(this.#cells.map(({ name }) => name))];
		const better = isWhole && written.length <= LONGEST ? this.#shown(written) : undefined;
		if (called !== undefined) {
			return problemAt(
				'FORMULE_FUNCTIE',
				span,
				findFunction(called.name.toLowerCase()) === undefined
					? `"${called.name}" is een functie van een rekenblad zoals Excel; een formule hier heeft die niet.`
					: `"${called.name}" schrijft u hier anders dan in een rekenblad zoals Excel.`,
				this.#remedy(better, names)
			);
		}
		if (cell !== undefined) {
			return problemAt(
				'FORMULE_NAAM',
				span,
				`${names.length === 1 ? `"${cell.name}" is een cel` : `${names.map((name) => `"${name}"`).join(' en ')} zijn cellen`} van een rekenblad; een formule hier gebruikt namen.`,
				this.#remedy(better, names)
			);
		}
		return problemAt(
			'FORMULE_TEKEN',
			span,
			'Tussen de waarden van een functie staat een komma, geen puntkomma.',
			better === undefined ? 'Schrijf een komma, en decimalen met een punt.' : `Schrijf ${better}.`
		);
	}

	#remedy(better: string | undefined, cells: readonly string[]): string {
		if (better === undefined) {
			return `Reken dit deel uit in het rekenblad en maak er een aanname van. Of gebruik een functie van hier: ${FUNCTION_NAMES.join(', ')}.`;
		}
		if (cells.length === 0) return `Schrijf ${better}.`;
		return /^[A-Z]+\d+$/.test(better)
			? `Schrijf de naam van een aanname, of zonder =-teken het getal dat in ${better} staat.`
			: `Schrijf ${better}. Zet op de plaats van elke cel de naam van een aanname of een getal.`;
	}

	/** A colon with a space ends a text in YAML, so that a choice needs quotes there. */
	#shown(written: string): string {
		const bare = isOneGroup(written) ? written.slice(1, -1) : written;
		return /:\s/.test(bare) ? `"= ${bare}", met de aanhalingstekens` : bare;
	}

	/** Reads up to what ends a value, and gives it in our own way of writing. */
	#value(): string {
		let written = '';
		const add = (part: string): void => {
			written += written === '' || /[(-]$/.test(written) ? part : ` ${part}`;
		};
		while (this.#place < this.#text.length) {
			const start = this.#place;
			const groups = this.#next();
			const span = { start, end: this.#place };
			if (groups.space !== undefined) continue;
			if (groups.number !== undefined) add(this.#number(groups.number));
			else if (groups.text !== undefined) add(this.#quotedText(groups.text));
			else if (groups.cell !== undefined) add(this.#cell(groups.cell, span));
			else if (groups.word !== undefined) add(this.#word(groups.word, span));
			else if (groups.sign !== undefined) add(SIGNS.get(groups.sign) ?? groups.sign);
			else if (groups.other === '(') {
				this.#depth++;
				add(`(${this.#value()})`);
				this.#close();
			} else if ((groups.other === ';' || groups.other === ',' || groups.other === ')') && this.#depth > 0) {
				this.#place = start;
				return written;
			} else this.#isWhole = false;
		}
		return written;
	}

	#next(): Record<string, string | undefined> {
		TOKEN.lastIndex = this.#place;
		const groups = TOKEN.exec(this.#text)?.groups ?? {};
		this.#place = Math.max(TOKEN.lastIndex, this.#place + 1);
		const { number } = groups;
		// Between values a comma separates, unless semicolons do.
		if (number?.includes(',') && !this.#hasSemicolon && this.#depth > 0) {
			// With one comma between two digits nobody can tell.
			if (/^\d+,\d+$/.test(number)) this.#isWhole = false;
			const whole = number.slice(0, number.indexOf(','));
			this.#place += whole.length - number.length;
			return { number: whole };
		}
		return groups;
	}

	#close(): void {
		if (this.#text[this.#place] !== ')') this.#isWhole = false;
		else this.#place++;
		this.#depth--;
	}

	#word(word: string, span: Span): string {
		const translate = FUNCTIONS.get(word.toLowerCase());
		const opens = /^\s*\(/.exec(this.#text.slice(span.end));
		if (opens === null) {
			const name = nameFrom(word);
			if (name === null || word.includes('.')) this.#isWhole = false;
			return name ?? word;
		}
		this.#place = span.end + opens[0].length;
		this.#depth++;
		const values = this.#values();
		this.#close();
		const isOwn = findFunction(word) !== undefined;
		if (translate !== undefined && !isOwn) this.#functions.push({ name: word, span });
		if (isOwn || translate === undefined) {
			const name = nameFrom(word);
			if (!isOwn) this.#isWhole = false;
			return `${name ?? word}(${values.join(', ')})`;
		}
		const written = translate(values);
		if (written === null) this.#isWhole = false;
		return written ?? '';
	}

	#values(): string[] {
		const values = [this.#value()];
		for (;;) {
			const sign = this.#text[this.#place];
			if (sign !== ';' && sign !== ',') break;
			if (sign === ';') this.#semicolon ??= { start: this.#place, end: this.#place + 1 };
			this.#place++;
			values.push(this.#value());
		}
		return values.flatMap((value) => this.#cellsOf(value) ?? [value]);
	}

	#number(written: string): string {
		const percent = written.endsWith('%');
		const bare = written.replace(/\s*%$/, '');
		const point = bare.includes(',') ? bare.replaceAll('.', '').replace(',', '.') : bare;
		const value = Number(
			looksLikeThousands(point) && !bare.includes(',') ? point.replaceAll('.', '') : point
		);
		if (!Number.isFinite(value)) this.#isWhole = false;
		return literal(percent ? Number((value / 100).toPrecision(15)) : value);
	}

	#quotedText(written: string): string {
		const inside = written.slice(1, -1);
		if (!/^\d+$/.test(inside)) this.#isWhole = false;
		return inside;
	}

	#cell(written: string, span: Span): string {
		this.#cells.push({ name: written, span });
		return written.replaceAll('$', '').replace(/^.*!/, '');
	}

	/** The cells of a range in one column or row, if there are not many; undefined for other values. */
	#cellsOf(value: string): string[] | undefined {
		const [, column = '', from = '', last = '', to = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(value) ?? [];
		if (column === '') return undefined;
		const count = Number(to) - Number(from) + 1;
		if (column === last && count >= 1 && count <= 12) {
			return Array.from({ length: count }, (_, place) => `${column}${Number(from) + place}`);
		}
		const across = last.charCodeAt(0) - column.charCodeAt(0) + 1;
		if (from === to && column.length === 1 && last.length === 1 && across >= 1 && across <= 12) {
			return Array.from(
				{ length: across },
				(_, place) => `${String.fromCharCode(column.charCodeAt(0) + place)}${from}`
			);
		}
		this.#isWhole = false;
		return undefined;
	}
}

/** What the signs of a spreadsheet are here. */
const SIGNS: ReadonlyMap<string, string> = new Map([
	['=', '=='],
	['<>', '!='],
	['=<', '<='],
	['=>', '>='],
	['×', '*'],
	['÷', '/'],
	['−', '-'],
	['–', '-']
]);

/** Whether the first parenthesis of a text closes at its end. */
function isOneGroup(text: string): boolean {
	let depth = 0;
	for (let place = 0; place < text.length; place++) {
		if (text[place] === '(') depth++;
		else if (text[place] === ')') depth--;
		if (depth === 0) return place === text.length - 1 && text.startsWith('(');
	}
	return false;
}

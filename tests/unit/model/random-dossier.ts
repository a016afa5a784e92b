import type { SourceFile } from '../../../src/lib/dossier/yaml-file.ts';

/** Random choices that are the same every time for the same seed (mulberry32). */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = Math.imul(seed + 1, 0x9e3779b9);
	}

	/** From 0 up to, not including, 1. */
	number(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from low up to and including high. */
	whole(low: number, high: number): number {
		return low + Math.floor(this.number() * (high - low + 1));
	}

	chance(part: number): boolean {
		return this.number() < part;
	}

	pick<Item>(items: readonly [Item, ...Item[]]): Item {
		return items[this.whole(0, items.length - 1)] ?? items[0];
	}
}

/** Where a formula is worked out: the year, and the values of the assumptions in base units. */
interface Moment {
	readonly year: number;
	readonly value: (name: string) => number;
}

/** A formula as text, together with its own meaning: nothing here knows how the tool reads or calculates. */
export interface Expression {
	readonly text: string;
	/** How tightly the text holds together: 0 a choice, 1 a sum, 2 a product, 3 a minus, 4 a power, 5 an atom. */
	readonly level: number;
	readonly at: (moment: Moment) => number;
	/** The assumptions on which it depends then; what is not known has the value NaN. */
	readonly uses: (moment: Moment) => ReadonlySet<string>;
}

export interface ExpectedLine {
	readonly kind: 'spending' | 'effect';
	readonly item: string;
	/** One for each year. */
	readonly amounts: readonly Expression[];
}

export interface RandomAssumption {
	readonly name: string;
	/** To base units: divided by 100 for a percentage, times 12 for an amount a month. */
	readonly toBase: (value: number) => number;
	readonly value: number | null;
	readonly low: number;
	readonly high: number;
}

/** A dossier as the author would write it, and what is to come out of it. */
export interface RandomDossier {
	readonly files: readonly SourceFile[];
	readonly years: readonly number[];
	readonly assumptions: readonly RandomAssumption[];
	readonly options: ReadonlyMap<string, readonly ExpectedLine[]>;
}

type Kind = 'perYear' | 'euro' | 'fraction' | 'fte' | 'perFte' | 'year' | 'safeFte';
const UNITS: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
	perYear: ['€/jaar', '€/maand', 'euro/jaar'],
	euro: ['€'],
	fraction: ['%', '%/jaar', 'getal'],
	fte: ['fte'],
	perFte: ['€/fte/jaar', '€/fte/maand'],
	year: ['jaar'],
	safeFte: ['fte']
};
const BOUNDS: Readonly<Record<Kind, readonly [number, number]>> = {
	perYear: [-2000, 90000],
	euro: [0, 500000],
	fraction: [0, 10],
	fte: [0, 60],
	perFte: [0, 5000],
	year: [2024, 2028],
	safeFte: [1, 40]
};
const FIRST_YEAR = 2024;

/** Makes a dossier with any mix of what the files can hold. */
export function randomDossier(seed: number): RandomDossier {
	return new Writer(new Dice(seed)).dossier();
}

class Writer {
	readonly #dice: Dice;
	readonly #years: readonly number[];
	readonly #assumptions: RandomAssumption[] = [];
	readonly #lines: string[] = [];
	/** What formulas can name, by kind. */
	readonly #named = new Map<Kind, [Expression, ...Expression[]]>();

	constructor(dice: Dice) {
		this.#dice = dice;
		this.#years = Array.from({ length: dice.whole(1, 6) }, (_, place) => FIRST_YEAR + place);
	}

	dossier(): RandomDossier {
		const dice = this.#dice;
		for (const kind of Object.keys(UNITS).filter(isKind)) {
			for (let count = dice.whole(1, 2); count > 0; count--) this.#assumption(kind);
		}
		const intermediates = Array.from({ length: dice.whole(0, 4) }, (_, place) => this.#intermediate(place));
		const growth = dice.pick(this.#names('fraction'));
		const canIndex = this.#assumptions.some(({ name }) => name === growth.text);
		const indexing = canIndex && dice.chance(0.7) ? growth : null;

		const items = Array.from({ length: dice.whole(1, 7) }, (_, place) => ({
			name: `post_${place}`,
			indexed: dice.chance(0.8)
		}));
		const effects = Array.from({ length: dice.whole(0, 4) }, (_, place) => ({
			// Some have the name of a post, which is something else.
			name: dice.chance(0.5) ? `effect_${place}` : `post_${place}`,
			indexed: true
		}));
		const options = new Map<string, readonly ExpectedLine[]>();
		const files: SourceFile[] = [];
		const open = new OpenAmounts();
		for (const letter of 'ABCDE'.slice(0, dice.whole(1, 5))) {
			const expected: ExpectedLine[] = [];
			const block = (kind: ExpectedLine['kind'], all: typeof items): string =>
				all
					.filter(() => dice.chance(0.7))
					.map(({ name, indexed }) => {
						const line = this.#line(indexed ? indexing : null, () => open.add(kind, name, letter));
						expected.push({ kind, item: name, amounts: line.amounts });
						return `\n  ${name}: ${line.text}`;
					})
					.join('');
			const spending = block('spending', items);
			const consequences = block('effect', effects);
			options.set(letter, expected);
			files.push({
				path: `proef/keuze-${letter.toLowerCase()}.yaml`,
				text: [
					`letter: ${letter}`,
					`titel: Keuze ${letter}`,
					`positie: { plek: ${letter.toLowerCase()} }`,
					`uitgaven:${spending || ' {}'}`,
					...(consequences === '' ? [] : [`effecten:${consequences}`]),
					''
				].join('\n')
			});
		}
		this.#assumptions.push(...open.assumptions());
		const titled = (all: typeof items): string[] =>
			all.map(({ name, indexed }) => `  ${name}: { titel: Post${indexed ? '' : ', indexering: geen'} }`);
		const text = [
			'titel: Proef',
			'organisatie: Gemeente Proefstad',
			`jaren: [${this.#years.join(', ')}]`,
			...(indexing ? [`indexering: ${indexing.text}`] : []),
			'assen:',
			'  plek: { vraag: Waar?, polen: { a: A, b: B, c: C, d: D, e: E } }',
			'aannames:',
			...this.#lines,
			...(intermediates.length > 0 ? ['tussenwaarden:', ...intermediates.reverse()] : []),
			'posten:',
			...titled(items),
			...(effects.length > 0 ? ['effecten:', ...titled(effects)] : []),
			''
		].join('\n');
		return {
			files: [{ path: 'proef/dossier.yaml', text }, ...files],
			years: this.#years,
			assumptions: this.#assumptions,
			options
		};
	}

	#assumption(kind: Kind): void {
		const dice = this.#dice;
		const name = `a${this.#assumptions.length}_${kind.toLowerCase()}`;
		const unit = dice.pick(UNITS[kind]);
		const [low, high] = BOUNDS[kind];
		const value = dice.chance(0.25)
			? null
			: kind === 'year'
				? dice.whole(low, high)
				: dice.whole(low * 10, high * 10) / 10;
		this.#lines.push(
			`  ${name}: { titel: Aanname, eenheid: "${unit}", waarde: ${value ?? 'pm'}, bereik: [${low}, ${high}] }`
		);
		const toBase = (given: number): number =>
			unit.startsWith('%') ? given / 100 : unit.endsWith('/maand') ? given * 12 : given;
		this.#assumptions.push({ name, toBase, value, low, high });
		this.#name(kind, {
			text: name,
			level: 5,
			at: ({ value: valueOf }) => valueOf(name),
			uses: () => new Set([name])
		});
	}

	/** An intermediate, which later formulas and intermediates can use. */
	#intermediate(place: number): string {
		const kind = this.#dice.pick<'perYear' | 'fraction' | 'euro'>(['perYear', 'fraction', 'euro']);
		const formula = this.#expression(kind, 2);
		const name = `t${place}_${kind.toLowerCase()}`;
		this.#name(kind, { ...formula, text: name, level: 5 });
		const unit = { perYear: '€/jaar', fraction: 'getal', euro: '€' }[kind];
		return `  ${name}: { titel: Tussen, eenheid: ${unit}, formule: "${formula.text}" }`;
	}

	#name(kind: Kind, expression: Expression): void {
		const names = this.#named.get(kind);
		if (names) names.push(expression);
		else this.#named.set(kind, [expression]);
	}

	#names(kind: Kind): readonly [Expression, ...Expression[]] {
		return this.#named.get(kind) ?? [literal(1)];
	}

	/** The text of a line's amount, and what it is to be in every year. */
	#line(indexing: Expression | null, open: () => Expression): { text: string; amounts: Expression[] } {
		const dice = this.#dice;
		const one = (): { text: string; amount: Expression } => this.#amount(indexing, open);
		const write = (): { text: string; amounts: Expression[] } => {
			if (dice.chance(0.75)) {
				const { text, amount } = one();
				return { text, amounts: this.#years.map(() => amount) };
			}
			const each = this.#years.map((year) => ({ year, ...one() }));
			return {
				text: `{ ${each.map(({ year, text }) => `${year}: ${text}`).join(', ')} }`,
				amounts: each.map(({ amount }) => amount)
			};
		};
		const { text, amounts } = write();
		return { text: dice.chance(0.2) ? `{ bedrag: ${text}, opmerking: Let op }` : text, amounts };
	}

	#amount(indexing: Expression | null, open: () => Expression): { text: string; amount: Expression } {
		const dice = this.#dice;
		if (dice.chance(0.08)) return { text: dice.pick(['pm', 'p.m.', 'PM']), amount: open() };
		if (dice.chance(0.45)) {
			const value = dice.whole(-20_000, 200_000) / dice.pick([1, 1, 10, 100]);
			const amount = literal(value);
			return {
				text: amount.text,
				amount: indexing
					? {
							...amount,
							at: (moment) => value * grown(indexing.at(moment), moment.year, FIRST_YEAR),
							uses: indexing.uses
						}
					: amount
			};
		}
		const amount = this.#expression('perYear', dice.whole(1, 4));
		return { text: `"= ${amount.text}"`, amount };
	}

	#expression(kind: Kind, depth: number): Expression {
		if (depth <= 0) return this.#dice.pick(this.#names(kind));
		switch (kind) {
			case 'perYear':
				return this.#perYear(depth - 1);
			case 'euro':
				return this.#euro(depth - 1);
			case 'fraction':
				return this.#fraction(depth - 1);
			default:
				return this.#dice.pick(this.#names(kind));
		}
	}

	#perYear(depth: number): Expression {
		const money = (): Expression => this.#expression('perYear', depth);
		const fraction = (): Expression => this.#expression('fraction', depth);
		const euro = (): Expression => this.#expression('euro', depth);
		switch (this.#dice.whole(0, 16)) {
			case 0:
			case 1:
				return binary('+', money(), money());
			case 2:
				return binary('-', money(), money());
			case 3:
				return binary('*', money(), fraction());
			case 4:
				return binary('*', fraction(), money());
			case 5:
				return binary('/', money(), literal(this.#dice.whole(2, 9)));
			case 6:
				return negated(money());
			case 7:
				return call('min', [money(), money()], ([a = 0, b = 0]) => Math.min(a, b));
			case 8:
				return call('max', [money(), money(), money()], (values) => Math.max(...values));
			case 9:
				return call('round', [money()], ([a = 0]) => Math.sign(a) * Math.round(Math.abs(a)));
			case 10:
				return choice('>=', YEAR, this.#year(), money(), money());
			case 11:
				return choice(this.#dice.pick(['<', '<=', '>', '!=', '==']), money(), money(), money(), money());
			case 12: {
				const [amount, when] = [euro(), this.#year()];
				const once = call('eenmalig', [amount, when], ([value = 0, year], now) => (year === now ? value : 0));
				return { ...once, uses: usesInTime(amount, [when], ([year], now) => year === now) };
			}
			case 13: {
				const from = literal(this.#dice.whole(2020, 2024));
				const [amount, until] = [euro(), this.#year()];
				const isWithin = ([first = 0, last = 0]: readonly number[], now: number): boolean =>
					first <= now && now <= last;
				const spread = call('gespreid', [amount, from, until], ([value = 0, first = 0, last = 0], now) =>
					isWithin([first, last], now) ? value / (last - first + 1) : 0
				);
				return { ...spread, uses: usesInTime(amount, [from, until], isWithin) };
			}
			case 14: {
				const [first, term] = [this.#dice.whole(2020, 2026), this.#dice.whole(1, 40)];
				const [amount, from] = [euro(), literal(first)];
				const rate = literal(this.#dice.whole(0, 80) / 1000);
				const isRunning = (now: number): boolean => first <= now && now < first + term;
				const costs = call(
					'kapitaallasten',
					[amount, from, literal(term), rate],
					([credit = 0, , years = 1, interest = 0], now) =>
						isRunning(now) ? credit / years + ((credit * (years - (now - first))) / years) * interest : 0
				);
				return { ...costs, uses: usesInTime(amount, [from], (_, now) => isRunning(now)) };
			}
			default:
				return binary('*', this.#expression('fte', 0), this.#expression('perFte', 0));
		}
	}

	#euro(depth: number): Expression {
		const euro = (): Expression => this.#expression('euro', depth);
		return this.#dice.chance(0.5)
			? binary('+', euro(), euro())
			: binary('*', euro(), this.#expression('fraction', depth));
	}

	#fraction(depth: number): Expression {
		const fraction = (): Expression => this.#expression('fraction', depth);
		const growth = this.#dice.pick(this.#names('fraction'));
		switch (this.#dice.whole(0, 7)) {
			case 0:
				return literal(this.#dice.whole(0, 30) / 10);
			case 1:
				return binary('+', literal(1), fraction());
			case 2:
				return binary('*', fraction(), fraction());
			case 3:
				return power(
					binary('+', literal(1), growth),
					binary('-', YEAR, literal(this.#dice.whole(2020, FIRST_YEAR)))
				);
			case 4:
				return call('index', [growth, FIRST], ([pct = 0, base = 0], now) => grown(pct, now, base));
			case 5: {
				const from = this.#dice.whole(2022, 2026);
				const until = from + this.#dice.whole(0, 4);
				return call('ingroei', [literal(from), literal(until)], (_, now) =>
					now < from ? 0 : now >= until ? 1 : (now - from + 1) / (until - from + 1)
				);
			}
			case 6:
				return binary('/', this.#expression('fte', 0), this.#expression('safeFte', 0));
			default:
				return binary('-', fraction(), literal(this.#dice.whole(0, 10) / 10));
		}
	}

	#year(): Expression {
		return this.#dice.chance(0.3)
			? this.#dice.pick(this.#names('year'))
			: literal(this.#dice.whole(FIRST_YEAR, 2028));
	}
}

/** The amounts that are `pm`. What they are called depends on which there are, so that is known at the end. */
class OpenAmounts {
	readonly #letters = new Map<string, string[]>();

	/** Another amount of a line that is `pm`; a line has one unknown in all years. */
	add(kind: ExpectedLine['kind'], item: string, letter: string): Expression {
		const letters = this.#letters.get(`${kind} ${item}`) ?? [];
		this.#letters.set(`${kind} ${item}`, letters);
		if (!letters.includes(letter)) letters.push(letter);
		const name = (): string => this.#name(kind, item, letter);
		return {
			text: item,
			level: 5,
			at: ({ value }) => value(name()),
			uses: () => new Set([name()])
		};
	}

	#name(kind: string, item: string, letter: string): string {
		const own = kind === 'effect' && this.#letters.has(`spending ${item}`) ? `${item}_effect` : item;
		return this.#letters.get(`${kind} ${item}`)?.length === 1 ? own : `${own}_${letter.toLowerCase()}`;
	}

	assumptions(): RandomAssumption[] {
		return [...this.#letters].flatMap(([line, letters]) => {
			const [kind = '', item = ''] = line.split(' ');
			const low = kind === 'effect' ? -10_000_000 : 0;
			return letters.map((letter) => ({
				name: this.#name(kind, item, letter),
				toBase: (value: number) => value,
				value: null,
				low,
				high: 10_000_000
			}));
		});
	}
}

function isKind(text: string): text is Kind {
	return Object.hasOwn(UNITS, text);
}

const grown = (pct: number, year: number, base: number): number => Math.pow(1 + pct, year - base);

const literal = (value: number): Expression => ({
	text: String(value),
	level: 5,
	at: () => value,
	uses: () => new Set()
});
const YEAR: Expression = { text: 'jaar', level: 5, at: ({ year }) => year, uses: () => new Set() };
const FIRST: Expression = { text: 'eerste_jaar', level: 5, at: () => FIRST_YEAR, uses: () => new Set() };

const OPERATIONS = {
	'+': { level: 1, of: (a: number, b: number) => a + b },
	'-': { level: 1, of: (a: number, b: number) => a - b },
	'*': { level: 2, of: (a: number, b: number) => a * b },
	'/': { level: 2, of: (a: number, b: number) => a / b }
};

const COMPARISONS = {
	'<': (a: number, b: number) => a < b,
	'<=': (a: number, b: number) => a <= b,
	'>': (a: number, b: number) => a > b,
	'>=': (a: number, b: number) => a >= b,
	'==': (a: number, b: number) => a === b,
	'!=': (a: number, b: number) => a !== b
};

const usesOf =
	(...parts: readonly Expression[]): Expression['uses'] =>
	(moment) =>
		new Set(parts.flatMap(({ uses }) => [...uses(moment)]));

/** An amount that counts in some years only: in others it need not be known, once the years are. */
const usesInTime =
	(
		amount: Expression,
		years: readonly Expression[],
		counts: (years: readonly number[], now: number) => boolean
	) =>
	(moment: Moment): ReadonlySet<string> => {
		const values = years.map((year) => year.at(moment));
		const needed = values.some(Number.isNaN) || counts(values, moment.year);
		return usesOf(...(needed ? [amount] : []), ...years)(moment);
	};

/** The text, in parentheses where it does not hold together tightly enough. */
const held = ({ text, level }: Expression, least: number): string => (level < least ? `(${text})` : text);

function binary(operator: keyof typeof OPERATIONS, left: Expression, right: Expression): Expression {
	const { level, of } = OPERATIONS[operator];
	return {
		text: `${held(left, level)} ${operator} ${held(right, level + 1)}`,
		level,
		at: (moment) => of(left.at(moment), right.at(moment)),
		uses: usesOf(left, right)
	};
}

function power(base: Expression, exponent: Expression): Expression {
	return {
		text: `${held(base, 5)} ^ ${held(exponent, 5)}`,
		level: 4,
		at: (moment) => Math.pow(base.at(moment), exponent.at(moment)),
		uses: usesOf(base, exponent)
	};
}

function negated(operand: Expression): Expression {
	return {
		text: `-${held(operand, 4)}`,
		level: 3,
		at: (moment) => -operand.at(moment),
		uses: operand.uses
	};
}

function choice(
	operator: keyof typeof COMPARISONS,
	left: Expression,
	right: Expression,
	whenTrue: Expression,
	whenFalse: Expression
): Expression {
	return {
		text: `${held(left, 1)} ${operator} ${held(right, 1)} ? ${held(whenTrue, 1)} : ${held(whenFalse, 1)}`,
		level: 0,
		at: (moment) =>
			(COMPARISONS[operator](left.at(moment), right.at(moment)) ? whenTrue : whenFalse).at(moment),
		uses: usesOf(left, right, whenTrue, whenFalse)
	};
}

function call(
	name: string,
	values: readonly Expression[],
	of: (values: readonly number[], year: number) => number
): Expression {
	return {
		text: `${name}(${values.map(({ text }) => text).join(', ')})`,
		level: 5,
		at: (moment) =>
			of(
				values.map((value) => value.at(moment)),
				moment.year
			),
		uses: usesOf(...values)
	};
}

import { yearsIn } from '../dossier/years.ts';
import { PRO_MEMORIE } from '../dossier/pro-memorie.ts';
import { DOSSIER_FILE, fileName, NAMED_KEYS, OPTION_FILE, partKeyOf } from '../dossier/file-name.ts';
import { composedValue } from '../dossier/parts.ts';
import { readYaml, valueAt, type Path, type SourceFile } from '../dossier/yaml-file.ts';
import { nameFrom, OPERATOR_WORDS, VALUE_WORDS, YEAR_NAME, FIRST_YEAR_NAME } from '../formula/names.ts';
import { unitWords } from '../formula/scale.ts';
import type { OwnUnits } from '../formula/unit.ts';
import type { WrittenAmount, OpenRange, YearAmounts } from './amount.ts';

/** Something with a name in the files and a title on the site. */
export interface Named {
	readonly name: string;
	readonly title: string;
	/** The short title, where there is one. */
	readonly short?: string;
}

/** A source, with the places that it has where the dossier lists them. */
export interface NamedSource extends Named {
	readonly places: readonly string[];
}

/** A word of the glossary, with its other forms. */
export interface NamedTerm extends Named {
	readonly forms: readonly string[];
}

/** The keys of an option that hold amounts. */
export type Section = 'uitgaven' | 'baten' | 'effecten';
export const SECTIONS: readonly Section[] = ['uitgaven', 'baten', 'effecten'];

/** An amount that an option has. */
export interface OptionAmount {
	readonly section: Section;
	/** The post or effect. */
	readonly item: Named;
	readonly amounts: YearAmounts;
	/** Whether it stands in a group of its own, with the key `bedrag`. */
	readonly detailed: boolean;
	/** What a visitor may fill in for it, where the file says so. */
	readonly range?: OpenRange;
}

export interface OptionSketch {
	/** The path of its file. */
	readonly file: string;
	readonly letter: string;
	readonly title: string;
	readonly amounts: readonly OptionAmount[];
	/** Whether it says where the money comes from. */
	readonly hasCover: boolean;
	/** Whether it changes nothing, and the others are compared with it first. */
	readonly isReference: boolean;
	/** The names of its risks. */
	readonly risks: readonly string[];
}

/**
 * What the forms need to know of a dossier. It can be made of a dossier that has mistakes, as long as its files can
 * be read as YAML.
 */
export interface Sketch {
	/** The path of `dossier.yaml`. */
	readonly file: string;
	/** The paths of the files that hold a key of `dossier.yaml`, by that key. */
	readonly homes: ReadonlyMap<string, string>;
	readonly years: readonly number[];
	/** The version of the dossier and its day, where it names them. */
	readonly version?: string | undefined;
	readonly date?: string | undefined;
	readonly posts: readonly Named[];
	/** The measures of which options are packages. */
	readonly menu: readonly Named[];
	/** Whether it says what has to be saved. */
	readonly hasTarget: boolean;
	/** Whether it says how amounts of later years weigh less. */
	readonly hasDiscount: boolean;
	readonly effects: readonly Named[];
	readonly assumptions: readonly Named[];
	readonly risks: readonly Named[];
	readonly terms: readonly NamedTerm[];
	readonly sources: readonly NamedSource[];
	readonly options: readonly OptionSketch[];
	/** What the dossier counts itself. */
	readonly units: OwnUnits;
	/** Names that are in use somewhere, or that formulas need. */
	readonly taken: ReadonlySet<string>;
}

export type SketchResult =
	{ readonly ok: true; readonly sketch: Sketch } | { readonly ok: false; readonly problem: string };

/** Reads what the forms need to know, or says in Dutch which file stands in the way. Never throws. */
export function sketchOf(files: readonly SourceFile[]): SketchResult {
	const dossierSource = files.find(({ path }) => fileName(path) === DOSSIER_FILE);
	if (!dossierSource) return { ok: false, problem: 'Er is nog geen bestand dossier.yaml.' };
	const optionSources = files.filter(({ path }) => OPTION_FILE.test(fileName(path)));
	const values = new Map<string, unknown>();
	const partSources = files.filter(({ path }) => partKeyOf(fileName(path)) !== undefined);
	for (const source of [dossierSource, ...partSources, ...optionSources]) {
		const read = readYaml(source);
		if (!read.ok) {
			const [first] = read.problems;
			return {
				ok: false,
				problem:
					`De formulieren werken weer als ${fileName(source.path)} te lezen is. Regel ${first?.line ?? 1}: ${first?.message ?? ''} ${first?.remedy ?? ''}`.trim()
			};
		}
		values.set(source.path, read.file.value);
	}
	const dossier = composedValue(
		values.get(dossierSource.path),
		partSources.map(({ path }) => values.get(path))
	);
	const posts = namedAt(dossier, 'posten');
	const effects = namedAt(dossier, 'effecten');
	const years = yearsIn(valueAt(dossier, ['jaren']));
	const options = optionSources.map(({ path }): OptionSketch => {
		const option = values.get(path);
		return {
			file: path,
			letter: textAt(option, ['letter']) ?? fileName(path),
			title: textAt(option, ['titel']) ?? '',
			amounts: SECTIONS.flatMap((section) =>
				Object.keys(groupAt(option, [section])).flatMap((name): OptionAmount[] => {
					const value = valueAt(option, [section, name]);
					const inner = valueAt(value, ['bedrag']);
					const detailed = inner !== undefined;
					const amounts = spreadOf(value) ?? amountsOf(detailed ? inner : value);
					const known = (section === 'effecten' ? effects : posts).find((item) => item.name === name);
					const range = detailed ? rangeOf(value) : undefined;
					return amounts
						? [{ section, item: known ?? { name, title: name }, amounts, detailed, ...(range && { range }) }]
						: [];
				})
			),
			hasCover: valueAt(option, ['dekking']) !== undefined,
			isReference: valueAt(option, ['nul']) === true,
			risks: listAt(option, ['risicos']).flatMap((risk) => {
				const name = typeof risk === 'string' ? risk : textAt(risk, ['risico']);
				return name === undefined ? [] : [name];
			})
		};
	});
	const taken = new Set([YEAR_NAME, FIRST_YEAR_NAME, ...OPERATOR_WORDS, ...VALUE_WORDS]);
	for (const key of NAMED_KEYS) {
		for (const name of Object.keys(groupAt(dossier, [key]))) taken.add(name);
	}
	return {
		ok: true,
		sketch: {
			file: dossierSource.path,
			homes: new Map(partSources.map(({ path }) => [partKeyOf(fileName(path)) ?? '', path])),
			years,
			version: textAt(dossier, ['versie']),
			date: textAt(dossier, ['datum']),
			posts,
			menu: namedAt(dossier, 'maatregelen'),
			hasTarget: valueAt(dossier, ['taakstelling']) !== undefined,
			hasDiscount: valueAt(dossier, ['contante_waarde']) !== undefined,
			effects,
			assumptions: namedAt(dossier, 'aannames'),
			risks: namedAt(dossier, 'risicos'),
			terms: namedAt(dossier, 'begrippen').map((term) => ({
				...term,
				forms: textsAt(dossier, ['begrippen', term.name, 'ook'])
			})),
			sources: namedAt(dossier, 'bronnen').map((source) => ({
				...source,
				places: textsAt(dossier, ['bronnen', source.name, 'plaatsen'])
			})),
			options,
			units: new Map(
				Object.entries(groupAt(dossier, ['eenheden'])).flatMap(([one, more]) => [
					[one, one],
					...unitWords(typeof more === 'string' ? more : one).map((word) => [word, one] as const)
				])
			),
			taken
		}
	};
}

const MOST_WORDS = 4;

/** A name for something new, made of the first words of its title and not in use yet. */
export function freeName(title: string, taken: ReadonlySet<string>): string {
	const words = (nameFrom(title) ?? 'nieuw').split('_').filter((word) => word !== '');
	const name = words.slice(0, MOST_WORDS).join('_');
	if (!taken.has(name)) return name;
	for (let number = 2; ; number++) {
		if (!taken.has(`${name}_${number}`)) return `${name}_${number}`;
	}
}

function namedAt(dossier: unknown, key: string): Named[] {
	return Object.keys(groupAt(dossier, [key])).map((name) => {
		const title = textAt(dossier, [key, name, 'titel']) ?? name;
		const short = textAt(dossier, [key, name, 'kort']);
		return short === undefined ? { name, title } : { name, title, short };
	});
}

/** The amounts of a value in a file; undefined where it is none, such as a text that is not `pm` and no formula. */
function amountsOf(value: unknown): YearAmounts | undefined {
	const single = amountOf(value);
	if (single) return { kind: 'same', amount: single };
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const amounts = Object.entries(value).map(([year, inYear]) => [Number(year), amountOf(inYear)] as const);
	const known = amounts.flatMap(([year, amount]) =>
		amount && Number.isInteger(year) ? [[year, amount] as const] : []
	);
	return known.length > 0 && known.length === amounts.length
		? { kind: 'by-year', amounts: known }
		: undefined;
}

/** Of an amount that lies between two others, the one with which is calculated. */
function spreadOf(value: unknown): YearAmounts | undefined {
	if (typeof valueAt(value, ['laag']) !== 'number') return undefined;
	return { kind: 'same', amount: amountOf(valueAt(value, ['midden'])) ?? { kind: 'open' } };
}

/** What a visitor may fill in, beside a `pm`. */
function rangeOf(value: unknown): OpenRange | undefined {
	const [low, high] = listAt(value, ['bereik']);
	const step = valueAt(value, ['stap']);
	return typeof low === 'number' && typeof high === 'number'
		? {
				bounds: [low, high],
				step: typeof step === 'number' ? step : undefined,
				note: textAt(value, ['bereik_toelichting'])
			}
		: undefined;
}

function amountOf(value: unknown): WrittenAmount | undefined {
	if (typeof value === 'number') return { kind: 'number', value };
	if (typeof value !== 'string') return undefined;
	if (PRO_MEMORIE.test(value.trim())) return { kind: 'open' };
	return value.trim().startsWith('=') ? { kind: 'formula', text: value.trim() } : undefined;
}

function groupAt(value: unknown, path: Path): object {
	const found = valueAt(value, path);
	return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
}

function listAt(value: unknown, path: Path): readonly unknown[] {
	const found = valueAt(value, path);
	return Array.isArray(found) ? found : [];
}

const textsAt = (value: unknown, path: Path): readonly string[] =>
	listAt(value, path).filter((one) => typeof one === 'string');

function textAt(value: unknown, path: Path): string | undefined {
	const found = valueAt(value, path);
	return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

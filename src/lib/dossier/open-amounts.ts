import { citations } from './citations.ts';
import type { Assumption } from './dossier.ts';
import { incomeTitle } from './income.ts';
import type { Linking, OptionFile } from './linking.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import {
	isDetailed,
	isSpread,
	type AmountYaml,
	type DetailedAmountYaml,
	type SpreadAmountYaml,
	type ToldAmountYaml
} from './schema-amounts.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Where the amounts of an option stand in its file: what goes out or comes in on posts, or those of effects. */
export type LinesKey = 'uitgaven' | 'baten' | 'effecten';
const LINES_KEYS: readonly LinesKey[] = ['uitgaven', 'baten', 'effecten'];

/** The key in `dossier.yaml` under which they are described. */
export const listOf = (key: LinesKey): 'posten' | 'effecten' => (key === 'effecten' ? 'effecten' : 'posten');

/** A post or an effect in an option, or a measure, which is the same in all options and has no letter. */
export interface LineOfOption {
	readonly key: LinesKey | 'maatregelen';
	readonly item: string;
	readonly letter: string;
}

/** An assumption that stands for an amount that is `pm`, and where in the files the amount stands. */
export interface OpenAmount {
	readonly line: LineOfOption;
	readonly assumption: Assumption;
	readonly file: YamlFile;
	readonly path: Path;
}

/** A post is money that goes out, or that comes in: a p.m. that can do either says so with a `bereik` of its own. */
const POST_BOUNDS = [0, 10_000_000] as const;
const EFFECT_BOUNDS = [-10_000_000, 10_000_000] as const;
const STEP = 1000;
const SPREAD_NOTE = 'Volgens de bron ligt het bedrag hiertussen.';

function stepOf(detail: DetailedAmountYaml | undefined): number {
	if (detail === undefined || !isSpread(detail))
		return detail?.stap ?? (detail?.bereik === undefined ? STEP : 1);
	const { bedrag, bereik } = detail;
	const numbers = [...bereik, ...(typeof bedrag === 'number' ? [bedrag] : [])];
	return numbers.every((one) => Number.isInteger(one / STEP)) ? STEP : 1;
}

/**
 * An assumption in €/jaar, not known, for every amount that is `pm`: one for each option, since nobody said that what
 * is unknown in one is as large as what is unknown in another. It has the name of the post where no other option has a
 * `pm` for it, else that with the letter of the option: `huur_a`. In the order of the posts, the effects and the
 * letters.
 */
export function openAmounts(linking: Linking, options: readonly OptionFile[]): OpenAmount[] {
	const { value } = linking.dossier;
	const optionsInOrder = [...options].sort((a, b) => byLetter(a.value.letter, b.value.letter));
	const openIn = (key: LinesKey, item: string): OptionFile[] =>
		optionsInOrder.filter((option) => isOpenAmount(option.value[key]?.[item]));
	return LINES_KEYS.flatMap((key) =>
		Object.entries(value[listOf(key)] ?? {}).flatMap(([item, described]) => {
			const open = openIn(key, item);
			const isSecond =
				key === 'effecten' && [...openIn('uitgaven', item), ...openIn('baten', item)].length > 0;
			const name = (key === 'baten' ? linking.income.get(item) : undefined) ?? item;
			const title = name === item ? described.titel : incomeTitle(described.titel);
			return open.map(({ file, value: option }): OpenAmount => {
				const { letter } = option;
				const amount = option[key]?.[item];
				const detail = isDetailed(amount) ? amount : undefined;
				const path = [key, item];
				const own = citations(linking, file)(detail?.bron, path);
				const among = [...(isSecond ? ['effect'] : []), ...(open.length > 1 ? [`keuze ${letter}`] : [])];
				return {
					line: { key, item, letter },
					assumption: {
						id: [
							name,
							...(isSecond ? ['effect'] : []),
							...(open.length > 1 ? [letter.toLowerCase()] : [])
						].join('_'),
						title: among.length === 0 ? title : `${title} (${among.join(', ')})`,
						...standIn(amount, value.jaren, key === 'effecten' ? EFFECT_BOUNDS : POST_BOUNDS),
						note: described.toelichting,
						citations:
							own.length > 0
								? own
								: citations(linking, linking.dossier.file)(described.bron, [listOf(key), item])
					},
					file,
					path
				};
			});
		})
	);
}

/** The same for the measures: one for each that is `pm`, with its name, since it is the same in every option. */
export function openMenuAmounts(linking: Linking): OpenAmount[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	return Object.entries(value.maatregelen ?? {}).flatMap(([item, measure]): OpenAmount[] => {
		const { bedrag: amount } = measure;
		if (!isOpenAmount(amount)) return [];
		const path = ['maatregelen', item, 'bedrag'];
		const own = cite(isDetailed(amount) ? amount.bron : undefined, path);
		return [
			{
				line: { key: 'maatregelen', item, letter: '' },
				assumption: {
					id: item,
					title: measure.titel,
					...standIn(amount, value.jaren, EFFECT_BOUNDS),
					note: measure.toelichting,
					citations: own.length > 0 ? own : cite(measure.bron, ['maatregelen', item])
				},
				file,
				path
			}
		];
	});
}

/** What an assumption is like that stands for an amount, apart from what it is called. */
function standIn(
	amount: AmountYaml | undefined,
	years: readonly number[],
	bounds: readonly [low: number, high: number]
): Pick<Assumption, 'unit' | 'value' | 'isSpread' | 'bounds' | 'step' | 'boundsNote' | 'hints' | 'onlyIn'> {
	const detail = isDetailed(amount) ? amount : undefined;
	const open = openYears(amount, years);
	return {
		unit: '€/jaar',
		value: isSpread(amount) && typeof amount.bedrag === 'number' ? amount.bedrag : null,
		...(isSpread(amount) && { isSpread: true }),
		bounds: detail?.bereik ?? bounds,
		step: stepOf(detail),
		boundsNote: isSpread(detail) ? SPREAD_NOTE : detail?.bereik_toelichting,
		hints: [],
		...(open.length === 1 ? { onlyIn: open[0] } : {})
	};
}

/** The fixed order of letters: A … Z, AA, AB … */
export const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Reports bounds of which the lowest does not come first; true where they are in order. */
export function checkBounds(
	{ problems }: Linking,
	file: YamlFile,
	path: Path,
	[low, high]: readonly [number, number]
): boolean {
	if (low < high) return true;
	problems.push(
		file.problem(
			'WAARDE_BUITEN_BEREIK',
			[...path, 'bereik'],
			`Het bereik loopt van ${low} tot ${high}; het eerste getal moet het laagste zijn.`,
			`Schrijf bijvoorbeeld [${Math.min(low, high)}, ${Math.max(low, high) + (low === high ? 1 : 0)}].`
		)
	);
	return false;
}

/** Checks what options and measures say of the values that a visitor may fill in for a `pm`. */
export function checkOpenAmountBounds(linking: Linking, options: readonly OptionFile[]): void {
	const check = (file: YamlFile, path: Path, amount: AmountYaml): void => {
		if (!isDetailed(amount)) return;
		if (isSpread(amount)) return checkSpread(linking, file, path, amount);
		if (amount.bereik !== undefined) checkBounds(linking, file, path, amount.bereik);
		if (!isOpenAmount(amount)) warnIdle(linking, file, path, amount);
	};
	for (const { file, value } of options) {
		for (const key of LINES_KEYS)
			for (const [item, amount] of Object.entries(value[key] ?? {})) check(file, [key, item], amount);
	}
	const { file, value } = linking.dossier;
	for (const [name, { bedrag }] of Object.entries(value.maatregelen ?? {}))
		check(file, ['maatregelen', name, 'bedrag'], bedrag);
}

const ONLY_OF_OPEN = ['bereik', 'bereik_toelichting', 'stap'] as const;

function warnIdle({ warnings }: Linking, file: YamlFile, path: Path, amount: ToldAmountYaml): void {
	for (const name of ONLY_OF_OPEN) {
		if (amount[name] === undefined) continue;
		warnings.push(
			file.problem(
				'WAARDE_ONJUIST',
				[...path, name],
				`\`${name}\` doet hier niets: dit bedrag is niet pm, dus een bezoeker vult het niet in.`,
				`Haal \`${name}\` weg, of maak er een aanname van als een bezoeker dit bedrag mag veranderen.`,
				{ at: 'key', severity: 'let op' }
			)
		);
	}
}

/** Reports an amount that does not lie between those of which its author says so. */
function checkSpread(
	{ problems }: Linking,
	file: YamlFile,
	path: Path,
	{ bedrag, bereik }: SpreadAmountYaml
): void {
	const [low, high] = bereik;
	const wrong = (key: string, message: string, remedy: string): void =>
		void problems.push(file.problem('WAARDE_BUITEN_BEREIK', [...path, key], message, remedy));
	if (low >= high) {
		wrong(
			'laag',
			low === high
				? `Laag en hoog zijn allebei ${low}; dan is er geen bandbreedte.`
				: `Laag (${low}) is hoger dan hoog (${high}).`,
			low === high ? `Schrijf alleen het bedrag: ${low}.` : `Schrijf { laag: ${high}, hoog: ${low} }.`
		);
	} else if (typeof bedrag === 'number' && (bedrag < low || bedrag > high)) {
		wrong(
			'midden',
			`Het midden (${bedrag}) ligt niet tussen laag (${low}) en hoog (${high}).`,
			'Verander een van de drie bedragen.'
		);
	}
}

function isOpenAmount(amount: AmountYaml | undefined): boolean {
	return isSpread(amount) || openYears(amount, [NaN]).length > 0;
}

/** In which years an amount is unknown; one that is not by year is so in all of them. */
function openYears(amount: AmountYaml | undefined, years: readonly number[]): readonly number[] {
	if (typeof amount === 'string') return PRO_MEMORIE.test(amount.trim()) ? years : [];
	if (isSpread(amount)) return years;
	if (isDetailed(amount)) return openYears(amount.bedrag, years);
	if (typeof amount !== 'object') return [];
	return Object.entries(amount).flatMap(([year, value]) =>
		typeof value === 'string' && PRO_MEMORIE.test(value.trim()) ? [Number(year)] : []
	);
}

import type { Dossier } from '../dossier/dossier.ts';
import { coverName, LEFT } from '../format/cover.ts';
import { kindNotice } from '../format/kind.ts';
import { inMeasure, measuredUnit } from '../format/measures.ts';
import { money } from '../format/number.ts';
import { writtenNumber } from '../formula/digits.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import {
	itemsIn,
	knowsNothing,
	type LineOutcome,
	type OptionOutcome,
	type Outcome,
	type Sum,
	type Totals
} from '../model/outcome.ts';
import { SPREAD, spreadText } from '../format/spread.ts';
import { spreadsOf } from '../model/spread.ts';
import { coverOf, hasCoverLines } from '../model/cover.ts';
import { investmentsOf } from '../model/investments.ts';
import { hasIncome, itemOf } from '../model/items.ts';
import { hasNatures, subtotal, type LineSums, type Subtotal } from '../model/subtotals.ts';
import { csvText } from './csv.ts';
import {
	optionResultsJson,
	optionResultWords,
	resultsJson,
	presentJson,
	presentWords,
	spreadJson,
	targetJson,
	type SpreadJson,
	type TargetJson
} from './told-beside.ts';
import { targetRows } from './target-table.ts';
import { DIRECTIONS, sumJson, type SumJson } from './sum-json.ts';
import { history, historyJson, type HistoryJson } from './history.ts';

/** What a line is; a `baat` is money that comes in, which is below nothing. */
export type KindJson = 'uitgave' | 'baat' | 'effect';

interface TotalsJson {
	/** Where money also comes in: what goes out, and what comes in (below nothing); `uitgaven` is both together. */
	readonly lasten?: SumJson;
	readonly baten?: SumJson;
	/** Where the dossier tells them apart: what comes back every year, and what does not. */
	readonly structureel?: SumJson;
	readonly incidenteel?: SumJson;
	readonly uitgaven: SumJson;
	readonly effecten: SumJson;
}

interface CoverJson extends SumJson {
	readonly wat: string;
	readonly per_jaar: Readonly<Record<string, SumJson>>;
}

/** The outcome of a dossier for machines; an unknown amount is null, never 0. Numbers have 15 digits at most. */
export interface OutcomeJson extends HistoryJson {
	readonly dossier: string;
	/** Absent for a decision of a council. */
	readonly soort?: 'rekenvoorbeeld';
	readonly jaren: readonly number[];
	readonly aannames: AssumptionValues;
	/** What amounts can be compared with; absent where the dossier has none. */
	readonly maatstaven?: Readonly<
		Record<string, { readonly waarde: number; readonly eenheid: string; readonly jaar: number }>
	>;
	/** What options bring that is no money; absent where the dossier has none. */
	readonly uitkomsten?: Readonly<Record<string, { readonly titel: string; readonly eenheid: string }>>;
	readonly keuzes: Readonly<
		Record<
			string,
			TotalsJson & {
				readonly per_jaar: Readonly<Record<string, TotalsJson>>;
				readonly regels: readonly {
					readonly post: string;
					readonly soort: KindJson;
					readonly bedragen: Readonly<Record<string, number | null>>;
					/** The credit in € of an investment, which is in no sum; null is not known. */
					readonly krediet?: number | null;
				}[];
				/** Where the money comes from, and at the end what is not covered yet; absent where that is not told in amounts. */
				readonly dekking?: readonly CoverJson[];
				/** What it saves of what has to be saved, and what is still to be found; absent where nothing has to be. */
				readonly taakstelling?: TargetJson;
				/** What `uitgaven` are worth in one year; absent where the dossier gives no rate. */
				readonly contante_waarde?: SumJson;
				/** Between what `uitgaven` lie by the source, and what is p.m. besides; absent where it does not say so. */
				readonly bandbreedte?: SpreadJson;
				/** What the option brings that is no money, by result: a number in its unit, a text, or null where it is not known. */
				readonly uitkomsten?: Readonly<Record<string, number | string | null>>;
			}
		>
	>;
}

/** The outcome as the `calc --json` command and the site's download give it. */
export function outcomeJson(dossier: Dossier, values: AssumptionValues, outcome: Outcome): OutcomeJson {
	const spreads = spreadsOf(dossier, values, outcome);
	return {
		dossier: dossier.id,
		...(dossier.kind === 'worked-example' ? { soort: 'rekenvoorbeeld' } : {}),
		...historyJson(dossier),
		jaren: dossier.years,
		aannames: Object.fromEntries(
			Object.entries(values).map(([id, value]) => [id, value === null ? null : writtenNumber(value)])
		),
		...(dossier.measures.length > 0 && {
			maatstaven: Object.fromEntries(
				dossier.measures.map(({ id, value, unit, year }) => [
					id,
					{ waarde: value, eenheid: unit, jaar: year }
				])
			)
		}),
		...(dossier.results.length > 0 && { uitkomsten: resultsJson(dossier) }),
		keuzes: Object.fromEntries(
			outcome.options.map((option, at) => {
				const spread = spreads[at];
				const credits = creditsOf(dossier, values, option.letter);
				return [
					option.letter,
					{
						...sidesJson(dossier, option),
						...totalsJson(option),
						per_jaar: Object.fromEntries(
							option.years.map((year, place) => [
								String(outcome.years[place]),
								{ ...sidesJson(dossier, option, place), ...totalsJson(year) }
							])
						),
						regels: option.lines.map((line) => ({
							post: line.item,
							soort: kindJson(dossier, line),
							bedragen: Object.fromEntries(
								line.amounts.map((amount, place) => [
									String(outcome.years[place]),
									amount.state === 'known' ? writtenNumber(amount.value) : null
								])
							),
							...(credits.has(line.item) && { krediet: credits.get(line.item) })
						})),
						...coverJson(dossier, option),
						...targetJson(dossier, option),
						...presentJson(dossier, values, option),
						...spreadJson(spread),
						...(dossier.results.length > 0 && {
							uitkomsten: optionResultsJson(dossier, values, option.letter)
						})
					}
				];
			})
		)
	};
}

/** The credit of each investment of an option, in €; null is not known. */
function creditsOf(
	dossier: Dossier,
	values: AssumptionValues,
	letter: string
): ReadonlyMap<string, number | null> {
	const option = dossier.options.find((one) => one.letter === letter);
	return new Map(
		option &&
			investmentsOf(dossier, values, option).map(({ item, credit: { value } }) => [
				item,
				value && writtenNumber(value)
			])
	);
}

function kindJson(dossier: Dossier, { kind, item }: LineOutcome): KindJson {
	if (kind === 'effect') return 'effect';
	return itemOf(dossier, kind, item)?.side === 'income' ? 'baat' : 'uitgave';
}

/** Where the money of an option comes from, and what is not covered yet; nothing where that is not told in amounts. */
function coverIn(
	{ options, years }: Dossier,
	outcome: OptionOutcome
): readonly (LineSums & { readonly kind: 'dekking' | 'nog te dekken'; readonly name: string })[] {
	const option = options.find(({ letter }) => letter === outcome.letter);
	if (option === undefined || !hasCoverLines(option)) return [];
	const { lines, left } = coverOf({ years }, option, outcome);
	return [
		...lines.map((line) => ({
			kind: 'dekking' as const,
			name: coverName(line),
			years: line.years,
			total: line.total
		})),
		{
			kind: 'nog te dekken',
			name: LEFT,
			years: left.years.map((sum, at) => written(sum, outcome.years[at]?.spending ?? sum)),
			total: written(left.total, outcome.spending)
		}
	];
}

/** What is left of a sum, in no more digits than the sum itself is written in: others are of binary fractions. */
function written(left: Sum, { known: whole }: Sum): Sum {
	const digit = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(whole), Math.abs(left.known), 1))) - 14);
	return { ...left, known: Math.round(left.known / digit) * digit };
}

/** What goes out and comes in, and what comes back every year and does not, in one year or all, as far as is told. */
function sidesJson(
	dossier: Dossier,
	option: OptionOutcome,
	place?: number
): Omit<TotalsJson, 'uitgaven' | 'effecten'> {
	const sumOf = (part: Subtotal): SumJson => {
		const { years, total } = subtotal(dossier, option, part);
		return sumJson(place === undefined ? total : (years[place] ?? total));
	};
	return {
		...(hasIncome(dossier) && { lasten: sumOf('costs'), baten: sumOf('income') }),
		...(hasNatures(dossier) && { structureel: sumOf('structural'), incidenteel: sumOf('incidental') })
	};
}

function coverJson(dossier: Dossier, option: OptionOutcome): { readonly dekking?: readonly CoverJson[] } {
	const cover = coverIn(dossier, option);
	return cover.length === 0
		? {}
		: {
				dekking: cover.map(({ name, years, total }) => ({
					wat: name,
					...sumJson(total),
					per_jaar: Object.fromEntries(
						dossier.years.map((year, place) => [year, sumJson(years[place] ?? total)])
					)
				}))
			};
}

const totalsJson = ({ spending, effects }: Totals): TotalsJson => ({
	uitgaven: sumJson(spending),
	effecten: sumJson(effects)
});

const CSV_HEADER = ['keuze', 'soort', 'post', 'omschrijving'];

/**
 * The outcome as CSV for a Dutch spreadsheet: for a worked example a row that says so, rows with what the dossier says of
 * its version and corrections, a row a line, then a row a total. An unknown amount is `p.m.`, one that cannot be calculated `niet te berekenen`; the column `pm` of a total
 * names what is not in it, the column `pm maakt het` says of each what it does to the total.
 */
export function outcomeCsv(dossier: Dossier, values: AssumptionValues, outcome: Outcome): string {
	const rows: (string | number)[][] = [[...CSV_HEADER, ...outcome.years, 'totaal', 'pm', 'pm maakt het']];
	const notice = kindNotice(dossier);
	const said = [...(notice === undefined ? [] : [{ kind: 'let op', text: notice }]), ...history(dossier)];
	for (const { kind, text } of said) {
		rows.push(['', kind, '', text, ...outcome.years.map(() => ''), '', '', '']);
	}
	const spreads = spreadsOf(dossier, values, outcome);
	for (const [at, option] of outcome.options.entries()) {
		const credits = creditsOf(dossier, values, option.letter);
		for (const line of option.lines) {
			const { open, failed } = line.total;
			rows.push([
				option.letter,
				kindJson(dossier, line),
				line.item,
				itemOf(dossier, line.kind, line.item)?.title ?? line.item,
				...line.amounts.map((amount) =>
					amount.state === 'known' ? amount.value : amount.state === 'open' ? 'p.m.' : 'niet te berekenen'
				),
				open.length > 0 ? 'p.m.' : failed.length > 0 ? 'niet te berekenen' : line.total.known,
				'',
				directions(line.total)
			]);
			const credit = credits.get(line.item);
			if (credit === undefined) continue;
			// In words, so that nobody adds it up.
			rows.push([
				option.letter,
				'krediet',
				line.item,
				`Krediet: ${credit === null ? 'p.m.' : money(credit)}, in geen enkel totaal`,
				...outcome.years.map(() => ''),
				'',
				'',
				''
			]);
		}
		const totalRow = (name: string, { years, total }: LineSums): void => {
			rows.push([
				option.letter,
				name,
				'',
				'Totaal van wat bekend is',
				...years.map(csvSum),
				csvSum(total),
				[...itemsIn(total.open), ...total.failed].join(' '),
				directions(total)
			]);
		};
		if (hasIncome(dossier)) {
			totalRow('totaal lasten', subtotal(dossier, option, 'costs'));
			totalRow('totaal baten', subtotal(dossier, option, 'income'));
		}
		if (hasNatures(dossier)) {
			totalRow('totaal structureel', subtotal(dossier, option, 'structural'));
			totalRow('totaal incidenteel', subtotal(dossier, option, 'incidental'));
		}
		for (const kind of ['spending', 'effects'] as const) {
			const name = kind === 'effects' ? 'totaal effecten' : hasIncome(dossier) ? 'saldo' : 'totaal uitgaven';
			totalRow(name, { years: option.years.map((year) => year[kind]), total: option[kind] });
		}
		for (const { kind, name, years, total } of [
			...coverIn(dossier, option),
			...targetRows(dossier, option)
		]) {
			rows.push([
				option.letter,
				kind,
				'',
				name,
				...years.map(csvSum),
				csvSum(total),
				[...itemsIn(total.open), ...total.failed].join(' '),
				directions(total)
			]);
		}
		const spread = spreads[at];
		const words = [
			...(spread ? [{ kind: 'bandbreedte', id: '', text: `${SPREAD}: ${spreadText(spread)}` }] : []),
			...presentWords(dossier, values, option),
			...optionResultWords(dossier, values, option.letter)
		];
		for (const { kind, id, text } of words) {
			// In words, so that nobody adds it up.
			rows.push([option.letter, kind, id, text, ...outcome.years.map(() => ''), '', '', '']);
		}
	}
	for (const measure of dossier.measures) {
		rows.push([
			'',
			'maatstaf',
			measure.id,
			`${measure.title}, ${measure.year} (${measure.unit})`,
			...outcome.years.map(() => ''),
			measure.value,
			'',
			''
		]);
		for (const option of outcome.options) {
			const inIt = (sum: Sum, years: number): number | string => {
				const known = csvSum(sum);
				return typeof known === 'number' ? inMeasure(measure, known, years) : known;
			};
			rows.push([
				option.letter,
				`${hasIncome(dossier) ? 'saldo' : 'totaal uitgaven'} in maatstaf`,
				measure.id,
				measuredUnit(measure),
				...option.years.map((year) => inIt(year.spending, 1)),
				inIt(option.spending, outcome.years.length),
				[...itemsIn(option.spending.open), ...option.spending.failed].join(' '),
				directions(option.spending)
			]);
		}
	}
	for (const { id, title, unit } of dossier.assumptions) {
		rows.push([
			'',
			'aanname',
			id,
			`${title} (${unit})`,
			...outcome.years.map(() => ''),
			values[id] ?? 'p.m.',
			'',
			''
		]);
	}
	return csvText(rows);
}

/** What each of the unknowns in a sum makes it, in their order. */
const directions = ({ open }: Sum): string => open.map(({ direction }) => DIRECTIONS[direction]).join(', ');

/** The known part of a sum; where nothing is known, that, and not a zero. */
const csvSum = (sum: Sum): number | string =>
	knowsNothing(sum) ? (sum.open.length > 0 ? 'p.m.' : 'niet te berekenen') : sum.known;

import type { Assumption, Direction, Dossier } from '../dossier/dossier.ts';
import { namesIn } from '../formula/dependencies.ts';
import type { Failure } from '../formula/failure.ts';
import { isTimedCall } from '../formula/needs.ts';
import type { Formula } from '../formula/tree.ts';
import { fromBase, scaleOf } from '../formula/scale.ts';
import type {
	AddedUp,
	Compared,
	ComparedItem,
	Explanation,
	Part,
	UsedAssumption,
	UsedIntermediate,
	WorkedLine
} from '../model/explaining/explanation.ts';
import { knowsNothing, type Sum } from '../model/outcome.ts';
import { knowsNoDifference } from '../model/comparing/contrast.ts';
import type { FigureRef, TotalPart } from '../model/explaining/figure.ts';
import { hasIncome, itemOf } from '../model/items.ts';
import { effectText } from './axis-effects.ts';
import { sharedSentences } from './shared-sentences.ts';
import { calculation, isExact } from './formula-filled.ts';
import type { FormulaInputs } from './formula-typesetter.ts';
import { money, number, shownUnit, withUnit } from './number.ts';
import { almost } from './pair-cost.ts';
import { amountText, capitalised, DIRECTIONS, list, OPEN, openText, sumText, yearRange } from './text.ts';

const NO_BREAK = '\u00a0';

/** A longer sum is not written out: its parts stand below it. */
const LONGEST_SUM = 12;

const TOTALS: Readonly<Record<TotalPart, string>> = {
	spending: 'Kosten samen',
	effects: 'Effecten samen',
	balance: 'Kosten en effecten samen',
	costs: 'Lasten samen',
	income: 'Baten samen',
	structural: 'Structurele posten samen',
	incidental: 'Incidentele posten samen'
};

/** What a total is called: where money also comes in, costs and income together are the balance. */
function nameOfTotal(dossier: Dossier, part: TotalPart): string {
	if (!hasIncome(dossier)) return TOTALS[part];
	if (part === 'spending') return dossier.totalName;
	return part === 'balance' ? 'Saldo en effecten samen' : TOTALS[part];
}

/** What a figure is: `Extra ruimte, keuze C, 2024`. */
export function figureTitle(dossier: Dossier, figure: FigureRef): string {
	const period = figure.year ?? yearRange(dossier.years);
	switch (figure.kind) {
		case 'line': {
			const name = itemOf(dossier, figure.line, figure.item)?.short ?? figure.item;
			return `${name}, keuze ${figure.option}, ${period}`;
		}
		case 'total':
			return `${nameOfTotal(dossier, figure.part)}, keuze ${figure.option}, ${period}`;
		case 'difference':
			return `Verschil tussen keuze ${figure.plus} en ${figure.minus}, ${period}`;
		case 'axis': {
			const axis = dossier.axes.find(({ id }) => id === figure.axis);
			return `Verschil tussen ${list(axis?.poles.map(({ short }) => short) ?? [figure.axis])}, ${period}`;
		}
	}
}

/** What a part of a sum is called among the other parts: a year, a cost item or a kind of total. */
export function partTitle(dossier: Dossier, whole: FigureRef, part: FigureRef): string {
	if (part.year !== whole.year && part.year !== undefined) return String(part.year);
	switch (part.kind) {
		case 'line':
			return itemOf(dossier, part.line, part.item)?.short ?? part.item;
		case 'total':
			return nameOfTotal(dossier, part.part);
		case 'difference':
		case 'axis':
			return figureTitle(dossier, part);
	}
}

/** How a figure came about: the numbers first, then what a reader must know about them. */
export function explanationSentences(dossier: Dossier, explanation: Explanation): string[] {
	switch (explanation.kind) {
		case 'worked':
			return workedSentences(dossier, explanation);
		case 'added-up':
			return addedUpSentences(dossier, explanation);
		case 'compared':
			return comparedSentences(dossier, explanation);
	}
}

/** An assumption's value in its own unit, or p.m. */
export function assumptionValue(assumption: Assumption, value: number | null): string {
	return value === null ? OPEN : withUnit(value, shownUnit(assumption));
}

/** What the dossier says where the visitor says something else: `bron: 0 % per jaar`. */
export function dossierValue({ assumption }: UsedAssumption): string {
	return `bron: ${assumptionValue(assumption, assumption.value)}`;
}

/** An intermediate with its calculation: `19.759.000 × 1,029 ≈ € 20.332.011 per jaar`, `0,25`, `p.m.` */
export function intermediateText(
	dossier: Dossier,
	worked: WorkedLine,
	{ intermediate, amount }: UsedIntermediate
): string {
	if (amount.state !== 'known') return amount.state === 'open' ? OPEN : amountText(amount);
	const { text, exact, single } = calculation(intermediate.formula, settingOf(dossier, worked));
	const value = fromBase(amount.value, scaleOf(intermediate.unit));
	const decimals = intermediate.unit.startsWith('€') && Math.abs(value) >= 100 ? 0 : 2;
	const shown = withUnit(Number(value.toFixed(decimals)), intermediate.unit);
	return single ? shown : `${text} ${exact && isExact(value, decimals) ? '=' : '≈'}${NO_BREAK}${shown}`;
}

/** What the formulas of a worked line are set with. */
export function settingOf(dossier: Dossier, { year, firstYear, names }: WorkedLine): FormulaInputs {
	return { dossier, year, firstYear, names };
}

/** How many euros a cost item makes the difference: `+ € 240.000`, `− p.m.`, `niet te berekenen`. */
export function comparedText({ difference, failed }: ComparedItem): string {
	if (failed) return 'niet te berekenen';
	return effectText(difference);
}

/** Which cost items do nothing to a difference, and why; nothing where there are none. */
export function cancellingSentence({ cancelling }: Compared): string | undefined {
	if (cancelling.length === 0) return undefined;
	const names = list(cancelling.map(({ item }) => item.short));
	const open = cancelling.filter(({ amounts }) => amounts.some(({ sum }) => sum.open.length > 0));
	const sentence =
		cancelling.length === 1
			? `Deze post verandert niets aan het verschil: ${names}.`
			: `Deze posten veranderen niets aan het verschil: ${names}.`;
	return open.length === 0
		? sentence
		: `${sentence} Wat nog niet bekend is (${OPEN}), is daarbij in dit dossier aan beide kanten hetzelfde.`;
}

/** To whole euros, as {@link money} does. */
const whole = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

const quoted = (title: string): string => `‘${title}’`;

function missingText(assumptions: readonly Assumption[]): string {
	const titles = list(assumptions.map(({ title }) => quoted(title)));
	return `${titles} ${assumptions.length === 1 ? 'is' : 'zijn'} nog niet bekend`;
}

function workedSentences(dossier: Dossier, worked: WorkedLine): string[] {
	const { amount, assumptions, formula } = worked;
	const { text, exact, single } = calculation(formula, settingOf(dossier, worked));
	switch (amount.state) {
		case 'open': {
			const missing = assumptions.flatMap(({ assumption }) =>
				amount.missing.includes(assumption.id) ? [assumption] : []
			);
			const sentences = [`${OPEN}, want ${missingText(missing)}.`, ...sharedSentences(dossier, missing)];
			return single ? sentences : [`${text} =${NO_BREAK}${OPEN}`, ...sentences];
		}
		case 'failed':
			return [`Niet te berekenen: ${failureText(worked.failure)}.`];
		case 'known': {
			const plain = plainAmount(formula);
			if (!single) {
				const sign = exact && isExact(amount.value, 0) ? '=' : '≈';
				return [
					`${text} ${sign}${NO_BREAK}${number(amount.value, 0)}`,
					...(plain ? [plainSentence(dossier, worked, plain)] : [])
				];
			}
			return [`${money(amount.value)}. ${singleSentence(dossier, worked, plain)}`.trim()];
		}
	}
}

function failureText(failure: Failure | undefined): string {
	switch (failure) {
		case 'division-by-zero':
			return 'er wordt gedeeld door nul';
		case 'no-real-root':
			return 'er wordt een wortel getrokken uit een getal onder nul';
		case 'within-a-year':
			return 'een jaartal in de formule is geen heel getal';
		case 'ends-before-start':
			return 'de periode in de formule eindigt voordat zij begint';
		case 'no-term':
			return 'de termijn in de formule is geen heel aantal jaren';
		case 'too-large':
		case undefined:
			return 'de uitkomst is te groot';
	}
}

/** An amount that stands in the source as such, with the assumption by which it grows every year. */
interface PlainAmount {
	readonly value: number;
	readonly growth?: string;
}

/** Recognises what a plain number in the YAML becomes: the number, or the number × index(growth, first year). */
function plainAmount(formula: Formula): PlainAmount | undefined {
	if (formula.kind === 'number') return { value: formula.value };
	if (formula.kind !== 'arithmetic' || formula.operator !== '*' || formula.left.kind !== 'number') {
		return undefined;
	}
	const { left, right } = formula;
	if (right.kind !== 'call' || right.name !== 'index') return undefined;
	const [growth, since] = right.arguments;
	return growth?.kind === 'name' && since?.kind === 'first-year'
		? { value: left.value, growth: growth.name }
		: undefined;
}

/** `€ 80.000 staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ is 3 % per jaar en telt 2 jaar mee.` */
function plainSentence(dossier: Dossier, worked: WorkedLine, { value, growth }: PlainAmount): string {
	const { year, firstYear, assumptions } = worked;
	const used = assumptions.find(({ assumption }) => assumption.id === growth);
	const growing = used
		? ` ${quoted(used.assumption.title)} is ${assumptionValue(used.assumption, used.value)} en telt ${year - firstYear} jaar mee.`
		: '';
	return `${money(value)} staat zo in ${origin(dossier, worked)}.${growing}`;
}

/** The document that an amount was taken from, for use after "in". */
function origin({ sources }: Dossier, { item, line }: WorkedLine): string {
	const citations = line.citations.length > 0 ? line.citations : item.citations;
	const names = sources.flatMap(({ id, short }) =>
		citations.some(({ source }) => source === id) ? [short] : []
	);
	return names.length === 0 ? 'dit dossier' : `de bron (${list(names)})`;
}

/** Where an amount comes from that needs no calculation. */
function singleSentence(dossier: Dossier, worked: WorkedLine, plain: PlainAmount | undefined): string {
	const { formula, assumptions, intermediates, year, firstYear } = worked;
	const from = `Dit bedrag staat zo in ${origin(dossier, worked)}.`;
	if (plain) {
		const used = assumptions.find(({ assumption }) => assumption.id === plain.growth);
		if (!used || plain.value === 0) return from;
		const title = quoted(used.assumption.title);
		return year === firstYear
			? used.value === 0
				? from
				: `${from} ${title} telt pas mee na ${firstYear}.`
			: `${from} ${title} is ${assumptionValue(used.assumption, used.value)}, dus het bedrag groeit niet.`;
	}
	if (isTimedCall(formula) && worked.amount.state === 'known' && worked.amount.value === 0) {
		return `Dit bedrag telt niet mee in ${year}.`;
	}
	const bare = formula.kind === 'negate' ? formula.operand : formula;
	if (bare.kind === 'name') {
		const used = assumptions.find(({ assumption }) => assumption.id === bare.name);
		if (used) return `Dit is de aanname ${quoted(used.assumption.title)}.`;
		const step = intermediates.find(({ intermediate }) => intermediate.id === bare.name);
		if (step) return `Dit is de tussenstap ${quoted(step.intermediate.title)}.`;
	}
	return namesIn(formula).length === 0 ? from : '';
}

function addedUpSentences(dossier: Dossier, explanation: AddedUp): string[] {
	const { figure, sum, parts, missing } = explanation;
	if (parts.length === 0) return [`${sumText(sum)}. Deze keuze heeft hier geen posten.`];
	if (figure.kind === 'line' && missing.length > 0 && parts.every(({ sum: { open } }) => open.length > 0)) {
		return [`${OPEN}, want ${missingText(missing)}.`, ...sharedSentences(dossier, missing)];
	}
	const open =
		sum.open.length === 0
			? []
			: [
					...(missing.length > 0 ? [`${capitalised(missingText(missing))}.`] : []),
					`${OPEN} is een afkorting van pro memorie: het bedrag is nog niet bekend. Het is dus niet nul.`
				];
	const [only] = parts;
	if (parts.length === 1 && only) {
		return [`${sumText(sum)}. Dit is één bedrag: ${partTitle(dossier, figure, only.figure)}.`, ...open];
	}
	const rest = [
		...DIRECTIONS.flatMap((direction) => {
			const names = namesOf(dossier, parts, ({ open }) =>
				open.flatMap((one) => (one.direction === direction ? [one.item] : []))
			);
			return names === '' ? [] : [`${openText(direction)} (${names})`];
		}),
		...(sum.failed.length > 0
			? [`+${NO_BREAK}niet te berekenen (${namesOf(dossier, parts, ({ failed }) => failed)})`]
			: [])
	];
	return [sumSentence(sum.known, knownParts(parts), rest), ...open];
}

const knownParts = (parts: readonly Part[]): number[] =>
	parts.flatMap(({ sum }) => (knowsNothing(sum) ? [] : [sum.known]));

/** The names of some of what is missing in parts, each once. */
function namesOf(dossier: Dossier, parts: readonly Part[], idsIn: (sum: Sum) => readonly string[]): string {
	const names = parts.flatMap(({ figure, sum }) => {
		const isEffect = figure.kind === 'line' ? figure.line === 'effect' : isTotalOfEffects(figure);
		const kind = isEffect ? 'effect' : 'spending';
		return idsIn(sum).map((id): [string, string] => [
			`${kind} ${id}`,
			itemOf(dossier, kind, id)?.short ?? id
		]);
	});
	return list([...new Map(names).values()]);
}

const isTotalOfEffects = (figure: FigureRef): boolean => figure.kind === 'total' && figure.part === 'effects';

/**
 * `550.000 + p.m. = 100.000 + 450.000 + p.m. (Verhuizing)`; ≈ where rounding makes it not add up.
 *
 * @param rest what is not a number, each with its sign: `+ p.m. (…)`
 */
function sumSentence(total: number, known: readonly number[], rest: readonly string[]): string {
	const terms = known.filter((value) => whole(value) !== 0);
	const [first] = terms;
	if (first === undefined) {
		return known.length > 0 ? ['0', ...rest].join(' ') : rest.join(' ').replace(`+${NO_BREAK}niet`, 'niet');
	}
	if (terms.length > LONGEST_SUM) {
		return [`${number(total, 0)} is de som van ${terms.length} bedragen`, ...rest].join(' ');
	}
	const sum =
		terms.length > 2 && terms.every((term) => term === first)
			? `${terms.length} ×${NO_BREAK}${number(first, 0)}`
			: [number(first, 0), ...terms.slice(1).map(signed)].join(' ');
	const right = [sum, ...rest].join(' ');
	if (terms.length === 1) return right;
	const left = [number(total, 0), ...rest.map((part) => part.replace(/ \(.*/, ''))].join(' ');
	const added = terms.reduce((all, term) => all + whole(term), 0);
	return `${left} ${added === whole(total) ? '=' : '≈'}${NO_BREAK}${right}`;
}

/** A number with its sign; a line may break before the sign, not after it. */
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${NO_BREAK}${number(Math.abs(value), 0)}`;

function comparedSentences(dossier: Dossier, explanation: Compared): string[] {
	const { figure, difference, differing, plus, minus } = explanation;
	const axis = figure.kind === 'axis' ? dossier.axes.find(({ id }) => id === figure.axis) : undefined;
	const [one, other] =
		figure.kind === 'axis'
			? (axis?.poles.map(({ short }) => short) ?? [])
			: [`keuze ${figure.plus}`, `keuze ${figure.minus}`];
	const opened = (does: Compared['difference']['open'], direction: Direction): string[] => {
		const names = differing.filter((part) => part.difference.open === does).map(({ item }) => item.short);
		return names.length === 0 ? [] : [`${openText(direction)} (${list(names)})`];
	};
	const failed = differing.filter((part) => part.failed).map(({ item }) => item.short);
	const rest = [...opened('adds', 'raises'), ...opened('subtracts', 'lowers'), ...opened('either', 'either')];
	const known = differing.flatMap((part) => (part.difference.known === 0 ? [] : [part.difference.known]));
	const sentences = [
		differing.length === 0
			? `0: alle bedragen zijn ${figure.kind === 'axis' ? 'gemiddeld ' : ''}gelijk.`
			: sumSentence(difference.known, known, rest),
		...comparison(one ?? '', other ?? '', explanation, rest.length > 0)
	];
	if (figure.kind === 'axis') {
		sentences.push(
			`Dit is het gemiddelde van keuze ${list(plus)}, min het gemiddelde van keuze ${list(minus)}.`
		);
	}
	if (failed.length > 0) sentences.push(`Niet te berekenen, en dus niet meegeteld: ${list(failed)}.`);
	return sentences;
}

/** Which side costs more, as far as is known; nothing where nothing differs. */
function comparison(
	one: string,
	other: string,
	{ figure, difference, differing }: Compared,
	open: boolean
): string[] {
	if (differing.length === 0) return [];
	const average = figure.kind === 'axis' ? 'gemiddeld ' : '';
	const known = open ? 'Volgens de bekende bedragen ' : '';
	const both = `${one} en ${other.replace(/^keuze /, '')}`;
	if (knowsNoDifference(difference)) return [`Het verschil tussen ${both} is nog niet bekend.`];
	if (whole(difference.known) === 0) {
		const same = `${average}${almost(difference.known)}evenveel.`;
		return [capitalised(open ? `${known}kosten ${both} ${same}` : `${both} kosten ${same}`)];
	}
	const [dearer, cheaper] = difference.known > 0 ? [one, other] : [other, one];
	const more = `${average}${money(Math.abs(difference.known))} meer dan ${cheaper}.`;
	return [open ? `${known}kost ${dearer} ${more}` : `${capitalised(dearer)} kost ${more}`];
}

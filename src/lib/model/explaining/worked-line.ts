import type { CostItem, Dossier, Intermediate } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { intermediatesIn, namesIn } from '../../formula/dependencies.ts';
import { culpritIn, failureOf, type Failure } from '../../formula/failure.ts';
import type { Environment } from '../../formula/interpret.ts';
import { valueWithUnknowns } from '../../formula/needs.ts';
import type { Formula } from '../../formula/tree.ts';
import { scaleOf, toBase } from '../../formula/scale.ts';
import type { AssumptionValues } from '../assumptions.ts';
import type { LineOutcome, Outcome } from '../outcome.ts';
import type { UsedIntermediate, WorkedLine } from './explanation.ts';
import type { FigureRef } from './figure.ts';
import { citationsOf, usedAssumptions } from './used.ts';

/** How the amount of a line in one year follows from its formula. */
export function workedLine(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'line' },
	{ line, amounts }: LineOutcome,
	item: CostItem,
	place: number
): WorkedLine | undefined {
	const [formula, amount, year] = [line.amounts[place], amounts[place], outcome.years[place]];
	const [firstYear] = outcome.years;
	if (!formula || !amount || year === undefined || firstYear === undefined) return undefined;

	const formulas = formulasOf(dossier);
	const assumptions = usedAssumptions(dossier, values, [formula]);
	const names = new Map<string, number | null>();
	for (const { assumption, value } of assumptions) {
		names.set(assumption.id, value === null ? null : toBase(value, scaleOf(assumption.unit)));
	}
	const environment: Environment = { year, firstYear, value: (name) => names.get(name) ?? NaN };
	for (const name of intermediatesIn([formula], formulas).order) {
		const own = formulas.get(name);
		names.set(name, own === undefined ? null : valueWithUnknowns(own, { year, firstYear }, names));
	}
	const intermediates = intermediatesByLevel(dossier, formula).map((intermediate): UsedIntermediate => ({
		intermediate,
		amount: amountOf(names.get(intermediate.id) ?? null)
	}));
	return {
		kind: 'worked',
		figure,
		item,
		line,
		year,
		firstYear,
		amount,
		...(amount.state === 'failed' ? { failure: failureIn(formula, formulas, environment) } : {}),
		formula,
		names,
		assumptions,
		intermediates,
		citations: citationsOf(line, item, [
			...assumptions.map(({ assumption }) => assumption),
			...intermediates.map(({ intermediate }) => intermediate)
		])
	};
}

function amountOf(value: number | null): UsedIntermediate['amount'] {
	if (value === null) return { state: 'open' };
	return Number.isFinite(value) ? { state: 'known', value } : { state: 'failed' };
}

/** The intermediates on which a formula rests: those that it names, then those that these name, and so on. */
function intermediatesByLevel(dossier: Dossier, formula: Formula): Intermediate[] {
	const found = new Map<string, Intermediate>();
	let level = [formula];
	while (level.length > 0) {
		const names = new Set(level.flatMap(namesIn));
		level = dossier.intermediates.flatMap((intermediate) => {
			if (!names.has(intermediate.id) || found.has(intermediate.id)) return [];
			found.set(intermediate.id, intermediate);
			return [intermediate.formula];
		});
	}
	return [...found.values()];
}

/** Why a formula has no outcome: follows what fails down, through intermediates, to the part that is to blame. */
function failureIn(
	formula: Formula,
	intermediates: ReadonlyMap<string, Formula>,
	environment: Environment
): Failure {
	const culprit = culpritIn(formula, environment);
	const named = culprit.kind === 'name' ? intermediates.get(culprit.name) : undefined;
	return named === undefined ? failureOf(culprit, environment) : failureIn(named, intermediates, environment);
}

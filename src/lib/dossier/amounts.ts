import { checkFormula } from '../formula/check.ts';
import { namesIn } from '../formula/dependencies.ts';
import { evaluate } from '../formula/interpret.ts';
import { literal } from '../formula/literal.ts';
import type { FormulaProblem } from '../formula/problem.ts';
import type { Formula } from '../formula/tree.ts';
import { MONEY_PER_YEAR } from '../formula/unit.ts';
import type { Calculation } from './assumptions.ts';
import { writtenFormula } from './formulas.ts';
import type { Linking } from './linking.ts';
import type { LineOfOption } from './open-amounts.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { isDetailed, isSpread, type AmountYaml, type SimpleAmountYaml } from './schema-amounts.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * One formula in €/jaar for each year of the dossier, negative where money comes in. A plain number grows with the
 * dossier's indexing unless its post says otherwise, and so does one that lies between two others, which is an assumption
 * of its own; `pm` stands for the open assumption of this line; text after `=` is a formula.
 */
export function readAmounts(
	linking: Linking,
	file: YamlFile,
	path: Path,
	amount: AmountYaml,
	line: LineOfOption,
	calculation: Calculation
): Formula[] {
	const { jaren: years, posten, maatregelen, indexering: indexing, prijzen } = linking.dossier.value;
	const items = line.key === 'maatregelen' ? maatregelen : posten;
	const asked = line.key === 'effecten' ? undefined : items?.[line.item]?.indexering;
	const indexed = asked === 'geen' ? undefined : indexing;
	/** Of an amount by year: in current prices it has its growth already. */
	const indexedByYear = prijzen === 'lopend' && asked !== 'wel' ? undefined : indexed;
	const isIncome = line.key === 'baten';
	const one = (
		value: SimpleAmountYaml,
		at: Path,
		inYears: readonly number[],
		growth: string | undefined
	): Formula => {
		if (typeof value === 'number')
			return grown({ kind: 'number', value: isIncome && value !== 0 ? -value : value }, growth);
		const formula: Formula = PRO_MEMORIE.test(value.trim())
			? { kind: 'name', name: calculation.openAmount(line) }
			: readFormula(linking, file, at, inYears, calculation);
		return isIncome ? { kind: 'negate', operand: formula } : formula;
	};
	if (isSpread(amount)) {
		const formula = grown({ kind: 'name', name: calculation.openAmount(line) }, indexed);
		return years.map(() => (isIncome ? { kind: 'negate', operand: formula } : formula));
	}
	if (isDetailed(amount)) {
		return readAmounts(linking, file, [...path, 'bedrag'], amount.bedrag, line, calculation);
	}
	if (typeof amount !== 'object') {
		const formula = one(amount, path, years, indexed);
		return years.map(() => formula);
	}
	const byYear = new Map(Object.entries(amount));
	const missing = years.filter((year) => !byYear.has(String(year)));
	const strange = [...byYear.keys()].filter((year) => !years.includes(Number(year)));
	const [meant] = missing;
	if (strange.length === 1 && missing.length === 1 && meant !== undefined) {
		const [year = ''] = strange;
		linking.problems.push(
			file.problem(
				'JAAR_ONBEKEND',
				[...path, year],
				`${year} is geen jaar van dit dossier; bedoelde u ${meant}?`,
				`Verander ${year} in ${meant}, of voeg ${year} toe aan \`jaren\` in dossier.yaml.`,
				{ at: 'key' }
			)
		);
		return [];
	}
	for (const year of strange) {
		linking.problems.push(
			file.problem(
				'JAAR_ONBEKEND',
				[...path, year],
				`${year} is geen jaar van dit dossier.`,
				`Haal dit jaar weg, of voeg het toe aan \`jaren\` in dossier.yaml (nu ${years[0] ?? ''} tot en met ${years.at(-1) ?? ''}).`,
				{ at: 'key' }
			)
		);
	}
	if (missing.length > 0) {
		linking.problems.push(
			file.problem(
				'JAAR_ONTBREEKT',
				path,
				`Het bedrag voor ${missing.join(', ')} ontbreekt.`,
				`Voeg toe: ${missing.map((year) => `${year}: 0`).join(', ')}, met het goede bedrag; schrijf pm als het niet bekend is.`,
				{ at: 'key' }
			)
		);
		return [];
	}
	return years.flatMap((year) => {
		const value = byYear.get(String(year));
		return typeof value === 'number' || typeof value === 'string'
			? [one(value, [...path, String(year)], [year], indexedByYear)]
			: [];
	});
}

/** An amount that grows with the assumption of indexing, where there is one. */
function grown(amount: Formula, indexing: string | undefined): Formula {
	return indexing === undefined
		? amount
		: {
				kind: 'arithmetic',
				operator: '*',
				left: amount,
				right: {
					kind: 'call',
					name: 'index',
					arguments: [{ kind: 'name', name: indexing }, { kind: 'first-year' }]
				}
			};
}

/** A formula of plain numbers has no unit, but without its `=` the same number is an amount in €/jaar. */
function withoutFormula(formula: Formula, problems: readonly FormulaProblem[]): readonly FormulaProblem[] {
	if (namesIn(formula).length > 0) return problems;
	const value = evaluate(formula, { year: NaN, firstYear: NaN, value: () => NaN });
	if (!Number.isFinite(value)) return problems;
	const written = literal(Number(value.toPrecision(15)));
	const remedy =
		formula.kind === 'number'
			? `Haal het =-teken weg en schrijf alleen het getal: ${written}.`
			: `Reken het uit en schrijf alleen het getal, zonder =-teken: ${written}.`;
	return problems.map((problem) => ({ ...problem, remedy }));
}

/** Checks a formula on its names and units, and then on having an outcome in these years. */
function readFormula(
	linking: Linking,
	file: YamlFile,
	path: Path,
	years: readonly number[],
	{ scope, probe }: Calculation
): Formula {
	const { parsed, report } = writtenFormula(linking, file, path);
	if (!parsed.ok) {
		report(parsed.problems);
		return { kind: 'number', value: 0 };
	}
	const checked = checkFormula(parsed, scope, MONEY_PER_YEAR);
	report(checked.ok ? probe(parsed, years) : withoutFormula(parsed.formula, checked.problems));
	return parsed.formula;
}

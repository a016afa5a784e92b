import { checkFormula } from '../formula/check.ts';
import type { Formula } from '../formula/tree.ts';
import { isInYears } from '../formula/type.ts';
import { PLAIN, type Unit } from '../formula/unit.ts';
import type { Calculation } from './assumptions.ts';
import { writtenFormula } from './formulas.ts';
import type { Linking } from './linking.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A number of years: a plain number, or an amount in `jaar`. */
export const YEARS = 'years';

/** Reads a number, or a formula with a unit of its own, in its base unit; reports what is wrong with it at its place. */
export function partReader(
	linking: Linking,
	{ scope, probe }: Calculation
): (file: YamlFile, path: Path, value: number | string, unit: Unit | typeof YEARS) => Formula {
	return (file, path, value, unit) => {
		if (typeof value === 'number') return { kind: 'number', value };
		const { parsed, report } = writtenFormula(linking, file, path);
		if (!parsed.ok) {
			report(parsed.problems);
			return { kind: 'number', value: 1 };
		}
		const asYears = unit === YEARS ? checkFormula(parsed, scope) : undefined;
		const inYears =
			asYears?.ok === true &&
			asYears.type.kind === 'quantity' &&
			isInYears({ ...asYears.type, constant: null });
		const checked = inYears ? asYears : checkFormula(parsed, scope, unit === YEARS ? PLAIN : unit);
		report(checked.ok ? probe(parsed) : checked.problems);
		return parsed.formula;
	};
}

/** Reads a percentage, or a formula in %, as a fraction. */
export function fractionReader(
	linking: Linking,
	calculation: Calculation
): (file: YamlFile, path: Path, percent: number | string) => Formula {
	const read = partReader(linking, calculation);
	return (file, path, percent) =>
		typeof percent === 'number' ? { kind: 'number', value: percent / 100 } : read(file, path, percent, PLAIN);
}

/** Warns of a rate in `dossier.yaml` that is probably written as a fraction: 0.02 for 2 %. */
export function warnFraction(
	{ dossier: { file }, warnings }: Linking,
	path: Path,
	rate: number | string
): void {
	if (typeof rate !== 'number' || rate <= 0 || rate >= 0.2) return;
	const percent = Number((rate * 100).toPrecision(12));
	warnings.push(
		file.problem(
			'WAARDE_ONJUIST',
			path,
			`Een rente van ${dutchNumber(rate)} is hier ${dutchNumber(rate)} %.`,
			`Bedoelt u ${dutchNumber(percent)} %? Schrijf dan ${percent}.`,
			{ severity: 'let op' }
		)
	);
}

/** A number as people write it, for a sentence. */
export const dutchNumber = (value: number): string => String(value).replace('.', ',');

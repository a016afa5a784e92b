import { checkIntermediates } from '../formula/check.ts';
import { parseFormula, type ParsedFormula } from '../formula/parse.ts';
import { RESERVED_NAMES } from '../formula/registry.ts';
import { MONEY_PER_YEAR, parseUnit, type Unit } from '../formula/unit.ts';
import { citations } from './citations.ts';
import type { Assumption, Intermediate } from './dossier.ts';
import type { Linking, OptionFile } from './link.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { isDetailed, type AmountYaml } from './schema.ts';
import type { Path } from './yaml-file.ts';

/** What the formulas of a dossier can use: its assumptions and intermediates, with the unit of each name. */
export interface Calculation {
	readonly assumptions: readonly Assumption[];
	readonly intermediates: readonly Intermediate[];
	readonly units: ReadonlyMap<string, Unit>;
}

/** The bounds of an amount that is `pm` without an assumption of its own in the YAML, in €/jaar. */
const OPEN_AMOUNT_BOUNDS = [0, 10_000_000] as const;
const OPEN_AMOUNT_STEP = 1000;

/** Checks the assumptions and intermediates, and adds an open assumption for each post whose amount is `pm`. */
export function linkAssumptions(linking: Linking, options: readonly OptionFile[]): Calculation {
	const { file, value } = linking.dossier;
	const { problems } = linking;
	const cite = citations(linking, file);
	const units = new Map<string, Unit>();

	const claim = (name: string, path: Path, unit: Unit): void => {
		if (RESERVED_NAMES.has(name)) {
			problems.push(
				file.problem(
					'NAAM_ONGELDIG',
					path,
					`\`${name}\` is een woord van de formules en kan geen naam zijn.`,
					`Kies een andere naam, bijvoorbeeld \`${name}_waarde\`.`,
					{ at: 'key' }
				)
			);
		} else if (units.has(name)) {
			problems.push(
				file.problem(
					'NAAM_DUBBEL',
					path,
					`\`${name}\` is al de naam van een aanname of tussenwaarde.`,
					'Geef een van de twee een andere naam.',
					{ at: 'key' }
				)
			);
		} else units.set(name, unit);
	};
	const readUnit = (text: string, path: Path): Unit => {
		const unit = parseUnit(text);
		if (unit === null) {
			problems.push(
				file.problem(
					'EENHEID_ONBEKEND',
					path,
					`\`${text}\` is geen eenheid.`,
					'Gebruik €, fte, cliënt, uur, jaar, % of getal, met / ertussen: €/jaar, €/fte/jaar, €/maand, %/jaar.'
				)
			);
		}
		return unit ?? MONEY_PER_YEAR;
	};

	const assumptions = Object.entries(value.aannames ?? {}).map(([name, entry]): Assumption => {
		const path = ['aannames', name];
		claim(name, path, readUnit(entry.eenheid, [...path, 'eenheid']));
		const [low, high] = entry.bereik;
		const start = typeof entry.waarde === 'number' ? entry.waarde : null;
		const range = `${low} tot en met ${high}`;
		if (low >= high) {
			problems.push(
				file.problem(
					'WAARDE_BUITEN_BEREIK',
					[...path, 'bereik'],
					`Het bereik loopt van ${low} tot ${high}; het eerste getal moet het laagste zijn.`,
					`Schrijf bijvoorbeeld [${Math.min(low, high)}, ${Math.max(low, high) + (low === high ? 1 : 0)}].`
				)
			);
		} else if (start !== null && (start < low || start > high)) {
			problems.push(
				file.problem(
					'WAARDE_BUITEN_BEREIK',
					[...path, 'waarde'],
					`De waarde ${start} ligt buiten het bereik van ${range}.`,
					'Verander de waarde of maak het bereik ruimer.'
				)
			);
		}
		const hints = (entry.waarden ?? []).map((hint, place) => {
			if (low < high && (hint.waarde < low || hint.waarde > high)) {
				problems.push(
					file.problem(
						'WAARDE_BUITEN_BEREIK',
						[...path, 'waarden', place, 'waarde'],
						`De waarde ${hint.waarde} ligt buiten het bereik van ${range}.`,
						'Verander de waarde of maak het bereik ruimer.'
					)
				);
			}
			return {
				value: hint.waarde,
				title: hint.titel,
				citations: cite(hint.bron, [...path, 'waarden', place])
			};
		});
		return {
			id: name,
			title: entry.titel,
			unit: entry.eenheid,
			value: start,
			bounds: [low, high],
			step: entry.stap ?? 1,
			note: entry.toelichting,
			boundsNote: entry.bereik_toelichting,
			hints,
			citations: cite(entry.bron, path),
			validUntil: entry.geldig_tot
		};
	});

	for (const list of ['posten', 'effecten'] as const) {
		for (const [name, item] of Object.entries(value[list] ?? {})) {
			const open = options.some((option) =>
				isOpenAmount(option.value[list === 'posten' ? 'uitgaven' : 'effecten']?.[name])
			);
			if (!open) continue;
			claim(name, [list, name], MONEY_PER_YEAR);
			assumptions.push({
				id: name,
				title: item.titel,
				unit: '€/jaar',
				value: null,
				bounds: OPEN_AMOUNT_BOUNDS,
				step: OPEN_AMOUNT_STEP,
				note: item.toelichting,
				hints: [],
				citations: cite(item.bron, [list, name])
			});
		}
	}

	const indexing = value.indexering;
	if (indexing !== undefined) {
		const assumption = value.aannames?.[indexing];
		linking.knows(file, ['indexering'], indexing, {
			key: 'aannames',
			noun: 'aanname',
			names: Object.keys(value.aannames ?? {})
		});
		const dimensions = assumption && parseUnit(assumption.eenheid)?.dimensions;
		if (dimensions && Object.keys(dimensions).length > 0) {
			problems.push(
				file.problem(
					'FORMULE_EENHEID',
					['indexering'],
					`De indexering rekent met een percentage per jaar, maar \`${indexing}\` is in ${assumption.eenheid}.`,
					`Geef \`${indexing}\` de eenheid %/jaar, of kies een andere aanname.`
				)
			);
		}
	}

	return { assumptions, units, intermediates: linkIntermediates(linking, units, claim, readUnit) };
}

function linkIntermediates(
	linking: Linking,
	units: Map<string, Unit>,
	claim: (name: string, path: Path, unit: Unit) => void,
	readUnit: (text: string, path: Path) => Unit
): Intermediate[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const parsed: { name: string; formula: ParsedFormula; unit: Unit; shift: number }[] = [];
	for (const [name, entry] of Object.entries(value.tussenwaarden ?? {})) {
		const path = ['tussenwaarden', name];
		const unit = readUnit(entry.eenheid, [...path, 'eenheid']);
		const text = formulaText(entry.formule);
		const result = parseFormula(text.formula);
		if (!result.ok) {
			for (const { code, start, message, remedy } of result.problems) {
				linking.problems.push(
					file.problem(code, [...path, 'formule'], message, remedy, { within: start + text.shift })
				);
			}
			continue;
		}
		parsed.push({ name, formula: result, unit, shift: text.shift });
	}
	if (linking.problems.length > 0) return [];
	const checked = checkIntermediates(parsed, { names: units });
	for (const { name, unit } of parsed) claim(name, ['tussenwaarden', name], unit);
	if (!checked.ok) {
		for (const { name, code, start, message, remedy } of checked.problems) {
			const shift = parsed.find((entry) => entry.name === name)?.shift ?? 0;
			linking.problems.push(
				file.problem(code, ['tussenwaarden', name, 'formule'], message, remedy, { within: start + shift })
			);
		}
		return [];
	}
	const formulas = new Map(parsed.map((entry) => [entry.name, entry.formula.formula]));
	return checked.order.flatMap((name): Intermediate[] => {
		const entry = value.tussenwaarden?.[name];
		const formula = formulas.get(name);
		return entry === undefined || formula === undefined
			? []
			: [
					{
						id: name,
						title: entry.titel,
						unit: entry.eenheid,
						note: entry.toelichting,
						formula,
						citations: cite(entry.bron, ['tussenwaarden', name])
					}
				];
	});
}

/** The formula in a text that may start with `=`, and how many characters stand before it. */
export function formulaText(text: string): { formula: string; shift: number } {
	const shift = /^\s*=?/.exec(text)?.[0].length ?? 0;
	return { formula: text.slice(shift), shift };
}

function isOpenAmount(amount: AmountYaml | undefined): boolean {
	if (typeof amount === 'string') return PRO_MEMORIE.test(amount.trim());
	if (isDetailed(amount)) return isOpenAmount(amount.bedrag);
	return (
		typeof amount === 'object' &&
		Object.values(amount).some((value) => typeof value === 'string' && PRO_MEMORIE.test(value.trim()))
	);
}

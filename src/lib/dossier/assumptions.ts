import { probeBounds } from '../formula/bounds.ts';
import { checkIntermediates } from '../formula/check.ts';
import type { ParsedFormula } from '../formula/parse.ts';
import { RESERVED_NAMES } from '../formula/registry.ts';
import { MONEY_PER_YEAR, parseUnit, type Unit } from '../formula/unit.ts';
import { citations } from './citations.ts';
import type { Assumption, Intermediate } from './dossier.ts';
import { writtenFormula, type WrittenFormula } from './formulas.ts';
import type { Linking, OptionFile } from './link.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { isDetailed, type AmountYaml } from './schema.ts';
import type { Path } from './yaml-file.ts';

/** What the formulas of a dossier can use: its assumptions and intermediates, with the unit of each name. */
export interface Calculation {
	readonly assumptions: readonly Assumption[];
	readonly intermediates: readonly Intermediate[];
	readonly units: ReadonlyMap<string, Unit>;
	/** Tells whether a checked formula has an outcome for all values within the bounds, in these years or all. */
	readonly probe: ReturnType<typeof probeBounds>;
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

	const intermediates = linkIntermediates(linking, units, claim, readUnit);
	const probe = probeBounds({
		assumptions: new Map(
			assumptions.map(({ id, bounds: [low, high], step, value: start }) => [
				id,
				{ unit: units.get(id) ?? MONEY_PER_YEAR, low, high, step, value: start }
			])
		),
		intermediates: new Map(intermediates.map(({ intermediate: { id, formula } }) => [id, formula])),
		firstYear: value.jaren[0] ?? NaN,
		years: value.jaren
	});
	if (problems.length === 0) {
		for (const { parsed, written } of intermediates) written.report(probe(parsed));
	}
	return {
		assumptions,
		units,
		intermediates: intermediates.map(({ intermediate }) => intermediate),
		probe
	};
}

/** An intermediate that has been checked, with its formula as it stands in the file. */
interface LinkedIntermediate {
	readonly intermediate: Intermediate;
	readonly parsed: ParsedFormula;
	readonly written: WrittenFormula;
}

/** The intermediates in the order in which they can be worked out; none when anything is wrong. */
function linkIntermediates(
	linking: Linking,
	units: Map<string, Unit>,
	claim: (name: string, path: Path, unit: Unit) => void,
	readUnit: (text: string, path: Path) => Unit
): LinkedIntermediate[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const entries = new Map(
		Object.entries(value.tussenwaarden ?? {}).flatMap(([name, entry]) => {
			const path = ['tussenwaarden', name];
			const unit = readUnit(entry.eenheid, [...path, 'eenheid']);
			const written = writtenFormula(linking, file, [...path, 'formule']);
			if (written.parsed.ok) return [[name, { entry, path, unit, written, parsed: written.parsed }] as const];
			written.report(written.parsed.problems);
			return [];
		})
	);
	if (linking.problems.length > 0) return [];
	const checked = checkIntermediates(
		[...entries].map(([name, { parsed, unit }]) => ({ name, formula: parsed, unit })),
		{ names: units }
	);
	for (const [name, { path, unit }] of entries) claim(name, path, unit);
	if (!checked.ok) {
		for (const problem of checked.problems) entries.get(problem.name)?.written.report([problem]);
		return [];
	}
	return checked.order.flatMap((name): LinkedIntermediate[] => {
		const found = entries.get(name);
		if (found === undefined) return [];
		const { entry, path, parsed, written } = found;
		const intermediate = {
			id: name,
			title: entry.titel,
			unit: entry.eenheid,
			note: entry.toelichting,
			formula: parsed.formula,
			citations: cite(entry.bron, path)
		};
		return [{ intermediate, parsed, written }];
	});
}

function isOpenAmount(amount: AmountYaml | undefined): boolean {
	if (typeof amount === 'string') return PRO_MEMORIE.test(amount.trim());
	if (isDetailed(amount)) return isOpenAmount(amount.bedrag);
	return (
		typeof amount === 'object' &&
		Object.values(amount).some((value) => typeof value === 'string' && PRO_MEMORIE.test(value.trim()))
	);
}

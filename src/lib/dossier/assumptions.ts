import { probeBounds } from '../formula/bounds.ts';
import { checkIntermediates } from '../formula/check.ts';
import type { ParsedFormula } from '../formula/parse.ts';
import { RESERVED_NAMES } from '../formula/registry.ts';
import type { NamesInScope } from '../formula/type.ts';
import { toBase } from '../formula/scale.ts';
import { MONEY_PER_YEAR, type Unit } from '../formula/unit.ts';
import { citations } from './citations.ts';
import type { Assumption, Intermediate } from './dossier.ts';
import { writtenFormula, type WrittenFormula } from './formulas.ts';
import type { Linking, OptionFile } from './linking.ts';
import {
	checkBounds,
	checkOpenAmountBounds,
	openAmounts,
	openMenuAmounts,
	type LineOfOption
} from './open-amounts.ts';
import type { DossierYaml } from './schema.ts';
import { linkUnits, type Units } from './units.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What the formulas of a dossier can use: its assumptions and intermediates, with the unit of each name. */
export interface Calculation {
	readonly assumptions: readonly Assumption[];
	readonly intermediates: readonly Intermediate[];
	/** The name of the assumption that stands for the `pm` in a line. */
	readonly openAmount: (line: LineOfOption) => string;
	readonly scope: NamesInScope;
	readonly units: Units;
	/** Tells whether a checked formula has an outcome for all values within the bounds, in these years or all. */
	readonly probe: ReturnType<typeof probeBounds>;
}

/** What to say when a name cannot be used, each with its remedy, and in which file. */
interface Claimed {
	readonly file: YamlFile;
	readonly reserved: readonly [message: string, remedy: string];
	readonly taken: readonly [message: string, remedy: string];
}

const claimed = (file: YamlFile, name: string): Claimed => ({
	file,
	reserved: [
		`\`${name}\` is een woord van de formules en kan geen naam zijn.`,
		`Kies een andere naam, bijvoorbeeld \`${name}_waarde\`.`
	],
	taken: [
		`\`${name}\` is al de naam van een aanname, constante of tussenwaarde.`,
		'Geef een van de twee een andere naam.'
	]
});

/** What the dossier names beside assumptions and intermediates, for who uses such a name in a formula. */
const otherNames = ({
	posten,
	maatregelen,
	investeringen,
	effecten,
	uitkomsten,
	assen,
	doelen
}: DossierYaml): ReadonlyMap<string, string> =>
	new Map([
		...Object.keys(doelen ?? {}).map((name) => [name, 'een doel'] as const),
		...Object.keys(assen ?? {}).map((name) => [name, 'een as'] as const),
		...Object.keys(uitkomsten ?? {}).map((name) => [name, 'een uitkomst'] as const),
		...Object.keys(effecten ?? {}).map((name) => [name, 'een effect'] as const),
		...Object.keys(investeringen ?? {}).map((name) => [name, 'een investering'] as const),
		...Object.keys(maatregelen ?? {}).map((name) => [name, 'een maatregel'] as const),
		...Object.keys(posten ?? {}).map((name) => [name, 'een post'] as const)
	]);

/** Checks the assumptions and intermediates, and adds an open assumption for each amount that is `pm`. */
export function linkAssumptions(linking: Linking, options: readonly OptionFile[]): Calculation {
	const { file, value } = linking.dossier;
	const { problems } = linking;
	const cite = citations(linking, file);
	const units = new Map<string, Unit>();
	const scope: NamesInScope = { names: units, elsewhere: otherNames(value) };

	const claim = (name: string, path: Path, unit: Unit, said: Claimed = claimed(file, name)): void => {
		if (RESERVED_NAMES.has(name)) {
			problems.push(said.file.problem('NAAM_ONGELDIG', path, ...said.reserved, { at: 'key' }));
		} else if (units.has(name)) {
			problems.push(said.file.problem('NAAM_DUBBEL', path, ...said.taken, { at: 'key' }));
		} else units.set(name, unit);
	};
	const own = linkUnits(linking);

	const assumptions = Object.entries(value.aannames ?? {}).map(([name, entry]): Assumption => {
		const path = ['aannames', name];
		claim(name, path, own.read(entry.eenheid, [...path, 'eenheid']));
		const [low, high] = entry.bereik;
		const start = typeof entry.waarde === 'number' ? entry.waarde : null;
		const range = `${low} tot en met ${high}`;
		if (checkBounds(linking, file, path, entry.bereik) && start !== null && (start < low || start > high)) {
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
			unit: own.shown(entry.eenheid),
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

	checkOpenAmountBounds(linking, options);
	const open = [...openAmounts(linking, options), ...openMenuAmounts(linking)];
	for (const { line, assumption, file: at, path } of open) {
		claim(assumption.id, path, MONEY_PER_YEAR, {
			file: at,
			reserved: [
				`De p.m. van \`${line.item}\` zou \`${assumption.id}\` heten, en dat is een woord van de formules.`,
				'Geef deze post, dit effect of deze maatregel een andere naam, in dossier.yaml en bij elke keuze.'
			],
			taken: [
				`De p.m. van \`${line.item}\` heet \`${assumption.id}\`, maar zo heet al een aanname.`,
				`Geef die aanname een andere naam. Is dit dezelfde onbekende? Schrijf dan = ${assumption.id} in plaats van pm.`
			]
		});
		assumptions.push(assumption);
	}

	const indexing = value.indexering;
	if (indexing !== undefined) {
		const assumption = value.aannames?.[indexing];
		linking.knows(file, ['indexering'], indexing, {
			key: 'aannames',
			noun: 'aanname',
			names: Object.keys(value.aannames ?? {})
		});
		const dimensions = assumption && own.find(assumption.eenheid)?.dimensions;
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

	const constants = Object.entries(value.constanten ?? {}).map(([name, entry]): Intermediate => {
		const path = ['constanten', name];
		const unit = own.read(entry.eenheid, [...path, 'eenheid']);
		claim(name, path, unit);
		return {
			id: name,
			title: entry.titel,
			unit: own.shown(entry.eenheid),
			note: entry.toelichting,
			formula: { kind: 'number', value: toBase(entry.waarde, unit) },
			citations: cite(entry.bron, path)
		};
	});
	const linked = linkIntermediates(linking, scope, claim, own);
	const intermediates = [...constants, ...linked.map(({ intermediate }) => intermediate)];
	const probe = probeBounds({
		assumptions: new Map(
			assumptions.map(({ id, bounds: [low, high], step, value: start }) => [
				id,
				{ unit: units.get(id) ?? MONEY_PER_YEAR, low, high, step, value: start }
			])
		),
		intermediates: new Map(intermediates.map(({ id, formula }) => [id, formula])),
		firstYear: value.jaren[0] ?? NaN,
		years: value.jaren
	});
	if (problems.length === 0) {
		for (const { parsed, written } of linked) written.report(probe(parsed));
	}
	const openNames = new Map(open.map(({ line, assumption }) => [keyOf(line), assumption.id]));
	return {
		assumptions,
		scope,
		units: own,
		intermediates,
		openAmount: (line) => openNames.get(keyOf(line)) ?? line.item,
		probe
	};
}

const keyOf = ({ key, item, letter }: LineOfOption): string => `${key} ${item} ${letter}`;

/** An intermediate that has been checked, with its formula as it stands in the file. */
interface LinkedIntermediate {
	readonly intermediate: Intermediate;
	readonly parsed: ParsedFormula;
	readonly written: WrittenFormula;
}

/** The intermediates in the order in which they can be worked out; none when anything is wrong. */
function linkIntermediates(
	linking: Linking,
	scope: NamesInScope,
	claim: (name: string, path: Path, unit: Unit) => void,
	units: Units
): LinkedIntermediate[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const entries = new Map(
		Object.entries(value.tussenwaarden ?? {}).flatMap(([name, entry]) => {
			const path = ['tussenwaarden', name];
			const unit = units.read(entry.eenheid, [...path, 'eenheid']);
			const written = writtenFormula(linking, file, [...path, 'formule']);
			if (written.parsed.ok) return [[name, { entry, path, unit, written, parsed: written.parsed }] as const];
			written.report(written.parsed.problems);
			return [];
		})
	);
	if (linking.problems.length > 0) return [];
	const checked = checkIntermediates(
		[...entries].map(([name, { parsed, unit }]) => ({ name, formula: parsed, unit })),
		scope
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
			unit: units.shown(entry.eenheid),
			note: entry.toelichting,
			formula: parsed.formula,
			citations: cite(entry.bron, path)
		};
		return [{ intermediate, parsed, written }];
	});
}

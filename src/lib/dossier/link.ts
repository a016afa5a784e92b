import { suggestions } from '../formula/suggest.ts';
import { readAmounts } from './amounts.ts';
import { linkAssumptions, type Calculation } from './assumptions.ts';
import type { CostItem, CostLine, Dossier, Nature, Option, OptionAdvantage, OptionRisk } from './dossier.ts';
import { linkExamples } from './examples.ts';
import { citations, statement } from './citations.ts';
import { consequences, warnWithoutEffect } from './consequences.ts';
import { contributions } from './contributions.ts';
import { byLetter } from './open-amounts.ts';
import { placesOf, type Places } from './places.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { isDetailed, type DossierYaml, type OptionYaml } from './schema.ts';
import type { Path, YamlFile } from './yaml-file.ts';

export interface DossierFile {
	readonly file: YamlFile;
	readonly value: DossierYaml;
}

export interface OptionFile {
	readonly file: YamlFile;
	readonly value: OptionYaml;
}

export type LinkResult =
	| { readonly ok: true; readonly dossier: Dossier; readonly warnings: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects what is wrong while a dossier is linked. */
export interface Linking {
	readonly dossier: DossierFile;
	/** The places of each source that has a list of them. */
	readonly places: ReadonlyMap<string, Places>;
	readonly problems: Problem[];
	readonly warnings: Problem[];
	/** Reports a name that is not in the list it should come from, with the nearest one that is. */
	unknownName(file: YamlFile, path: Path, name: string, what: Names, at?: 'key' | 'value'): void;
	/** True where the name is in the list; reports it where not. */
	knows(file: YamlFile, path: Path, name: string, what: Names, at?: 'key' | 'value'): boolean;
}

/** A list of names in the dossier: its key in the YAML, its noun for a sentence, and which was meant if that is known. */
interface Names {
	readonly key: string;
	readonly noun: string;
	readonly names: readonly string[];
	readonly meant?: string | undefined;
}

/** Ties the files of a dossier together: every name leads somewhere, every amount is a checked formula. */
export function linkDossier(id: string, dossier: DossierFile, options: readonly OptionFile[]): LinkResult {
	const { file, value } = dossier;
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const linking: Linking = {
		dossier,
		places: new Map(
			Object.entries(value.bronnen ?? {}).flatMap(([source, { plaatsen }]) =>
				plaatsen === undefined ? [] : [[source, placesOf(plaatsen)] as const]
			)
		),
		problems,
		warnings,
		unknownName(where, path, name, { key, noun, names, meant: known }, at = 'value') {
			const near = known === undefined ? suggestions(name, names) : [known];
			const meant = near.length === 0 ? undefined : near.map((one) => `\`${one}\``).join(' of ');
			const toAdd =
				noun === 'keuze'
					? 'geef een keuze die letter'
					: `voeg \`${name}\` toe in dossier.yaml onder \`${key}\``;
			problems.push(
				where.problem(
					'NAAM_ONBEKEND',
					path,
					meant === undefined
						? `\`${name}\` is geen ${noun} van dit dossier.`
						: `\`${name}\` is geen ${noun} van dit dossier; bedoelde u ${meant}?`,
					meant === undefined
						? names.length === 0
							? `Voeg in dossier.yaml onder \`${key}\` een regel \`${name}:\` toe.`
							: `Kies uit: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}. Of ${toAdd}.`
						: `Schrijf ${meant}, of ${toAdd}.`,
					{ at }
				)
			);
		},
		knows(where, path, name, what, at) {
			if (what.names.includes(name)) return true;
			linking.unknownName(where, path, name, what, at);
			return false;
		}
	};

	checkYears(linking);
	checkSources(linking);
	checkAxes(linking);
	checkLettersAndPositions(linking, options);
	if (problems.length > 0) return { ok: false, problems };

	const calculation = linkAssumptions(linking, options);
	if (problems.length > 0) return { ok: false, problems };

	const linkedOptions = options.map((option) => linkOption(linking, option, calculation));
	warnUnused(linking, options);
	warnWithoutEffect(linking, options);

	const letters = options.map((option) => option.value.letter);
	if (value.voorkeur) {
		linking.knows(file, ['voorkeur', 'keuze'], value.voorkeur.keuze, {
			key: 'letter',
			noun: 'keuze',
			names: letters
		});
	}
	const examples = linkExamples(linking, letters, calculation);
	if (problems.length > 0) return { ok: false, problems };

	const cite = citations(linking, file);
	const text = statement(linking, file);
	const effects = consequences(linking);
	const contribute = contributions(linking);
	const riskNames = { key: 'risicos', noun: 'risico', names: Object.keys(value.risicos ?? {}) };
	const mirror = (risk: string | undefined, parent: Path): string | undefined =>
		risk !== undefined && linking.knows(file, [...parent, 'tegenover'], risk, riskNames) ? risk : undefined;
	const built: Dossier = {
		id,
		kind: value.soort === 'rekenvoorbeeld' ? 'worked-example' : 'decision',
		title: value.titel,
		organisation: value.organisatie,
		version: value.versie ?? '',
		basis: value.basis ?? 'bron',
		heading: value.kop ?? value.titel,
		question: value.vraag ?? value.titel,
		status: value.status ?? '',
		amountsNote: value.bedragen ?? '',
		shared: (value.gelijk ?? []).map((entry, place) => text(entry, ['gelijk', place])),
		remarks: (value.opmerkingen ?? []).map((entry, place) => text(entry, ['opmerkingen', place])),
		years: value.jaren,
		sources: Object.entries(value.bronnen ?? {}).map(([name, source]) => ({
			id: name,
			title: source.titel,
			short: source.kort ?? source.titel,
			publisher: source.uitgever,
			year: source.jaar,
			url: source.url,
			note: source.toelichting
		})),
		axes: Object.entries(value.assen).map(([name, axis]) => ({
			id: name,
			title: axis.titel ?? asTitle(axis.vraag),
			question: axis.vraag,
			poles: Object.entries(axis.polen).map(([pole, described]) =>
				typeof described === 'string'
					? { id: pole, title: described, short: described }
					: {
							id: pole,
							title: described.titel,
							short: described.kort ?? described.titel,
							note: described.toelichting
						}
			)
		})),
		assumptions: calculation.assumptions,
		intermediates: calculation.intermediates,
		items: costItems(linking, 'posten'),
		effects: costItems(linking, 'effecten'),
		advantages: Object.entries(value.voordelen ?? {}).map(([name, advantage]) => ({
			id: name,
			title: advantage.titel,
			note: advantage.toelichting,
			effects: effects(advantage.effect, ['voordelen', name]),
			mirror: mirror(advantage.tegenover, ['voordelen', name]),
			contributions: contribute(advantage.draagt_bij_aan, ['voordelen', name]),
			citations: cite(advantage.bron, ['voordelen', name])
		})),
		risks: Object.entries(value.risicos ?? {}).map(([name, risk]) => ({
			id: name,
			title: risk.titel,
			note: risk.toelichting,
			mitigation: risk.beheersmaatregel,
			effects: effects(risk.effect, ['risicos', name]),
			citations: cite(risk.bron, ['risicos', name])
		})),
		goals: Object.entries(value.doelen ?? {}).map(([name, goal]) => ({
			id: name,
			title: goal.titel,
			task: goal.opgave,
			note: goal.toelichting,
			citations: cite(goal.bron, ['doelen', name])
		})),
		themes: Object.entries(value.themas ?? {}).map(([name, theme]) => ({
			id: name,
			title: typeof theme === 'string' ? theme : theme.titel
		})),
		preference: value.voorkeur && {
			option: value.voorkeur.keuze,
			by: value.voorkeur.van,
			text: value.voorkeur.tekst,
			citations: cite(value.voorkeur.bron, ['voorkeur'])
		},
		options: linkedOptions.sort((a, b) => byLetter(a.letter, b.letter)),
		examples
	};
	return problems.length > 0 ? { ok: false, problems } : { ok: true, dossier: built, warnings };
}

/** A question as the name of what it asks: without its mark. */
const asTitle = (question: string): string => question.replace(/\s*\?\s*$/, '');

function costItems(linking: Linking, key: 'posten' | 'effecten'): CostItem[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const contribute = contributions(linking);
	const items: DossierYaml['posten'] = value[key] ?? {};
	return Object.entries(items).map(([name, item]) => ({
		id: name,
		title: item.titel,
		short: item.kort ?? item.titel,
		note: item.toelichting,
		nature: natureOf(item.aard),
		taskField: item.taakveld && { year: item.taakveld.jaar, code: item.taakveld.code },
		contributions: contribute(item.draagt_bij_aan, [key, name]),
		citations: cite(item.bron, [key, name])
	}));
}

function natureOf(aard: DossierYaml['posten'][string]['aard']): Nature | undefined {
	switch (aard) {
		case 'structureel':
			return 'structural';
		case 'incidenteel':
			return 'incidental';
		case undefined:
			return undefined;
	}
}

function checkYears({ dossier: { file, value }, problems }: Linking): void {
	const place = value.jaren.findIndex((year, at) => at > 0 && year !== (value.jaren[at - 1] ?? NaN) + 1);
	const [before, year] = [value.jaren[place - 1], value.jaren[place]];
	if (before !== undefined && year !== undefined) {
		problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				['jaren', place],
				`Na ${before} komt ${year}; de jaren moeten op elkaar volgen.`,
				`Schrijf alle jaren achter elkaar: [${inOrder(value.jaren).join(', ')}].`
			)
		);
	}
}

/** All years from the first to the last, or two where that is no dossier. */
function inOrder(years: readonly number[]): readonly number[] {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first < 50 ? last - first + 1 : 2 }, (_, place) => first + place);
}

function checkSources({ dossier: { file, value }, problems }: Linking): void {
	for (const [name, { url }] of Object.entries(value.bronnen ?? {})) {
		if (url !== undefined && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)) {
			problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					['bronnen', name, 'url'],
					'Dit is geen adres van een webpagina.',
					/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(url)
						? `Schrijf het hele adres: https://${url}.`
						: 'Schrijf het hele adres, dat begint met https://, of haal de regel weg.'
				)
			);
		}
	}
}

function checkAxes({ dossier: { file, value }, problems }: Linking): void {
	for (const [name, { polen }] of Object.entries(value.assen)) {
		if (Object.keys(polen).length < 2) {
			problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					['assen', name, 'polen'],
					`De as \`${name}\` heeft minder dan twee polen; dan valt er niets te kiezen.`,
					'Voeg een tweede pool toe, of haal de as weg.',
					{ at: 'key' }
				)
			);
		}
	}
}

function checkLettersAndPositions(linking: Linking, options: readonly OptionFile[]): void {
	const { value } = linking.dossier;
	const letters = new Map<string, YamlFile>();
	const positions = new Map<string, { letter: string; file: YamlFile }>();
	const axes = Object.keys(value.assen);
	for (const { file, value: option } of options) {
		const earlier = letters.get(option.letter);
		if (earlier) {
			linking.problems.push(
				file.problem(
					'LETTER_DUBBEL',
					['letter'],
					`De letter ${option.letter} is al van de keuze in ${earlier.path}.`,
					'Geef deze keuze een andere letter.'
				)
			);
			continue;
		}
		letters.set(option.letter, file);
		const axisNames = { key: 'assen', noun: 'as', names: axes };
		const known = Object.entries(option.positie).map(([axis, pole]) => {
			if (!linking.knows(file, ['positie', axis], axis, axisNames, 'key')) return false;
			const poles = Object.keys(value.assen[axis]?.polen ?? {});
			return linking.knows(file, ['positie', axis], pole, {
				key: `assen: ${axis}: polen`,
				noun: `pool van de as \`${axis}\``,
				names: poles
			});
		});
		const missing = axes.filter((axis) => option.positie[axis] === undefined);
		if (missing.length > 0 && known.every(Boolean)) {
			linking.problems.push(
				file.problem(
					'SLEUTEL_ONTBREEKT',
					['positie'],
					`Bij \`positie\` ontbreekt de as \`${missing.join('`, `')}\`.`,
					`Voeg toe: ${missing.map((axis) => `${axis}: ${Object.keys(value.assen[axis]?.polen ?? {}).join(' of ')}`).join(', ')}.`,
					{ at: 'key' }
				)
			);
		}
		if (missing.length > 0 || !known.every(Boolean)) continue;
		const position = axes.map((axis) => option.positie[axis]).join('/');
		const same = positions.get(position);
		if (same) {
			linking.problems.push(
				file.problem(
					'POSITIE_DUBBEL',
					['positie'],
					`Keuze ${option.letter} staat op dezelfde plek als keuze ${same.letter} (${same.file.path}).`,
					'Verander `positie` van een van de twee, of maak er één keuze van.',
					{ at: 'key' }
				)
			);
		} else positions.set(position, { letter: option.letter, file });
	}
}

function linkOption(linking: Linking, { file, value }: OptionFile, calculation: Calculation): Option {
	const { value: dossier } = linking.dossier;
	const cite = citations(linking, file);
	const text = statement(linking, file);
	const lines = (key: 'uitgaven' | 'effecten'): CostLine[] => {
		const list = key === 'uitgaven' ? 'posten' : 'effecten';
		const names = {
			key: list,
			noun: key === 'uitgaven' ? 'post' : 'effect',
			names: Object.keys(dossier[list] ?? {})
		};
		return Object.entries(value[key] ?? {}).flatMap(([item, amount]) => {
			if (!linking.knows(file, [key, item], item, names, 'key')) return [];
			const detail = isDetailed(amount) ? amount : undefined;
			return [
				{
					item,
					amounts: readAmounts(
						linking,
						file,
						[key, item],
						amount,
						{ key, item, letter: value.letter },
						calculation
					),
					remark: detail?.opmerking,
					citations: cite(detail?.bron, [key, item]),
					validUntil: detail?.geldig_tot
				}
			];
		});
	};
	const themeNames = { key: 'themas', noun: 'thema', names: Object.keys(dossier.themas ?? {}) };
	const themes = Object.entries(value.themas ?? {}).flatMap(([theme, entry]) =>
		linking.knows(file, ['themas', theme], theme, themeNames, 'key')
			? [[theme, text(entry, ['themas', theme])] as const]
			: []
	);
	const once = repeated(linking, file);
	const advantageNames = { key: 'voordelen', noun: 'voordeel', names: Object.keys(dossier.voordelen ?? {}) };
	const advantages = (value.voordelen ?? []).flatMap((entry, place): OptionAdvantage[] => {
		const detail = typeof entry === 'string' ? undefined : entry;
		const advantage = typeof entry === 'string' ? entry : entry.voordeel;
		const path = ['voordelen', place, ...(detail ? ['voordeel'] : [])];
		if (!linking.knows(file, path, advantage, advantageNames) || !once('voordelen', advantage, path))
			return [];
		return [{ advantage, note: detail?.toelichting, citations: cite(detail?.bron, ['voordelen', place]) }];
	});
	const riskNames = { key: 'risicos', noun: 'risico', names: Object.keys(dossier.risicos ?? {}) };
	const risks = (value.risicos ?? []).flatMap((entry, place): OptionRisk[] => {
		const detail = typeof entry === 'string' ? undefined : entry;
		const risk = typeof entry === 'string' ? entry : entry.risico;
		const path = ['risicos', place, ...(detail ? ['risico'] : [])];
		if (!linking.knows(file, path, risk, riskNames) || !once('risicos', risk, path)) return [];
		return [
			{
				risk,
				note: detail?.toelichting,
				mitigation: detail?.beheersmaatregel,
				citations: cite(detail?.bron, ['risicos', place])
			}
		];
	});
	return {
		letter: value.letter,
		title: value.titel,
		position: value.positie,
		summary: value.samenvatting ?? value.titel,
		description: value.beschrijving,
		themes: Object.fromEntries(themes),
		spending: lines('uitgaven'),
		effects: lines('effecten'),
		cover: value.dekking === undefined ? undefined : text(value.dekking, ['dekking']),
		expectation: value.verwachting === undefined ? undefined : text(value.verwachting, ['verwachting']),
		advantages,
		risks
	};
}

/** Warns about what dossier.yaml describes and no option names. */
function warnUnused({ dossier: { file, value }, warnings }: Linking, options: readonly OptionFile[]): void {
	const used = {
		posten: options.flatMap((option) => Object.keys(option.value.uitgaven)),
		effecten: options.flatMap((option) => Object.keys(option.value.effecten ?? {})),
		voordelen: options.flatMap((option) =>
			(option.value.voordelen ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.voordeel))
		),
		risicos: options.flatMap((option) =>
			(option.value.risicos ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.risico))
		)
	};
	for (const key of ['posten', 'effecten', 'voordelen', 'risicos'] as const) {
		const names = new Set(used[key]);
		for (const name of Object.keys(value[key] ?? {})) {
			if (names.has(name)) continue;
			warnings.push(
				file.problem(
					key === 'posten' ? 'POST_ONGEBRUIKT' : 'NAAM_ONGEBRUIKT',
					[key, name],
					`\`${name}\` staat in geen enkele keuze.`,
					'Gebruik hem in een keuze, of haal hem hier weg.',
					{ at: 'key', severity: 'let op' }
				)
			);
		}
	}
}

import { linkAssumptions } from './assumptions.ts';
import type { CostItem, Dossier } from './dossier.ts';
import { linkDiscount } from './discount.ts';
import { linkExamples } from './examples.ts';
import { linkCorrections } from './corrections.ts';
import { citations, statement } from './citations.ts';
import { consequences, warnWithoutEffect } from './consequences.ts';
import { contributions } from './contributions.ts';
import {
	checkAxes,
	checkAddresses,
	checkIncome,
	checkLettersAndPositions,
	checkReference,
	checkResults,
	checkSpending,
	checkYears,
	warnUnused
} from './link-checks.ts';
import { incomeTitle, SIGNS } from './income.ts';
import { investmentItems, linkWriteOffs } from './investments.ts';
import { linkOption } from './link-option.ts';
import { linkTerms } from './link-terms.ts';
import { linkingOf, type DossierFile, type Linking, type OptionFile } from './linking.ts';
import { byLetter } from './open-amounts.ts';
import { linkMeasures } from './measures.ts';
import { checkMenu, linkMenu } from './menu.ts';
import { natureOf } from './nature.ts';
import type { Problem } from './problem.ts';
import type { CostItemYaml } from './schema-items.ts';
import { linkResults } from './results.ts';
import { linkTarget } from './target.ts';
import { workedOut } from './worked-out.ts';
import type { Path } from './yaml-file.ts';

export type LinkResult =
	| { readonly ok: true; readonly dossier: Dossier; readonly warnings: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Ties the files of a dossier together: every name leads somewhere, every amount is a checked formula. */
export function linkDossier(id: string, dossier: DossierFile, options: readonly OptionFile[]): LinkResult {
	const { file, value } = dossier;
	const linking = linkingOf(dossier, options);
	const { problems, warnings } = linking;

	checkYears(linking);
	checkAddresses(linking);
	checkAxes(linking);
	checkLettersAndPositions(linking, options);
	checkReference(linking, options);
	checkIncome(linking, options);
	checkResults(linking);
	checkMenu(linking);
	checkSpending(linking, options);
	if (problems.length > 0) return { ok: false, problems };

	const calculation = linkAssumptions(linking, options);
	if (problems.length > 0) return { ok: false, problems };

	const writeOffs = linkWriteOffs(linking, calculation);
	const menu = linkMenu(linking, calculation);
	const linkedOptions = options.map((option) => linkOption(linking, option, calculation, writeOffs, menu));
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
	const built: Omit<Dossier, 'words' | 'nearPairs'> = {
		id,
		kind: value.soort === 'rekenvoorbeeld' ? 'worked-example' : 'decision',
		title: value.titel,
		organisation: value.organisatie,
		version: value.versie ?? '',
		date: value.datum,
		meetings: (value.behandeling ?? []).map(({ datum, orgaan, toelichting, url }) => ({
			date: datum,
			body: orgaan,
			note: toelichting,
			url
		})),
		corrections: linkCorrections(linking, letters),
		basis: value.basis,
		heading: value.kop ?? value.titel,
		question: value.vraag ?? value.titel,
		status: value.status ?? '',
		...amountsOf(linking),
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
		axes: Object.entries(value.assen ?? {}).map(([name, axis]) => ({
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
		measures: linkMeasures(linking),
		intermediates: calculation.intermediates,
		items: [
			...costItems(linking, 'posten'),
			...investmentItems(linking),
			...costItems(linking, 'maatregelen')
		],
		effects: costItems(linking, 'effecten'),
		results: linkResults(linking, calculation),
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
		terms: linkTerms(linking),
		preference: value.voorkeur && {
			option: value.voorkeur.keuze,
			by: value.voorkeur.van,
			text: value.voorkeur.tekst,
			citations: cite(value.voorkeur.bron, ['voorkeur'])
		},
		target: linkTarget(linking),
		discount: linkDiscount(linking, calculation),
		menu: [...menu.values()],
		reference: options.find((option) => option.value.nul)?.value.letter,
		options: linkedOptions.sort((a, b) => byLetter(a.letter, b.letter)),
		examples
	};
	return problems.length > 0 ? { ok: false, problems } : { ok: true, dossier: workedOut(built), warnings };
}

/** What the dossier says of its amounts, and what a total of them is called. */
function amountsOf({ dossier, income }: Linking): Pick<Dossier, 'amountsNote' | 'totalName'> {
	const note = dossier.value.bedragen?.trim() ?? '';
	if (income.size > 0) {
		return {
			amountsNote: note === '' ? SIGNS : `${note}${/[.!?]$/.test(note) ? '' : '.'} ${SIGNS}`,
			totalName: 'Saldo'
		};
	}
	const named = /\b(?:extra|netto) (?:kosten|lasten)\b/i.exec(note)?.[0].toLowerCase() ?? 'kosten';
	return { amountsNote: note, totalName: named.charAt(0).toUpperCase() + named.slice(1) };
}

/** A question as the name of what it asks: without its mark. */
const asTitle = (question: string): string => question.replace(/\s*\?\s*$/, '');

function costItems(linking: Linking, key: 'posten' | 'maatregelen' | 'effecten'): CostItem[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const contribute = contributions(linking);
	const items: Readonly<Record<string, CostItemYaml>> = value[key] ?? {};
	return Object.entries(items).flatMap(([name, item]) => {
		const described: CostItem = {
			id: name,
			title: item.titel,
			short: item.kort ?? item.titel,
			note: item.toelichting,
			...(key === 'maatregelen' && { isMenuItem: true }),
			nature: natureOf(item.aard),
			taskField: item.taakveld && { year: item.taakveld.jaar, code: item.taakveld.code },
			contributions: contribute(item.draagt_bij_aan, [key, name]),
			citations: cite(item.bron, [key, name])
		};
		const income = key === 'posten' ? linking.income.get(name) : undefined;
		if (income === undefined) return [described];
		return income === name
			? [{ ...described, side: 'income' }]
			: [
					described,
					{
						...described,
						id: income,
						title: incomeTitle(described.title),
						short: incomeTitle(described.short),
						side: 'income'
					}
				];
	});
}

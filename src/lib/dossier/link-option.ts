import { readAmounts } from './amounts.ts';
import type { Calculation } from './assumptions.ts';
import { citations, statement } from './citations.ts';
import { linkCover } from './cover.ts';
import type { CostLine, Option, OptionAdvantage, OptionRisk } from './dossier.ts';
import { investmentLines, type WriteOffs } from './investments.ts';
import type { Linking, OptionFile } from './linking.ts';
import { menuAdvantages, menuLines, menuRisks, type Menu } from './menu.ts';
import { listOf, type LinesKey } from './open-amounts.ts';
import { repeated } from './repeated.ts';
import { optionResults } from './results.ts';
import { isDetailed } from './schema-amounts.ts';
import { surchargeLines } from './surcharges.ts';

/** One option with its amounts as checked formulas. */
export function linkOption(
	linking: Linking,
	{ file, value }: OptionFile,
	calculation: Calculation,
	writeOffs: WriteOffs,
	menu: Menu
): Option {
	const { value: dossier } = linking.dossier;
	const cite = citations(linking, file);
	const text = statement(linking, file);
	const lines = (key: LinesKey): CostLine[] => {
		const list = listOf(key);
		const names = {
			key: list,
			noun: key === 'effecten' ? 'effect' : 'post',
			names: Object.keys(dossier[list] ?? {})
		};
		return Object.entries(value[key] ?? {}).flatMap(([item, amount]) => {
			if (!linking.knows(file, [key, item], item, names, 'key')) return [];
			const detail = isDetailed(amount) ? amount : undefined;
			return [
				{
					item: key === 'baten' ? (linking.income.get(item) ?? item) : item,
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
	const costs = [
		...lines('uitgaven'),
		...investmentLines(linking, { file, value }, calculation, writeOffs),
		...menuLines(linking, { file, value }, menu)
	];
	return {
		letter: value.letter,
		title: value.titel,
		position: value.positie ?? {},
		summary: value.samenvatting ?? value.titel,
		description: value.beschrijving,
		themes: Object.fromEntries(themes),
		spending: [...costs, ...surchargeLines(linking, { file, value }, calculation, costs), ...lines('baten')],
		effects: lines('effecten'),
		results: optionResults(linking, { file, value }, calculation),
		cover: value.dekking === undefined ? undefined : linkCover(linking, { file, value }, value.dekking),
		expectation: value.verwachting === undefined ? undefined : text(value.verwachting, ['verwachting']),
		advantages: [...advantages, ...menuAdvantages(linking, { file, value }, advantages)],
		risks: [...risks, ...menuRisks(linking, { file, value }, risks)]
	};
}

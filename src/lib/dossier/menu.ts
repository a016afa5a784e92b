import { readAmounts } from './amounts.ts';
import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { CostLine, MenuItem, OptionAdvantage, OptionRisk } from './dossier.ts';
import type { Linking, OptionFile } from './linking.ts';
import { brokenRules, type BrokenRule } from './menu-rules.ts';
import { repeated } from './repeated.ts';
import { isDetailed } from './schema-amounts.ts';

const MENU = 'maatregelen';

/** The measures of a dossier, by their names. */
export type Menu = ReadonlyMap<string, MenuItem>;

/** Reads the measures with their amounts; every name in them leads somewhere. */
export function linkMenu(linking: Linking, calculation: Calculation): Menu {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const all = Object.keys(value.maatregelen ?? {});
	const others = { key: MENU, noun: 'maatregel', names: all };
	const taken = new Set([
		...Object.keys(value.posten ?? {}),
		...Object.keys(value.investeringen ?? {}),
		...linking.income.values()
	]);
	return new Map(
		Object.entries(value.maatregelen ?? {}).map(([name, { bedrag: amount, vereist, sluit_uit }]) => {
			const path = [MENU, name];
			if (taken.has(name)) {
				linking.problems.push(
					file.problem(
						'NAAM_DUBBEL',
						path,
						`\`${name}\` is al de naam van een post of investering.`,
						'Geef de maatregel een andere naam, hier en bij de keuzes.',
						{ at: 'key' }
					)
				);
			}
			const named = (key: 'vereist' | 'sluit_uit', written: readonly string[] | undefined): string[] =>
				(written ?? []).filter((other, at) => {
					if (other !== name) return linking.knows(file, [...path, key, at], other, others);
					linking.problems.push(
						file.problem(
							'WAARDE_ONJUIST',
							[...path, key, at],
							`De maatregel \`${name}\` noemt hier zichzelf.`,
							'Schrijf de naam van een andere maatregel, of haal deze weg.'
						)
					);
					return false;
				});
			const [requires, excludes] = [named('vereist', vereist), named('sluit_uit', sluit_uit)];
			for (const [at, other] of (sluit_uit ?? []).entries()) {
				if (!requires.includes(other)) continue;
				linking.problems.push(
					file.problem(
						'WAARDE_ONJUIST',
						[...path, 'sluit_uit', at],
						`\`${name}\` vereist \`${other}\` en sluit \`${other}\` ook uit. Dan kan deze maatregel nooit.`,
						'Haal een van de twee weg.'
					)
				);
			}
			const detail = isDetailed(amount) ? amount : undefined;
			const at = [...path, 'bedrag'];
			return [
				name,
				{
					line: {
						item: name,
						amounts: readAmounts(
							linking,
							file,
							at,
							amount,
							{ key: MENU, item: name, letter: '' },
							calculation
						),
						remark: detail?.opmerking,
						citations: cite(detail?.bron, at),
						validUntil: detail?.geldig_tot
					},
					requires,
					excludes
				}
			];
		})
	);
}

/** What the measures of a package cost; warns of a measure without one that it needs, and of two that exclude each other. */
export function menuLines(linking: Linking, { file, value }: OptionFile, menu: Menu): CostLine[] {
	const names = { key: MENU, noun: 'maatregel', names: [...menu.keys()] };
	const once = repeated(linking, file);
	const chosen = value.maatregelen ?? [];
	for (const rule of brokenRules([...menu.values()], chosen)) {
		linking.warnings.push(
			file.problem('PAKKET_KAN_NIET', [MENU, chosen.indexOf(rule.item)], ...brokenSentence(rule), {
				severity: 'let op'
			})
		);
	}
	return chosen.flatMap((name, place) => {
		const path = [MENU, place];
		const item = menu.get(name);
		if (!linking.knows(file, path, name, names) || !once(MENU, name, path) || !item) return [];
		return [item.line];
	});
}

function brokenSentence({ kind, item, other }: BrokenRule): readonly [message: string, remedy: string] {
	switch (kind) {
		case 'requires':
			return [
				`\`${item}\` vereist \`${other}\`, en die staat niet in dit pakket.`,
				`Voeg \`${other}\` toe, of haal \`${item}\` weg.`
			];
		case 'excludes':
			return [`\`${item}\` en \`${other}\` sluiten elkaar uit.`, 'Haal een van de twee uit dit pakket.'];
	}
}

/** What goes with the measures of a package and the option does not name itself. */
export function menuAdvantages(
	linking: Linking,
	{ value }: OptionFile,
	own: readonly OptionAdvantage[]
): OptionAdvantage[] {
	return fromMenu(linking, value.maatregelen, 'voordelen')
		.filter((advantage) => own.every((one) => one.advantage !== advantage))
		.map((advantage) => ({ advantage, citations: [] }));
}

export function menuRisks(linking: Linking, { value }: OptionFile, own: readonly OptionRisk[]): OptionRisk[] {
	return fromMenu(linking, value.maatregelen, 'risicos')
		.filter((risk) => own.every((one) => one.risk !== risk))
		.map((risk) => ({ risk, citations: [] }));
}

/** The advantages or risks of some measures, each once. */
function fromMenu(
	{ dossier: { value } }: Linking,
	chosen: readonly string[] | undefined,
	key: 'voordelen' | 'risicos'
): readonly string[] {
	const known = value[key] ?? {};
	const all = (chosen ?? []).flatMap((name) => value.maatregelen?.[name]?.[key] ?? []);
	return [...new Set(all)].filter((name) => known[name] !== undefined);
}

/** Reports advantages and risks of measures that the dossier does not have. */
export function checkMenu(linking: Linking): void {
	const { file, value } = linking.dossier;
	for (const [key, noun] of [
		['voordelen', 'voordeel'],
		['risicos', 'risico']
	] as const) {
		const names = { key, noun, names: Object.keys(value[key] ?? {}) };
		for (const [measure, written] of Object.entries(value.maatregelen ?? {})) {
			for (const [at, name] of (written[key] ?? []).entries())
				linking.knows(file, [MENU, measure, key, at], name, names);
		}
	}
}

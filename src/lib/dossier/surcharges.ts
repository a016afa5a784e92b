import type { Formula } from '../formula/tree.ts';
import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { CostLine } from './dossier.ts';
import type { Linking, OptionFile } from './linking.ts';
import { fractionReader } from './part-reader.ts';

const SURCHARGES = 'toeslagen';

/**
 * The posts of an option that are a share of others, as what goes out: in every year that share of what the others come to
 * together. A share of what is not known is not known either.
 *
 * @param lines what else goes out
 */
export function surchargeLines(
	linking: Linking,
	{ file, value }: OptionFile,
	calculation: Calculation,
	lines: readonly CostLine[]
): CostLine[] {
	const { value: dossier } = linking.dossier;
	const cite = citations(linking, file);
	const read = fractionReader(linking, calculation);
	const posts = { key: 'posten', noun: 'post', names: Object.keys(dossier.posten ?? {}) };
	return Object.entries(value[SURCHARGES] ?? {}).flatMap(([item, written]): CostLine[] => {
		const path = [SURCHARGES, item];
		if (!linking.knows(file, path, item, posts, 'key')) return [];
		if (lines.some((line) => line.item === item)) {
			linking.problems.push(
				file.problem(
					'NAAM_DUBBEL',
					path,
					`\`${item}\` staat ook bij \`uitgaven\`.`,
					'Laat deze post op één plek staan.',
					{ at: 'key' }
				)
			);
		}
		const others = written.van.flatMap((name, at): CostLine[] => {
			const found = lines.find((line) => line.item === name);
			if (found && !written.van.slice(0, at).includes(name)) return [found];
			linking.problems.push(
				found
					? file.problem(
							'NAAM_DUBBEL',
							[...path, 'van', at],
							`\`${name}\` staat hier twee keer.`,
							'Haal er een weg.'
						)
					: file.problem(
							'NAAM_ONBEKEND',
							[...path, 'van', at],
							`\`${name}\` staat niet bij de uitgaven van keuze ${value.letter}.`,
							lines.length === 0
								? 'Zet de post eerst bij `uitgaven`.'
								: `Kies uit: ${lines.map((line) => line.item).join(', ')}.`
						)
			);
			return [];
		});
		const share = read(file, [...path, 'procent'], written.procent);
		return [
			{
				item,
				amounts: dossier.jaren.map((_, at): Formula => ({
					kind: 'arithmetic',
					operator: '*',
					left: share,
					right: sumOf(others.map(({ amounts }) => amounts[at] ?? { kind: 'number', value: 0 }))
				})),
				remark: written.opmerking,
				citations: cite(written.bron, path),
				validUntil: written.geldig_tot
			}
		];
	});
}

const sumOf = ([first = { kind: 'number', value: 0 }, ...others]: readonly Formula[]): Formula =>
	others.reduce<Formula>((left, right) => ({ kind: 'arithmetic', operator: '+', left, right }), first);

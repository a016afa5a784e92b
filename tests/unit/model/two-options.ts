import type { Assumption, CostLine, Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { parsed } from '../formula/helpers.ts';
import { hilversum } from './hilversum.ts';
import { workedOut } from '../../../src/lib/dossier/worked-out.ts';

const base = hilversum();

/** An assumption that starts unknown. */
export function assumption(
	id: string,
	bounds: readonly [number, number],
	unit = '€/jaar',
	value: number | null = null
): Assumption {
	return { id, title: `Aanname ${id}`, unit, value, bounds, step: 1, hints: [], citations: [] };
}

/** A dossier of two options, A and B, with one formula for each line, the same in all of its years. */
export function twoOptions(
	assumptions: readonly Assumption[],
	lines: {
		readonly A: readonly (string | Formula)[];
		readonly B: readonly (string | Formula)[];
		readonly effects?: { readonly A: readonly string[]; readonly B: readonly string[] };
	},
	years: readonly number[] = [2024],
	intermediates: Readonly<Record<string, string>> = {}
): Dossier {
	const line = (text: string | Formula, place: number): CostLine => ({
		item: `post_${place}`,
		amounts: years.map(() => (typeof text === 'string' ? parsed(text).formula : text)),
		citations: []
	});
	const [first] = base.options;
	if (first === undefined) throw new Error('no option');
	return workedOut({
		...base,
		years,
		assumptions,
		intermediates: Object.entries(intermediates).map(([id, text]) => ({
			id,
			title: id,
			unit: 'getal',
			formula: parsed(text).formula,
			citations: []
		})),
		options: (['A', 'B'] as const).map((letter) => ({
			...first,
			letter,
			spending: lines[letter].map(line),
			effects: (lines.effects?.[letter] ?? []).map(line)
		}))
	});
}

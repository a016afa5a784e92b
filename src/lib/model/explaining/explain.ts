import type { Dossier } from '../../dossier/dossier.ts';
import type { AssumptionValues } from '../assumptions.ts';
import type { Outcome } from '../outcome.ts';
import { axisEffects } from '../comparing/axes.ts';
import { difference } from '../comparing/contrast.ts';
import { itemOf, lineOf } from '../items.ts';
import { lineOverYears, total } from './added-up.ts';
import { compared } from './compared.ts';
import type { Explanation } from './explanation.ts';
import type { FigureRef } from './figure.ts';
import { workedLine } from './worked-line.ts';

/**
 * Explains one figure of an outcome. The outcome must be that of the dossier under these values.
 * @returns undefined when the dossier does not have the figure.
 */
export function explain(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	figure: FigureRef
): Explanation | undefined {
	const place = figure.year === undefined ? undefined : outcome.years.indexOf(figure.year);
	if (place === -1) return undefined;
	switch (figure.kind) {
		case 'line': {
			const found = lineOf(outcome, figure.option, figure.line, figure.item);
			const item = itemOf(dossier, figure.line, figure.item);
			if (!found || !item) return undefined;
			return place === undefined
				? lineOverYears(dossier, values, outcome, figure, found, item)
				: workedLine(dossier, values, outcome, figure, found, item, place);
		}
		case 'total': {
			const option = outcome.options.find(({ letter }) => letter === figure.option);
			return option && total(dossier, outcome, figure, option, place);
		}
		case 'difference': {
			const { plus, minus } = figure;
			const letters = outcome.options.map(({ letter }) => letter);
			if (plus === minus || !letters.includes(plus) || !letters.includes(minus)) return undefined;
			return compared(dossier, outcome, figure, place, difference(outcome, plus, minus), [plus], [minus]);
		}
		case 'axis': {
			const effects = axisEffects(dossier, outcome);
			const found = effects.ok ? effects.axes.find(({ axis }) => axis.id === figure.axis) : undefined;
			if (!found) return undefined;
			const at = (pole: number): string[] =>
				dossier.options
					.filter(({ position }) => position[found.axis.id] === found.axis.poles[pole]?.id)
					.map(({ letter }) => letter);
			return compared(dossier, outcome, figure, place, found.effect, at(0), at(1));
		}
	}
}

import {
	axisSentence,
	axisTitle,
	interactionSentence,
	noAxesText,
	poleItemsSentence
} from '../../../format/axes.ts';
import { axisEffects } from '../../../model/comparing/axes.ts';
import type { Moment } from '../../../state/moment.ts';
import { said, type Said } from '../figures/said.ts';

/** What each question does to the cost, in plain data. */
export interface AxisDifferencesView {
	readonly axes: readonly {
		readonly id: string;
		readonly title: string;
		readonly cost: Said;
		/** What goes with each answer; absent where nothing does. */
		readonly items?: Said;
	}[];
	/** Whether the questions can be answered one by one, or why that cannot be said; empty where there is one question. */
	readonly together: Said;
}

/** What each question of a dossier does to the cost. */
export function axisDifferencesView({ dossier, outcome, source }: Moment): AxisDifferencesView {
	const [now, then] = [axisEffects(dossier, outcome), axisEffects(dossier, source)];
	if (!now.ok || !then.ok) {
		const isPlain = now.ok || now.reason === 'one-axis';
		return { axes: [], together: { text: isPlain ? '' : noAxesText(now.reason) } };
	}
	return {
		axes: now.axes.flatMap((effect, place) => {
			const was = then.axes[place];
			if (was === undefined) return [];
			const items = poleItemsSentence(dossier, outcome, effect);
			return [
				{
					id: effect.axis.id,
					title: `${axisTitle(effect.axis)}?`,
					cost: said(axisSentence(dossier, effect), axisSentence(dossier, was)),
					...(items && { items: said(items, poleItemsSentence(dossier, source, was)) })
				}
			];
		}),
		together: said(interactionSentence(now.interaction), interactionSentence(then.interaction))
	};
}

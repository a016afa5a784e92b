import type { Axis, Dossier, Option } from '../../dossier/dossier.ts';
import type { Outcome } from '../outcome.ts';
import { contrast, type Contrast } from './contrast.ts';

/** What a pole of an axis brings along: cost items that are in all options at that pole and in no other. */
export interface PoleItems {
	readonly pole: string;
	readonly items: readonly string[];
}

export interface AxisEffect {
	readonly axis: Axis;
	/** First pole minus second pole, averaged over the other axis. */
	readonly effect: Contrast;
	readonly poles: readonly PoleItems[];
}

/** Why the options of a dossier cannot be taken apart along their axes. */
export type NoAxesReason = 'no-axes' | 'one-axis' | 'more-axes' | 'not-two-poles' | 'cells-missing';

export type AxisEffects =
	| {
			readonly ok: true;
			readonly axes: readonly AxisEffect[];
			/** How much the effect of the first axis changes along the second; zero when the axes stand apart. */
			readonly interaction: Contrast;
	  }
	| { readonly ok: false; readonly reason: NoAxesReason };

/**
 * Main effects and interaction of the options as a 2×2 factorial design, per year and in total
 * (Box, Hunter & Hunter, Statistics for Experimenters, ch. 5): an effect is the mean over the other axis of
 * first pole minus second pole; the interaction is half the difference between the effects of the first axis
 * at the two poles of the second.
 */
export function axisEffects(dossier: Dossier, outcome: Outcome): AxisEffects {
	const [first, second] = dossier.axes;
	if (!first) return { ok: false, reason: 'no-axes' };
	if (!second) return { ok: false, reason: 'one-axis' };
	if (dossier.axes.length !== 2) return { ok: false, reason: 'more-axes' };
	if (dossier.axes.some(({ poles }) => poles.length !== 2)) return { ok: false, reason: 'not-two-poles' };
	if (dossier.options.length !== 4) return { ok: false, reason: 'cells-missing' };

	const sign = (option: Option, axis: Axis): number =>
		option.position[axis.id] === axis.poles[0]?.id ? 1 : -1;
	const weigh = (weight: (option: Option) => number): Contrast =>
		contrast(outcome, new Map(dossier.options.map((option) => [option.letter, weight(option) / 2])));
	return {
		ok: true,
		axes: [first, second].map((axis) => ({
			axis,
			effect: weigh((option) => sign(option, axis)),
			poles: axis.poles.map(({ id }) => ({
				pole: id,
				items: dossier.items
					.filter((item) =>
						dossier.options.every(
							(option) =>
								option.spending.some((line) => line.item === item.id) === (option.position[axis.id] === id)
						)
					)
					.map((item) => item.id)
			}))
		})),
		interaction: weigh((option) => sign(option, first) * sign(option, second))
	};
}

/** Whether the effect of one axis depends on the other, in any year; with open amounts that may not be known. */
export function interacts(interaction: Contrast): 'no' | 'yes' | 'unknown' {
	const all = [...interaction.years, interaction.total];
	if (all.some(({ open }) => open !== 'none') || interaction.lines.some(({ failed }) => failed))
		return 'unknown';
	return all.some(({ known }) => known !== 0) ? 'yes' : 'no';
}

import type { Axis, Dossier, Option } from '../dossier/dossier.ts';
import type { LineKind, LineOutcome, Outcome } from './calculate.ts';
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
export type NoAxesReason = 'not-two-axes' | 'not-two-poles' | 'cells-missing';

export type AxisEffects =
	| {
			readonly ok: true;
			readonly axes: readonly AxisEffect[];
			/** How much the effect of the first axis changes along the second; zero when the axes stand apart. */
			readonly interaction: Contrast;
	  }
	| { readonly ok: false; readonly reason: NoAxesReason };

/** Where a cost item varies: nowhere, with the poles of one axis, or only with a combination of poles. */
export type Belonging =
	| { readonly kind: 'shared' }
	| { readonly kind: 'axis'; readonly axis: string }
	| { readonly kind: 'combination' };

/**
 * Main effects and interaction of the options as a 2×2 factorial design, per year and in total
 * (Box, Hunter & Hunter, Statistics for Experimenters, ch. 5): an effect is the mean over the other axis of
 * first pole minus second pole; the interaction is half the difference between the effects of the first axis
 * at the two poles of the second.
 */
export function axisEffects(dossier: Dossier, outcome: Outcome): AxisEffects {
	const [first, second] = dossier.axes;
	if (dossier.axes.length !== 2 || !first || !second) return { ok: false, reason: 'not-two-axes' };
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

/**
 * To what each cost item belongs, by its amounts under the outcome's assumptions. An open amount equals another
 * only when its formula is the same; an item that an option does not have differs from any amount.
 */
export function belongings(
	dossier: Dossier,
	outcome: Outcome,
	kind: LineKind
): ReadonlyMap<string, Belonging> {
	const items = kind === 'spending' ? dossier.items : dossier.effects;
	return new Map(
		items.map(({ id }): [string, Belonging] => {
			const looks = new Map(
				outcome.options.map((option) => [
					option.letter,
					look(option.lines.find((line) => line.kind === kind && line.item === id))
				])
			);
			const sameWithin = (axis: Axis | undefined): boolean => {
				const groups = new Map<string, Set<string>>();
				for (const option of dossier.options) {
					const pole = axis ? (option.position[axis.id] ?? '') : '';
					const group = groups.get(pole) ?? new Set();
					groups.set(pole, group.add(looks.get(option.letter) ?? ''));
				}
				return [...groups.values()].every((group) => group.size <= 1);
			};
			if (sameWithin(undefined)) return [id, { kind: 'shared' }];
			const axis = dossier.axes.find(sameWithin);
			return [id, axis ? { kind: 'axis', axis: axis.id } : { kind: 'combination' }];
		})
	);
}

/** A text that is the same for lines with the same amounts. */
function look(outcome: LineOutcome | undefined): string {
	if (outcome === undefined) return '';
	return JSON.stringify(
		outcome.amounts.map((amount, place) =>
			amount.state === 'known' ? amount.value : [amount.state, outcome.line.amounts[place]]
		)
	);
}

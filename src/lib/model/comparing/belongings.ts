import type { Dossier, Option } from '../../dossier/dossier.ts';
import type { LineKind, LineOutcome, Outcome } from '../outcome.ts';
import { itemsOf } from '../items.ts';
import { sameAmount } from '../same.ts';

/** Where a cost item varies: nowhere, with the poles of one axis, or only with a combination of poles. */
export type Belonging =
	| { readonly kind: 'shared' }
	| { readonly kind: 'axis'; readonly axis: string }
	| { readonly kind: 'combination' };

/**
 * To what each cost item belongs, by its amounts under the outcome's assumptions, which are the same to round-off. An
 * open amount equals another only when its formula is the same; an item that an option does not have differs from any
 * amount.
 */
export function belongings(
	dossier: Dossier,
	outcome: Outcome,
	kind: LineKind
): ReadonlyMap<string, Belonging> {
	return new Map(
		itemsOf(dossier, kind).map(({ id }) => {
			const groups: LineOutcome[] = [];
			const looks = new Map(
				outcome.options.map(({ letter, lines }) => {
					const own = lines.find((line) => line.kind === kind && line.item === id);
					return [letter, own === undefined ? '' : groupOf(groups, own)];
				})
			);
			return [id, belongingBy(dossier, ({ letter }) => looks.get(letter) ?? '')];
		})
	);
}

/**
 * To what something belongs that looks a certain way in each option: to an axis when it is the same wherever the
 * pole is the same. Where more than one axis could explain it, as with few options, it belongs to the combination.
 */
export function belongingBy({ options, axes }: Dossier, lookOf: (option: Option) => string): Belonging {
	const sameWithin = (poleOf: (option: Option) => string | undefined): boolean => {
		const looks = new Map<string | undefined, string>();
		return options.every((option) => {
			const [pole, own] = [poleOf(option), lookOf(option)];
			const known = looks.get(pole) ?? own;
			looks.set(pole, own);
			return known === own;
		});
	};
	if (sameWithin(() => undefined)) return { kind: 'shared' };
	const [axis, other] = axes.filter(({ id }) => sameWithin(({ position }) => position[id]));
	return axis && !other ? { kind: 'axis', axis: axis.id } : { kind: 'combination' };
}

/** A text that is the same for lines with the same amounts; `groups` has one of every sort that was met. */
function groupOf(groups: LineOutcome[], line: LineOutcome): string {
	const known = groups.findIndex((one) => sameLine(one, line));
	return String(known === -1 ? groups.push(line) - 1 : known);
}

/** Whether two lines have the same amounts in every year, to round-off; what is not known, by the same formula. */
export function sameLine(one: LineOutcome, other: LineOutcome): boolean {
	return one.amounts.every((amount, place) => {
		const against = other.amounts[place];
		if (against === undefined || !sameAmount(amount, against)) return false;
		return (
			amount.state === 'known' ||
			JSON.stringify(one.line.amounts[place]) === JSON.stringify(other.line.amounts[place])
		);
	});
}

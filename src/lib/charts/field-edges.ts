import { changingPosts, stepText } from '../format/field.ts';
import { baseline } from '../model/assumptions.ts';
import { comparePair } from '../model/comparing/pair.ts';
import { neighboursOf } from '../model/comparing/pairs.ts';
import { sourceOf } from '../model/split.ts';
import type { Moment } from '../state/moment.ts';
import type { FieldEdge } from './chart.ts';

/** What going from each option to a neighbour does to the cost, now and in the source. */
export function fieldEdges({ dossier, values, outcome, source }: Moment): readonly FieldEdge[] {
	const own = sourceOf(dossier);
	const ownValues = baseline(own);
	return neighboursOf(dossier).flatMap(({ first, second }): FieldEdge[] => {
		const now = comparePair(dossier, values, outcome, first, second)?.spending;
		const then = outcome === source ? now : comparePair(own, ownValues, source, first, second)?.spending;
		if (now === undefined || then === undefined) return [];
		const [text, was] = [stepText(second, now), stepText(second, then)];
		return [{ first, second, text, ...(text !== was && { was }), posts: changingPosts(now) }];
	});
}

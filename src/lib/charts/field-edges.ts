import type { Dossier } from '../dossier/dossier.ts';
import { changingPosts, stepText } from '../format/field.ts';
import { baseline, type AssumptionValues } from '../model/assumptions.ts';
import { compareCosts } from '../model/comparing/pair.ts';
import { neighboursOf } from '../model/comparing/pairs.ts';
import type { Outcome } from '../model/outcome.ts';
import { sourceOf } from '../model/split.ts';
import type { Moment } from '../state/moment.ts';
import type { FieldEdge } from './chart.ts';

/** What going from each option to a neighbour does to the cost, now and in the source. */
export function fieldEdges({ dossier, values, outcome, source }: Moment): readonly FieldEdge[] {
	const then = edgesInSource(sourceOf(dossier), source);
	if (outcome === source) return then;
	return edgesOf(dossier, values, outcome).map((edge): FieldEdge => {
		const { text: was } =
			then.find(({ first, second }) => first === edge.first && second === edge.second) ?? edge;
		return edge.text === was ? edge : { ...edge, was };
	});
}

const inSource = new WeakMap<Outcome, readonly FieldEdge[]>();

/** The source stays as it is while a slider moves. */
function edgesInSource(own: Dossier, source: Outcome): readonly FieldEdge[] {
	const known = inSource.get(source) ?? edgesOf(own, baseline(own), source);
	inSource.set(source, known);
	return known;
}

const edgesOf = (dossier: Dossier, values: AssumptionValues, outcome: Outcome): FieldEdge[] =>
	neighboursOf(dossier).flatMap(({ first, second }) => {
		const costs = compareCosts(dossier, values, outcome, first, second);
		return costs === undefined
			? []
			: [{ first, second, text: stepText(second, costs), posts: changingPosts(costs) }];
	});

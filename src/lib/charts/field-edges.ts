import type { Dossier } from '../dossier/dossier.ts';
import { besideReferenceText, changingPosts, stepText } from '../format/field.ts';
import { baseline, type AssumptionValues } from '../model/assumptions.ts';
import { compareCosts } from '../model/comparing/pair.ts';
import { neighboursOf } from '../dossier/pairs.ts';
import type { Outcome } from '../model/outcome.ts';
import { sourceOf } from '../model/split.ts';
import type { Moment } from '../state/moment.ts';
import type { FieldEdge } from './chart.ts';

/**
 * What going from each option to a neighbour does to the cost, now and in the source.
 *
 * @param write how an amount over all years is written, where that is not in euros
 */
export function fieldEdges(
	{ dossier, values, outcome, source }: Moment,
	write?: (amount: number) => string
): readonly FieldEdge[] {
	const then = edgesInSource(sourceOf(dossier), source, write);
	if (outcome === source) return then;
	return edgesOf(dossier, values, outcome, write).map((edge): FieldEdge => {
		const { text: was } =
			then.find(({ first, second }) => first === edge.first && second === edge.second) ?? edge;
		return edge.text === was ? edge : { ...edge, was };
	});
}

/** What each option costs more or less than changing nothing, by its letter; none where no option is that. */
export function besideReference(
	{ dossier, values, outcome }: Moment,
	write?: (amount: number) => string
): ReadonlyMap<string, string> {
	const { reference, options } = dossier;
	if (reference === undefined) return new Map();
	return new Map(
		options.flatMap(({ letter }) => {
			const costs =
				letter === reference ? undefined : compareCosts(dossier, values, outcome, reference, letter);
			return costs ? [[letter, besideReferenceText(reference, costs, write)] as const] : [];
		})
	);
}

type Write = ((amount: number) => string) | undefined;

const inSource = new WeakMap<Outcome, { readonly write: Write; readonly edges: readonly FieldEdge[] }>();

/** The source stays as it is while a slider moves. */
function edgesInSource(own: Dossier, source: Outcome, write: Write): readonly FieldEdge[] {
	const last = inSource.get(source);
	if (last !== undefined && last.write === write) return last.edges;
	const edges = edgesOf(own, baseline(own), source, write);
	inSource.set(source, { write, edges });
	return edges;
}

const edgesOf = (
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	write: Write
): readonly FieldEdge[] =>
	neighboursOf(dossier).flatMap(({ first, second }) => {
		const costs = compareCosts(dossier, values, outcome, first, second);
		return costs === undefined
			? []
			: [{ first, second, text: stepText(second, costs, write), posts: changingPosts(costs) }];
	});

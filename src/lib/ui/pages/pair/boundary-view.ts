import { boundaryChart } from '../../../charts/boundary-chart.ts';
import type { PlaneChart } from '../../../charts/chart.ts';
import type { Assumption } from '../../../dossier/dossier.ts';
import { turningPlane } from '../../../charts/turning-plane.ts';
import { boundaryTable } from '../../../export/boundary-table.ts';
import { boundarySentence } from '../../../format/boundary.ts';
import type { Letters } from '../../../format/pair-cost.ts';
import { subjectText } from '../../../format/switching.ts';
import { baseline } from '../../../model/assumptions.ts';
import { prepare } from '../../../model/comparing/comparison.ts';
import type { Scope } from '../../../model/comparing/scope.ts';
import { sensitivity } from '../../../model/comparing/sensitivity.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource, type FigureData } from '../../parts/figures/beside-source.ts';
import { kept } from '../../parts/figures/kept.ts';
import type { Picked } from './picked.ts';
import { scopeOf, type QuestionState } from './question.ts';
import { said, type Said } from '../../parts/figures/said.ts';

/** Where two assumptions together turn the order of two options, in plain data. */
export interface BoundaryView {
	/** Whether the line cannot be drawn because an amount is not known. */
	readonly blocked: boolean;
	/** The assumptions to choose from. */
	readonly choices: readonly { readonly id: string; readonly title: string }[];
	/** The two that the rest is about; absent where there are no two to choose. */
	readonly chosen?: Picked;
	/** What there is to say where there is no figure. */
	readonly sentence?: Said;
	readonly figure?: FigureData<PlaneChart>;
}

/** Cells a side of the plane, and fewer for while a slider moves. */
export const [CELLS, FEWER_CELLS] = [64, 32] as const;

/** The source has no line for a part of what it takes as one unknown. */
const line = besideSource((dossier, values, scope: Scope, chosen: Picked, cells: number) =>
	chosen.every((id) => dossier.assumptions.some((assumption) => assumption.id === id))
		? turningPlane(dossier, values, scope, chosen, cells)
		: undefined
);

/**
 * The plane of two assumptions.
 * @param picked the assumptions that the visitor chose; one that does not matter here gives way to one that does
 * @param cells cells a side of the plane
 */
export function boundaryView(
	moment: Moment,
	{ first, second }: Letters,
	question: QuestionState,
	picked?: Picked,
	cells: number = CELLS
): BoundaryView {
	const { dossier } = moment;
	const letters = { first, second };
	const scope = scopeOf(question, { kind: 'difference', first, second });
	const choices = choicesOf(dossier, scope);
	const chosen = chosenOf(choices, picked);
	const start = { choices: choices.map(({ id, title }) => ({ id, title })) };
	const answer = chosen && line(moment, scope, chosen, cells);
	if (answer?.now === undefined) {
		const text = `Er zijn geen twee aannames met invloed op ${subjectText(scope)}. Daarom is hier geen lijn te tekenen.`;
		return { ...start, blocked: false, sentence: { text } };
	}
	const { now, own, isChanged } = answer;
	const [result, then] = [now.boundary, answer.then?.boundary];
	const chart = boundaryChart(dossier, letters, now);
	const table = boundaryTable(dossier, letters, result);
	const sentence = said(
		boundarySentence(dossier, letters, result),
		then === undefined ? '' : boundarySentence(own, letters, then)
	);
	const { was: sourceDescription } = sentence;
	return {
		...start,
		blocked: result.state === 'blocked',
		chosen,
		...(chart && table
			? {
					figure: {
						chart: { ...chart, ...(sourceDescription && { sourceDescription }) },
						table,
						...(isChanged && {
							// Where the source has no line, nothing of the table is in the source.
							sourceTable: (then && boundaryTable(own, letters, then)) ?? {
								...table,
								rows: []
							}
						})
					}
				}
			: { sentence })
	};
}

/** The assumptions with influence: unknown ones first, then by how much they matter in the source. */
const choicesOf = kept((dossier, scope: Scope): readonly Assumption[] => {
	const all = dossier.assumptions.map(({ id }) => id);
	const { influential } = prepare(dossier, baseline(dossier), scope, all);
	const { swings } = sensitivity(dossier, baseline(dossier), { ...scope, treatOpenAs: 'left-out' });
	const weight = (one: string): number => swings.find(({ assumption }) => assumption === one)?.swing ?? 0;
	return dossier.assumptions
		.filter(({ id }) => influential.includes(id))
		.sort((a, b) => Number(b.value === null) - Number(a.value === null) || weight(b.id) - weight(a.id));
});

function chosenOf(choices: readonly Assumption[], picked?: Picked): Picked | undefined {
	const ids = choices.map(({ id }) => id);
	const x = picked !== undefined && ids.includes(picked[0]) ? picked[0] : ids[0];
	const y =
		picked !== undefined && ids.includes(picked[1]) && picked[1] !== x
			? picked[1]
			: ids.find((id) => id !== x);
	return x === undefined || y === undefined ? undefined : [x, y];
}

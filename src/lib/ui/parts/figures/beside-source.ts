import type { Dossier } from '../../../dossier/dossier.ts';
import type { DataTable } from '../../../export/table.ts';
import { baseline, type AssumptionValues } from '../../../model/assumptions.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';
import { kept } from './kept.ts';

/** An answer under the visitor's assumptions, with the one of the source beside it. */
export interface BesideSource<Answer> {
	/** As the visitor split it. */
	readonly dossier: Dossier;
	readonly now: Answer;
	/** The dossier as its source has it. */
	readonly own: Dossier;
	/** The same object as `now` where the visitor changed nothing. */
	readonly then: Answer;
	readonly isChanged: boolean;
}

/**
 * Makes a question about a dossier under some assumptions one that is asked of the source as well. The answer of the
 * source is kept, as it is the same on every step of a slider.
 * @param work is asked with what JSON can carry, apart from the dossier and the assumptions
 */
export function besideSource<Asked extends readonly unknown[], Answer>(
	work: (dossier: Dossier, values: AssumptionValues, ...asked: Asked) => Answer
): (moment: Moment, ...asked: Asked) => BesideSource<Answer> {
	const ofSource = kept((own, ...asked: Asked) => work(own, baseline(own), ...asked));
	return ({ dossier, values, outcome, source }, ...asked) => {
		const now = work(dossier, values, ...asked);
		const own = sourceOf(dossier);
		const isChanged = outcome !== source;
		return { dossier, now, own, then: isChanged ? ofSource(own, ...asked) : now, isChanged };
	};
}

/** A chart as it is shown with its table, in plain data. */
export interface FigureData<Chart> {
	readonly chart: Chart;
	readonly table: DataTable;
	/** The same table of the source, when the visitor's assumptions changed something. */
	readonly sourceTable?: DataTable;
}

/** A chart with the table of an answer, and with that of the source. */
export function figureOf<Chart, Answer>(
	{ dossier, now, own, then, isChanged }: BesideSource<Answer>,
	chart: Chart,
	table: (dossier: Dossier, answer: Answer) => DataTable
): FigureData<Chart> {
	return { chart, table: table(dossier, now), ...(isChanged && { sourceTable: table(own, then) }) };
}

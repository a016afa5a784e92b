import type { RowChart } from '../../../charts/chart.ts';
import { switchingChart } from '../../../charts/switching-chart.ts';
import { switchingTable } from '../../../export/switching-table.ts';
import type { Letters } from '../../../format/pair-cost.ts';
import {
	alwaysEqualSentence,
	blockedSentence,
	switchingStatements,
	type Finding
} from '../../../format/switching.ts';
import type { Scope } from '../../../model/comparing/scope.ts';
import { switchingValues, type SwitchingValue } from '../../../model/comparing/switching.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource, figureOf, type FigureData } from '../../parts/figures/beside-source.ts';
import { scopeOf, type QuestionState } from './question.ts';
import { saidStatements, type Said } from '../../parts/figures/said.ts';
import { withoutInfluence, type WithoutInfluence } from './without-influence.ts';

/** What turns the order of two options, in plain data. */
export interface SwitchingView {
	/** That both cost the same whatever happens. */
	readonly equal?: string;
	readonly statements: readonly Said[];
	/** What cannot be said because an amount is not known. */
	readonly blocked?: Said;
	readonly still?: WithoutInfluence;
	readonly figure?: FigureData<RowChart>;
}

const switching = besideSource((dossier, values, scope: Scope) => switchingValues(dossier, values, scope));

/** The switching values between two options. */
export function switchingView(
	moment: Moment,
	{ first, second }: Letters,
	question: QuestionState
): SwitchingView {
	const subject = { kind: 'difference', first, second } as const;
	const scope = scopeOf(question, subject);
	const answer = switching(moment, scope);
	const { dossier, now: found, own, then } = answer;
	const statements = switchingStatements(dossier, found);
	const sourceStatements = switchingStatements(own, then);
	const [blocked] = saidStatements(dossier, blockedStatements(dossier, found), [
		...blockedStatements(own, then),
		...sourceStatements
	]);
	const equal = alwaysEqualSentence(dossier, scope);
	const still = withoutInfluence(
		dossier,
		found.flatMap(({ state, assumption }) => (state === 'no-influence' ? [assumption] : [])),
		scope
	);
	return {
		...(equal && { equal }),
		statements: saidStatements(dossier, statements, sourceStatements),
		...(blocked && { blocked }),
		// That both always cost the same, says this as well.
		...(still && !(equal && still.names === undefined) && { still }),
		...(statements.length > 0 && {
			figure: figureOf(answer, switchingChart(dossier, subject, found), (of, values) =>
				switchingTable(of, { first, second }, values)
			)
		})
	};
}

/** The one sentence about what cannot be said yet, if there is anything. */
function blockedStatements(dossier: Moment['dossier'], found: readonly SwitchingValue[]): readonly Finding[] {
	const sentence = blockedSentence(dossier, found);
	const assumptions = found.flatMap(({ state, assumption }) => (state === 'blocked' ? [assumption] : []));
	return sentence === '' ? [] : [{ assumptions, sentence }];
}

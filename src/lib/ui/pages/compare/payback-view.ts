import type { RowChart } from '../../../charts/chart.ts';
import { encoding, type Encoding } from '../../../charts/encoding.ts';
import { paybackChart, turningPoints } from '../../../charts/switching-chart.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { paybackTable } from '../../../export/switching-table.ts';
import { switchingStatements } from '../../../format/switching.ts';
import type { AssumptionValues } from '../../../model/assumptions.ts';
import { switchingValues, type SwitchingValue } from '../../../model/comparing/switching.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource, figureOf, type FigureData } from '../../parts/figures/beside-source.ts';
import { saidStatements, type Said } from '../../parts/figures/said.ts';

/** When options earn themselves back, in plain data. */
export interface PaybackView {
	/** The last year of the dossier, which is looked at. */
	readonly year: number;
	/** In the order of the dossier; none when it expects no effects in money. */
	readonly options: readonly {
		readonly letter: string;
		readonly title: string;
		readonly encoding: Encoding;
		/** None when no assumption matters. */
		readonly statements: readonly Said[];
	}[];
	readonly figure?: FigureData<RowChart>;
}

const payback = besideSource(switchingOf);

/** For each option what must hold to earn itself back in the last year. */
export function paybackView(moment: Moment): PaybackView {
	const { dossier } = moment;
	const year = dossier.years.at(-1) ?? NaN;
	if (dossier.effects.length === 0) return { year, options: [] };
	const answer = payback(moment, year);
	const { now: all, own, then } = answer;
	const turning = all
		.flat()
		.filter((value) => value.state === 'found' && turningPoints(value.pieces).length > 0);
	return {
		year,
		options: dossier.options.map((option, place) => ({
			letter: option.letter,
			title: option.title,
			encoding: encoding(dossier, option),
			statements: saidStatements(
				dossier,
				switchingStatements(dossier, all[place] ?? []),
				switchingStatements(own, then[place] ?? [])
			)
		})),
		...(turning.length > 0 && {
			figure: figureOf(answer, paybackChart(dossier, year, turning), (of, found) =>
				paybackTable(
					of,
					year,
					found.flat().filter(({ state }) => state !== 'no-influence')
				)
			)
		})
	};
}

/** The switching values of the balance of every option in a year. */
function switchingOf(
	dossier: Dossier,
	values: AssumptionValues,
	year: number
): readonly (readonly SwitchingValue[])[] {
	return dossier.options.map(({ letter }) =>
		switchingValues(dossier, values, {
			subject: { kind: 'total', option: letter },
			measure: 'balance',
			period: year,
			treatOpenAs: 'left-out'
		})
	);
}

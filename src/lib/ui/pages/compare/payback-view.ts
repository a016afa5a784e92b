import type { RowChart } from '../../../charts/chart.ts';
import { encoding, type Encoding } from '../../../charts/encoding.ts';
import { paybackChart, turningPoints } from '../../../charts/switching-chart.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { paybackTable } from '../../../export/switching-table.ts';
import { switchingStatements } from '../../../format/switching.ts';
import { baseline, type AssumptionValues } from '../../../model/assumptions.ts';
import { sourceOf } from '../../../model/split.ts';
import { switchingValues, type SwitchingValue } from '../../../model/comparing/switching.ts';
import type { Moment } from '../../../state/moment.ts';
import type { FigureData } from '../../parts/figures/figure-data.ts';
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

/** For each option what must hold to earn itself back in the last year. */
export function paybackView({ dossier, values, outcome, source }: Moment): PaybackView {
	const year = dossier.years.at(-1) ?? NaN;
	if (dossier.effects.length === 0) return { year, options: [] };
	const all = switchingOf(dossier, values, year);
	const isChanged = outcome !== source;
	const own = sourceOf(dossier);
	const sourceAll = isChanged ? switchingOf(own, baseline(own), year) : all;
	const turning = all
		.flat()
		.filter((value) => value.state === 'found' && turningPoints(value.pieces).length > 0);
	const table = (of: Dossier, found: typeof all) =>
		paybackTable(
			of,
			year,
			found.flat().filter(({ state }) => state !== 'no-influence')
		);
	return {
		year,
		options: dossier.options.map((option, place) => ({
			letter: option.letter,
			title: option.title,
			encoding: encoding(dossier, option),
			statements: saidStatements(
				dossier,
				switchingStatements(dossier, all[place] ?? []),
				switchingStatements(own, sourceAll[place] ?? [])
			)
		})),
		...(turning.length > 0 && {
			figure: {
				chart: paybackChart(dossier, year, turning),
				table: table(dossier, all),
				...(isChanged && { sourceTable: table(own, sourceAll) })
			}
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

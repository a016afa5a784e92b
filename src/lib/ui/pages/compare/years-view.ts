import type { PlanesChart, RowChart } from '../../../charts/chart.ts';
import { yearsChart } from '../../../charts/years-chart.ts';
import { yearsLines } from '../../../charts/years-lines.ts';
import type { DataTable } from '../../../export/table.ts';
import { yearsTable } from '../../../export/years-table.ts';
import { natureSentence } from '../../../format/parts.ts';
import { hasManyYears } from '../../../format/years.ts';
import type { Moment } from '../../../state/moment.ts';
import { openNames, type Names } from '../../parts/figures/open-names.ts';

/** The costs of all years, every year by itself or added to the years before it. */
export interface YearsChoice {
	readonly id: 'per-year' | 'cumulative';
	readonly label: string;
	/** All options in one chart; lines of many years. */
	readonly whole: RowChart | PlanesChart;
	/** The rows in a chart for each option, on one scale. */
	readonly panels?: readonly RowChart[];
	readonly table: DataTable;
	readonly sourceTable?: DataTable;
}

/** What the options cost in every year. */
export interface YearsSectionView {
	/** Empty where there is nothing to say. */
	readonly lead: string;
	/** What the visitor can choose from. */
	readonly choices: readonly YearsChoice[];
	/** Names of the cost items that the tables have unknowns of. */
	readonly names: Names;
}

const CHOICES = [
	{ id: 'per-year', label: 'Per jaar' },
	{ id: 'cumulative', label: 'Opgeteld' }
] as const;

const OPEN_OF_BARS = 'Wat nog niet bekend is (p.m.), staat naast de balk en heeft geen lengte.';
const OPEN_OF_LINES = 'Wat nog niet bekend is (p.m.), zit niet in de lijn.';

/** Sets out what the options cost in every year, in all ways that the visitor can choose. */
export function yearsView({ dossier, outcome, source }: Moment): YearsSectionView {
	const isMany = hasManyYears(dossier.years);
	const isAnyOpen = outcome.options.some(({ spending }) => spending.open.length > 0);
	return {
		lead: [natureSentence(dossier), isAnyOpen ? (isMany ? OPEN_OF_LINES : OPEN_OF_BARS) : '']
			.filter((sentence) => sentence !== '')
			.join(' '),
		// Of one year there is nothing to add up.
		choices: CHOICES.slice(0, dossier.years.length).map(({ id, label }) => ({
			id,
			label,
			...(isMany
				? { whole: yearsLines(dossier, outcome, source, id) }
				: yearsChart(dossier, outcome, source, id)),
			table: yearsTable(dossier, outcome, id),
			...(outcome === source ? {} : { sourceTable: yearsTable(dossier, source, id) })
		})),
		names: openNames(dossier, yearsTable(dossier, outcome, 'per-year'))
	};
}

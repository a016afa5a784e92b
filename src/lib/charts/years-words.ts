import type { Dossier, Option } from '../dossier/dossier.ts';
import { overYears } from '../format/costs.ts';
import { ended, list, sumText, yearRange } from '../format/text.ts';
import { hasManyYears, periodsOf } from '../format/years.ts';
import { sumOf, type OptionOutcome, type Sum } from '../model/outcome.ts';
import type { YearsView } from '../model/comparing/parts.ts';
import { sameSum } from '../model/same.ts';
import type { Captioned } from './chart.ts';

/** What an option costs in every year by itself. */
export function yearlyOf({ years }: OptionOutcome): readonly Sum[] {
	return years.map(({ spending }) => spending);
}

/** `Kosten per jaar` */
export function yearsTitle(dossier: Dossier, view: YearsView): string {
	const costs = dossier.totalName;
	if (dossier.years.length === 1) return `${costs} ${overYears(dossier.years)}`;
	return view === 'cumulative' ? `${costs}, jaar na jaar opgeteld` : `${costs} per jaar`;
}

/** `Keuze A: buurt, gemeenschap` */
export function panelTitle({ axes }: Dossier, { letter, position }: Option): string {
	const poles = axes.map(({ id, poles }) => poles.find((pole) => pole.id === position[id])?.short ?? '');
	return `Keuze ${letter}: ${poles.join(', ')}`;
}

type Described = Omit<Captioned, 'title'>;

/** The descriptions of all panels as those of one chart; of the source too where any was changed. */
export function descriptions(
	charts: readonly Described[],
	panels: readonly { readonly of: Option }[]
): Described {
	const all = (say: (chart: Described) => string): string =>
		charts.map((chart, place) => `Keuze ${panels[place]?.of.letter ?? ''}: ${say(chart)}`).join(' ');
	return {
		description: all(({ description }) => description),
		sourceDescription: charts.some(({ sourceDescription }) => sourceDescription !== undefined)
			? all(({ description, sourceDescription = description }) => sourceDescription)
			: undefined
	};
}

/**
 * `Elk jaar € 550.000.`, or every year with its amount; of many years the first, the last and periods.
 * @param yearly what every year costs by itself
 */
export function yearsSentence({ years }: Dossier, yearly: readonly Sum[], view: YearsView): string {
	const [first, last] = [yearly[0], yearly.at(-1)];
	if (view === 'per-year' && first && yearly.length > 1 && yearly.every((sum) => sameSum(sum, first))) {
		return ended(`Elk jaar ${sumText(first)}`);
	}
	const periods = periodsOf(years).map(([from, to]) => {
		const start = view === 'cumulative' ? 0 : from;
		return `${yearRange(years.slice(start, to))}: ${sumText(sumOf(yearly.slice(start, to)))}`;
	});
	const rows = ended(list(periods));
	if (view === 'cumulative' || !hasManyYears(years) || !first || !last) return rows;
	const ends = `In ${String(years[0])}: ${sumText(first)}, in ${String(years.at(-1))}: ${sumText(last)}`;
	return `${ended(ends)} Per periode: ${rows}`;
}

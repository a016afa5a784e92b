import type { Dossier, Measure } from '../dossier/dossier.ts';
import { dossierTitle, kindNotice } from '../format/kind.ts';
import { dateText } from '../format/date.ts';
import { historyLines } from './history.ts';
import type { Deviation } from '../format/deviation.ts';
import { measureSentence } from '../format/measure-sentence.ts';
import { shownUnit, withUnit } from '../format/number.ts';
import { list, OPEN } from '../format/text.ts';

export interface Making {
	readonly date: Date;
	/** The address that shows the same figures again. */
	readonly link: string;
	/** What the visitor judged, where the figures rest on it; a line each. */
	readonly judged?: readonly string[];
	/** The measure in which the visitor saw totals; a file has them in euros. */
	readonly measure?: Measure | undefined;
}

/**
 * Where figures come from, in lines to write below or beside them: the dossier and whether it is a worked example, its
 * version and what was corrected in it, the date, the sources, what differs from the source, what the visitor judged,
 * and the link that shows the same again.
 */
export function provenance(
	dossier: Dossier,
	changes: readonly Deviation[],
	{ date, link, judged = [], measure }: Making
): readonly string[] {
	const title = dossierTitle(dossier);
	const notice = kindNotice(dossier);
	return [
		dossier.organisation === '' ? title : `${title}, ${dossier.organisation}`,
		...(notice === undefined ? [] : [notice]),
		...historyLines(dossier),
		`Gemaakt op: ${dateText(date)}`,
		...(dossier.basis === undefined ? [] : [`De cijfers komen uit: ${dossier.basis}`]),
		...dossier.sources.map(
			({ title, publisher, year, url }) =>
				`Bron: ${title} (${publisher}, ${year})${url === undefined ? '' : `, ${url}`}`
		),
		...(changes.length === 0
			? ['Aannames als in de bron.']
			: ['Aannames die anders zijn dan in de bron:', ...changes.map(deviationLine)]),
		...(measure === undefined
			? []
			: [
					`Op de pagina stonden totalen en verschillen ${measure.name}; bedragen in dit bestand zijn in euro. ${measureSentence(dossier, measure)}`
				]),
		...(judged.length === 0 ? [] : ['Eigen oordelen van de bezoeker:', ...judged]),
		`Dezelfde cijfers op de site: ${link}`
	];
}

function deviationLine({ assumption, from, to, shared }: Deviation): string {
	const unit = shownUnit(assumption);
	const one = shared === undefined ? '' : `, één onbekende voor keuze ${list(shared)}`;
	return `${assumption.title}: ${valueText(to, unit)} (bron: ${valueText(from, unit)}${one})`;
}

function valueText(value: number | null, unit: string): string {
	return value === null ? `${OPEN} (nog niet bekend)` : withUnit(value, unit);
}

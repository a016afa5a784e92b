import type { Problem } from '../lib/dossier/problem.ts';
import { money } from '../lib/format/number.ts';
import { baseline } from '../lib/model/assumptions.ts';
import { calculate } from '../lib/model/calculate.ts';
import { structuralGap } from '../lib/model/cover.ts';
import type { LoadResult } from '../lib/model/load.ts';

/** What to look at where money that does not come back pays for costs that do. */
export function coverWarnings({
	dossier,
	problemInOption
}: Extract<LoadResult, { ok: true }>): readonly Problem[] {
	const { options } = calculate(dossier, baseline(dossier));
	return dossier.options.flatMap((option, place) => {
		const outcome = options[place];
		const gap = outcome === undefined ? 0 : structuralGap(dossier, option, outcome);
		return Math.round(gap) === 0
			? []
			: [
					problemInOption(option.letter)(
						'DEKKING_TIJDELIJK',
						['dekking', 'regels'],
						`In ${String(dossier.years.at(-1))} wordt ${money(gap)} aan structurele kosten betaald met incidentele dekking.`,
						'Klopt dat volgens de bron? Laat het zo: de site zegt het erbij. Klopt het niet? Verander `aard` bij een regel van de dekking.',
						{ severity: 'let op' }
					)
				];
	});
}

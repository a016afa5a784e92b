import type { Problem } from '../lib/dossier/problem.ts';
import { valueText } from '../lib/format/assumption-value.ts';
import { writtenNumber } from '../lib/formula/digits.ts';
import type { LoadResult } from '../lib/model/load.ts';
import { excludedTurns, type ExcludedTurn } from '../lib/model/comparing/excluded.ts';

/**
 * What to look at where the bounds of an unknown assumption leave out a turning point by themselves: the makers of a
 * dossier would then decide what nobody knows.
 */
export function boundsWarnings({
	dossier,
	problemInDossier
}: Extract<LoadResult, { ok: true }>): readonly Problem[] {
	return excludedTurns(dossier).map((turn) => {
		const { assumption, bound } = turn;
		return problemInDossier(
			'BEREIK_SLUIT_UIT',
			['aannames', assumption.id, 'bereik'],
			`Het bereik van \`${assumption.id}\` gaat niet verder dan ${valueText(assumption, bound)}. Bij ${valueText(assumption, turn.at)} ${whatTurns(turn, dossier.years.at(-1))}; dat kan een bezoeker nu niet kiezen.`,
			`Maak het bereik ruimer, bijvoorbeeld tot ${roomier(turn)}. Kan het echt niet verder? Laat het zo, en schrijf in \`bereik_toelichting\` waarom.`,
			{ severity: 'let op' }
		);
	});
}

/** A bound beyond the turning point, as far again, in whole steps. */
function roomier({ assumption: { bounds, step }, at, bound }: ExcludedTurn): number {
	const isHigh = bound === bounds[1];
	const steps = (isHigh === at > 0 ? at * 2 : at / 2) / step;
	return writtenNumber((isHigh ? Math.ceil(steps) : Math.floor(steps)) * step);
}

function whatTurns({ subject }: ExcludedTurn, year = NaN): string {
	switch (subject.kind) {
		case 'difference':
			return `draait de volgorde van keuze ${subject.first} en keuze ${subject.second} om`;
		case 'total':
			return `verdient keuze ${subject.option} zich precies terug in ${year}`;
	}
}

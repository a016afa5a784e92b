import type { Dossier } from '../dossier/dossier.ts';
import { axisContrastText, effectText, INTERACTION } from '../format/axis-effects.ts';
import { money, signedMoney } from '../format/number.ts';
import { together } from '../format/costs.ts';
import { capitalised, ended } from '../format/text.ts';
import { axisEffects } from '../model/comparing/axes.ts';
import type { Outcome } from '../model/calculate.ts';
import { knowsNoDifference, type Contrast } from '../model/comparing/contrast.ts';
import { sameValue } from '../model/round-off.ts';
import type { Domain, Look, Mark, Row, RowChart } from './chart.ts';
import { moneyDomain } from './money-domain.ts';

/**
 * What each question does to the costs over all years: bars to either side of nothing, and below them how much
 * depends on the combination of answers.
 * @returns undefined for a dossier whose options do not fill a 2×2
 */
export function axisChart(dossier: Dossier, outcome: Outcome, source: Outcome): RowChart | undefined {
	const effects = axisEffects(dossier, outcome);
	const original = axisEffects(dossier, source);
	if (!effects.ok || !original.ok) return undefined;
	const rows: readonly Effect[] = [
		...effects.axes.map(({ axis, effect }, place) => ({
			id: axis.id,
			label: capitalised(axisContrastText(axis)),
			effect,
			source: original.axes[place]?.effect ?? effect
		})),
		{
			id: 'samenhang',
			label: INTERACTION,
			effect: effects.interaction,
			source: original.interaction
		}
	];
	const inSource = rows.filter(
		({ effect, source: then }) => effectText(effect.total) !== effectText(then.total)
	);
	return {
		title: `Wat elke vraag met de kosten doet, ${together(dossier.years)}`,
		description:
			'Hoeveel het eerste antwoord meer of minder kost dan het tweede, gemiddeld over de antwoorden op de andere vraag.',
		sourceDescription:
			inSource.length === 0
				? undefined
				: ended(inSource.map(({ label, source: then }) => `${label}: ${effectText(then.total)}`).join('; ')),
		domain: aroundZero(rows.flatMap(({ effect, source: then }) => [effect, then])),
		rows: rows.map(effectRow),
		legend: []
	};
}

const PLAIN: Look = { hue: 'none', fill: 'solid' };

interface Effect {
	readonly id: string;
	readonly label: string;
	readonly effect: Contrast;
	readonly source: Contrast;
}

function effectRow({ id, label, effect, source }: Effect): Row {
	const { known, open } = effect.total;
	const now = effectText(effect.total);
	const then = effectText(source.total);
	const marks: Mark[] = known === 0 ? [] : [{ kind: 'bar', from: 0, to: known, look: PLAIN }];
	if (!sameValue(source.total.known, known) && !knowsNoDifference(source.total)) {
		marks.push({ kind: 'rule', at: source.total.known, meaning: 'source' });
	}
	return {
		id,
		label,
		value: knowsNoDifference(effect.total) ? '' : signedMoney(known),
		open: open === 'none' ? 0 : effect.lines.filter(({ total }) => total.open !== 'none').length,
		...(open === 'none' ? {} : { openDirection: open }),
		marks,
		says: `${ended(`${label}: ${now}`)}${now === then ? '' : ` ${ended(`In de bron: ${then}`)}`}`
	};
}

/** As far below nothing as above it, so that neither answer has more room. */
function aroundZero(effects: readonly Contrast[]): Domain {
	const size = Math.max(...effects.map(({ total }) => Math.abs(total.known)));
	const ends = ['kost minder', 'kost meer'] as const;
	return size === 0
		? { low: -1, high: 1, zero: 0, ticks: [{ at: 0, text: money(0) }], ends }
		: { ...moneyDomain([-size, size], 2), ends };
}

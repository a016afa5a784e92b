import type { Axis, Dossier } from '../dossier/dossier.ts';
import { interacts, type AxisEffect, type NoAxesReason } from '../model/comparing/axes.ts';
import type { Outcome } from '../model/outcome.ts';
import { knowsNoDifference, type Contrast } from '../model/comparing/contrast.ts';
import { directionOf } from '../model/comparing/direction.ts';
import { sameValue } from '../model/round-off.ts';
import { overTogether, overYears } from './costs.ts';
import { everyYear } from './line-amount.ts';
import { money } from './number.ts';
import { itemNames } from './sentences.ts';
import { capitalised, list, OPEN, sumText } from './text.ts';

/** The same amount in every year as `€ 50.000 per jaar`, other amounts over all years. */
function perYear({ years, total }: Contrast, dossier: Dossier): string {
	const [first] = years;
	const same =
		first !== undefined && years.length > 1 && years.every(({ known }) => sameValue(known, first.known));
	return same
		? `${money(Math.abs(first.known))} per jaar`
		: `${overYears(dossier.years)} ${money(Math.abs(total.known))}`;
}

/** The question of an axis in two words: `Buurt of centraal`. */
export function axisTitle({ poles }: Axis): string {
	return capitalised(
		list(
			poles.map(({ short }) => short),
			'of'
		)
	);
}

/** What an axis does to the cost, in one or two sentences that never call an unknown nothing. */
export function axisSentence(dossier: Dossier, { axis, effect }: AxisEffect): string {
	const [first = '', second = ''] = axis.poles.map(({ short }) => short);
	const { known, open } = effect.total;
	const unknown = effect.lines.filter((line) => line.total.open !== 'none').map(({ item }) => item);
	const names = itemNames(dossier, unknown);
	const failed = effect.lines.filter((line) => line.failed).map(({ item }) => item);
	const without = failed.length === 0 ? '' : ` Niet te berekenen: ${itemNames(dossier, failed)}.`;
	if (knowsNoDifference(effect.total))
		return `Het verschil is nog niet bekend (${OPEN}): ${names}.${without}`;
	const dearer = known > 0 ? first : second;
	const isPartial = open !== 'none' || failed.length > 0;
	const more = `${perYear(effect, dossier)} meer`;
	const start =
		known === 0
			? equalSentence(effect, dossier, isPartial)
			: isPartial
				? `Volgens de bekende bedragen kost ${dearer} ${more}.`
				: `${capitalised(dearer)} kost ${more}.`;
	return `${start}${openSentence(dossier, effect, first, second, unknown)}${without}`;
}

/** What is said of a known difference that is nothing over all years together. */
function equalSentence({ years }: Contrast, dossier: Dossier, isPartial: boolean): string {
	const what = isPartial ? 'De bekende bedragen zijn' : 'De bedragen zijn';
	if (years.some(({ known }) => known !== 0)) {
		return `${what} ${overTogether(dossier.years)} gelijk, maar niet in elk jaar.`;
	}
	return isPartial ? 'De bekende bedragen zijn gelijk.' : 'Geen verschil in bedragen.';
}

function openSentence(
	dossier: Dossier,
	{ total: { open, side } }: Contrast,
	first: string,
	second: string,
	items: readonly string[]
): string {
	const names = itemNames(dossier, items);
	if (open === 'none') return '';
	if (side === 'both') return ` Nog niet bekend: ${names} (${OPEN}).`;
	const pole = side === 'first' ? first : second;
	const directions = new Set(items.map((item) => directionOf(dossier, 'spending', item)));
	const [direction = 'either'] = directions.size === 1 ? directions : [];
	switch (direction) {
		case 'raises':
			return ` Bij ${pole} komt er nog een onbekend bedrag bij: ${names} (${OPEN}).`;
		case 'lowers':
			return ` Bij ${pole} gaat er nog een onbekend bedrag af: ${names} (${OPEN}).`;
		case 'either':
			return ` Bij ${pole} staat een bedrag nog niet vast: ${names} (${OPEN}).`;
	}
}

/** Which cost items go with which pole: `Buurt: Extra ruimte (€ 80.000 per jaar)`. */
export function poleItemsSentence(dossier: Dossier, outcome: Outcome, { axis, poles }: AxisEffect): string {
	return poles
		.filter(({ items }) => items.length > 0)
		.map(({ pole, items }) => {
			const { short = pole } = axis.poles.find(({ id }) => id === pole) ?? {};
			const option = outcome.options.find(
				({ letter }) => dossier.options.find((one) => one.letter === letter)?.position[axis.id] === pole
			);
			const parts = items.map((item) => {
				const line = option?.lines.find((one) => one.item === item && one.kind === 'spending');
				const name = itemNames(dossier, [item]);
				if (line === undefined) return name;
				if (line.total.open.length + line.total.failed.length > 0) return `${name} (${sumText(line.total)})`;
				const year = everyYear(line);
				return year?.state === 'known'
					? `${name} (${money(year.value)} per jaar)`
					: `${name} (${money(line.total.known)} ${overYears(dossier.years)})`;
			});
			return `Bij ${short}: ${list(parts)}.`;
		})
		.join(' ');
}

/** Whether the two questions can be answered one by one, as far as money goes. */
export function interactionSentence(interaction: Contrast): string {
	switch (interacts(interaction)) {
		case 'no':
			return 'De twee vragen staan los van elkaar: het antwoord op de ene verandert niets aan het bedrag van de andere.';
		case 'yes': {
			const { known } = interaction.total;
			return known === 0
				? 'De twee vragen hangen samen: per jaar hangt een deel van het verschil af van de combinatie. Over alle jaren samen heft dat elkaar op.'
				: `De twee vragen hangen samen: ${money(Math.abs(known))} van het verschil hangt af van de combinatie.`;
		}
		case 'unknown':
			return `De twee vragen hangen misschien samen; dat is nog niet bekend (${OPEN}).`;
	}
}

/** Why differences do not stand by question. */
export function noAxesText(reason: NoAxesReason): string {
	switch (reason) {
		case 'no-axes':
			return 'Dit dossier heeft geen vragen waarop de keuzes een antwoord zijn. Daarom staan de verschillen per keuze.';
		case 'one-axis':
			return 'Dit dossier heeft één vraag. Daarom staan de verschillen hier niet per vraag, maar per keuze.';
		case 'more-axes':
			return 'Dit dossier heeft meer dan twee vragen. Daarom staan de verschillen hier niet per vraag.';
		case 'not-two-poles':
			return 'Een van de vragen heeft meer dan twee antwoorden. Daarom staan de verschillen hier niet per vraag.';
		case 'cells-missing':
			return 'Niet elke combinatie van antwoorden is een keuze. Daarom staan de verschillen hier niet per vraag.';
	}
}

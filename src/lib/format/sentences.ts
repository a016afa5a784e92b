import type { Axis, Citation, CostItem, Dossier, Option } from '../dossier/dossier.ts';
import type { AxisEffect } from '../model/axes.ts';
import type { Contrast, Difference } from '../model/contrast.ts';
import type { Outcome, Sum } from '../model/calculate.ts';
import { money } from './number.ts';
import { capitalised, countWord, list, OPEN, yearRange } from './text.ts';

/** Names of cost items for use in a sentence. */
function itemNames(dossier: Dossier, ids: readonly string[]): string {
	const items: readonly CostItem[] = [...dossier.items, ...dossier.effects];
	return list(ids.map((id) => items.find((item) => item.id === id)?.short ?? id));
}

/** What comes on top of a known sum: ` plus één post die nog niet bekend is (p.m.): …`, or nothing. */
function plusOpen(dossier: Dossier, { open }: Sum): string {
	if (open.length === 0) return '';
	const posts =
		open.length === 1
			? 'één post die nog niet bekend is'
			: `${countWord(open.length)} posten die nog niet bekend zijn`;
	return `, plus ${posts} (${OPEN}): ${itemNames(dossier, open)}`;
}

/** What the options cost over all years, options with the same total together. */
export function totalsSentence(dossier: Dossier, outcome: Outcome): string {
	const groups = new Map<string, { letters: string[]; sum: Sum }>();
	for (const { letter, spending } of outcome.options) {
		const key = JSON.stringify([spending.known, spending.open, spending.failed]);
		const group = groups.get(key) ?? { letters: [], sum: spending };
		group.letters.push(letter);
		groups.set(key, group);
	}
	return [...groups.values()]
		.map(({ letters, sum }) => {
			const many = letters.length > 1;
			return `Keuze ${list(letters)} ${many ? 'kosten elk' : 'kost'} ${money(sum.known)}${plusOpen(dossier, sum)}.`;
		})
		.join(' ');
}

/** The same amount in every year as `€ 50.000 per jaar`, other amounts over all years. */
function perYear({ years, total }: Contrast, dossier: Dossier): string {
	const [first] = years;
	const same = first !== undefined && years.every(({ known }) => known === first.known);
	return same
		? `${money(Math.abs(first.known))} per jaar`
		: `${money(Math.abs(total.known))} over ${yearRange(dossier.years)}`;
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
	if (known === 0 && open === 'none') return 'Geen verschil in bedragen.';
	const dearer = known > 0 ? first : second;
	const start =
		known === 0
			? 'De bekende bedragen zijn gelijk.'
			: open === 'none'
				? `${capitalised(dearer)} kost ${perYear(effect, dossier)} meer.`
				: `Volgens de bekende bedragen kost ${dearer} ${perYear(effect, dossier)} meer.`;
	return `${start}${openSentence(open, first, second, names)}`;
}

function openSentence(open: Difference['open'], first: string, second: string, names: string): string {
	switch (open) {
		case 'none':
			return '';
		case 'adds':
			return ` Bij ${first} komt er nog een onbekend bedrag bij: ${names} (${OPEN}).`;
		case 'subtracts':
			return ` Bij ${second} komt er nog een onbekend bedrag bij: ${names} (${OPEN}).`;
		case 'either':
			return ` Nog niet bekend: ${names} (${OPEN}).`;
	}
}

/** Which cost items go with which pole: `Buurt: Dienstverlening in de wijk (€ 80.000 per jaar)`. */
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
				if (line.total.open.length > 0) return `${name} (${OPEN})`;
				const [year] = line.amounts;
				const same =
					year?.state === 'known' &&
					line.amounts.every((amount) => amount.state === 'known' && amount.value === year.value);
				return same
					? `${name} (${money(year.value)} per jaar)`
					: `${name} (${money(line.total.known)} over ${yearRange(dossier.years)})`;
			});
			return `Bij ${short}: ${list(parts)}.`;
		})
		.join(' ');
}

/** Whether the two questions can be answered one by one, as far as money goes. */
export function interactionSentence(interaction: Contrast): string {
	const { known, open } = interaction.total;
	return known === 0 && open === 'none'
		? 'De twee vragen staan los van elkaar: het antwoord op de ene verandert niets aan het bedrag van de andere.'
		: open === 'none'
			? `De twee vragen hangen samen: ${money(Math.abs(known))} van het verschil hangt af van de combinatie.`
			: `De twee vragen hangen misschien samen; dat is nog niet bekend (${OPEN}).`;
}

/** Where an option stands: `In de buurt · Meer gemeenschap`. */
export function positionText(dossier: Dossier, option: Option): string {
	return dossier.axes
		.map((axis) => axis.poles.find(({ id }) => id === option.position[axis.id])?.title ?? '')
		.join(' · ');
}

/** `Startnotitie, tabel Keuze A`. */
export function citationText({ sources }: Dossier, { source, place }: Citation): string {
	const found = sources.find(({ id }) => id === source);
	return found ? `${found.short}, ${place}` : place;
}

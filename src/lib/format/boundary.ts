import type { Assumption, Dossier } from '../dossier/dossier.ts';
import type { Boundary, Point, Region } from '../model/comparing/boundary.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { Letters } from './pair-cost.ts';
import { valueText } from './assumption-value.ts';
import { assumptionNames, leftOutSentence } from './switching.ts';
import { capitalised, list } from './text.ts';

/** Where two assumptions together turn the order of two options, in a few sentences. */
export function boundarySentence(dossier: Dossier, letters: Letters, boundary: Boundary): string {
	const [x, y] = [boundary.x, boundary.y].map((id) => dossier.assumptions.find((one) => one.id === id));
	if (x === undefined || y === undefined) return '';
	const names = list(assumptionNames(dossier, [x.id, y.id]));
	switch (boundary.state) {
		case 'blocked':
			return `De lijn is nog niet te tekenen. Daarvoor moet ook bekend zijn: ${list(assumptionNames(dossier, boundary.blocked))}.`;
		case 'no-influence':
			return `${capitalised(names)} hebben geen invloed op het verschil tussen keuze ${letters.first} en keuze ${letters.second}.`;
		case 'found': {
			const { lines, regions, currentSign, leftOut, isProven } = boundary;
			return [
				...(lines.length === 0
					? [
							isProven
								? `Welke waarden u ook kiest voor ${names}: ${holds(letters, regions[0]?.sign ?? null)}.`
								: noLineText(letters, names, regions)
						]
					: [`Bij de lijn draait de volgorde om. ${lines.map((line) => courseOf(line, x, y)).join(' ')}`]),
				...(currentSign === null ? [] : [`Nu geldt: ${holds(letters, currentSign)}.`]),
				leftOutSentence(dossier, leftOut)
			]
				.filter((sentence) => sentence !== '')
				.join(' ');
		}
	}
}

/** What is said where no line was found and none is proven to be absent. */
function noLineText(letters: Letters, names: string, [only, ...others]: readonly Region[]): string {
	return only === undefined || others.length > 0
		? `Voor ${names} is geen lijn gevonden.`
		: `Voor ${names} is geen lijn gevonden. Bij alle waarden die zijn geprobeerd, geldt: ${holds(letters, only.sign)}.`;
}

/** The name of an area: `A goedkoper`, `even duur`. */
export function areaText(letters: Letters, sign: Sign): string {
	return sign === 0 ? 'even duur' : `${sign < 0 ? letters.first : letters.second} goedkoper`;
}

/** `keuze A is goedkoper dan keuze C` */
function holds({ first, second }: Letters, sign: Sign | null): string {
	if (sign === null) return 'het verschil is niet te berekenen';
	if (sign === 0) return `keuze ${first} en keuze ${second} zijn even duur`;
	const [cheaper, dearer] = sign < 0 ? [first, second] : [second, first];
	return `keuze ${cheaper} is goedkoper dan keuze ${dearer}`;
}

/** From where to where a line goes, x rising where it can. */
function courseOf(line: readonly Point[], x: Assumption, y: Assumption): string {
	const [start, end] = [line[0], line.at(-1)];
	if (start === undefined || end === undefined) return '';
	const isClosed = start[0] === end[0] && start[1] === end[1];
	const at = ([px, py]: Point): string => `${valueText(x, px)} en ${valueText(y, py)}`;
	if (isClosed) return `De lijn gaat rond, onder andere door ${at(start)}.`;
	const [from, to] = start[0] <= end[0] ? [start, end] : [end, start];
	return `De lijn loopt van ${at(from)} naar ${at(to)}.`;
}

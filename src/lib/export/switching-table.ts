import type { Dossier } from '../dossier/dossier.ts';
import type { Letters } from '../format/pair-cost.ts';
import { assumptionNames, leftOutNames } from '../format/switching.ts';
import { list } from '../format/text.ts';
import type { Piece } from '../model/comparing/roots.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { SwitchingValue } from '../model/comparing/switching.ts';
import { assumptionCell } from './assumption-cell.ts';
import type { Cell, Column, DataTable } from './table.ts';

/**
 * The switching values of a pair as a table: for each assumption a row for each stretch of its bounds, with the option
 * that is cheaper there. What cannot be said, or does not matter, has one row that says so.
 */
export function switchingTable(
	dossier: Dossier,
	{ first, second }: Letters,
	values: readonly SwitchingValue[]
): DataTable {
	const cheaper = (sign: Sign): string => (sign === 0 ? 'even duur' : `keuze ${sign < 0 ? first : second}`);
	return tableOf(dossier, values, {
		id: `omslagpunten-${first.toLowerCase()}-${second.toLowerCase()}`,
		title: `Omslagpunten tussen keuze ${first} en keuze ${second}`,
		heading: 'Aanname',
		head: (title) => title,
		claim: { id: 'goedkoper', title: 'Goedkoper', figures: false },
		say: cheaper,
		notes: [
			'Elke regel is een deel van de waarden die u kunt kiezen. Waar een deel eindigt, ligt een omslagpunt.'
		]
	});
}

/** The same for options that earn themselves back, or not, in a year. */
export function paybackTable(dossier: Dossier, year: number, values: readonly SwitchingValue[]): DataTable {
	return tableOf(dossier, values, {
		id: `terugverdienen-${year}`,
		title: `Wanneer een keuze zich terugverdient, in ${year}`,
		heading: 'Keuze en aanname',
		head: (title, { subject }) => (subject.kind === 'total' ? `${subject.option}: ${title}` : title),
		claim: { id: 'terug', title: 'Verdient zich terug', figures: false },
		say: (sign) => (sign === 0 ? 'precies' : sign < 0 ? 'ja' : 'nee'),
		notes: ['Elke regel is een deel van de waarden die u kunt kiezen.']
	});
}

interface Shape {
	readonly id: string;
	readonly title: string;
	/** The title of the column that heads a row, with what stands in it. */
	readonly heading: string;
	readonly head: (title: string, value: SwitchingValue) => string;
	/** The column that says what holds, with what it says. */
	readonly claim: Column;
	readonly say: (sign: Sign) => string;
	readonly notes: readonly string[];
}

function tableOf(dossier: Dossier, values: readonly SwitchingValue[], shape: Shape): DataTable {
	const withLeftOut = values.some((value) => value.state === 'found' && value.leftOut.length > 0);
	const rows = values.flatMap((value): (readonly Cell[])[] => {
		const assumption = dossier.assumptions.find(({ id }) => id === value.assumption);
		if (assumption === undefined) return [];
		const start: readonly Cell[] = [
			{ kind: 'text', text: shape.head(assumption.title, value) },
			assumptionCell(assumption, value.current)
		];
		const row = (from: Cell, to: Cell, claim: string, leftOut: readonly string[] = []): readonly Cell[] => [
			...start,
			from,
			to,
			{ kind: 'text', text: claim },
			...(withLeftOut
				? [
						leftOut.length === 0
							? ({ kind: 'none' } as const)
							: ({ kind: 'text', text: list(leftOut) } as const)
					]
				: [])
		];
		switch (value.state) {
			case 'found': {
				const names = leftOutNames(dossier, value.leftOut);
				return value.pieces
					.filter(isWorthARow)
					.map(({ from, to, sign }) =>
						row(
							assumptionCell(assumption, from),
							assumptionCell(assumption, to),
							sign === null ? 'niet te berekenen' : shape.say(sign),
							names
						)
					);
			}
			case 'blocked':
				return [
					row(NONE, NONE, `nog niet te zeggen; wacht op ${list(assumptionNames(dossier, value.blocked))}`)
				];
			case 'no-influence':
				return [
					row(NONE, NONE, value.sign === null ? 'geen invloed' : `geen invloed: ${shape.say(value.sign)}`)
				];
		}
	});
	return {
		id: shape.id,
		title: shape.title,
		columns: [
			{ id: 'aanname', title: shape.heading, figures: false },
			{ id: 'nu', title: 'Nu', figures: true },
			{ id: 'van', title: 'Van', figures: true },
			{ id: 'tot', title: 'Tot', figures: true },
			shape.claim,
			...(withLeftOut
				? [{ id: 'niet_meegerekend', title: 'Niet meegerekend (nog niet bekend)', figures: false }]
				: [])
		],
		rows,
		notes: shape.notes
	};
}

const NONE: Cell = { kind: 'none' };

/** A point between two stretches follows from them; one with another sign than zero does not. */
function isWorthARow({ from, to, sign }: Piece, place: number, pieces: readonly Piece[]): boolean {
	if (from < to || sign !== 0) return true;
	const [before, after] = [pieces[place - 1]?.sign ?? null, pieces[place + 1]?.sign ?? null];
	return before === null || after === null || before === after;
}

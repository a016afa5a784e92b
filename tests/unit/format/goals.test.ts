import { describe, expect, it } from 'vitest';
import { goalsTable } from '../../../src/lib/export/goals-table.ts';
import {
	goalCountText,
	linkCounts,
	networkCounts,
	nodeSentence,
	noLinksText,
	ownLinkLines,
	unknownGoalsText
} from '../../../src/lib/format/goals.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { goalsNetwork, networkOfOption } from '../../../src/lib/model/goals/goals.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const KEY = 'bijdrage_post.inkoop_welzijn';
const stated: Dossier = {
	...dossier,
	items: dossier.items.map((item) =>
		item.id === 'inkoop_welzijn'
			? {
					...item,
					contributions: [
						{
							goal: 'langer_thuis',
							basis: { kind: 'source', citations: [{ source: 'startnotitie', place: 'blz. 3' }] }
						},
						{ goal: 'steun_gezinnen', basis: { kind: 'own-estimate' } }
					]
				}
			: item
	)
};
const empty = goalsNetwork(dossier, {});
const own = goalsNetwork(dossier, { [KEY]: 'langer_thuis' });
const mixed = goalsNetwork(stated, { [KEY]: 'passende_zorg' });

describe('words for the goals network', () => {
	it('count what there is', () => {
		expect(networkCounts(empty)).toBe('4 keuzes, 18 inspanningen (12 posten en 6 voordelen) en 9 doelen');
		expect(linkCounts(mixed)).toBe(
			'Lijnen naar een doel: 1 uit de bron, 1 als inschatting van de makers van dit dossier, 1 van uzelf.'
		);
		expect(goalCountText(empty, 'langer_thuis')).toBe('');
		expect(goalCountText(own, 'langer_thuis')).toBe('1 inspanning, 1 eigen');
		expect(goalCountText(mixed, 'langer_thuis')).toBe('1 inspanning');
	});

	it('say that the source states no links, as long as it does not', () => {
		expect(noLinksText(own)).toContain('zegt van geen enkele post en geen enkel voordeel');
		expect(noLinksText(mixed)).toBe('');
	});

	it('say what a node is joined to, and by whom', () => {
		expect(nodeSentence(stated, mixed, { layer: 'effort', id: KEY })).toBe(
			'“Inkoop welzijn” is een post bij keuze C en D. Draagt bij aan 3 doelen: “Inwoners krijgen steun om zo lang mogelijk zelfstandig te wonen” (volgens Startnotitie, blz. 3), “Gezinnen krijgen ondersteuning waar dat nodig is” (inschatting van de makers) en “Inwoners krijgen passende zorg en ondersteuning en weten die te vinden” (volgens u).'
		);
		expect(nodeSentence(dossier, empty, { layer: 'effort', id: KEY })).toBe(
			'“Inkoop welzijn” is een post bij keuze C en D. Er gaat nog geen lijn naar een doel.'
		);
		expect(nodeSentence(dossier, own, { layer: 'goal', id: 'langer_thuis' })).toBe(
			'Aan het doel “Inwoners krijgen steun om zo lang mogelijk zelfstandig te wonen” draagt 1 inspanning bij: “Inkoop welzijn” bij keuze C en D (volgens u).'
		);
		expect(nodeSentence(dossier, own, { layer: 'goal', id: 'steun_gezinnen' })).toContain('nog geen lijn');
		expect(nodeSentence(dossier, own, { layer: 'option', id: 'C' })).toMatch(
			/^Keuze C heeft \d+ inspanningen: .*“Inkoop welzijn”.* Er gaan lijnen naar 1 doel: “Inwoners krijgen steun/
		);
		expect(nodeSentence(dossier, own, { layer: 'option', id: 'A' })).toContain(
			'gaat geen lijn naar een doel'
		);
	});

	it('name what a link has and the dossier not', () => {
		expect(unknownGoalsText(empty)).toBe('');
		expect(unknownGoalsText(goalsNetwork(dossier, { [KEY]: 'wolken.zon' }))).toBe(
			'Eigen lijnen gaan naar een doel dat dit dossier niet (meer) heeft: “wolken” en “zon”.'
		);
	});

	it('name the visitor’s own lines, and only those', () => {
		const [line, ...others] = ownLinkLines(mixed);
		expect(line).toBe(
			'Inkoop welzijn draagt volgens u bij aan: Inwoners krijgen passende zorg en ondersteuning en weten die te vinden'
		);
		expect(others).toEqual([]);
		expect(ownLinkLines(empty)).toEqual([]);
	});
});

describe('the table of the goals network', () => {
	const textsOf = (rows: ReturnType<typeof goalsTable>['rows']): string[][] =>
		rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)));

	it('has a row for every link with who says so, and one for every effort without', () => {
		const { rows, columns, notes } = goalsTable(stated, mixed);
		expect(rows).toHaveLength(17 + 3);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		const effort = ['Mogelijk hogere kosten voor de inkoop van welzijn', 'Post', 'C en D'];
		expect(textsOf(rows).filter(([head]) => head === effort[0])).toEqual([
			[
				...effort,
				'Inwoners krijgen steun om zo lang mogelijk zelfstandig te wonen',
				'Volgens Startnotitie, blz. 3'
			],
			[...effort, 'Gezinnen krijgen ondersteuning waar dat nodig is', 'Inschatting van de makers'],
			[
				...effort,
				'Inwoners krijgen passende zorg en ondersteuning en weten die te vinden',
				'Eigen lijn, door u getekend'
			]
		]);
		expect(textsOf(rows).filter(([head]) => head === 'Alle kennis is op één plek')).toEqual([
			['Alle kennis is op één plek', 'Voordeel', 'B en D', 'Nog geen lijn', 'none']
		]);
		expect(notes).toEqual([linkCounts(mixed)]);
	});

	it('of one option says so in its name', () => {
		const table = goalsTable(dossier, networkOfOption(empty, 'A'));
		expect([table.id, table.title]).toEqual([
			'doelen-a',
			'Inspanningen en de doelen waaraan ze bijdragen, keuze A'
		]);
		expect(table.rows.length).toBeLessThan(18);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import {
	countLinks,
	goalsNetwork,
	goalsOf,
	isOwnLinks,
	networkOfOption,
	withOwnLink
} from '../../../../src/lib/model/goals/goals.ts';
import { trace } from '../../../../src/lib/model/goals/goals-trace.ts';
import { hilversum } from '../hilversum.ts';

const dossier = hilversum();
const HELP = 'bijdrage_voordeel.laagdrempelig';
const CARE = 'bijdrage_post.inkoop_welzijn';

/** Hilversum with one link that a source states and one that the makers estimate. */
const stated: Dossier = {
	...dossier,
	items: dossier.items.map((item) =>
		item.id === 'inkoop_welzijn'
			? {
					...item,
					contributions: [
						{ goal: 'langer_thuis', basis: { kind: 'source', citations: [] } },
						{ goal: 'steun_gezinnen', basis: { kind: 'own-estimate' } }
					]
				}
			: item
	)
};

describe('the goals network of Hilversum', () => {
	const network = goalsNetwork(dossier, {});

	it('has the posts and advantages that the options have, with the letters of those options', () => {
		expect(network.options).toEqual(['A', 'B', 'C', 'D']);
		expect(network.efforts.map(({ kind }) => kind)).toEqual([
			...dossier.items.map(() => 'item'),
			...dossier.advantages.map(() => 'advantage')
		]);
		expect(network.efforts.find(({ key }) => key === CARE)?.options).toEqual(['C', 'D']);
		expect(network.efforts.find(({ key }) => key === HELP)?.options).toEqual(['A', 'C']);
	});

	it('groups the goals by task, in the order of the dossier', () => {
		expect(network.tasks.map(({ task, goals }) => [task, goals.length])).toEqual([
			['Bestaanszekerheid', 3],
			['Kansengelijkheid', 3],
			['Sterke buurten', 3]
		]);
	});

	it('claims no link that the source does not state', () => {
		expect(network.links).toEqual([]);
	});

	it('leaves out what no option has', () => {
		const bare = { ...dossier, options: dossier.options.filter(({ letter }) => letter === 'A') };
		expect(goalsNetwork(bare, {}).efforts.some(({ key }) => key === CARE)).toBe(false);
	});
});

describe('links of the visitor', () => {
	it('come after what the dossier says, in the order of the goals, and never twice', () => {
		const { links } = goalsNetwork(stated, { [CARE]: 'langer_thuis.passende_zorg', [HELP]: 'passende_zorg' });
		expect(links.map(({ effort, goal, basis }) => [effort, goal, basis.kind])).toEqual([
			[CARE, 'langer_thuis', 'source'],
			[CARE, 'steun_gezinnen', 'own-estimate'],
			[CARE, 'passende_zorg', 'own'],
			[HELP, 'passende_zorg', 'own']
		]);
		expect(countLinks(links)).toEqual({ source: 1, 'own-estimate': 1, own: 2 });
	});

	it('name what the dossier does not have, each once', () => {
		const { links, unknown } = goalsNetwork(dossier, {
			[CARE]: 'wolken.passende_zorg.constructor',
			[HELP]: 'wolken'
		});
		expect(unknown).toEqual(['wolken', 'constructor']);
		expect(links.map(({ goal }) => goal)).toEqual(['passende_zorg']);
	});

	it('are set and taken away one by one, without those of the dossier', () => {
		const network = goalsNetwork(stated, { [CARE]: 'passende_zorg' });
		expect(withOwnLink(network, CARE, 'voldoende_middelen', true)).toBe('passende_zorg.voldoende_middelen');
		expect(withOwnLink(network, CARE, 'passende_zorg', false)).toBeUndefined();
		expect(withOwnLink(network, HELP, 'langer_thuis', true)).toBe('langer_thuis');
	});

	it('read back as they were written', () => {
		const goals = dossier.goals.map(({ id }) => id);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...goals), fc.boolean())), (steps) => {
				const wanted = new Set<string>();
				let judgements: Record<string, string> = {};
				for (const [goal, linked] of steps) {
					if (linked) wanted.add(goal);
					else wanted.delete(goal);
					const text = withOwnLink(goalsNetwork(dossier, judgements), HELP, goal, linked);
					judgements = text === undefined ? {} : { [HELP]: text };
				}
				expect(goalsNetwork(dossier, judgements).links.map(({ goal }) => goal)).toEqual(
					goals.filter((goal) => wanted.has(goal))
				);
			})
		);
	});

	it('are told apart from other judgements', () => {
		expect([CARE, HELP, 'risico.wachtlijsten_wijk', 'gewicht.langer_thuis'].map(isOwnLinks)).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});

describe('a part of the network', () => {
	const network = goalsNetwork(stated, { [HELP]: 'passende_zorg' });

	it('of one option has only its efforts and their links, and all goals', () => {
		const part = networkOfOption(network, 'A');
		expect(part.options).toEqual(['A']);
		expect(part.efforts.every(({ options }) => options.join() === 'A')).toBe(true);
		expect(part.efforts.map(({ key }) => key)).toEqual(
			network.efforts.filter(({ options }) => options.includes('A')).map(({ key }) => key)
		);
		expect(part.links.map(({ goal }) => goal)).toEqual(['passende_zorg']);
		expect(goalsOf(part)).toEqual(goalsOf(network));
	});

	it('is traced from an option to its goals, from a goal to its options, and both ways from an effort', () => {
		const fromOption = trace(network, { layer: 'option', id: 'C' });
		expect(fromOption.options).toEqual(['C']);
		expect(fromOption.goals).toEqual(['langer_thuis', 'steun_gezinnen', 'passende_zorg']);
		const fromEffort = trace(network, { layer: 'effort', id: CARE });
		expect([fromEffort.options, fromEffort.goals]).toEqual([
			['C', 'D'],
			['langer_thuis', 'steun_gezinnen']
		]);
		const fromGoal = trace(network, { layer: 'goal', id: 'passende_zorg' });
		expect([fromGoal.options, fromGoal.efforts.map(({ key }) => key), fromGoal.links.length]).toEqual([
			['A', 'C'],
			[HELP],
			1
		]);
		const alone = trace(network, { layer: 'goal', id: 'voldoende_middelen' });
		expect([alone.options, alone.goals]).toEqual([[], ['voldoende_middelen']]);
	});
});

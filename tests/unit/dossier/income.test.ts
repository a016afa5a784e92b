import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { itemsIn } from '../../../src/lib/model/outcome.ts';
import { DOSSIER, exampleFiles, OPTION_A, OPTION_B } from './example.ts';

const WITHOUT_EXAMPLES = DOSSIER.replace(/voorbeelden:\n.*\n/, '');

/** The example dossier with this under the spending of option A, and more posts. */
function read(income: string, { posts = '', examples = '', b = OPTION_B } = {}) {
	return loadDossier(
		'proef',
		exampleFiles({
			'dossier.yaml': WITHOUT_EXAMPLES.replace('posten:\n', `posten:\n${posts}`) + examples,
			'keuze-a.yaml': OPTION_A.replace('voordelen:', `${income}\nvoordelen:`),
			'keuze-b.yaml': b
		})
	);
}

function loaded(...[income, more]: Parameters<typeof read>) {
	const result = read(income, more);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	const { dossier, warnings } = result;
	const [option] = calculate(dossier, baseline(dossier)).options;
	return { dossier, warnings, option };
}

const SUBSIDY = '  subsidie: { titel: Subsidie, kort: Subsidie }\n';

describe('money that comes in', () => {
	it('lowers what the option costs', () => {
		const { dossier, option } = loaded('baten: { subsidie: { 2024: 30, 2025: 10 } }', { posts: SUBSIDY });
		expect(option?.spending.known).toBe(160);
		expect(option?.years.map(({ spending }) => spending.known)).toEqual([70, 90]);
		expect(dossier.items.find(({ id }) => id === 'subsidie')?.side).toBe('income');
		expect(dossier.items.find(({ id }) => id === 'huur')?.side).toBeUndefined();
	});

	it('grows with the indexing, and a formula comes in as it stands', () => {
		const posts = `${SUBSIDY}  leges: { titel: Leges }\n`;
		const { dossier } = loaded('baten: { subsidie: 30, leges: = onbekend * 2 }', { posts });
		const [option] = calculate(dossier, { ...baseline(dossier), groei: 10, onbekend: 5 }).options;
		expect(option?.years[1]?.spending.known).toBeCloseTo(110 - 33 - 10, 9);
	});

	it('that is not known lowers the total, and is filled in without a minus', () => {
		const { dossier, option } = loaded('baten: { subsidie: pm }', { posts: SUBSIDY });
		expect(option?.spending).toMatchObject({
			known: 200,
			open: [{ item: 'subsidie', direction: 'lowers' }]
		});
		expect(dossier.assumptions.find(({ id }) => id === 'subsidie')?.bounds).toEqual([0, 10_000_000]);
		const [filled] = calculate(dossier, { ...baseline(dossier), subsidie: 40 }).options;
		expect(filled?.spending).toMatchObject({ known: 120, open: [] });
	});

	it('is an item of its own where the post is for costs too, also when only one of both is not known', () => {
		const { dossier, option } = loaded('baten: { huur: pm }', {
			examples: 'voorbeelden:\n  - { naam: begin, verwacht: { A: { bekend: 200, pm: [huur_baten] } } }\n'
		});
		expect(dossier.items.filter(({ id }) => id.startsWith('huur'))).toMatchObject([
			{ id: 'huur', title: 'Huur' },
			{ id: 'huur_baten', title: 'Huur (baten)', side: 'income' }
		]);
		expect(itemsIn(option?.spending.open ?? [])).toEqual(['huur_baten']);
		expect(dossier.assumptions.map(({ id }) => id)).toContain('huur_baten');
	});

	it('is an item of its own where another option has costs on the same post', () => {
		const { dossier } = loaded('baten: { loon: 5 }');
		expect(dossier.options[0]?.spending.map(({ item }) => item)).toEqual(['huur', 'loon_baten']);
		expect(dossier.options[1]?.spending.map(({ item }) => item)).toEqual(['loon']);
	});

	it('cannot take the name of another post', () => {
		const result = read('baten: { huur: 5 }', { posts: '  huur_baten: { titel: Iets }\n' });
		expect(result.ok).toBe(false);
		expect(result.ok ? [] : result.problems).toMatchObject([
			{ code: 'NAAM_DUBBEL', file: 'proef/dossier.yaml', line: 14, column: 3 }
		]);
	});

	it('is looked at where it says twice that money comes in', () => {
		for (const amount of ['-5000', '{ bedrag: -5000 }', '{ 2024: -5000, 2025: -5000 }']) {
			expect(loaded(`baten: { subsidie: ${amount} }`, { posts: SUBSIDY }).warnings).toMatchObject([
				{
					code: 'WAARDE_ONJUIST',
					severity: 'let op',
					file: 'proef/keuze-a.yaml',
					line: 6,
					column: 10,
					remedy:
						'Is het een opbrengst? Schrijf 5000, zonder min. Komt er minder binnen dan nu? Dan klopt het.'
				}
			]);
		}
		expect(loaded('baten: { subsidie: { 2024: -5000, 2025: 10 } }', { posts: SUBSIDY }).warnings).toEqual([]);
	});
});

describe('what a total is called', () => {
	const named = (note: string, option = '') => {
		const files = exampleFiles({
			'dossier.yaml': WITHOUT_EXAMPLES.replace('jaren:', `bedragen: ${note}\njaren:`),
			'keuze-a.yaml': `${OPTION_A}${option}`
		});
		const result = loadDossier('proef', files);
		return result.ok ? [result.dossier.totalName, result.dossier.amountsNote] : result.problems;
	};

	it('follows what the dossier says of its amounts', () => {
		for (const [note, name] of [
			['Extra kosten per jaar, boven op de gewone begroting', 'Extra kosten'],
			['Jaarlijkse extra kosten', 'Extra kosten'],
			['De netto lasten van elke keuze', 'Netto lasten'],
			['Extra lasten, zonder rijksbijdrage', 'Extra lasten'],
			['Totale jaarlast, met extra btw', 'Kosten']
		] as const)
			expect(named(note)).toEqual([name, note]);
		expect(loaded('').dossier.totalName).toBe('Kosten');
	});

	it('is the balance where money also comes in, of which the signs are said', () => {
		expect(named('Netto lasten per jaar', 'baten: { loon: 5 }\n')).toEqual([
			'Saldo',
			'Netto lasten per jaar. Het saldo is lasten min baten. Baten staan met een min.'
		]);
		expect(loaded('baten: { loon: 5 }').dossier.amountsNote).toBe(
			'Het saldo is lasten min baten. Baten staan met een min.'
		);
	});
});

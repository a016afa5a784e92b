import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormula, checkIntermediates, type CheckResult } from '../../../src/lib/formula/check.ts';
import type { FormulaProblem, FormulaProblemCode } from '../../../src/lib/formula/problem.ts';
import { describeUnit } from '../../../src/lib/formula/describe-unit.ts';
import { MONEY_PER_YEAR, type Unit } from '../../../src/lib/formula/unit.ts';
import { anyFormula } from './arbitrary.ts';
import { expectReadable, parsed, pointedAt, unit } from './helpers.ts';

const names: ReadonlyMap<string, Unit> = new Map(
	Object.entries({
		kosten: '€/jaar',
		per_maand: '€/maand',
		verbouwing: '€',
		fte: 'fte',
		meerkosten: '€/fte/jaar',
		groei: '%/jaar',
		deel: '%',
		uren: 'uur/cliënt/jaar',
		looptijd: 'jaar'
	}).map(([name, text]) => [name, unit(text)])
);

const check = (text: string, expected?: Unit): CheckResult => checkFormula(parsed(text), { names }, expected);

function problemsOf(result: CheckResult): readonly FormulaProblem[] {
	return result.ok ? [] : result.problems;
}

describe('the unit of a formula', () => {
	it.each([
		['kosten + per_maand', '€/jaar'],
		['kosten * (1 + groei) ^ (jaar - 2023)', '€/jaar'],
		['kosten * (1 + groei) ^ (jaar - eerste_jaar)', '€/jaar'],
		['kosten * index(groei, eerste_jaar) * ingroei(2024, 2027)', '€/jaar'],
		['fte * meerkosten', '€/jaar'],
		['eenmalig(50000, 2025)', '€/jaar'],
		['gespreid(2 * 30000, 2025, 2026)', '€/jaar'],
		['kapitaallasten(400000, 2025, 40, 0.03)', '€/jaar'],
		['annuiteit(400000, 2025, looptijd, 0.03)', '€/jaar'],
		['-kosten / 2', '€/jaar'],
		['kosten + 0', '€/jaar'],
		['0 - kosten', '€/jaar'],
		['0', '€/jaar'],
		['eenmalig(verbouwing, 2025)', '€/jaar'],
		['eenmalig(0, 2025)', '€/jaar'],
		['gespreid(verbouwing, eerste_jaar, eerste_jaar + 2)', '€/jaar'],
		['verbouwing / looptijd', '€/jaar'],
		['jaar >= 2025 ? kosten : 0', '€/jaar'],
		['jaar == eerste_jaar ? 0 : kosten', '€/jaar'],
		['kosten > per_maand ? kosten : per_maand', '€/jaar'],
		['max(0, kosten, per_maand)', '€/jaar'],
		['round(kosten)', '€/jaar'],
		['kosten / meerkosten', 'fte'],
		['kosten / kosten', 'getal'],
		['(1 + groei) ^ deel', 'getal'],
		['jaar - 2023', 'getal'],
		['2027 - jaar', 'getal'],
		['jaar - looptijd', 'getal'],
		['looptijd - 2020', 'getal'],
		['looptijd > 2025 ? kosten : 0', '€/jaar'],
		['jaar >= looptijd ? kosten : 0', '€/jaar'],
		['jaar - eerste_jaar + 1', 'getal'],
		['fte ^ 2 / fte', 'fte'],
		['verbouwing ^ -1 * verbouwing * kosten', '€/jaar'],
		['looptijd + looptijd', 'jaar'],
		['jaar + 1', 'jaar'],
		['2027', 'jaar']
	])('of %s is %s', (text, expected) => {
		expect(problemsOf(check(text, unit(expected)))).toEqual([]);
	});

	it('comes out with the names that the formula uses', () => {
		expect(check('fte * meerkosten + kosten * fte / fte')).toEqual({
			ok: true,
			type: { kind: 'quantity', dimensions: { '€': 1, jaar: -1 } },
			uses: ['fte', 'meerkosten', 'kosten']
		});
	});

	it.each([
		'jaar',
		'jaar + 1',
		'jaar + looptijd',
		'looptijd + 2025',
		'min(looptijd, 2030)',
		'min(jaar, 2030)',
		'jaar > 2025 ? jaar : 2025'
	])('of %s is a calendar year', (text) => {
		expect(check(text)).toMatchObject({ ok: true, type: { kind: 'year' } });
	});

	it.each([
		'eenmalig(verbouwing, looptijd)',
		'ingroei(2024, min(eerste_jaar + 3, 2027))',
		'ingroei(2020 + 4, 2027)'
	])('allows every way to name a year: %s', (text) => {
		expect(check(text)).toMatchObject({ ok: true });
	});
});

describe('units that do not go together', () => {
	const wrong: [string, FormulaProblemCode, string, RegExp, RegExp][] = [
		[
			'verbouwing + fte',
			'FORMULE_EENHEID',
			'fte',
			/€ en "fte" is in fte/,
			/Vermenigvuldig het met een aanname in €\/fte/
		],
		[
			'kosten + verbouwing',
			'FORMULE_EENHEID',
			'verbouwing',
			/€\/jaar en "verbouwing" is in €;/,
			/gespreid\(.*eenmalig\(/
		],
		[
			'verbouwing - kosten',
			'FORMULE_EENHEID',
			'verbouwing',
			/is in € en "kosten" is in €\/jaar/,
			/gespreid\(/
		],
		[
			'kosten + 80000',
			'FORMULE_EENHEID',
			'80000',
			/"80000" is een getal zonder eenheid/,
			/Maak van het getal een aanname in €\/jaar/
		],
		['1 + kosten', 'FORMULE_EENHEID', '1', /"1" is een getal zonder eenheid/, /aanname in €\/jaar/],
		[
			'kosten + fte * verbouwing',
			'FORMULE_EENHEID',
			'fte * verbouwing',
			/€·fte/,
			/Deel het door een aanname in fte\/?\w*/
		],
		[
			'kosten + (jaar - 2023)',
			'FORMULE_EENHEID',
			'jaar - 2023',
			/getal zonder eenheid/,
			/Maak van het getal/
		],
		['kosten > fte ? 1 : 2', 'FORMULE_EENHEID', 'fte', /kunt u niet vergelijken/, /aanname in/],
		['fte == 20 ? 1 : 2', 'FORMULE_EENHEID', '20', /"20" is een getal zonder eenheid/, /aanname in fte/],
		['jaar > 2025 ? kosten : fte', 'FORMULE_EENHEID', 'fte', /niet kiezen/, /aanname in/],
		['max(kosten, fte)', 'FORMULE_EENHEID', 'fte', /niet samen in "max"/, /aanname in/],
		['2 ^ fte', 'FORMULE_EENHEID', 'fte', /macht moet een getal zonder eenheid zijn/, /jaar - eerste_jaar/],
		['kosten ^ 0.5', 'FORMULE_EENHEID', 'kosten', /geen macht nemen/, /vermenigvuldig daarna/],
		['kosten ^ (jaar - 2023)', 'FORMULE_EENHEID', 'kosten', /€\/jaar, en daarvan/, /vermenigvuldig daarna/],
		['kosten ^ 5', 'FORMULE_EENHEID', 'kosten', /geen macht nemen/, /vermenigvuldig daarna/],
		[
			'eenmalig(kosten, 2025)',
			'FORMULE_EENHEID',
			'kosten',
			/bij "bedrag" € nodig/,
			/Geef de aanname de eenheid €/
		],
		['eenmalig(2 * fte, 2025)', 'FORMULE_EENHEID', '2 * fte', /bij "bedrag" € nodig/, /aanname in €/],
		['kapitaallasten(9000, 2025, 2.5, 0)', 'FORMULE_GETAL', '2.5', /termijn is 2,5/, /vanaf 1/],
		['annuiteit(9000, 2025, 0, 0.03)', 'FORMULE_GETAL', '0', /geen heel aantal jaren/, /vanaf 1/],
		['annuiteit(9000, 2025, 40, 3)', 'FORMULE_PROCENT', '3', /rente van 3 is hier 300 %/, /schrijf dan 0.03/],
		['kapitaallasten(9000, 40, 2025, 0.03)', 'FORMULE_JAARTAL', '40', /een jaartal nodig/, /tussen 1900/],
		[
			'kapitaallasten(kosten, 2025, 40, 0.03)',
			'FORMULE_EENHEID',
			'kosten',
			/bij "krediet" € nodig/,
			/eenheid €/
		],
		[
			'index(kosten, 2025)',
			'FORMULE_EENHEID',
			'kosten',
			/bij "pct" een getal zonder eenheid nodig/,
			/Deel het door een aanname in €\/jaar/
		],
		['jaar * kosten', 'FORMULE_JAARTAL', 'jaar', /een jaartal en geen aantal/, /jaar - eerste_jaar/],
		['kosten / jaar', 'FORMULE_JAARTAL', 'jaar', /geen aantal/, /jaar - eerste_jaar/],
		['kosten + jaar', 'FORMULE_JAARTAL', 'kosten', /niet bij een jaartal/, /jaren te tellen/],
		['jaar - verbouwing', 'FORMULE_JAARTAL', 'verbouwing', /niet bij een jaartal/, /jaren te tellen/],
		['jaar + jaar', 'FORMULE_JAARTAL', 'jaar + jaar', /zijn jaartallen/, /Trek ze van elkaar af/],
		['jaar + 2023', 'FORMULE_JAARTAL', 'jaar + 2023', /zijn jaartallen/, /Trek ze van elkaar af/],
		['5 - jaar', 'FORMULE_JAARTAL', '5 - jaar', /geen jaartal aftrekken/, /1900 en 2200/],
		['-jaar', 'FORMULE_JAARTAL', 'jaar', /geen aantal/, /Tel jaren/],
		['2 ^ jaar', 'FORMULE_JAARTAL', 'jaar', /geen aantal/, /Tel jaren/],
		['jaar ^ 2', 'FORMULE_JAARTAL', 'jaar', /geen aantal/, /Tel jaren/],
		['jaar > 5 ? 1 : 2', 'FORMULE_JAARTAL', '5', /niet vergelijken/, /jaartal tussen 1900 en 2200/],
		[
			'kosten > jaar ? 1 : 2',
			'FORMULE_JAARTAL',
			'kosten',
			/niet vergelijken/,
			/Vergelijk jaar met een jaartal/
		],
		['ingroei(1, 2027)', 'FORMULE_JAARTAL', '1', /bij "van" een jaartal nodig/, /eerste_jaar \+ 1/],
		[
			'ingroei(2024, jaar - 2023)',
			'FORMULE_JAARTAL',
			'jaar - 2023',
			/bij "tot" een jaartal nodig/,
			/eerste_jaar \+ 1/
		],
		['ingroei(2027, 2024)', 'FORMULE_JAARTAL', '2024', /\(2024\) ligt voor het jaar “van” \(2027\)/, /Draai/],
		[
			'eenmalig(jaar, 2025)',
			'FORMULE_JAARTAL',
			'jaar',
			/bij "bedrag" € nodig, maar "jaar" is een jaartal/,
			/aanname in €/
		],
		['kosten ? 1 : 2', 'FORMULE_VOORWAARDE', 'kosten', /moet een vergelijking staan/, /jaar >= 2025/],
		['kosten > 0', 'FORMULE_VOORWAARDE', 'kosten > 0', /geeft geen getal/, /Schrijf er een keuze van/],
		['1 + (fte > 0)', 'FORMULE_VOORWAARDE', 'fte > 0', /geeft geen getal/, /Schrijf er een keuze van/],
		['-(fte > 0)', 'FORMULE_VOORWAARDE', 'fte > 0', /geeft geen getal/, /Schrijf er een keuze van/],
		[
			'kosten * groie',
			'FORMULE_NAAM',
			'groie',
			/"groie" komt in dit dossier niet voor/,
			/Bedoelde u "groei"\?/
		],
		['kosten * jaren', 'FORMULE_NAAM', 'jaren', /komt in dit dossier niet voor/, /Voeg een aanname/],
		['kosten * onvindbaar', 'FORMULE_NAAM', 'onvindbaar', /komt in dit dossier niet voor/, /Voeg een aanname/]
	];

	it.each(wrong)('%s: %s at %j', (text, code, place, message, remedy) => {
		const problems = problemsOf(check(text));
		expect(problems.map((problem) => problem.code)).toEqual([code]);
		for (const problem of problems) {
			expect(pointedAt(text, problem)).toBe(place);
			expect(problem.message).toMatch(message);
			expect(problem.remedy).toMatch(remedy);
			expectReadable(text, problem);
		}
	});

	it.each([
		['verbouwing', /geeft €, maar hier is €\/jaar nodig/, /gespreid\(/],
		[
			'80000',
			/geeft een getal zonder eenheid, maar hier is €\/jaar nodig/,
			/Maak van het getal een aanname in €\/jaar/
		],
		['kosten * fte', /geeft €·fte\/jaar/, /Deel het door een aanname in fte/],
		['jaar', /geeft een jaartal, maar hier is €\/jaar nodig/, /jaren te tellen/]
	])('%s is no cost line', (text, message, remedy) => {
		const [problem] = problemsOf(check(text, MONEY_PER_YEAR));
		expect(problem?.message).toMatch(message);
		expect(problem?.remedy).toMatch(remedy);
		expect(problem && pointedAt(text, problem)).toBe(text);
	});

	it('are each reported once, and nothing that follows from them', () => {
		const text = '(kosten + fte) * onbekend + jaar * 2 + (verbouwing - kosten)';
		const problems = problemsOf(check(text, MONEY_PER_YEAR));
		expect(problems.map((problem) => pointedAt(text, problem))).toEqual([
			'fte',
			'onbekend',
			'jaar',
			'verbouwing'
		]);
	});

	it('are explained with a short quote of a long part', () => {
		const text = `kosten + (${Array.from({ length: 30 }, () => 'fte').join(' + ')})`;
		expect(problemsOf(check(text))[0]?.message).toContain('fte + fte + fte + fte + fte + fte + fte…"');
	});
});

describe('any formula', () => {
	it('is accepted with a type or refused with readable problems in place', () => {
		const known = new Map([
			...names,
			['a', unit('€/jaar')],
			['b', unit('getal')],
			['x2', unit('jaar')]
		] as const);
		fc.assert(
			fc.property(anyFormula, (formula) => {
				const spans = new Map([[formula, { start: 0, end: 10 }]]);
				const result = checkFormula({ formula, spans }, { names: known }, MONEY_PER_YEAR);
				if (result.ok) expect(result.type.kind).toMatch(/quantity|year/);
				else {
					expect(result.problems.length).toBeGreaterThan(0);
					for (const problem of result.problems) expectReadable('x'.repeat(10), problem);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('keeps its unit when it is multiplied by a fraction', () => {
		fc.assert(
			fc.property(fc.constantFrom(...names.keys()), (name) => {
				const result = check(`${name} * (1 + groei)`);
				if (!result.ok || result.type.kind !== 'quantity') throw new Error('a quantity expected');
				expect(describeUnit(result.type.dimensions)).toBe(describeUnit(names.get(name)?.dimensions ?? {}));
			})
		);
	});
});

describe('intermediates', () => {
	const list = (formulas: Record<string, [string, string]>) =>
		Object.entries(formulas).map(([name, [text, unitText]]) => ({
			name,
			formula: parsed(text),
			unit: unit(unitText)
		}));

	it('are put in the order in which they can be worked out', () => {
		const result = checkIntermediates(
			list({
				totaal: ['lasten + extra', '€/jaar'],
				extra: ['lasten * deel', '€/jaar'],
				lasten: ['kosten * (1 + groei) ^ (jaar - 2023)', '€/maand']
			}),
			{ names }
		);
		expect(result).toEqual({ ok: true, order: ['lasten', 'extra', 'totaal'] });
	});

	it('must come out in their own unit, also when they are used', () => {
		const result = checkIntermediates(list({ a: ['fte', '€'], b: ['a + fte', 'fte'] }), { names });
		if (result.ok) throw new Error('problems expected');
		expect(result.problems.map(({ name, code, start, end }) => [name, code, start, end])).toEqual([
			['a', 'FORMULE_EENHEID', 0, 3],
			['b', 'FORMULE_EENHEID', 4, 7]
		]);
	});

	it('may not need one another, through however many', () => {
		const result = checkIntermediates(
			list({
				begin: ['2 * a', '€/jaar'],
				a: ['kosten + b', '€/jaar'],
				b: ['c', '€/jaar'],
				c: ['kosten - a', '€/jaar'],
				zelf: ['kosten + zelf', '€/jaar']
			}),
			{ names }
		);
		if (result.ok) throw new Error('problems expected');
		expect(result.problems.map(({ name, code, start, end }) => [name, code, start, end])).toEqual([
			['a', 'FORMULE_KRINGLOOP', 9, 10],
			['zelf', 'FORMULE_KRINGLOOP', 9, 13]
		]);
		expect(result.problems.map(({ message }) => message)).toEqual([
			'Deze tussenwaarden hebben elkaar nodig: a → b → c → a.',
			'Deze tussenwaarden hebben elkaar nodig: zelf → zelf.'
		]);
	});
});

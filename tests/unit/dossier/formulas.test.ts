import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/lib/dossier/problem.ts';
import type { SourceFile } from '../../../src/lib/dossier/yaml-file.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { exampleFiles } from './example.ts';

const ASSUMPTIONS = `  geld: { titel: Geld, eenheid: €, waarde: 5, bereik: [0, 10] }
  banen: { titel: Banen, eenheid: fte, waarde: 3, bereik: [0, 10] }
  lasten: { titel: Lasten, eenheid: €/jaar, waarde: 100, bereik: [0, 5000] }
  maandprijs: { titel: Prijs, eenheid: €/maand, waarde: 1200, bereik: [0, 5000] }
  deel: { titel: Deel, eenheid: getal, waarde: 1, bereik: [0, 1] }
  veel: { titel: Veel, eenheid: €/jaar, waarde: pm, bereik: [0, 9000000000000000] }
  veelvoud: { titel: Veelvoud, eenheid: getal, waarde: 1, bereik: [0, 9000000000000000] }
`;

const dossierText = (assumptions: string, intermediates: string): string => `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2024, 2025]
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
aannames:
${assumptions}${intermediates === '' ? '' : `tussenwaarden:\n${intermediates}`}posten:
  huur: { titel: Huur }
effecten:
  later: { titel: Later }
`;

const optionText = (amount: string, effect: string): string => `letter: A
titel: Eerste
positie: { plek: buurt }
uitgaven:
  huur: ${amount}
effecten:
  later: ${effect}
`;

interface Texts {
	readonly amount?: string;
	readonly effect?: string;
	readonly assumptions?: string;
	readonly intermediates?: string;
}

function files({
	amount = '1',
	effect = '0',
	assumptions = ASSUMPTIONS,
	intermediates = ''
}: Texts): SourceFile[] {
	return [
		{ path: 'proef/dossier.yaml', text: dossierText(assumptions, intermediates) },
		{ path: 'proef/keuze-a.yaml', text: optionText(amount, effect) }
	];
}

/** Every problem with its place, as `file:line:column code`. */
function problems(texts: Texts): string[] {
	const result = loadDossier('proef', files(texts));
	return result.ok
		? []
		: result.problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** Message and remedy of the only problem. */
function says(texts: Texts): string {
	const result = loadDossier('proef', files(texts));
	const [problem, second] = result.ok ? [] : result.problems;
	expect(second).toBeUndefined();
	return problem === undefined ? '' : `${problem.message} ${problem.remedy}`;
}

const inOption = (line: number, column: number, code: ProblemCode): string[] => [
	`proef/keuze-a.yaml:${line}:${column} ${code}`
];
const inDossier = (line: number, column: number, code: ProblemCode): string[] => [
	`proef/dossier.yaml:${line}:${column} ${code}`
];

describe('a mistake in the formula of an amount is found at its place', () => {
	it.each<[formula: string, column: number, code: ProblemCode, says: RegExp]>([
		[
			'= geld + banen',
			18,
			'FORMULE_EENHEID',
			/"geld" is in € en "banen" is in fte;.*\. Vermenigvuldig.*€\/fte/
		],
		['= lasten + geld', 20, 'FORMULE_EENHEID', /in €\/jaar en "geld" is in €;.*gespreid\(bedrag, van, tot\)/],
		['= lasten + 5', 20, 'FORMULE_EENHEID', /"5" is een getal zonder eenheid/],
		['= 5 + lasten', 11, 'FORMULE_EENHEID', /"5" is een getal zonder eenheid/],
		['= geld', 11, 'FORMULE_EENHEID', /geeft €, maar hier is €\/jaar nodig/],
		['= lasen * 2', 11, 'FORMULE_NAAM', /[Bb]edoelde u "lasten"\?/],
		['= 2 * (lasten + lasen)', 25, 'FORMULE_NAAM', /[Bb]edoelde u "lasten"\?/],
		['= lasten + 50.000', 20, 'FORMULE_GETAL', /"50\.000".*50000/],
		['= lasten / 0', 11, 'FORMULE_GRENZEN', /^Dit deel van de formule deelt door nul\./],
		['= lasten + lasten / deel', 20, 'FORMULE_GRENZEN', /^Bij deel = 0 deelt.*"deel" niet 0/],
		['= lasten / (jaar - 2025)', 11, 'FORMULE_GRENZEN', /deelt door nul in 2025\./],
		['= veel * veelvoud ^ 20', 18, 'FORMULE_GRENZEN', /^Bij veelvoud = 9000000000000000 wordt.* te groot/],
		['= 9^9^9^9 * lasten', 13, 'FORMULE_GRENZEN', /te groot/]
	])('%s', (amount, column, code, message) => {
		expect(problems({ amount })).toEqual(inOption(5, column, code));
		expect(says({ amount })).toMatch(message);
	});

	it.each<[how: string, amount: string, line: number, column: number]>([
		['in single quotes', "'=   lasten + lasten / deel'", 5, 23],
		['in double quotes', '"= lasten + lasten / deel"', 5, 21],
		['in double quotes with an escape', '"= \\u0028lasten) + lasten / deel"', 5, 28],
		['in double quotes over two lines', '"= lasten + \\\n    lasten / deel"', 6, 5],
		['in a folded block', '>-\n    = lasten +\n    lasten / deel', 7, 5],
		['in a folded block with an empty line', '>-\n    = lasten\n\n    + lasten / deel', 8, 7],
		['in a literal block', '|\n    = lasten\n      + lasten / deel', 7, 9],
		['over two lines', '= lasten\n    + lasten / deel', 6, 7],
		['in one year', '{ 2024: = lasten, 2025: = lasten + lasten / deel }', 5, 44],
		['in `bedrag`', '{ bedrag: = lasten + lasten / deel, opmerking: Let op }', 5, 30],
		['in one year of `bedrag`', '{ bedrag: { 2024: 1, 2025: = lasten / (jaar - 2025) } }', 5, 38]
	])('%s', (_, amount, line, column) => {
		expect(problems({ amount })).toEqual(inOption(line, column, 'FORMULE_GRENZEN'));
	});

	it('for an effect as for spending', () => {
		expect(problems({ effect: '= lasten / deel' })).toEqual(inOption(7, 12, 'FORMULE_GRENZEN'));
	});

	it('only in the years in which it is used', () => {
		expect(problems({ amount: '{ 2024: = lasten / (jaar - 2025), 2025: 0 }' })).toEqual([]);
	});

	it('and not when a choice keeps clear of it', () => {
		expect(problems({ amount: '"= deel > 0 ? lasten / deel : 0"' })).toEqual([]);
	});

	it('and a choice without quotes is told to have them, since YAML reads its colon', () => {
		const amount = '= deel > 0 ? lasten / deel : 0';
		expect(problems({ amount })).toEqual(inOption(5, 9, 'YAML_SYNTAX'));
		expect(says({ amount })).toMatch(/aanhalingstekens/);
	});
});

describe('a mistake in the formula of an intermediate is found at its place', () => {
	const intermediate = (name: string, formula: string): string =>
		`  ${name}:\n    titel: Tussen\n    eenheid: €/jaar\n    formule: ${formula}\n`;

	it.each<[formula: string, column: number, code: ProblemCode]>([
		['lasten + geld', 23, 'FORMULE_EENHEID'],
		['= lasten + geld', 25, 'FORMULE_EENHEID'],
		['lasten + lasen', 23, 'FORMULE_NAAM'],
		['"  lasten + lasten / deel"', 26, 'FORMULE_GRENZEN'],
		['lasten + lasten / deel', 23, 'FORMULE_GRENZEN']
	])('%s', (formula, column, code) => {
		const texts = { amount: '= tussen', intermediates: intermediate('tussen', formula) };
		expect(problems(texts)).toEqual(inDossier(18, column, code));
	});

	it('once, and not again in the formulas that use it', () => {
		const texts = {
			amount: '= tussen * 2',
			intermediates: intermediate('meer', 'tussen * 2') + intermediate('tussen', 'lasten / deel')
		};
		expect(problems(texts)).toEqual(inDossier(22, 14, 'FORMULE_GRENZEN'));
	});

	it('when two need each other', () => {
		const intermediates = intermediate('eerst', 'lasten + daarna') + intermediate('daarna', 'eerst * 2');
		expect(problems({ intermediates })).toEqual(inDossier(18, 23, 'FORMULE_KRINGLOOP'));
		expect(says({ intermediates })).toMatch(/eerst → daarna → eerst/);
	});

	it('before the bounds are looked at, which needs formulas that are right', () => {
		const intermediates = intermediate('eerst', 'lasten + lasen') + intermediate('daarna', 'lasten / deel');
		expect(problems({ amount: '= lasten / deel', intermediates })).toEqual(inDossier(18, 23, 'FORMULE_NAAM'));
	});
});

describe('a right formula', () => {
	it('adds euros a month to euros a year', () => {
		const result = loadDossier('proef', files({ amount: '= maandprijs + lasten' }));
		expect(result).toMatchObject({ ok: true });
		if (!result.ok) return;
		const [option] = calculate(result.dossier, baseline(result.dossier)).options;
		expect(option?.years.map(({ spending }) => spending.known)).toEqual([14_500, 14_500]);
		const [dearer] = calculate(result.dossier, withChanges(result.dossier, { maandprijs: 1201 })).options;
		expect(dearer?.spending.known).toBe(2 * 14_512);
	});

	it('sees intermediates in any order', () => {
		const intermediates =
			'  meer: { titel: Meer, eenheid: €/jaar, formule: basis * 2 }\n' +
			'  basis: { titel: Basis, eenheid: €/jaar, formule: lasten + 0 * veel }\n';
		const result = loadDossier('proef', files({ amount: '= meer', intermediates }));
		if (!result.ok) throw new Error(result.problems[0]?.message);
		const spending = (veel: number | null) =>
			calculate(result.dossier, withChanges(result.dossier, { veel })).options[0]?.spending;
		expect(spending(null)).toMatchObject({ known: 0, open: [{ item: 'huur' }], failed: [] });
		expect(spending(3)).toMatchObject({ known: 400, open: [], failed: [] });
	});
});

describe('a hostile formula is refused or read, and never hangs or throws', () => {
	it.each<[name: string, amount: string, code: ProblemCode]>([
		['ten thousand parentheses', `= ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'FORMULE_TE_LANG'],
		['a hundred parentheses', `= ${'('.repeat(100)}lasten${')'.repeat(100)}`, 'FORMULE_TE_DIEP'],
		[
			'a thousand choices',
			`"= ${'(jaar > 2024 ? 0 : '.repeat(1000)}lasten${')'.repeat(1000)}"`,
			'FORMULE_TE_LANG'
		],
		['fifty-one choices', `= ${'(1>0?0:'.repeat(51)}0${')'.repeat(51)}`, 'FORMULE_TE_DIEP'],
		['a tower of powers', '= 9^9^9^9', 'FORMULE_EENHEID'],
		['a tower of powers of an assumption', '= lasten * (9 + deel)^9^9', 'FORMULE_GRENZEN'],
		['a script', '= constructor("alert(1)")', 'FORMULE_TEKEN']
	])('%s', (_, amount, code) => {
		const result = loadDossier('proef', files({ amount }));
		expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
	});

	it('a hundred assumptions in one formula', () => {
		const names = Array.from({ length: 100 }, (_, place) => `a${place}`);
		const assumptions = names
			.map((name) => `  ${name}: { titel: Naam, eenheid: €/jaar, waarde: pm, bereik: [-1, 1] }\n`)
			.join('');
		const sum = names.join(' + ');
		expect(problems({ assumptions, amount: `= ${sum}` })).toEqual([]);
		expect(problems({ assumptions, amount: `= a0 * a0 / (${sum})` })).toEqual(
			inOption(5, 11, 'FORMULE_GRENZEN')
		);
	});

	it('a long chain of intermediates that intervals cannot settle', () => {
		const intermediates = Array.from(
			{ length: 2000 },
			(_, place) =>
				`  t${place}: { titel: T, eenheid: €/jaar, formule: ${place === 0 ? 'lasten / (deel - deel + 1)' : `t${place - 1} / (deel - deel + 1)`} }\n`
		).join('');
		expect(problems({ intermediates, amount: '= t1999' })).toEqual([]);
	});

	it('and leaves a dossier without formulas as it is', () => {
		expect(loadDossier('proef', exampleFiles())).toMatchObject({ ok: true });
	});
});

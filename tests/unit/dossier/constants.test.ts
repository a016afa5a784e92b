import { describe, expect, it } from 'vitest';
import { intermediateText } from '../../../src/lib/format/explanation.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

const files = (more: string, amount: string) => [
	{
		path: 'proef/dossier.yaml',
		text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2024, 2025]
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
bronnen:
  nota: { titel: Nota, kort: Nota, uitgever: Proefstad, jaar: 2023 }
${more}
posten:
  huur: { titel: Huur }
`
	},
	{
		path: 'proef/keuze-a.yaml',
		text: `letter: A\ntitel: Eerste\npositie: { plek: buurt }\nuitgaven:\n  huur: ${amount}\n`
	}
];

const read = (more: string, amount: string) => {
	const result = loadDossier('proef', files(more, amount));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.dossier;
};

const problems = (more: string, amount = '5'): readonly string[] => {
	const result = loadDossier('proef', files(more, amount));
	return result.ok
		? []
		: result.problems.map(
				({ code, line, column, message, remedy }) => `${line}:${column} ${code} ${message} ${remedy}`
			);
};

const CONSTANT =
	'constanten:\n  grond: { titel: Grondprijs, eenheid: €, waarde: 600000, bron: { nota: blz. 3 } }';

describe('a number with a name that no visitor changes', () => {
	it('counts in formulas, with its unit and source, and is no assumption', () => {
		const dossier = read(CONSTANT, '= eenmalig(grond, 2025)');
		const [option] = calculate(dossier, baseline(dossier)).options;
		expect(option?.years.map(({ spending }) => spending.known)).toEqual([0, 600_000]);
		expect(dossier.assumptions).toEqual([]);
		expect(dossier.intermediates).toMatchObject([
			{ id: 'grond', unit: '€', citations: [{ source: 'nota', place: 'blz. 3' }] }
		]);
	});

	it('is in the unit that stands beside it', () => {
		const share = 'constanten: { deel: { titel: Deel, eenheid: "%", waarde: 2.5 } }';
		const dossier = read(share, '"= eenmalig(1000 * deel, 2024)"'.replace('1000 * deel', '1000'));
		expect(dossier.intermediates[0]?.formula).toEqual({ kind: 'number', value: 0.025 });
		expect(problems(share, '"= 5 * deel"')).toEqual([expect.stringContaining('FORMULE_EENHEID')]);
	});

	it('is written in the explanation of an amount, with its value', () => {
		const dossier = read(CONSTANT, '= eenmalig(grond, 2024)');
		const explanation = explain(dossier, baseline(dossier), calculate(dossier, baseline(dossier)), {
			kind: 'line',
			option: 'A',
			line: 'spending',
			item: 'huur',
			year: 2024
		});
		expect(explanation?.kind).toBe('worked');
		if (explanation?.kind !== 'worked') return;
		const [used] = explanation.intermediates;
		expect(used && intermediateText(dossier, explanation, used).replaceAll('\u00a0', ' ')).toBe('€ 600.000');
	});

	it.each([
		['pm', 'grond: { titel: Grond, eenheid: €, waarde: pm }', /`waarde` is geen getal|hoort een getal/],
		['no unit', 'grond: { titel: Grond, waarde: 5 }', /`eenheid` ontbreekt/],
		['bounds', 'grond: { titel: Grond, eenheid: €, waarde: 5, bereik: [0, 10] }', /`bereik`/]
	])('says what is wrong: %s', (_, constant, says) => {
		const [problem = '', ...others] = problems(`constanten:\n  ${constant}`);
		expect(others).toEqual([]);
		expect(problem).toMatch(/^9:/);
		expect(problem).toMatch(says);
	});

	it('has a name of its own', () => {
		const twice = `${CONSTANT}\naannames:\n  grond: { titel: Grond, eenheid: €, waarde: 5, bereik: [0, 10] }`;
		expect(problems(twice)).toEqual([expect.stringMatching(/^9:3 NAAM_DUBBEL .*aanname, constante/)]);
	});
});

const OWN = `eenheden: { container: containers }
aannames:
  aantal: { titel: Containers, eenheid: container, waarde: 30, bereik: [0, 100] }
  prijs: { titel: Prijs, eenheid: €/containers/jaar, waarde: 20, bereik: [0, 100] }`;

describe('what a dossier counts itself', () => {
	it('is a unit like the others, and is shown with the right word', () => {
		const dossier = read(OWN, '= aantal * prijs');
		expect(dossier.assumptions.map(({ unit }) => unit)).toEqual(['containers', '€/container/jaar']);
		expect(calculate(dossier, baseline(dossier)).options[0]?.years[0]?.spending.known).toBe(600);
		expect(problems(OWN, '= aantal + prijs')).toEqual([expect.stringContaining('€/container/jaar')]);
	});

	it.each([
		[
			'a unit that is there',
			'eenheden: { fte: ftes }',
			/^8:13 NAAM_DUBBEL `fte` is al een eenheid. Haal deze regel weg/
		],
		['twice the same', 'eenheden: { zak: zakken, baal: zakken }', /`zakken` is al een eenheid/],
		[
			'a division',
			'eenheden: { zak: zakken/jaar }',
			/^8:18 EENHEID_ONBEKEND .*meer dan een woord. .*bij de aanname/
		],
		['a name with capitals', 'eenheden: { Zak: zakken }', /NAAM_ONGELDIG/]
	])('says what is wrong: %s', (_, units, says) => {
		expect(problems(units)).toEqual([expect.stringMatching(says)]);
	});

	it('is what to do with a unit that nobody knows', () => {
		expect(problems('aannames: { n: { titel: N, eenheid: zakken, waarde: 5, bereik: [0, 10] } }')).toEqual([
			expect.stringMatching(/`zakken` is geen eenheid. .*onder eenheden/)
		]);
	});
});

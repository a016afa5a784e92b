import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { parseFormula } from '../../../src/lib/formula/parse.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import {
	cancellingSentence,
	comparedText,
	dossierValue,
	explanationSentences,
	figureTitle,
	intermediateText,
	partTitle,
	settingOf
} from '../../../src/lib/format/explanation.ts';
import { calculation } from '../../../src/lib/format/formula-filled.ts';
import type { FormulaInputs } from '../../../src/lib/format/formula-typesetter.ts';
import { formulaInWords } from '../../../src/lib/format/formula-words.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import type { Explanation } from '../../../src/lib/model/explaining/explanation.ts';
import { readFigureAddress } from '../../../src/lib/model/explaining/read-figure.ts';
import { anyFormula, NAMES } from '../formula/arbitrary.ts';
import { hilversum } from '../model/hilversum.ts';

/** With ordinary spaces, for reading. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const hilversumDossier = hilversum();

function explained(changes: AssumptionValues, address: string, dossier = hilversumDossier): Explanation {
	const values = withChanges(dossier, changes);
	const figure = readFigureAddress(`uitleg=${address}`);
	const found = figure && explain(dossier, values, calculate(dossier, values), figure);
	if (!found) throw new Error(`${address} is no figure`);
	return found;
}

const sentences = (changes: AssumptionValues, address: string, dossier = hilversumDossier): string[] =>
	explanationSentences(dossier, explained(changes, address, dossier)).map(plain);

describe('titles', () => {
	it.each([
		['C/uitgave/wijk_versterken/2024', 'Dienstverlening in de wijk, keuze C, 2024'],
		['A/effect/kracht_gemeenschap', 'Kracht van de gemeenschap, keuze A, 2024–2027'],
		['C/totaal/uitgaven', 'Kosten samen, keuze C, 2024–2027'],
		['C/totaal/saldo/2025', 'Kosten en effecten samen, keuze C, 2025'],
		['verschil/A/C', 'Verschil tussen keuze A en C, 2024–2027'],
		['as/toegang/2026', 'Verschil tussen buurt en centraal, 2026']
	])('%s is %s', (address, title) => {
		expect(figureTitle(hilversumDossier, explained({}, address).figure)).toBe(title);
	});

	it('of parts are short', () => {
		const of = (address: string): string[] => {
			const whole = explained({}, address);
			return whole.kind === 'added-up'
				? [...whole.parts.slice(0, 2), ...whole.years.slice(0, 1)].map(({ figure }) =>
						partTitle(hilversumDossier, whole.figure, figure)
					)
				: [];
		};
		expect(of('C/uitgave/wijk_versterken')).toEqual(['2024', '2025']);
		expect(of('C/totaal/uitgaven')).toEqual(['Inloop en ontmoeting', 'Begeleiding in de wijk', '2024']);
		expect(of('C/totaal/saldo/2024')).toEqual(['Kosten samen', 'Effecten samen']);
	});
});

describe('a line in one year', () => {
	it.each([
		[{}, 2024, ['€ 80.000. Dit bedrag staat zo in de bron (Startnotitie).']],
		[
			{},
			2026,
			[
				'€ 80.000. Dit bedrag staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ is 0 % per jaar, dus het bedrag groeit niet.'
			]
		],
		[
			{ indexatie: 3 },
			2024,
			[
				'€ 80.000. Dit bedrag staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ telt pas mee na 2024.'
			]
		],
		[
			{ indexatie: 3 },
			2025,
			[
				'80.000 × 1,03 = 82.400',
				'€ 80.000 staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ is 3 % per jaar en telt 1 jaar mee.'
			]
		],
		[
			{ indexatie: 3 },
			2026,
			[
				'80.000 × 1,03² = 84.872',
				'€ 80.000 staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ is 3 % per jaar en telt 2 jaar mee.'
			]
		],
		[
			{ indexatie: 3 },
			2027,
			[
				'80.000 × 1,03³ ≈ 87.418',
				'€ 80.000 staat zo in de bron (Startnotitie). ‘Loon- en prijsstijging’ is 3 % per jaar en telt 3 jaar mee.'
			]
		]
	])('with growth %o in %i', (changes, year, expected) => {
		expect(sentences(changes, `C/uitgave/wijk_versterken/${year}`)).toEqual(expected);
	});

	it('is p.m. until its assumption is filled in', () => {
		expect(sentences({}, 'C/uitgave/transformatie_en_frictie/2024')).toEqual([
			'p.m., want ‘Transformatie- en frictiekosten’ is nog niet bekend.',
			'Dit dossier rekent bij keuze C en D met hetzelfde onbekende bedrag. U kunt het ook per keuze apart invullen.'
		]);
		expect(sentences({ transformatiekosten: 50_000 }, 'C/uitgave/transformatie_en_frictie/2024')).toEqual([
			'€ 50.000. Dit is de aanname ‘Transformatie- en frictiekosten’.'
		]);
	});

	it('of an effect has its numbers, known and unknown', () => {
		expect(sentences({}, 'A/effect/kracht_gemeenschap/2025')).toEqual([
			'− 19.759.000 × p.m. × 0,5 = p.m.',
			'p.m., want ‘Minder zorg door de kracht van de gemeenschap’ is nog niet bekend.',
			'Dit dossier rekent bij keuze A en B met hetzelfde onbekende getal. U kunt het ook per keuze apart invullen.'
		]);
		expect(sentences({ kracht_gemeenschap: 1 }, 'A/effect/kracht_gemeenschap/2025')).toEqual([
			'− 19.759.000 × 1 % × 0,5 = − 98.795'
		]);
		expect(
			sentences({ kracht_gemeenschap: 1.5, groei_wmo: 2.9 }, 'A/effect/kracht_gemeenschap/2025')
		).toEqual(['− 20.921.639 × 1,5 % × 0,5 ≈ − 156.912']);
		expect(sentences({ meerkosten_per_fte: 1250.5 }, 'C/effect/personeel_in_dienst/2025')).toEqual([
			'20 × 1.250,5 × 0,5 = 12.505'
		]);
	});

	it('shows its intermediates and its formula in words', () => {
		const line = explained({ kracht_gemeenschap: 1.5, groei_wmo: 2.9 }, 'A/effect/kracht_gemeenschap/2025');
		if (line.kind !== 'worked') throw new Error('no line');
		expect(line.intermediates.map((step) => plain(intermediateText(hilversumDossier, line, step)))).toEqual([
			'19.759.000 × 1,029² ≈ € 20.921.639 per jaar',
			'0,5'
		]);
		expect(line.assumptions.map((used) => plain(dossierValue(used)))).toEqual([
			'bron: € 19.759.000 per jaar',
			'bron: 0 % per jaar',
			'bron: p.m.'
		]);
		const setting = settingOf(hilversumDossier, line);
		const words = (formula: Formula): string =>
			formulaInWords(formula, setting)
				.map(({ text, name, raised }) => `${raised ? '^' : ''}${name ? `[${plain(text)}]` : plain(text)}`)
				.join('');
		expect(words(line.formula)).toBe(
			'− [Zorglasten Wmo in een jaar] × [Minder zorg door de kracht van de gemeenschap] × [Deel van het effect dat er in een jaar al is]'
		);
		expect(line.intermediates.map(({ intermediate }) => words(intermediate.formula))).toEqual([
			'[Zorglasten Wmo in 2023] × (1 + [Groei van de zorglasten Wmo])^jaar^ ^−^ ^2023',
			'ingroei van 2024 tot en met 2027'
		]);
	});

	it('says where an amount comes from, not only from the startnotitie', () => {
		const [item] = hilversumDossier.items;
		if (!item) throw new Error('no items');
		const cited = (citations: typeof item.citations): Dossier => ({
			...hilversumDossier,
			items: hilversumDossier.items.map((one) => ({ ...one, citations }))
		});
		expect(sentences({}, `A/uitgave/${item.id}/2024`, cited([{ source: 'kpmg', place: 'blz. 3' }]))).toEqual([
			'€ 100.000. Dit bedrag staat zo in de bron (KPMG-onderzoek).'
		]);
		expect(sentences({}, `A/uitgave/${item.id}/2024`, cited([]))).toEqual([
			'€ 100.000. Dit bedrag staat zo in dit dossier.'
		]);
	});

	it('says why it cannot be calculated', () => {
		const broken: Dossier = {
			...hilversumDossier,
			options: hilversumDossier.options.map((option) => ({
				...option,
				spending: option.spending.map((line) => ({
					...line,
					amounts: line.amounts.map(() => formulaOf('1 / (jaar - jaar)'))
				}))
			}))
		};
		expect(sentences({}, 'A/uitgave/wijk_versterken/2024', broken)).toEqual([
			'Niet te berekenen: er wordt gedeeld door nul.'
		]);
		expect(sentences({}, 'A/totaal/uitgaven/2024', broken)[0]).toMatch(/^niet te berekenen \(Inloop/);
		expect(sentences({}, 'verschil/A/C/2024', broken).at(-1)).toMatch(
			/^Niet te berekenen, en dus niet meegeteld: /
		);
	});
});

describe('what adds up', () => {
	it.each([
		[{}, 'C/uitgave/wijk_versterken', '320.000 = 4 × 80.000'],
		[{ indexatie: 3 }, 'C/uitgave/wijk_versterken', '334.690 = 80.000 + 82.400 + 84.872 + 87.418'],
		[
			{},
			'C/uitgave/transformatie_en_frictie',
			'p.m., want ‘Transformatie- en frictiekosten’ is nog niet bekend.'
		],
		[
			{},
			'A/totaal/uitgaven/2024',
			'550.000 = 100.000 + 95.000 + 50.000 + 55.000 + 50.000 + 80.000 + 60.000 + 10.000 + 50.000'
		],
		[
			{},
			'C/totaal/uitgaven/2024',
			'500.000 + p.m. = 100.000 + 95.000 + 50.000 + 55.000 + 50.000 + 80.000 + 20.000 + 50.000 + p.m. (Transformatie en frictie)'
		],
		[
			{ indexatie: 3 },
			'C/totaal/uitgaven/2027',
			'546.364 + p.m. ≈ 109.273 + 103.809 + 54.636 + 60.100 + 54.636 + 87.418 + 21.855 + 54.636 + p.m. (Transformatie en frictie)'
		],
		[
			{},
			'A/totaal/effecten',
			'+ p.m. (Extra vraag) − p.m. (Minder zware ondersteuning en Kracht van de gemeenschap)'
		],
		[
			{ kracht_gemeenschap: 1 },
			'A/totaal/saldo/2024',
			'500.603 + p.m. − p.m. ≈ 550.000 − 49.398 + p.m. (Extra vraag) − p.m. (Minder zware ondersteuning)'
		]
	])('%o %s', (changes, address, expected) => {
		expect(sentences(changes, address)[0]).toBe(expected);
	});

	it('says what is not known and that it is not zero', () => {
		expect(sentences({}, 'C/totaal/uitgaven').slice(1)).toEqual([
			'‘Transformatie- en frictiekosten’ is nog niet bekend.',
			'p.m. is een afkorting van pro memorie: het bedrag is nog niet bekend. Het is dus niet nul.'
		]);
		expect(sentences({ transformatiekosten: 0 }, 'C/totaal/uitgaven')).toHaveLength(1);
	});

	it('says so when an option has nothing there', () => {
		const none = {
			...hilversumDossier,
			options: hilversumDossier.options.map((option) => ({ ...option, effects: [] }))
		};
		expect(sentences({}, 'A/totaal/effecten', none)).toEqual(['€ 0. Deze keuze heeft hier geen posten.']);
	});
});

describe('what is compared', () => {
	it.each([
		[
			{},
			'verschil/A/C',
			[
				'200.000 − p.m. = 240.000 + 40.000 − 80.000 − p.m. (Transformatie en frictie)',
				'Volgens de bekende bedragen kost keuze A € 200.000 meer dan keuze C.'
			]
		],
		[
			{ transformatiekosten: 50_000 },
			'verschil/A/C/2024',
			['0 = 60.000 + 10.000 − 50.000 − 20.000', 'Keuze A en C kosten evenveel.']
		],
		[{}, 'verschil/C/D/2024', ['0 = 5.000 − 5.000 + 80.000 − 80.000', 'Keuze C en D kosten evenveel.']],
		[
			{},
			'as/toegang',
			[
				'0 = 10.000 − 10.000 + 320.000 − 320.000',
				'Buurt en centraal kosten gemiddeld evenveel.',
				'Dit is het gemiddelde van keuze A en C, min het gemiddelde van keuze B en D.'
			]
		],
		[
			{ transformatiekosten: 80_000, indexatie: 3 },
			'as/samenleving',
			[
				'− 110.819 = 10.459 − 10.459 + 251.018 + 41.836 − 320.000 − 83.673',
				'Gemeente kost gemiddeld € 110.819 meer dan gemeenschap.',
				'Dit is het gemiddelde van keuze A en B, min het gemiddelde van keuze C en D.'
			]
		]
	])('%o %s', (changes, address, expected) => {
		expect(sentences(changes, address)).toEqual(expected);
	});

	it('shows each item and names what cancels', () => {
		const ac = explained({}, 'verschil/A/C');
		if (ac.kind !== 'compared') throw new Error('no difference');
		expect(ac.differing.map((part) => plain(comparedText(part)))).toEqual([
			'+ € 240.000',
			'+ € 40.000',
			'− p.m.',
			'− € 80.000'
		]);
		const cd = explained({}, 'verschil/C/D');
		if (cd.kind !== 'compared') throw new Error('no difference');
		expect(cancellingSentence(cd)).toBe(
			'Deze posten veranderen niets aan het verschil: Inloop en ontmoeting, Begeleiding in de wijk, Zicht op de zorgvraag, Transformatie en frictie, Inkoop welzijn en Actieplan mantelzorg. Wat nog niet bekend is (p.m.), is daarbij in dit dossier aan beide kanten hetzelfde.'
		);
	});

	it('says so when nothing differs', () => {
		const [a, b] = hilversumDossier.options;
		if (!a || !b) throw new Error('no options');
		const same = { ...hilversumDossier, options: [a, { ...b, spending: a.spending }] };
		expect(sentences({}, 'verschil/A/B', same)).toEqual(['0: alle bedragen zijn gelijk.']);
	});
});

function formulaOf(text: string): Formula {
	const parsed = parseFormula(text);
	if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(' '));
	return parsed.formula;
}

describe('formulas with other units and functions', () => {
	const assumption = (id: string, unit: string, value: number | null) => ({
		id,
		title: `De ${id}`,
		unit,
		value,
		bounds: [-1e6, 1e6] as const,
		step: 1,
		hints: [],
		citations: []
	});
	const dossier: Dossier = {
		...hilversumDossier,
		assumptions: [
			assumption('huur', '€/maand', 1000),
			assumption('uren', 'uur', 12.5),
			assumption('korting', '%', 2.5),
			assumption('tekort', '€/jaar', -5),
			assumption('onbekend', '€/jaar', null),
			assumption('groei', '%/jaar', 4)
		],
		intermediates: []
	};
	const setting: FormulaInputs = {
		dossier,
		year: 2026,
		firstYear: 2024,
		names: new Map([
			['huur', 12_000],
			['uren', 12.5],
			['korting', 0.025],
			['tekort', -5],
			['onbekend', null],
			['groei', 0.04]
		])
	};

	it.each([
		['huur * 2', '12 × 1.000 × 2', 'De huur × 2'],
		['50000 * (1 - korting)', '50.000 × (1 − 2,5 %)', '50.000 × (1 − De korting)'],
		['100 - tekort', '100 − (− 5)', '100 − De tekort'],
		['100 + tekort', '100 − 5', '100 + De tekort'],
		['-(huur / uren)', '− (12 × 1.000 ÷ 12,5)', '− (De huur ÷ De uren)'],
		['1000 * (1 + groei) ^ (jaar - 2023)', '1.000 × 1,04³', '1.000 × (1 + De groei)jaar − 2023'],
		['1000 * (1 + groei) ^ (jaar - 2026)', '1.000', '1.000 × (1 + De groei)jaar − 2026'],
		['1000 * index(groei, jaar + 1)', '1.000 × 1,04⁻¹', '1.000 × (1 + De groei)jaar − (jaar + 1)'],
		['1000 * (1 + onbekend) ^ 2', '1.000 × (1 + p.m.)²', '1.000 × (1 + De onbekend)2'],
		['4 ^ 0.5 * 3', '(4 tot de macht 0,5) × 3', '40,5 × 3'],
		['uren * ingroei(2024, 2027)', '12,5 × 0,75', 'De uren × ingroei van 2024 tot en met 2027'],
		['eenmalig(huur, 2026) + 5', '12 × 1.000 + 5', 'De huur eenmalig in 2026 + 5'],
		['eenmalig(huur, eerste_jaar)', '0', 'De huur eenmalig in 2024'],
		['gespreid(60000, 2025, 2027)', '60.000 ÷ 3', '60.000 gespreid over 2025 tot en met 2027'],
		['gespreid(60000, 2024, 2025)', '0', '60.000 gespreid over 2024 tot en met 2025'],
		[
			'kapitaallasten(400000, 2025, 40, 0.03)',
			'400.000 ÷ 40 + 390.000 × 0,03',
			'afschrijving en rente van 400.000, vanaf 2025, in 40 jaar, met een rente van 0,03'
		],
		[
			'2 * annuiteit(100000, 2025, 2, 0)',
			'2 × (100.000 × 0,5)',
			'2 × (elk jaar evenveel rente en aflossing van 100.000, vanaf 2025, in 2 jaar, met een rente van 0)'
		],
		[
			'kapitaallasten(400000, 2030, 40, 0.03)',
			'0',
			'afschrijving en rente van 400.000, vanaf 2030, in 40 jaar, met een rente van 0,03'
		],
		['round(uren) * 2', 'afgerond (12,5) × 2', '(afgerond op een heel getal: De uren) × 2'],
		['min(huur, 5000)', 'kleinste van (12 × 1.000; 5.000)', 'de kleinste van De huur; 5.000'],
		['max(huur, 5000) + 1', 'grootste van (12 × 1.000; 5.000) + 1', '(de grootste van De huur; 5.000) + 1'],
		['jaar >= 2025 ? huur : 0', '12 × 1.000', 'als jaar ≥ 2025, dan De huur, anders 0'],
		['jaar >= 2027 ? huur : 0', '0', 'als jaar ≥ 2027, dan De huur, anders 0'],
		['onbekend > 3 ? huur : 0', 'p.m.', 'als De onbekend > 3, dan De huur, anders 0'],
		['uren * (jaar - 2023)', '12,5 × 3', 'De uren × (jaar − 2023)'],
		['(jaar - 2023) * 5000', '3 × 5.000', '(jaar − 2023) × 5.000'],
		[
			'max(jaar + 1, 2030) - 2000',
			'grootste van (2027; 2.030) − 2.000',
			'(de grootste van jaar + 1; 2.030) − 2.000'
		]
	])('%s', (text, numbers, words) => {
		const formula = formulaOf(text);
		expect(plain(calculation(formula, setting).text)).toBe(numbers);
		expect(
			plain(
				formulaInWords(formula, setting)
					.map((piece) => piece.text)
					.join('')
			)
		).toBe(words);
	});

	it('knows when a number had to be rounded', () => {
		expect(calculation(formulaOf('2 * korting'), setting).exact).toBe(true);
		expect(
			calculation(formulaOf('2 * korting'), { ...setting, names: new Map([['korting', 0.025 / 3]]) }).exact
		).toBe(false);
	});

	it('can set any formula, with nothing that is no number', () => {
		fc.assert(
			fc.property(
				anyFormula,
				fc.array(fc.option(fc.double({ noNaN: true })), { minLength: 4, maxLength: 4 }),
				(formula, values) => {
					const names = new Map(NAMES.map((name, place) => [name as string, values[place] ?? null]));
					const text = calculation(formula, { ...setting, names }).text;
					expect(text).not.toMatch(/NaN|Infinity|undefined|∞/);
					expect(
						formulaInWords(formula, { ...setting, names })
							.map((piece) => piece.text)
							.join('')
					).not.toMatch(/NaN|undefined/);
				}
			)
		);
	});
});

it('every sentence of Hilversum is finished, whatever is filled in', () => {
	const values = fc.record(
		Object.fromEntries(
			hilversumDossier.assumptions.map(({ id, bounds: [low, high] }) => [
				id,
				fc.option(fc.double({ min: low, max: high, noNaN: true }))
			])
		)
	);
	const addresses = hilversumDossier.options.flatMap(({ letter, spending, effects }) => [
		...spending.flatMap(({ item }) => [`${letter}/uitgave/${item}`, `${letter}/uitgave/${item}/2027`]),
		...effects.flatMap(({ item }) => [`${letter}/effect/${item}`, `${letter}/effect/${item}/2025`]),
		`${letter}/totaal/saldo`,
		`${letter}/totaal/effecten/2026`,
		...hilversumDossier.options.flatMap((other) =>
			other.letter === letter ? [] : [`verschil/${letter}/${other.letter}`]
		)
	]);
	fc.assert(
		fc.property(values, (changes) => {
			for (const address of [...addresses, 'as/toegang', 'as/samenleving/2025']) {
				for (const sentence of sentences(changes, address)) {
					expect(sentence).not.toMatch(/NaN|Infinity|undefined|∞|\?|^\s*$/);
				}
			}
		}),
		{ numRuns: 20 }
	);
});

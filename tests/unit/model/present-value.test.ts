import { describe, expect, it } from 'vitest';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { presentValueTitle } from '../../../src/lib/format/present-value.ts';
import { sumText } from '../../../src/lib/format/text.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { presentValue } from '../../../src/lib/model/present-value.ts';
import { differences, withTyped, workedOut } from '../export/spreadsheet.ts';

interface Texts {
	readonly main?: string;
	readonly own?: string;
}

const OWN = `uitgaven:
  bouw: { 2026: 1000, 2027: 2000, 2028: 4000 }
  grond: 500
toeslagen:
  onvoorzien: { procent: 10, van: [bouw, grond] }
`;

const files = ({ main = '', own = OWN }: Texts) => [
	{
		path: 'proef/dossier.yaml',
		text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2026, 2027, 2028]
indexering: groei
aannames:
  groei: { titel: Groei, eenheid: "%/jaar", waarde: 0, bereik: [0, 10] }
  rente: { titel: Rente, eenheid: "%/jaar", waarde: 5, bereik: [0, 10] }
  deel: { titel: Deel, eenheid: "%", waarde: pm, bereik: [0, 100] }
posten:
  bouw: { titel: Bouw }
  grond: { titel: Grond }
  onvoorzien: { titel: Onvoorzien }
${main}`
	},
	{ path: 'proef/keuze-a.yaml', text: `letter: A\ntitel: Niets doen\nnul: true\n` },
	{ path: 'proef/keuze-b.yaml', text: `letter: B\ntitel: Bouwen\n${own}` }
];

const read = (texts: Texts = {}) => {
	const result = loadDossier('proef', files(texts));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.dossier;
};

const said = (texts: Texts): string => {
	const result = loadDossier('proef', files(texts));
	return [...(result.ok ? result.warnings : result.problems)]
		.map(
			({ file, line, column, code, message, remedy }) =>
				`${file.replace('proef/', '')}:${line}:${column} ${code} ${message} ${remedy}`
		)
		.join('\n');
};

const amounts = (texts: Texts, changes: Readonly<Record<string, number | null>>, item: string) => {
	const dossier = read(texts);
	const [, option] = calculate(dossier, withChanges(dossier, changes)).options;
	return option?.lines
		.find((line) => line.item === item)
		?.amounts.map((amount) => (amount.state === 'known' ? amount.value : amount.state));
};

describe('a post that is a share of others', () => {
	it('is that share of what they come to in every year, and follows them', () => {
		expect(amounts({}, {}, 'onvoorzien')).toEqual([150, 250, 450]);
		expect(amounts({}, { groei: 10 }, 'onvoorzien')?.[1]).toBeCloseTo(275, 9);
	});

	it('is not known while one of them, or the share, is not', () => {
		expect(amounts({ own: OWN.replace('grond: 500', 'grond: pm') }, {}, 'onvoorzien')).toEqual([
			'open',
			'open',
			'open'
		]);
		const own = OWN.replace('procent: 10', 'procent: = deel');
		expect(amounts({ own }, {}, 'onvoorzien')).toEqual(['open', 'open', 'open']);
		expect(amounts({ own }, { deel: 50 }, 'onvoorzien')).toEqual([750, 1250, 2250]);
	});

	it.each([
		[
			'[bouw, gron]',
			'keuze-b.yaml:7:42 NAAM_ONBEKEND `gron` staat niet bij de uitgaven van keuze B. Kies uit: bouw, grond.'
		],
		['[bouw, bouw]', 'keuze-b.yaml:7:42 NAAM_DUBBEL `bouw` staat hier twee keer. Haal er een weg.'],
		['[]', 'keuze-b.yaml:7:35 WAARDE_ONJUIST De lijst bij `van` heeft te weinig of te veel onderdelen.'],
		['[onvoorzien]', 'keuze-b.yaml:7:36 NAAM_ONBEKEND `onvoorzien` staat niet bij de uitgaven van keuze B.']
	])('says what is wrong with a share of %s', (of, expected) => {
		expect(said({ own: OWN.replace('[bouw, grond]', of) })).toContain(expected);
	});

	it('says that a post stands in two places, and that a share is no amount', () => {
		expect(said({ own: OWN.replace('  grond: 500', '  grond: 500\n  onvoorzien: 10') })).toContain(
			'NAAM_DUBBEL `onvoorzien` staat ook bij `uitgaven`.'
		);
		expect(said({ own: OWN.replace('procent: 10', 'procent: 10%') })).toContain('GETAL_ONLEESBAAR');
	});
});

describe('amounts in current prices', () => {
	it('do not grow where they stand by year, and do where there is one for all years', () => {
		const main = 'prijzen: lopend\n';
		expect(amounts({ main }, { groei: 10 }, 'bouw')).toEqual([1000, 2000, 4000]);
		expect(amounts({ main }, { groei: 10 }, 'grond')?.[1]).toBeCloseTo(550, 9);
		expect(amounts({}, { groei: 10 }, 'bouw')?.[1]).toBeCloseTo(2200, 9);
	});

	it('grow where the post says so', () => {
		const asked = files({ main: 'prijzen: lopend\n' }).map((file) => ({
			...file,
			text: file.text.replace('titel: Bouw }', 'titel: Bouw, indexering: wel }')
		}));
		const result = loadDossier('proef', asked);
		if (!result.ok) throw new Error('has problems');
		const [, option] = calculate(result.dossier, withChanges(result.dossier, { groei: 10 })).options;
		expect(option?.lines[0]?.total.known).toBeCloseTo(1000 + 2200 + 4840, 9);
	});

	it('are asked for in one of two words', () => {
		expect(said({ main: 'prijzen: nominaal\n' })).toContain(
			'Bij `prijzen` kan alleen `vast` of `lopend` staan.'
		);
	});
});

describe('the present value', () => {
	const main = 'contante_waarde: { rente: 5, peiljaar: 2026 }\n';
	const own = 'uitgaven:\n  bouw: { 2026: 1000, 2027: 2100, 2028: 4410 }\n';

	it('counts an amount of a later year less, by the rate for every year', () => {
		const dossier = read({ main, own });
		const [nothing, option] = calculate(dossier, baseline(dossier)).options;
		expect(option && presentValue(dossier, baseline(dossier), option)?.known).toBeCloseTo(7000, 9);
		expect(nothing && presentValue(dossier, baseline(dossier), nothing)?.known).toBe(0);
		expect(presentValueTitle(dossier, baseline(dossier))).toBe(
			'Contante waarde in 2026, bij 5\u00a0% per jaar'
		);
	});

	it('is of the first year where no other is said, and of another year otherwise', () => {
		const first = read({ main: 'contante_waarde: { rente: 5 }\n', own });
		expect(first.discount?.from).toBe(2026);
		const last = read({ main: main.replace('2026', '2028'), own });
		const [, option] = calculate(last, baseline(last)).options;
		expect(option && presentValue(last, baseline(last), option)?.known).toBeCloseTo(7000 * 1.05 ** 2, 9);
	});

	it('keeps what is not known, and is not known itself without a rate', () => {
		const dossier = read({ main: 'contante_waarde: { rente: = rente }\n', own: `${own}  grond: pm\n` });
		const value = (changes: Readonly<Record<string, number | null>>): string => {
			const values = withChanges(dossier, changes);
			const [, option] = calculate(dossier, values).options;
			const sum = option && presentValue(dossier, values, option);
			return sum ? sumText(sum).replaceAll('\u00a0', ' ') : '';
		};
		expect(value({})).toBe('€ 7.000 + 1 p.m.');
		expect(value({ rente: 0 })).toBe('€ 7.510 + 1 p.m.');
		expect(value({ rente: null })).not.toContain('€');
	});

	it('is in the files for machines and spreadsheets, and follows what is typed', () => {
		const dossier = read({ main: 'contante_waarde: { rente: = rente }\n' });
		const values = withChanges(dossier, { rente: 3, groei: 2 });
		const outcome = calculate(dossier, values);
		const json = outcomeJson(dossier, values, outcome).keuzes['B']?.contante_waarde;
		const [, option] = outcome.options;
		expect(json?.bekend).toBeCloseTo((option && presentValue(dossier, values, option)?.known) ?? NaN, 6);
		expect(outcomeCsv(dossier, values, outcome)).toContain(
			'B;contante waarde;;Contante waarde in 2026, bij 3'
		);
		const sheets = workbookSheets(dossier, values, []);
		expect(sheets.map(({ name }) => name)).toContain('Contante waarde');
		expect(differences(sheets, workedOut(sheets))).toEqual([]);
		const typed = workedOut(withTyped(workbookSheets(dossier, baseline(dossier), []), dossier, values));
		expect(differences(sheets, typed)).toEqual([]);
	});

	it.each([
		['rente: 0.02', 'let op', 'Bedoelt u 2 %? Schrijf dan 2.'],
		['rente: -100', 'fout', 'Schrijf een percentage boven min 100.'],
		['rente: twee', 'fout', 'GETAL_ONLEESBAAR'],
		['peiljaar: 2026', 'fout', '`rente` ontbreekt.']
	])('says what is wrong with %s', (written, _severity, expected) => {
		expect(said({ main: `contante_waarde: { ${written} }\n` })).toContain(expected);
	});
});

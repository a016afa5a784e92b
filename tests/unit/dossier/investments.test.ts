import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { investmentsOf } from '../../../src/lib/model/investments.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

const SCHOOL = `  school: { titel: Nieuwe school, afschrijvingstermijn: 40, rente: = rente }`;
const OWN = `  school: { krediet: 12000000, oplevering: 2025 }`;

const files = ({ investments = SCHOOL, own = OWN, more = '' }) => [
	{
		path: 'proef/dossier.yaml',
		text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2024, 2025, 2026, 2027]
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
aannames:
  rente: { titel: Rente, eenheid: "%", waarde: 3, bereik: [0, 8], stap: 0.1 }
  bouw: { titel: Bouwkosten, eenheid: €, waarde: pm, bereik: [0, 20000000] }
posten:
  huur: { titel: Huur }
investeringen:
${investments}
${more}`
	},
	{
		path: 'proef/keuze-a.yaml',
		text: `letter: A
titel: Eerste
positie: { plek: buurt }
uitgaven:
  huur: 1000
investeringen:
${own}
`
	}
];

type Texts = Parameters<typeof files>[0];

const read = (texts: Texts) => {
	const result = loadDossier('proef', files(texts));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.dossier;
};

const said = (texts: Texts): readonly string[] => {
	const result = loadDossier('proef', files(texts));
	return [...(result.ok ? result.warnings : result.problems)].map(
		({ file, line, column, code, message, remedy }) =>
			`${file.replace('proef/', '')}:${line}:${column} ${code} ${message} ${remedy}`
	);
};

const costs = (texts: Texts) => {
	const dossier = read(texts);
	const [option] = calculate(dossier, baseline(dossier)).options;
	return option?.lines.find(({ item }) => item === 'school')?.amounts;
};

const known = (...values: readonly number[]) => values.map((value) => ({ state: 'known', value }));

describe('an investment', () => {
	it('costs its depreciation and interest every year, from the year after it is completed', () => {
		expect(costs({})).toEqual(known(0, 0, 660_000, 651_000));
	});

	it('is never itself a cost of a year', () => {
		const dossier = read({});
		const [option] = calculate(dossier, baseline(dossier)).options;
		expect(option?.spending.known).toBe(4 * 1000 + 660_000 + 651_000);
		expect(dossier.items.find(({ id }) => id === 'school')).toMatchObject({ nature: 'structural' });
		const [first] = dossier.options;
		if (first === undefined) throw new Error('no option');
		expect(investmentsOf(dossier, baseline(dossier), first)).toMatchObject([
			{
				item: 'school',
				credit: { value: 12_000_000 },
				completed: 2025,
				from: { value: 2026 },
				method: 'straight-line'
			}
		]);
	});

	it('can be what an example says is not known', () => {
		const example = 'voorbeelden: [{ naam: nota, verwacht: { A: { bekend: 4000, pm: [school] } } }]';
		expect(said({ own: '  school: { krediet: = bouw, oplevering: 2025 }', more: example })).toEqual([]);
	});

	it('starts in another year where that is said', () => {
		expect(costs({ own: '  school: { krediet: 4000000, oplevering: 2025, vanaf: 2027 }' })).toEqual([
			...known(0, 0, 0),
			{ state: 'known', value: expect.closeTo(220_000, 6) }
		]);
	});

	it('is paid in equal amounts where that is said', () => {
		const [, , first, second] =
			costs({
				investments: '  school: { titel: School, afschrijvingstermijn: 2, methode: annuiteit, rente: 10 }',
				own: '  school: { krediet: 100000, oplevering: 2025 }'
			}) ?? [];
		expect(first).toEqual(second);
		expect(first).toMatchObject({ state: 'known', value: expect.closeTo(57_619.04761904762, 8) });
	});

	it('with a credit that is not known is p.m. in the years that it counts, and 0 in others', () => {
		expect(
			costs({ own: '  school: { krediet: = bouw, oplevering: 2025 }' })?.map(({ state }) => state)
		).toEqual(['known', 'known', 'open', 'open']);
	});

	it.each<[string, Texts, RegExp]>([
		[
			'a credit that is pm',
			{ own: '  school: { krediet: pm, oplevering: 2025 }' },
			/^keuze-a\.yaml:7:22 GETAL_ONLEESBAAR .*een aanname met waarde: pm/
		],
		[
			'a credit with points',
			{ own: '  school: { krediet: 12.000.000, oplevering: 2025 }' },
			/^keuze-a\.yaml:7:22 GETAL_ONLEESBAAR .*: 12000000\./
		],
		[
			'only the credit',
			{ own: '  school: 12000000' },
			/^keuze-a\.yaml:7:11 .*\{ krediet: 12000000, oplevering: 2026 \}/
		],
		[
			'a credit that is no money',
			{ own: '  school: { krediet: = rente, oplevering: 2025 }' },
			/^keuze-a\.yaml:7:24 FORMULE_EENHEID .*€ nodig/
		],
		[
			'no year',
			{ own: '  school: { krediet: 5 }' },
			/^keuze-a\.yaml:7:.* SLEUTEL_ONTBREEKT `oplevering` ontbreekt/
		],
		[
			'a year before it is completed',
			{ own: '  school: { krediet: 5, oplevering: 2026, vanaf: 2025 }' },
			/^keuze-a\.yaml:7:50 WAARDE_ONJUIST .*pas klaar in 2026\. .*in 2027/
		],
		[
			'an investment that the dossier does not have',
			{ own: '  schol: { krediet: 5, oplevering: 2026 }' },
			/^keuze-a\.yaml:7:3 NAAM_ONBEKEND .*bedoelde u `school`/
		],
		[
			'half a year',
			{ investments: '  school: { titel: S, afschrijvingstermijn: 2.5, rente: 3 }' },
			/^dossier\.yaml:12:45 WAARDE_ONJUIST .*van 2,5 is geen heel/
		],
		[
			'a name without =',
			{ investments: '  school: { titel: S, afschrijvingstermijn: 40, rente: rente }' },
			/^dossier\.yaml:12:56 GETAL_ONLEESBAAR .*= rente/
		],
		[
			'a method that is none',
			{ investments: '  school: { titel: S, afschrijvingstermijn: 40, methode: annuïtair, rente: 3 }' },
			/^dossier\.yaml:12:58 .*lineair of annuiteit/
		],
		[
			'the name of a post',
			{
				investments: '  huur: { titel: S, afschrijvingstermijn: 40, rente: 3 }',
				own: '  huur: { krediet: 5, oplevering: 2026 }'
			},
			/^dossier\.yaml:12:3 NAAM_DUBBEL .*van een post/
		],
		[
			'a fraction for a percentage',
			{ investments: '  school: { titel: S, afschrijvingstermijn: 40, rente: 0.03 }' },
			/^dossier\.yaml:12:56 WAARDE_ONJUIST .*0,03 %\. Bedoelt u 3 %\? Schrijf dan 3\./
		]
	])('says what is wrong: %s', (_, texts, says) => {
		const found = said(texts);
		expect(found.filter((one) => !one.includes('ONGEBRUIKT'))).toEqual([expect.stringMatching(says)]);
	});
});

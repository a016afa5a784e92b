import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { coverWarnings } from '../../../src/cli/cover.ts';
import { structuralGapSentence } from '../../../src/lib/format/cover.ts';
import { cellText } from '../../../src/lib/export/cell-text.ts';
import { coverTable } from '../../../src/lib/export/cover-table.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { coverOf } from '../../../src/lib/model/cover.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { hilversum } from '../model/hilversum.ts';
import { withTyped, workedOut } from './spreadsheet.ts';

/** A dossier of two options, of which A has this cover. */
function load(cover: string, spending = '{ huur: 100000, verhuizen: { 2026: 50000, 2027: 0 } }') {
	return loadDossier('proef', [
		{
			path: 'proef/dossier.yaml',
			text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2026, 2027]
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
posten:
  huur: { titel: Huur, aard: structureel }
  verhuizen: { titel: Verhuizen, aard: incidenteel }
  frictie: { titel: Frictie }
`
		},
		{
			path: 'proef/keuze-a.yaml',
			text: `letter: A
titel: Eerste
positie: { plek: buurt }
uitgaven: ${spending}
dekking:
  tekst: Zo wordt het betaald.
  regels:
${cover}
`
		},
		{
			path: 'proef/keuze-b.yaml',
			text: `letter: B\ntitel: Tweede\npositie: { plek: stad }\nuitgaven: { huur: 2000 }\n`
		}
	]);
}

function read(cover: string, spending?: string): Dossier {
	const result = load(cover, spending);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.dossier;
}

function first(dossier: Dossier) {
	const [option] = dossier.options;
	const [outcome] = calculate(dossier, baseline(dossier)).options;
	if (option === undefined || outcome === undefined) throw new Error('no option');
	return { option, outcome, cover: coverOf(dossier, option, outcome) };
}

const shown = (dossier: Dossier): string[][] => {
	const { option, outcome } = first(dossier);
	return coverTable(dossier, option, outcome).rows.map((row) =>
		row.map((cell) => cellText(cell).replaceAll('\u00a0', ' '))
	);
};

const MIXED = `    - { uit: begroting, bedrag: 60000, aard: structureel }
    - { uit: reserve, titel: Sociaal domein, bedrag: { 2026: 40000 }, aard: incidenteel }
    - { uit: subsidie, bedrag: pm }`;

describe('the cover of an option in amounts', () => {
	it('leaves what is not covered, and keeps p.m. as it is', () => {
		expect(shown(read(MIXED))).toEqual([
			['Kosten', '€ 150.000', '€ 100.000', '€ 250.000'],
			['Begroting (structureel)', '€ 60.000', '€ 60.000', '€ 120.000'],
			['Reserve: Sociaal domein (incidenteel)', '€ 40.000', '€ 0', '€ 40.000'],
			['Subsidie', '+ p.m.', '+ p.m.', '+ p.m.'],
			['Nog te dekken', '€ 50.000 − 1 p.m.', '€ 40.000 − 1 p.m.', '€ 90.000 − 1 p.m.']
		]);
	});

	it('leaves a cost that is not known uncovered, also where the rest is covered', () => {
		const dossier = read('    - { uit: begroting, bedrag: rest }', '{ huur: 100000, frictie: pm }');
		expect(shown(dossier)).toEqual([
			['Kosten', '€ 100.000 + 1 p.m.', '€ 200.000 + 1 p.m.'],
			['Begroting (de rest)', '€ 100.000', '€ 200.000'],
			['Nog te dekken', '€ 0 + 1 p.m.', '€ 0 + 1 p.m.']
		]);
	});

	it('does not know the rest where another line is p.m., and covers nothing with what is still to be found', () => {
		const dossier = read(`    - { uit: subsidie, bedrag: pm }
    - { uit: begroting, bedrag: rest }
    - { uit: nog te vinden, bedrag: 20000 }`);
		const { cover } = first(dossier);
		expect(cover.lines[1]?.total).toMatchObject({ counted: 0, open: [{ direction: 'either' }] });
		expect(cover.left.total).toMatchObject({ known: 0, open: [] });
		const found = read('    - { uit: nog te vinden, bedrag: 20000 }');
		expect(first(found).cover.left.total.known).toBe(250_000);
	});

	it('has no figure where nothing of the costs is known: the rest of an unknown is no zero', () => {
		expect(shown(read('    - { uit: begroting, bedrag: rest }', '{ frictie: pm }'))).toEqual([
			['Kosten', '+ p.m.', '+ p.m.'],
			['Begroting (de rest)', '± p.m.', '± p.m.'],
			['Nog te dekken', '+ p.m.', '+ p.m.']
		]);
	});

	it('says where each line of it stands', () => {
		const dossier = hilversum();
		const option = dossier.options[0];
		const outcome = calculate(dossier, baseline(dossier)).options[0];
		if (option?.cover === undefined || outcome === undefined) throw new Error('no cover');
		const lines = (option.cover.lines ?? []).map((line) => ({
			...line,
			citations: option.cover?.citations ?? []
		}));
		const cited = { ...option, cover: { ...option.cover, lines } };
		expect(coverTable(dossier, cited, outcome).notes.join()).toContain('Bron bij “Begroting”: Startnotitie');
	});

	it('says in which year money that does not come back pays for what does', () => {
		const { option, outcome } = first(read('    - { uit: reserve, bedrag: 30000, aard: incidenteel }'));
		const say = (dossier: Dossier): string => {
			const one = first(dossier);
			return structuralGapSentence(dossier, one.option, one.outcome).replaceAll('\u00a0', ' ');
		};
		expect(outcome.letter).toBe(option.letter);
		expect(say(read('    - { uit: reserve, bedrag: 30000, aard: incidenteel }'))).toBe(
			'Let op: in 2027 wordt € 30.000 die elk jaar terugkomt, betaald met geld dat niet elk jaar terugkomt.'
		);
		expect(say(read(MIXED))).toBe('');
		expect(say(read('    - { uit: begroting, bedrag: 100000, aard: structureel }'))).toBe('');
	});

	it.each([
		['cover of which the source does not say it', '    - { uit: begroting, bedrag: 100000 }', ''],
		['the rest', '    - { uit: begroting, bedrag: rest }', ''],
		['what is still to be found', '    - { uit: nog te vinden, bedrag: 100000 }', ''],
		['less than the structural costs', '    - { uit: begroting, bedrag: 80000, aard: structureel }', ''],
		['cover that is not known', '    - { uit: subsidie, bedrag: pm }', ''],
		['more from the reserve', '    - { uit: reserve, bedrag: 40000, aard: incidenteel }', '€ 40.000']
	])('lets money that comes once first pay for what comes once: %s', (_name, other, says) => {
		const dossier = read(
			`    - { uit: reserve, bedrag: 30000, aard: incidenteel }\n${other}`,
			'{ huur: 100000, verhuizen: 30000 }'
		);
		const { option, outcome } = first(dossier);
		const sentence = structuralGapSentence(dossier, option, outcome).replaceAll('\u00a0', ' ');
		if (says === '') expect(sentence).toBe('');
		else expect(sentence).toContain(says);
	});

	it('gives who checks the dossier something to look at there, with its place', () => {
		const warned = (cover: string): string[] => {
			const result = load(cover);
			if (!result.ok) throw new Error('cannot be read');
			return coverWarnings(result).map(
				({ file, line, code, message }) => `${file}:${line} ${code} ${message.replaceAll('\u00a0', ' ')}`
			);
		};
		expect(warned('    - { uit: reserve, bedrag: 30000, aard: incidenteel }')).toEqual([
			'proef/keuze-a.yaml:8 DEKKING_TIJDELIJK In 2027 wordt € 30.000 aan structurele kosten betaald met incidentele dekking.'
		]);
		expect(warned(MIXED)).toEqual([]);
	});

	it('adds up: cost is cover and what is left, whatever the amounts are', () => {
		const amount = fc.integer({ min: 0, max: 300_000 });
		const written = fc.oneof(amount.map(String), fc.constant('rest'));
		fc.assert(
			fc.property(amount, fc.array(amount, { maxLength: 3 }), fc.option(written), (huur, some, last) => {
				const bedragen = [...some.map(String), ...(last === null ? [] : [last])];
				if (bedragen.length === 0) return;
				const dossier = read(
					bedragen.map((bedrag) => `    - { uit: begroting, bedrag: ${bedrag} }`).join('\n'),
					`{ huur: ${huur} }`
				);
				const { outcome, cover } = first(dossier);
				const covered = cover.lines.reduce((sum, { total }) => sum + total.known, 0);
				expect(covered + cover.left.total.known).toBeCloseTo(outcome.spending.known, 6);
			}),
			{ numRuns: 30 }
		);
	});

	it('of the startnotitie covers what is known of each option, and no p.m.', () => {
		const dossier = hilversum();
		const { options } = calculate(dossier, baseline(dossier));
		const left = dossier.options.map((option, place) => {
			const outcome = options[place];
			if (outcome === undefined) throw new Error('no option');
			const { total } = coverOf(dossier, option, outcome).left;
			return [option.letter, total.known, total.open.map(({ direction }) => direction)];
		});
		expect(left).toEqual([
			['A', 0, []],
			['B', 0, []],
			['C', 0, ['raises']],
			['D', 0, ['raises']]
		]);
	});
});

describe('the cover of an option in files', () => {
	it('stands in CSV and JSON, with what is left to cover', () => {
		const dossier = read(MIXED);
		const values = baseline(dossier);
		const outcome = calculate(dossier, values);
		const rows = outcomeCsv(dossier, values, outcome)
			.split('\r\n')
			.filter((row) => /;"?(?:dekking|nog te dekken)"?;/.test(row));
		expect(rows).toEqual([
			'A;dekking;;Begroting (structureel);60000;60000;120000;;',
			'A;dekking;;Reserve: Sociaal domein (incidenteel);40000;0;40000;;',
			expect.stringMatching(/^A;dekking;;Subsidie;p\.m\.;p\.m\.;p\.m\./),
			expect.stringMatching(/^A;nog te dekken;;Nog te dekken;50000;40000;90000;/)
		]);
		expect(outcomeJson(dossier, values, outcome).keuzes['A']?.dekking?.at(-1)).toMatchObject({
			wat: 'Nog te dekken',
			bekend: 90_000,
			pm: ['dekking.3']
		});
		expect(outcomeJson(dossier, values, outcome).keuzes['B']?.dekking).toBeUndefined();
	});

	it.each([
		['amounts and p.m.', MIXED, undefined],
		['the rest', '    - { uit: reserve, bedrag: 30000 }\n    - { uit: begroting, bedrag: rest }', undefined],
		[
			'a rest that is not known',
			'    - { uit: reserve, bedrag: pm }\n    - { uit: begroting, bedrag: rest }',
			undefined
		],
		['costs that are not known', MIXED, '{ frictie: pm }'],
		['the rest of costs that are not known', '    - { uit: begroting, bedrag: rest }', '{ frictie: pm }']
	])('is worked out by the spreadsheet as it is here: %s', (_name, lines, spending) => {
		const dossier = read(lines, spending);
		const sheets = workbookSheets(dossier, baseline(dossier), []);
		const sheet = sheets.find(({ name }) => name === 'Dekking');
		const found = workedOut(sheets).get('Dekking') ?? [];
		if (sheet === undefined) throw new Error('no sheet');
		let compared = 0;
		for (const [row, cells] of sheet.rows.entries()) {
			for (const [column, cell] of cells.entries()) {
				if (cell?.formula === undefined) continue;
				expect(found[row]?.[column], cell.formula).toBe(cell.value);
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(10);
	});
});

describe('the sheet with the cover of the startnotitie', () => {
	it('follows what somebody types in the sheet with the assumptions', () => {
		const dossier = hilversum();
		const values = baseline(dossier);
		const sheets = workbookSheets(dossier, values, []);
		const left = (typed: typeof values) =>
			(workedOut(withTyped(sheets, dossier, typed)).get('Dekking') ?? [])
				.filter(([name]) => String(name).startsWith('Nog te dekken'))
				.slice(4, 6)
				.map((row) => row[5]);
		expect(left(values)).toEqual([0, 1]);
		expect(left({ ...values, transformatiekosten: 60_000 })).toEqual([240_000, 0]);
	});
});

describe('cover that is written wrong', () => {
	const problem = (cover: string): string => {
		const result = load(cover);
		if (result.ok) return '';
		const [{ file, line, message, remedy } = { file: '', line: 0, message: '', remedy: '' }] =
			result.problems;
		return `${file}:${line} ${message} ${remedy}`;
	};

	it('is told with its place and what to write', () => {
		expect(problem('    - { uit: lening, bedrag: 1000 }')).toMatch(
			/keuze-a\.yaml:8 `lening` zegt niet waar geld vandaan komt\. .*begroting, reserve/
		);
		expect(problem('    - { uit: begroting, bedrag: € 1.000 }')).toMatch(
			/:8 .*Schrijf alleen de cijfers.*1000/
		);
		expect(problem('    - { uit: begroting, bedrag: de rest }')).toMatch(
			/:8 .*rest voor wat de andere regels/
		);
		expect(problem('    - { uit: begroting, bedrag: -1000 }')).toMatch(/:8 .*zonder min/);
		expect(problem('    - { uit: begroting, bedrag: { 2031: 10 } }')).toMatch(
			/:8 2031 is geen jaar van dit dossier\./
		);
		expect(problem('    - { uit: begroting, bedrag: rest }\n    - { uit: reserve, bedrag: rest }')).toMatch(
			/:9 Een regel hierboven dekt in hetzelfde jaar al de rest\./
		);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/dossier/problem.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { DOSSIER, exampleFiles, OPTION_A, OPTION_B, readExample } from './example.ts';

const HILVERSUM = 'scenarios/hilversum-wmo-2024';
const hilversum = () =>
	readdirSync(HILVERSUM).map((name) => ({
		path: `${HILVERSUM}/${name}`,
		text: readFileSync(`${HILVERSUM}/${name}`, 'utf8')
	}));

/** The codes of what is wrong with the example dossier when option A has another text. */
function codes(text: string, file = 'keuze-a.yaml'): string[] {
	const result = readExample({ [file]: text });
	return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('reading a dossier', () => {
	it('gives the example dossier without problems or warnings', () => {
		const result = readExample();
		expect(result).toMatchObject({ ok: true, warnings: [] });
	});

	it('gives Hilversum’s dossier without problems or warnings', () => {
		const result = loadDossier(HILVERSUM, hilversum());
		expect(result).toMatchObject({ ok: true, warnings: [] });
		if (!result.ok) return;
		const { dossier } = result;
		expect(dossier.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(dossier.items).toHaveLength(12);
		expect(dossier.advantages).toHaveLength(6);
		expect(dossier.risks).toHaveLength(9);
		expect(dossier.risks.every(({ mitigation }) => mitigation !== undefined)).toBe(true);
		expect(dossier.goals).toHaveLength(9);
		expect(dossier.preference?.option).toBe('A');
	});

	it('puts options in the order of their letters, whatever the order of the files', () => {
		const result = loadDossier(HILVERSUM, hilversum().reverse());
		expect(result.ok && result.dossier.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('gives plain data that survives serialisation', () => {
		const result = loadDossier(HILVERSUM, hilversum());
		expect(result.ok && JSON.parse(JSON.stringify(result.dossier))).toEqual(result.ok && result.dossier);
	});

	it('reads files with a byte order mark and Windows line ends as the same dossier', () => {
		const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
		const plain = readExample();
		const result = readExample({
			'dossier.yaml': windows(DOSSIER),
			'keuze-a.yaml': windows(OPTION_A),
			'keuze-b.yaml': windows(OPTION_B)
		});
		expect(result.ok && result.dossier).toEqual(plain.ok && plain.dossier);
	});

	it.each(['pm', 'p.m.', 'PM', 'P.M.', 'p.m', '"pm"', '{ 2024: pm, 2025: pm }', '{ bedrag: p.m. }'])(
		'takes %s for an amount that is not known',
		(amount) => {
			const result = readExample({ 'keuze-b.yaml': OPTION_B.replace('= onbekend', amount) });
			expect(result.ok && result.dossier.assumptions.find(({ id }) => id === 'loon')).toMatchObject({
				value: null,
				unit: '€/jaar'
			});
		}
	);

	it('warns about a post that no option has, and still gives the dossier', () => {
		const result = readExample({
			'dossier.yaml': DOSSIER.replace('loon: {', 'auto: { titel: Auto }\n  loon: {')
		});
		expect(result).toMatchObject({
			ok: true,
			warnings: [{ code: 'POST_ONGEBRUIKT', severity: 'let op', line: 15, column: 3 }]
		});
	});

	it('says so when dossier.yaml or the options are missing, or a file does not belong', () => {
		const files = exampleFiles();
		const without = (name: string) =>
			loadDossier(
				'proef',
				files.filter(({ path }) => !path.endsWith(name))
			);
		expect(without('dossier.yaml')).toMatchObject({ problems: [{ code: 'BESTAND_ONTBREEKT' }] });
		expect(loadDossier('proef', files.slice(0, 1))).toMatchObject({
			problems: [{ code: 'BESTAND_ONTBREEKT' }]
		});
		expect(loadDossier('proef', [...files, { path: 'proef/kopie.yaml', text: '' }])).toMatchObject({
			problems: [{ code: 'BESTAND_ONBEKEND', file: 'proef/kopie.yaml' }]
		});
		expect(loadDossier('proef', [])).toMatchObject({ ok: false });
	});

	it('prints a problem as one line with its place, code, sentence and remedy', () => {
		const result = readExample({ 'keuze-a.yaml': OPTION_A.replace('huur: 100', 'huur: 80k') });
		expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([
			'proef/keuze-a.yaml:5:9: fout GETAL_ONLEESBAAR: `80k` bij `huur` is geen getal dat de computer kan lezen. Schrijf alleen de cijfers, met een punt voor decimalen: 80000.'
		]);
	});
});

describe('text that is no dossier gives a clear answer, quickly', () => {
	it.each([
		['nothing', '', 'BESTAND_LEEG'],
		['only a comment', '# later\n', 'BESTAND_LEEG'],
		['one word', 'hallo', 'WAARDE_ONJUIST'],
		['a list', '- a\n- b\n', 'WAARDE_ONJUIST'],
		['binary bytes', 'PK\u0003\u0004\u0000\u0008', 'BESTAND_GEEN_TEKST'],
		['bytes of another encoding', 'titel: Caf\ufffd', 'BESTAND_GEEN_TEKST'],
		['a file of 5 MB', 'a'.repeat(5_000_000), 'BESTAND_TE_GROOT'],
		['brackets without end', '['.repeat(20_000), 'YAML_TE_DIEP'],
		['dashes without end', '- '.repeat(20_000), 'YAML_TE_DIEP'],
		[
			'indents without end',
			Array.from({ length: 900 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''),
			'YAML_TE_DIEP'
		],
		[
			'a bomb of aliases',
			`a: &a [x, x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: &b${n} [${Array.from({ length: 9 }, () => (n === 0 ? '*a' : `*b${n - 1}`)).join(', ')}]`).join('\n')}`,
			'YAML_VERWIJZING'
		]
	])('%s', (_name, text, code) => {
		const start = performance.now();
		expect(codes(text)[0]).toBe(code);
		expect(performance.now() - start).toBeLessThan(20_000);
	});

	it('never throws, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.constantFrom('dossier.yaml', 'keuze-a.yaml'),
				(text, file) => {
					const result = readExample({ [file]: text });
					expect(result.ok || result.problems.length > 0).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('never throws on a good dossier with a piece taken out, doubled or moved', () => {
		const texts = hilversum();
		fc.assert(
			fc.property(
				fc.nat({ max: texts.length - 1 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.nat({ max: 60 }),
				fc.constantFrom(
					'',
					' ',
					'\t',
					'\n',
					':',
					'"',
					'{',
					']',
					'- ',
					'&x ',
					'= 1/0',
					'\u0000',
					'__proto__: 1\n'
				),
				(which, where, length, insert) => {
					const files = texts.map((file, place) => {
						if (place !== which) return file;
						const at = Math.floor(where * file.text.length);
						return { ...file, text: file.text.slice(0, at) + insert + file.text.slice(at + length) };
					});
					const result = loadDossier(HILVERSUM, files);
					if (result.ok) {
						expect(result.dossier.options.length).toBeGreaterThan(0);
						return;
					}
					expect(result.problems.length).toBeGreaterThan(0);
					for (const problem of result.problems) {
						expect(problem.line).toBeGreaterThanOrEqual(1);
						expect(problem.column).toBeGreaterThanOrEqual(1);
						expect(problem.message).not.toMatch(/undefined|NaN|\[object|Invalid input|expected string/);
						expect(problem.remedy).not.toMatch(/undefined|NaN|\[object/);
					}
				}
			),
			{ numRuns: 300 }
		);
	}, 60_000);
});

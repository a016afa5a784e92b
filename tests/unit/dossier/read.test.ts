import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProblems, MOST_PROBLEMS, problemLine } from '../../../src/lib/dossier/problem.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { DOSSIER, exampleFiles, OPTION_A, OPTION_B, readExample } from './example.ts';

const HILVERSUM = 'scenarios/hilversum-wmo-2024';
const hilversum = () =>
	readdirSync(HILVERSUM).map((name) => ({
		path: `${HILVERSUM}/${name}`,
		text: readFileSync(`${HILVERSUM}/${name}`, 'utf8')
	}));

/** The example dossier with every kind of link. */
const LINKED = DOSSIER.replace(
	'titel: Huur',
	'titel: Huur, draagt_bij_aan: [{ doel: rust, bron: { nota: blz. 3 } }]'
)
	.replace(
		'titel: Dichtbij',
		'titel: Dichtbij, effect: extra_druk, tegenover: druk, draagt_bij_aan: [{ doel: rust, bron: eigen inschatting }]'
	)
	.replace('titel: Druk', 'titel: Druk, effect: extra_druk');

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

	it('ties Hilversum’s risks and advantages to effects and to each other, and nothing to a goal', () => {
		const result = loadDossier(HILVERSUM, hilversum());
		if (!result.ok) throw new Error('Hilversum does not read');
		const { items, effects, advantages, risks } = result.dossier;
		expect(advantages.map(({ id, effects, mirror }) => [id, effects, mirror])).toEqual([
			['laagdrempelig', ['minder_zware_ondersteuning'], 'later_in_beeld'],
			['van_zorg_naar_gezondheid', [], undefined],
			['gespecialiseerde_organisaties', [], undefined],
			['kracht_samenleving', ['kracht_gemeenschap'], 'sluit_niet_aan'],
			['expertise_bijeen', ['overlegbesparing'], 'expertise_verspreid'],
			['welzijn_overzichtelijk', [], undefined]
		]);
		expect(risks.flatMap(({ id, effects }) => effects.map((effect) => [id, effect]))).toEqual([
			['aanzuigende_werking', 'aanzuigende_werking'],
			['later_in_beeld', 'later_in_beeld']
		]);
		expect([...items, ...effects, ...advantages].flatMap(({ contributions }) => contributions)).toEqual([]);
	});

	it('puts options in the order of their letters, whatever the order of the files', () => {
		const result = loadDossier(HILVERSUM, hilversum().reverse());
		expect(result.ok && result.dossier.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('gives plain data that survives serialisation', () => {
		const result = loadDossier(HILVERSUM, hilversum());
		expect(result.ok && JSON.parse(JSON.stringify(result.dossier))).toEqual(result.ok && result.dossier);
	});

	it('keeps the links of posts, advantages and risks, also after serialisation', () => {
		const result = readExample({ 'dossier.yaml': LINKED });
		if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
		expect(result.warnings).toEqual([]);
		const { items, effects, advantages, risks } = JSON.parse(JSON.stringify(result.dossier));
		const stated = {
			goal: 'rust',
			basis: { kind: 'source', citations: [{ source: 'nota', place: 'blz. 3' }] }
		};
		expect(items[0].contributions).toEqual([stated]);
		expect(items[1].contributions).toEqual([]);
		expect(effects[0].contributions).toEqual([]);
		expect(advantages[0]).toMatchObject({
			effects: ['extra_druk'],
			mirror: 'druk',
			contributions: [{ goal: 'rust', basis: { kind: 'own-estimate' } }]
		});
		expect(risks[0].effects).toEqual(['extra_druk']);
	});

	it('reads one effect and a list of one effect as the same', () => {
		const listed = readExample({
			'dossier.yaml': LINKED.replaceAll('effect: extra_druk', 'effect: [extra_druk]')
		});
		expect(listed).toMatchObject({ ok: true });
		expect(listed).toMatchObject(JSON.parse(JSON.stringify(readExample({ 'dossier.yaml': LINKED }))));
	});

	it('has empty lists and no mirror where the author links nothing', () => {
		const result = readExample();
		expect(result.ok && result.dossier.advantages[0]).toMatchObject({ effects: [], contributions: [] });
		expect(result.ok && result.dossier.advantages[0]?.mirror).toBeUndefined();
		expect(result.ok && result.dossier.risks[0]?.effects).toEqual([]);
		expect(result.ok && result.dossier.items.flatMap(({ contributions }) => contributions)).toEqual([]);
	});

	it.each([
		['voordeel `dichtbij`', 'titel: Dichtbij', 6],
		['risico `druk`', 'titel: Druk', 7]
	])('warns about the %s of an option without its effect', (what, title, line) => {
		const result = readExample({
			'dossier.yaml': DOSSIER.replace(title, `${title}, effect: later`).replace(
				'effecten:',
				'effecten:\n  later: { titel: Later }'
			),
			'keuze-b.yaml': `${OPTION_B}effecten: { later: 1 }\n`
		});
		expect(result).toMatchObject({
			ok: true,
			warnings: [
				{
					code: 'EFFECT_ONTBREEKT',
					severity: 'let op',
					file: 'proef/keuze-a.yaml',
					line,
					message: `Keuze A heeft het ${what}, maar niet het effect \`later\` dat erbij hoort.`
				}
			]
		});
	});

	it('does not warn where an option has one of several effects, or the effect and not the risk', () => {
		const result = readExample({
			'dossier.yaml': DOSSIER.replace('titel: Druk', 'titel: Druk, effect: [later, extra_druk]').replace(
				'effecten:',
				'effecten:\n  later: { titel: Later }'
			),
			'keuze-b.yaml': `${OPTION_B}effecten: { later: 1 }\n`
		});
		expect(result).toMatchObject({ ok: true, warnings: [] });
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
		['a turned direction', 'titel: Plan \u202e000.001', 'BESTAND_GEEN_TEKST'],
		['a turned direction written as an escape', String.raw`titel: "Plan \u2066 1"`, 'BESTAND_GEEN_TEKST'],
		['half a character written as an escape', String.raw`titel: "Plan \ud800"`, 'BESTAND_GEEN_TEKST'],
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

	it.each([
		[
			'keys that do not exist',
			OPTION_A + Array.from({ length: 4_000 }, (_, n) => `sleutel_${n}: 1\n`).join('')
		],
		['a key over and over', `${OPTION_A}\n${'a: 1\n'.repeat(130_000)}`],
		[
			'amounts that are none',
			OPTION_A.replace(
				'uitgaven:\n',
				`uitgaven:\n${Array.from({ length: 4_000 }, (_, n) => `  p_${n}: veel\n`).join('')}`
			)
		]
	])('%s: the first are told, and that there are more', (_name, text) => {
		const result = readExample({ 'keuze-a.yaml': text });
		const problems = result.ok ? [] : result.problems;
		expect(problems).toHaveLength(MOST_PROBLEMS + 1);
		expect(problems.at(-1)).toMatchObject({ code: 'MEER_PROBLEMEN', severity: 'fout' });
		expect(countProblems(problems)).toEqual({ errors: MOST_PROBLEMS, warnings: 0, areMore: true });
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'//voorbeeld.nl',
		' java\tscript:alert(1)',
		'https://'
	])('a source does not lead to %j', (url) => {
		const text = DOSSIER.replace('jaar: 2023 }', `jaar: 2023, url: ${JSON.stringify(url)} }`);
		expect(codes(text)).toContain('WAARDE_ONJUIST');
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

	it('never throws, whatever stands behind the links of posts, advantages and risks', () => {
		const pieces = fc.constantFrom(
			'rust',
			'nota',
			'druk',
			'extra_druk',
			'eigen inschatting',
			'Een woord',
			3,
			null
		);
		const { value } = fc.letrec<{ value: unknown }>((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				pieces,
				fc.array(tie('value'), { maxLength: 3 }),
				fc.dictionary(fc.constantFrom('doel', 'bron', 'nota', 'x y'), tie('value'), { maxKeys: 3 })
			)
		}));
		const anything = fc.oneof(
			value,
			fc.array(fc.record({ doel: value, bron: value }), { maxLength: 3 }),
			fc.array(fc.record({ doel: fc.constant('rust'), bron: value }), { maxLength: 2 })
		);
		fc.assert(
			fc.property(
				fc.constantFrom(
					['titel: Huur', 'draagt_bij_aan'],
					['titel: Dichtbij', 'draagt_bij_aan'],
					['titel: Dichtbij', 'tegenover'],
					['titel: Dichtbij', 'effect'],
					['titel: Druk', 'effect']
				),
				anything,
				([title = '', key = ''], link) => {
					const result = readExample({
						'dossier.yaml': DOSSIER.replace(title, `${title}, ${key}: ${JSON.stringify(link)}`)
					});
					expect(result.ok || result.problems.length > 0).toBe(true);
					for (const { line, column, message, remedy } of result.ok ? result.warnings : result.problems) {
						expect(line).toBeGreaterThan(1);
						expect(column).toBeGreaterThan(1);
						expect(`${message} ${remedy}`).not.toMatch(
							/undefined|NaN|\[object|[A-Z]+_[A-Z]+|Invalid|expected/
						);
					}
				}
			),
			{ numRuns: 300 }
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
	}, 180_000);
});

describe('the years of a dossier', () => {
	const yearsOf = (written: string): readonly number[] => {
		const read = readExample({ 'dossier.yaml': DOSSIER.replace('[2024, 2025]', written) });
		return read.ok ? read.dossier.years : [];
	};

	it('may be told by the first and the last', () => {
		expect(yearsOf('2024-2025')).toEqual([2024, 2025]);
		expect(yearsOf('2024 – 2025')).toEqual([2024, 2025]);
		expect(yearsOf('2024-2063')).toHaveLength(40);
	});
});

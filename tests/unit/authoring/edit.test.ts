import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/lib/authoring/edit.ts';
import type { Edit } from '../../../src/lib/authoring/edit-kinds.ts';
import type { WrittenAmount, YearAmounts } from '../../../src/lib/authoring/amount.ts';
import { freeName, sketchOf } from '../../../src/lib/authoring/sketch.ts';
import { readDossier } from '../../../src/lib/dossier/read.ts';
import { readYaml, type SourceFile } from '../../../src/lib/dossier/yaml-file.ts';
import { DOSSIER, exampleFiles, OPTION_A } from '../dossier/example.ts';

const number = (value: number): YearAmounts => ({ kind: 'same', amount: { kind: 'number', value } });
const A = 'proef/keuze-a.yaml';

function edited(files: readonly SourceFile[], ...edits: Edit[]): readonly SourceFile[] {
	const result = applyEdits(files, edits);
	if (!result.ok) throw new Error(result.problem);
	return result.files;
}
const textOf = (files: readonly SourceFile[], path: string): string =>
	files.find((file) => file.path === path)?.text ?? '';
const valueOf = (file: SourceFile): unknown => {
	const read = readYaml(file);
	if (!read.ok) throw new Error(read.problems[0]?.message);
	return JSON.parse(JSON.stringify(read.file.value));
};
const option = (text: string): SourceFile[] => exampleFiles({ 'keuze-a.yaml': text });
const amount = (item: string, amounts: YearAmounts, section: 'uitgaven' | 'effecten' = 'uitgaven'): Edit => ({
	kind: 'amount',
	file: A,
	section,
	item,
	amounts
});

/** Whether a text is another one with something put in at one place. */
function isInsertion(before: string, after: string): boolean {
	let start = 0;
	while (start < before.length && before[start] === after[start]) start++;
	let end = 0;
	while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return after.length >= before.length && start + end === before.length;
}

describe('changing an amount', () => {
	it('puts the new amount in the place of the old one and leaves the remark beside it', () => {
		const files = option(OPTION_A.replace('huur: 100', 'huur:   100   # per jaar'));
		expect(textOf(edited(files, amount('huur', number(250))), A)).toContain('huur:   250   # per jaar\n');
	});

	it('changes each year of amounts for each year, between brackets and on lines', () => {
		const files = option(
			OPTION_A.replace('huur: 100', 'huur: { bedrag: {2024: 1, 2025: 2}, opmerking: "x" }').replace(
				'{ extra_druk: 10 }',
				'\n  extra_druk:\n    # eerst\n    2024: 1 # a\n    2025: pm'
			)
		);
		const after = textOf(
			edited(
				files,
				amount('huur', number(7)),
				amount(
					'extra_druk',
					{
						kind: 'by-year',
						amounts: [
							[2024, { kind: 'open' }],
							[2025, { kind: 'number', value: 0.5 }]
						]
					},
					'effecten'
				)
			),
			A
		);
		expect(after).toContain('huur: { bedrag: {2024: 7, 2025: 7}, opmerking: "x" }\n');
		expect(after).toContain('    # eerst\n    2024: pm # a\n    2025: 0.5\n');
	});

	it('writes amounts that differ by year where there was one', () => {
		const by: YearAmounts = {
			kind: 'by-year',
			amounts: [
				[2024, { kind: 'number', value: 1 }],
				[2025, { kind: 'open' }]
			]
		};
		expect(textOf(edited(exampleFiles(), amount('huur', by)), A)).toContain(
			'  huur: { 2024: 1, 2025: pm }\n'
		);
	});

	it('keeps pro memorie as the author writes it', () => {
		const files = option(OPTION_A.replace('huur: 100', "huur: 'P.M.'"));
		expect(edited(files, amount('huur', { kind: 'same', amount: { kind: 'open' } }))).toEqual(files);
	});

	it('refuses a file that cannot be read, with the line and the remedy', () => {
		const result = applyEdits(option(OPTION_A.replace('huur: 100', 'huur: 50.000')), [
			amount('huur', number(1))
		]);
		expect(result).toMatchObject({
			ok: false,
			problem: expect.stringMatching(/keuze-a\.yaml .*Regel 5: .*50000/)
		});
	});
});

describe('adding', () => {
	const post: Edit = {
		kind: 'post',
		name: 'verbouwing',
		title: 'Verbouwing: hal, fase 1',
		nature: 'incidenteel',
		citation: { source: 'nota', place: 'p. 3' }
	};

	it('puts a new post after the last one, with its source', () => {
		expect(
			textOf(edited(exampleFiles(), post, amount('verbouwing', number(5))), 'proef/dossier.yaml')
		).toContain(
			'  loon: { titel: Loon }\n  verbouwing:\n    titel: "Verbouwing: hal, fase 1"\n    aard: incidenteel\n    bron: { nota: p. 3 }\nvoordelen:'
		);
	});

	it('puts a risk in the dossier and its name in the list of each option, also where there is no list', () => {
		const after = edited(exampleFiles(), {
			kind: 'risk',
			name: 'krap',
			title: 'Te weinig mensen',
			measure: 'Opleiden',
			options: [A, 'proef/keuze-b.yaml']
		});
		expect(textOf(after, A)).toContain('risicos: [druk, krap]\n');
		expect(textOf(after, 'proef/keuze-b.yaml').endsWith('  loon: = onbekend\nrisicos:\n  - krap\n')).toBe(
			true
		);
		expect(textOf(after, 'proef/dossier.yaml')).toContain(
			'  krap:\n    titel: Te weinig mensen\n    beheersmaatregel: Opleiden\nvoorbeelden:'
		);
	});

	it('puts a term in the glossary, which it makes where there is none, with its other forms on one line', () => {
		const after = edited(
			exampleFiles(),
			{ kind: 'term', name: 'wijk', title: 'wijk', forms: ['wijken'], meaning: 'Een deel van de stad.' },
			{
				kind: 'term',
				name: 'stilte',
				title: 'stilte',
				forms: [],
				meaning: 'Geen geluid.',
				citation: { source: 'nota', place: 'p. 3' }
			}
		);
		expect(textOf(after, 'proef/dossier.yaml')).toContain(
			'begrippen:\n  wijk:\n    titel: wijk\n    ook: [wijken]\n    betekenis: Een deel van de stad.\n' +
				'  stilte:\n    titel: stilte\n    betekenis: Geen geluid.\n    bron: { nota: p. 3 }\n'
		);
		const read = readDossier('proef', after);
		expect(read.ok && read.dossier.terms.map(({ title, forms }) => [title, forms])).toEqual([
			['wijk', ['wijken']],
			['stilte', []]
		]);
	});

	it('writes an assumption that is not known as pm, with its bounds on one line', () => {
		const after = edited(exampleFiles(), {
			kind: 'assumption',
			name: 'huurstijging',
			title: 'Huurstijging',
			unit: '%/jaar',
			value: null,
			bounds: [0, 2.5]
		});
		expect(textOf(after, 'proef/dossier.yaml')).toContain(
			'  huurstijging:\n    titel: Huurstijging\n    eenheid: "%/jaar"\n    waarde: pm\n    bereik: [0, 2.5]\nposten:'
		);
	});

	it('writes a number that no visitor changes among the constants', () => {
		const after = edited(exampleFiles(), {
			kind: 'constant',
			name: 'grond',
			title: 'Grondprijs',
			unit: '€',
			value: 600000,
			citation: { source: 'nota', place: 'blz. 3' }
		});
		expect(textOf(after, 'proef/dossier.yaml')).toContain(
			'constanten:\n  grond:\n    titel: Grondprijs\n    eenheid: €\n    waarde: 600000\n    bron: { nota: blz. 3 }\n'
		);
	});

	it('writes an investment, and its credit in the options that have it', () => {
		const after = edited(exampleFiles(), {
			kind: 'investment',
			name: 'school',
			title: 'Nieuwe school',
			term: 40,
			rate: 2.5,
			options: [{ file: A, credit: 12_000_000, completed: 2024 }]
		});
		expect(textOf(after, 'proef/dossier.yaml')).toContain(
			'investeringen:\n  school:\n    titel: Nieuwe school\n    afschrijvingstermijn: 40\n    rente: 2.5\n'
		);
		expect(textOf(after, A)).toContain('investeringen:\n  school:');
		expect(textOf(after, A)).toMatch(/krediet: 12000000[\s,]+oplevering: 2024/);
		expect(textOf(after, 'proef/keuze-b.yaml')).not.toContain('investeringen');
		expect(readDossier('proef', after).ok).toBe(true);
	});

	it('writes a measure, and its name in the packages that have it', () => {
		const after = edited(exampleFiles(), {
			kind: 'menu-item',
			name: 'leges',
			title: 'Hogere leges',
			short: 'Leges',
			amounts: { kind: 'same', amount: { kind: 'open' } },
			range: { bounds: [-50000, 0], step: 1000 },
			requires: [],
			excludes: [],
			options: [A]
		});
		const more = edited(after, {
			kind: 'menu-item',
			name: 'balie',
			title: 'Balie dicht',
			amounts: {
				kind: 'by-year',
				amounts: [
					[2024, { kind: 'number', value: 0 }],
					[2025, { kind: 'number', value: -100 }]
				]
			},
			requires: ['leges'],
			excludes: [],
			citation: { source: 'nota', place: 'blz. 3' },
			options: [A]
		});
		expect(textOf(more, 'proef/dossier.yaml')).toContain(
			`maatregelen:
  leges:
    titel: Hogere leges
    kort: Leges
    bedrag: { bedrag: pm, bereik: [-50000, 0], stap: 1000 }
  balie:
    titel: Balie dicht
    bedrag: { 2024: 0, 2025: -100 }
    vereist: [leges]
    bron: { nota: blz. 3 }
`
		);
		const read = readDossier('proef', more);
		expect(read.ok && read.dossier.options[0]?.spending.map(({ item }) => item)).toEqual([
			'huur',
			'leges',
			'balie'
		]);
	});

	it('writes what has to be saved, once', () => {
		const target = {
			kind: 'target',
			amounts: { kind: 'same', amount: { kind: 'number', value: 900 } },
			post: 'huur'
		} as const;
		const after = edited(exampleFiles(), target);
		expect(textOf(after, 'proef/dossier.yaml')).toContain('taakstelling:\n  bedrag: 900\n  post: huur\n');
		expect(readDossier('proef', after).ok).toBe(true);
		expect(applyEdits(after, [target])).toEqual({
			ok: false,
			problem: 'Er is al een taakstelling. Verander die in de tekst.'
		});
	});

	it('writes which option changes nothing, and refuses a second one', () => {
		const after = edited(exampleFiles(), { kind: 'reference', file: A });
		expect(textOf(after, A)).toMatch(/\nnul: true\n$/);
		expect(edited(after, { kind: 'reference', file: A })).toEqual(after);
		expect(applyEdits(after, [{ kind: 'reference', file: 'proef/keuze-b.yaml' }])).toEqual({
			ok: false,
			problem: 'Keuze A is nu het nulalternatief. Haal daar eerst de regel `nul: true` weg, in de tekst.'
		});
	});

	it('refuses a name that is in use', () => {
		expect(applyEdits(exampleFiles(), [{ kind: 'post', name: 'huur', title: 'Huur' }])).toEqual({
			ok: false,
			problem: 'De naam huur bestaat al.'
		});
	});

	it('finds a name that is free', () => {
		const sketch = sketchOf(exampleFiles());
		const taken = sketch.ok ? sketch.sketch.taken : new Set<string>();
		expect(freeName('Húúr!', taken)).toBe('huur_2');
		expect(freeName('2e fase van de grote verbouwing', taken)).toBe('e_fase_van_de');
		expect(freeName('???', taken)).toBe('nieuw');
	});
});

/** An option's file in a random hand: comments, line ends, quotes, brackets, indents, blank lines, order. */
interface Hand {
	readonly text: string;
	readonly posts: readonly string[];
}
const words = fc.constantFrom('zo', 'a: b #c', "l'eau", 'nee', '€ 80.000 ', 'x, y', 'in [haken]', '{k}');
const comment = fc.option(fc.constantFrom('# let op', '#x: 1', '# "half', '# {'), { nil: undefined });
const quoted = (text: string, double: boolean): string =>
	double ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
const amountTexts = fc.constantFrom(
	'100',
	'0',
	'-5',
	'2.50',
	'pm',
	'p.m.',
	"'pm'",
	'"= onbekend"',
	'= onbekend'
);
const perYear = fc.tuple(amountTexts, amountTexts, fc.boolean(), comment);

const hand: fc.Arbitrary<Hand> = fc
	.record({
		eol: fc.constantFrom('\n', '\r\n'),
		step: fc.constantFrom('  ', '    ', ' '),
		bom: fc.boolean(),
		finalEnd: fc.boolean(),
		braces: fc.boolean(),
		title: words,
		double: fc.boolean(),
		blank: fc.boolean(),
		folded: fc.boolean(),
		last: fc.boolean(),
		amounts: fc.array(fc.tuple(fc.oneof(amountTexts, perYear), comment, fc.boolean()), {
			minLength: 1,
			maxLength: 4
		}),
		heads: fc.array(comment, { minLength: 3, maxLength: 3 })
	})
	.map((h) => {
		const posts = h.amounts.map((_, place) => `post_${place}`);
		const tail = (remark: string | undefined) => (remark ? ` ${remark}` : '');
		const lines: string[] = [];
		const spending: string[] = [];
		if (h.braces) {
			const inside = h.amounts.map(([value], place) => {
				const text = typeof value === 'string' ? value : `{2024: ${value[0]}, 2025: ${value[1]}}`;
				return `post_${place}: ${text}`;
			});
			spending.push(`uitgaven: { ${inside.join(',  ')}${h.last ? ',' : ''} }${tail(h.heads[2])}`);
		} else {
			spending.push(`uitgaven:${tail(h.heads[1])}`);
			h.amounts.forEach(([value, remark, detailed], place) => {
				const key = detailed ? `"post_${place}"` : `post_${place}`;
				const own = detailed && typeof value === 'string';
				if (remark) spending.push(`${h.step}${remark}`);
				if (own) {
					spending.push(`${h.step}${key}:`, `${h.step}${h.step}opmerking: ${quoted(h.title, h.double)}`);
					spending.push(`${h.step}${h.step}bedrag:  ${value}${tail(remark)}`);
				} else if (typeof value === 'string') spending.push(`${h.step}${key}: ${value}${tail(remark)}`);
				else if (value[2])
					spending.push(`${h.step}${key}: { 2024: ${value[0]}, 2025: ${value[1]} }${tail(value[3])}`);
				else {
					spending.push(`${h.step}${key}:${tail(value[3])}`);
					spending.push(
						`${h.step}${h.step}2024: ${value[0]}${tail(remark)}`,
						`${h.step}${h.step}2025: ${value[1]}`
					);
				}
			});
		}
		const rest = [
			...(h.heads[0] ? [h.heads[0]] : []),
			'letter: A',
			`titel: ${quoted(h.title, h.double)}`,
			...(h.folded ? ['samenvatting: >-', `${h.step}Twee regels`, `${h.step}# geen opmerking`] : []),
			'positie: { plek: buurt, rol: samen }'
		];
		const gap = h.blank ? ['', '# volgend deel'] : [];
		lines.push(...(h.last ? [...rest, ...gap, ...spending] : [...spending, ...gap, ...rest]));
		return { text: (h.bom ? '\uFEFF' : '') + lines.join(h.eol) + (h.finalEnd ? h.eol : ''), posts };
	});

const newAmount: fc.Arbitrary<WrittenAmount> = fc.oneof(
	fc.integer({ min: -1e9, max: 1e9 }).map((value): WrittenAmount => ({ kind: 'number', value })),
	fc.constant<WrittenAmount>({ kind: 'open' }),
	fc.constant<WrittenAmount>({ kind: 'formula', text: '= max(onbekend, 2)' })
);
const newAmounts: fc.Arbitrary<YearAmounts> = fc.oneof(
	newAmount.map((one): YearAmounts => ({ kind: 'same', amount: one })),
	fc.tuple(newAmount, newAmount).map(([one, two]): YearAmounts => ({
		kind: 'by-year',
		amounts: [
			[2024, one],
			[2025, two]
		]
	}))
);
const sketched = (files: readonly SourceFile[]) => {
	const result = sketchOf(files);
	if (!result.ok) throw new Error(result.problem);
	const found = result.sketch.options.find(({ file }) => file === A);
	if (!found) throw new Error('no option');
	return found;
};

describe('a file in any hand', () => {
	it('keeps every byte when the form changes nothing', () => {
		fc.assert(
			fc.property(hand, ({ text, posts }) => {
				const files = option(text);
				const edits = sketched(files).amounts.map(({ item, amounts }) => amount(item.name, amounts));
				expect(edits).toHaveLength(posts.length);
				expect(textOf(edited(files, ...edits), A)).toBe(text);
			}),
			{ numRuns: 300 }
		);
	});

	it('changes only the line with the amount, and on it only the amount', () => {
		fc.assert(
			fc.property(hand, newAmounts, fc.nat(), ({ text, posts }, amounts, pick) => {
				const item = posts[pick % posts.length] ?? '';
				const files = option(text);
				const after = textOf(edited(files, amount(item, amounts)), A);
				const [before, now] = [text.split('\n'), after.split('\n')];
				expect(now).toHaveLength(before.length);
				const changed = now.flatMap((line, place) => (line === before[place] ? [] : [place]));
				expect(changed.length).toBeLessThanOrEqual(2);
				const remarks = (line: string | undefined) => /\s#[^,]*$|\r$/.exec(line ?? '')?.[0];
				for (const place of changed) {
					expect(before[place]).toMatch(/post_|bedrag|20\d\d/);
					expect(remarks(now[place])).toBe(remarks(before[place]));
				}
				const others = (all: readonly SourceFile[]) =>
					sketched(all).amounts.filter((one) => one.item.name !== item);
				expect(others(option(after))).toEqual(others(files));
				const [known] = sketched(option(after)).amounts.filter((one) => one.item.name === item);
				for (const year of [2024, 2025]) {
					const of = (one: YearAmounts | undefined) =>
						one?.kind === 'same' ? one.amount : one?.amounts.find(([in_]) => in_ === year)?.[1];
					expect(of(known?.amounts)).toEqual(of(amounts));
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('only gets text put in at one place when something is added', () => {
		fc.assert(
			fc.property(hand, newAmounts, ({ text }, amounts) => {
				const files = option(text);
				const withPost = textOf(edited(files, amount('nieuw', amounts)), A);
				expect(isInsertion(text, withPost)).toBe(true);
				expect(sketched(option(withPost)).amounts).toHaveLength(sketched(files).amounts.length + 1);
				const withRisk = textOf(
					edited(files, { kind: 'risk', name: 'krap', title: 'Krap', options: [A] }),
					A
				);
				expect(isInsertion(text, withRisk)).toBe(true);
				expect(valueOf({ path: A, text: withRisk })).toEqual({
					...Object(valueOf({ path: A, text })),
					risicos: ['krap']
				});
				const crlf = (one: string) => one.split('\r\n').length - 1;
				if (text.includes('\r\n')) expect(crlf(withRisk)).toBe(withRisk.split('\n').length - 1);
			}),
			{ numRuns: 300 }
		);
	});

	it('never throws, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...' \n:-[]{}#,"\'|>&*!?a1=') })),
				(text) => {
					const result = applyEdits(option(text), [amount('huur', number(1))]);
					expect(result.ok || result.problem.length > 0).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('adding a meeting or a correction', () => {
	const D = 'proef/dossier.yaml';
	const correction: Edit = {
		kind: 'correction',
		date: '2026-01-15',
		version: '1.1',
		was: '90',
		is: '100',
		why: 'Een tikfout: zie de nota',
		letters: ['A'],
		about: { key: 'post', name: 'huur' }
	};

	it('raises the version and the day of the dossier, and leaves the remarks beside them', () => {
		const before = DOSSIER.replace('jaren:', 'versie: "1.0" # eerste\ndatum: "2025-12-01" # toen\njaren:');
		const files = exampleFiles({ 'dossier.yaml': before });
		const after = edited(files, correction);
		expect(textOf(after, D)).toContain('versie: "1.1" # eerste\ndatum: 2026-01-15 # toen\njaren:');
		expect(readDossier('proef', after)).toMatchObject({
			ok: true,
			dossier: {
				version: '1.1',
				date: '2026-01-15',
				corrections: [{ was: '90', is: '100', items: ['huur'], options: ['A'] }]
			}
		});
		expect(edited(after, { ...correction, is: '110' })).not.toEqual(after);
	});

	it('adds a second one without lowering the version', () => {
		const first = edited(exampleFiles(), { ...correction, version: '1.10' });
		const after = edited(first, { ...correction, version: '1.10', date: '2026-01-14', letters: ['A', 'B'] });
		expect(readDossier('proef', after)).toMatchObject({
			ok: true,
			dossier: { version: '1.10', date: '2026-01-15', corrections: [{}, { options: ['A', 'B'] }] }
		});
	});

	it('adds a meeting to those that are there', () => {
		const meeting: Edit = {
			kind: 'meeting',
			date: '2026-02-10',
			body: 'raad',
			url: 'https://raad.example/1'
		};
		const after = edited(exampleFiles(), { ...meeting, body: 'commissie Zorg' }, meeting);
		expect(isInsertion(DOSSIER, textOf(after, D))).toBe(true);
		expect(readDossier('proef', after)).toMatchObject({
			ok: true,
			dossier: { meetings: [{ body: 'commissie Zorg' }, { body: 'raad', url: 'https://raad.example/1' }] }
		});
	});
});

import fc from 'fast-check';
import type { DossierFolder } from '../../../src/node/scenarios.ts';

/** What happens to the text of one file, given two numbers that say where. */
type Mutation = (text: string, at: number, other: number) => string;

const within = (length: number, at: number): number => (length === 0 ? 0 : at % length);

const onLines =
	(change: (lines: string[], at: number, other: number) => string[]): Mutation =>
	(text, at, other) => {
		const lines = text.split('\n');
		return change(lines, within(lines.length, at), within(lines.length, other)).join('\n');
	};

/** Replaces one match of a pattern, the one that `at` points to. */
const onMatch =
	(pattern: RegExp, replace: (found: string, other: number) => string): Mutation =>
	(text, at, other) => {
		const all = [...text.matchAll(pattern)];
		const match = all[within(all.length, at)];
		if (match === undefined) return text;
		return text.slice(0, match.index) + replace(match[0], other) + text.slice(match.index + match[0].length);
	};

const NUMBERS = [
	'0',
	'-1',
	'1',
	'1e308',
	'-1e308',
	'999999999999999',
	'0.1',
	'.inf',
	'.nan',
	'1.000',
	'pm',
	'"12"',
	''
];
const CHARACTERS = [
	...':-#[]{}"\'|>&*!%@`,=?~<\\\t\n\r\u0000\u202e\u200b\ufeff€é😀',
	'\ud83d',
	'^ 2',
	'/ 0',
	'* 1e300'
];
const TEXTS = [
	'<b>vet</b>',
	'null',
	'true',
	'= jaar / 0',
	'= 1 / (jaar - 2024)',
	'= 10 ^ 400',
	'[[[[',
	'{}',
	'pm',
	'__proto__'
];

const pick = (all: readonly string[], at: number): string => all[within(all.length, at)] ?? '';

const MUTATIONS: readonly Mutation[] = [
	onLines((lines, at) => lines.toSpliced(at, 1)),
	onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
	onLines((lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '')),
	onLines((lines, at, other) => lines.toSpliced(at, 1 + (other % 10))),
	onLines((lines, at, other) => lines.with(at, ' '.repeat(other % 5) + (lines[at] ?? ''))),
	onLines((lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ {1,2}/, ''))),
	onLines((lines, at, other) => lines.with(at, (lines[at] ?? '').replace(/:.*$/, `: ${pick(TEXTS, other)}`))),
	onMatch(/\d+(\.\d+)?/g, (_, other) => pick(NUMBERS, other)),
	onMatch(/\d+(\.\d+)?/g, (found, other) => String(Number(found) * (other % 7) - (other % 3))),
	onMatch(/[a-z][a-z_]{2,}/g, (found) => found.slice(1)),
	onMatch(/[A-Za-z][a-z ]{9,}/g, (found, other) => found + pick(CHARACTERS, other)),
	onMatch(/[+*/^()<>?-]/g, (_, other) => pick(['+', '-', '*', '/', '^', '(', ')', '<', '?'], other)),
	(text, at, other) => {
		const place = within(text.length, at);
		return text.slice(0, place) + pick(CHARACTERS, other) + text.slice(place + (other % 2));
	},
	(text, at) => text.slice(0, within(text.length, at))
];

/** The files of a dossier in which a few things happened, most often one. */
export function mutated({ path, files }: DossierFolder): fc.Arbitrary<DossierFolder> {
	const step = fc.record({
		file: fc.nat(files.length - 1),
		mutation: fc.constantFrom(...MUTATIONS),
		at: fc.nat(1_000_000),
		other: fc.nat(1_000_000)
	});
	return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => ({
		path,
		files: files.map((file, place) => ({
			...file,
			text: steps
				.filter((one) => one.file === place)
				.reduce((text, { mutation, at, other }) => mutation(text, at, other), file.text)
		}))
	}));
}

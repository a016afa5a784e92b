import fc from 'fast-check';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';

const STRANGE = [
	'',
	'0',
	'-0',
	'-1',
	'00',
	'.5',
	'5.',
	'1e9',
	'1e400',
	'0x10',
	'٣',
	'NaN',
	'Infinity',
	'-Infinity',
	'undefined',
	'null',
	'pm',
	'PM',
	'p.m.',
	'true',
	'999999999999999',
	'0.000000000000000000000000000001',
	'1,5',
	'%',
	'%E0%A4%A',
	'<script>alert(1)</script>',
	'javascript:alert(1)',
	'\u202e123',
	'\ud800',
	'A4.B2.C0.D5',
	'A9',
	'80',
	'60-100',
	'100-60',
	'3420',
	'55',
	'x'.repeat(5000)
];
const NAMES = [
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'',
	'score.',
	'.',
	'gewicht.__proto__'
];

/** Queries that a link to a dossier could have: mostly with its own names, with values that fit and that do not. */
export function queries(dossier: Dossier): fc.Arbitrary<string> {
	const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
	const goals = ids(dossier.goals);
	const number = fc
		.constantFrom(...dossier.assumptions)
		.chain(({ id, bounds: [low, high] }) =>
			fc
				.oneof(
					fc.constantFrom(low, high, low - 1, high + 1, (low + high) / 2),
					fc.double({ min: low, max: high, noNaN: true }),
					fc.integer({ min: Math.ceil(low), max: Math.floor(high) }),
					fc.double()
				)
				.map((value) => `${id}=${value}`)
		);
	const scores = fc
		.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
		.map((all) => dossier.options.map(({ letter }, place) => `${letter}${all[place] ?? 0}`).join('.'));
	const levels = fc.stringMatching(/^[0-5]{2}([0-5]{2})?$/);
	const links = fc.subarray([...goals, 'onbekend']).map((some) => some.join('.'));
	const points = fc
		.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
		.map(([low, high]) => `${low}-${high}`);
	const judgement = fc.oneof(
		keyed('risico', ids(dossier.risks), levels),
		keyed('voordeel', ids(dossier.advantages), levels),
		keyed('bijdrage_post', ids(dossier.items), links),
		keyed('bijdrage_voordeel', ids(dossier.advantages), links),
		keyed('score', goals, scores),
		keyed('gewicht', [...goals, 'kosten'], points)
	);
	const known = [
		...ids(dossier.assumptions),
		...ids(dossier.risks).map((id) => `risico.${id}`),
		...goals.flatMap((id) => [`score.${id}`, `gewicht.${id}`])
	];
	const strange = fc
		.tuple(
			fc.oneof(fc.constantFrom(...known, ...NAMES), fc.string({ unit: 'binary' })),
			fc.oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'binary' }))
		)
		.map(([name, value]) => `${name}=${value}`);
	return fc
		.array(fc.oneof({ weight: 4, arbitrary: number }, { weight: 3, arbitrary: judgement }, strange), {
			maxLength: 8
		})
		.map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`));
}

function keyed(kind: string, ids: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.tuple(fc.constantFrom(...ids), text).map(([id, value]) => `${kind}.${id}=${value}`);
}

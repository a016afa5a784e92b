import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../../src/lib/dossier/dossier.ts';
import { withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { DOSSIER, OPTION_A, OPTION_B, readExample } from './example.ts';

/** The example with these costs and effects. */
const read = (
	{ a, b }: { readonly a: string; readonly b: string },
	dossier = DOSSIER.replace(/voorbeelden:\n.*\n/, '')
) =>
	readExample({
		'dossier.yaml': dossier,
		'keuze-a.yaml': OPTION_A.replace('huur: 100', a),
		'keuze-b.yaml': OPTION_B.replace('loon: = onbekend', b)
	});

function assumptionsOf(result: ReturnType<typeof read>): readonly Assumption[] {
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier.assumptions.filter(({ id }) => id !== 'groei' && id !== 'onbekend');
}

const names = (result: ReturnType<typeof read>): string[] => assumptionsOf(result).map(({ id }) => id);

describe('an amount that is pm', () => {
	it('says in which year it counts where it is pm in one year alone', () => {
		const found = assumptionsOf(read({ a: 'loon: { 2024: pm, 2025: 0 }', b: 'loon: pm\n  huur: 5' }));
		expect(found.map(({ id, onlyIn }) => [id, onlyIn])).toEqual([
			['loon_a', 2024],
			['loon_b', undefined]
		]);
	});

	it('is an unknown of its own in each option', () => {
		const found = assumptionsOf(read({ a: 'loon: pm', b: 'loon: pm\n  huur: 5' }));
		expect(found.map(({ id, title, value }) => [id, title, value])).toEqual([
			['loon_a', 'Loon (keuze A)', null],
			['loon_b', 'Loon (keuze B)', null]
		]);
	});

	it('has the name of its post where no other option has a pm for it', () => {
		const found = assumptionsOf(read({ a: 'loon: pm\n  huur: 1', b: 'loon: 5' }));
		expect(found.map(({ id, title }) => [id, title])).toEqual([['loon', 'Loon']]);
	});

	it('can be filled in for one option without touching the other', () => {
		const result = read({ a: 'loon: pm\n  huur: 1', b: 'loon: pm' });
		if (!result.ok) throw new Error('does not read');
		const { options } = calculate(result.dossier, withChanges(result.dossier, { loon_a: 7 }));
		expect(options.map(({ spending: { known, open } }) => [known, open.map(({ item }) => item)])).toEqual([
			[16, []],
			[0, ['loon']]
		]);
	});

	it('is one unknown in all years', () => {
		expect(names(read({ a: 'loon: { 2024: pm, 2025: pm }\n  huur: 1', b: 'loon: 5' }))).toEqual(['loon']);
	});

	it('is shared with an option that names it', () => {
		const result = read({ a: 'loon: pm\n  huur: 1', b: 'loon: = loon * 2' });
		expect(names(result)).toEqual(['loon']);
		if (!result.ok) throw new Error('does not read');
		const { options } = calculate(result.dossier, withChanges(result.dossier, { loon: 7 }));
		expect(options.map(({ spending }) => spending.known)).toEqual([16, 28]);
	});

	it('of two options cannot be named as one, and the problem says what they are called', () => {
		const dossier = DOSSIER.replace(
			/voorbeelden:\n.*\n/,
			'tussenwaarden:\n  half: { titel: Half, eenheid: €/jaar, formule: loon / 2 }\n'
		);
		expect(read({ a: 'loon: pm\n  huur: 1', b: 'loon: pm' }, dossier)).toMatchObject({
			ok: false,
			problems: [{ code: 'FORMULE_NAAM', remedy: 'Bedoelde u "loon_a" of "loon_b"?' }]
		});
		const example = DOSSIER.replace(
			'naam: begin, verwacht: {',
			'naam: begin, aannames: { loon: 1 }, verwacht: {'
		);
		expect(read({ a: 'loon: pm\n  huur: 1', b: 'loon: pm' }, example)).toMatchObject({
			ok: false,
			problems: [{ code: 'NAAM_ONBEKEND', message: expect.stringContaining('`loon_a` of `loon_b`') }]
		});
	});

	it.each([
		['an assumption', 'loon_b', { a: 'loon: pm\n  huur: 1', b: 'loon: pm' }, 5],
		['an assumption, with one pm', 'loon', { a: 'huur: 1', b: 'loon: pm' }, 5]
	])('that gets the name of %s is a problem at the amount', (_, name, amounts, line) => {
		const dossier = DOSSIER.replace(/voorbeelden:\n.*\n/, '').replace('onbekend:', `${name}:`);
		expect(read(amounts, dossier)).toMatchObject({
			ok: false,
			problems: [{ code: 'NAAM_DUBBEL', file: 'proef/keuze-b.yaml', line, column: 3 }]
		});
	});

	it('of an effect is apart from that of a post with the same name', () => {
		const dossier = DOSSIER.replace(/voorbeelden:\n.*\n/, '').replace('extra_druk: {', 'loon: {');
		const result = readExample({
			'dossier.yaml': dossier,
			'keuze-a.yaml': OPTION_A.replace('huur: 100', 'loon: pm\n  huur: 1').replace(
				'extra_druk: 10',
				'loon: pm'
			),
			'keuze-b.yaml': `${OPTION_B.replace('= onbekend', 'pm')}effecten: { loon: 3 }\n`
		});
		expect(assumptionsOf(result).map(({ id, title, bounds: [low] }) => [id, title, low])).toEqual([
			['loon_a', 'Loon (keuze A)', 0],
			['loon_b', 'Loon (keuze B)', 0],
			['loon_effect', 'Extra druk (effect)', -10_000_000]
		]);
	});
});

describe('the bounds of an amount that is pm', () => {
	it('leave room for a saving where it is an effect, and not where it is money that is needed', () => {
		const result = readExample({
			'dossier.yaml': DOSSIER.replace(/voorbeelden:\n.*\n/, ''),
			'keuze-a.yaml': OPTION_A.replace('huur: 100', 'huur: pm').replace('extra_druk: 10', 'extra_druk: pm')
		});
		expect(assumptionsOf(result).map(({ id, bounds, step }) => [id, bounds, step])).toEqual([
			['huur', [0, 10_000_000], 1000],
			['extra_druk', [-10_000_000, 10_000_000], 1000]
		]);
	});

	it('are those that the author gives, with their reason and step', () => {
		const [found] = assumptionsOf(
			read({
				a: 'huur: { bedrag: pm, bereik: [-50000, 0], bereik_toelichting: Verhuur., stap: 500, bron: { nota: p. 3 } }',
				b: 'loon: 5'
			})
		);
		expect(found).toMatchObject({
			bounds: [-50_000, 0],
			boundsNote: 'Verhuur.',
			step: 500,
			citations: [{ source: 'nota', place: 'p. 3' }]
		});
	});

	it('may be given where only some years are pm', () => {
		const [found] = assumptionsOf(
			read({ a: 'huur: { bedrag: { 2024: 3, 2025: pm }, bereik: [-9, 9] }', b: 'loon: 5' })
		);
		expect(found).toMatchObject({ bounds: [-9, 9], step: 1 });
	});

	it.each(['bereik: [0, 9]', 'stap: 2', 'bereik_toelichting: Zo.'])(
		'do nothing beside an amount that is known, and the check says so: %s',
		(written) => {
			expect(read({ a: `huur: { bedrag: 100, ${written} }`, b: 'loon: 5' })).toMatchObject({
				ok: true,
				warnings: [{ code: 'WAARDE_ONJUIST', severity: 'let op', line: 5, column: 24 }]
			});
		}
	);
});

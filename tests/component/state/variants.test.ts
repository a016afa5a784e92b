import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../../../src/lib/formula/digits.ts';
import { variantsYaml } from '../../../src/lib/export/variants.ts';
import { readVariantFile } from '../../../src/lib/state/variant-file.ts';
import { variantsKey } from '../../../src/lib/state/kept.ts';
import { LONGEST_NAME } from '../../../src/lib/state/variant-list.ts';
import { Variants } from '../../../src/lib/state/variants.svelte.ts';
import { FULL, storageWith } from '../storage.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import type { Choices } from '../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../hilversum.ts';

const KEY = variantsKey(dossier.id);
const figures = (changes: AssumptionValues): Choices => ({ changes, judgements: {} });

describe('own variants', () => {
	it('are kept, renamed, removed and there again on the next visit', () => {
		const store = storageWith();
		const variants = new Variants(dossier, store);
		variants.save(' Veel kosten ', figures({ transformatiekosten: 80_000 }));
		variants.save('Groei', figures({ indexatie: 2.5 }));
		variants.rename('Groei', 'Loonstijging');
		expect(new Variants(dossier, store).list).toEqual([
			{ name: 'Veel kosten', ...figures({ transformatiekosten: 80_000 }) },
			{ name: 'Loonstijging', ...figures({ indexatie: 2.5 }) }
		]);
		variants.save('Oordeel', { changes: {}, judgements: { 'risico.wachtlijsten_wijk': '3400' } });
		expect(new Variants(dossier, store).list.at(-1)?.judgements).toEqual({
			'risico.wachtlijsten_wijk': '3400'
		});
		variants.remove('Oordeel');
		variants.remove('Veel kosten');
		expect(new Variants(dossier, store).list).toHaveLength(1);
	});

	it('replace another of the same name only when they are told to', () => {
		const variants = new Variants(dossier, storageWith());
		const first = { name: 'Een', ...figures({ indexatie: 1 }) };
		expect(variants.save('Een', figures({ indexatie: 1 }))).toBe('kept');
		expect(variants.save('Een', figures({ indexatie: 1 }))).toBe('kept');
		expect(variants.save('Een', figures({ indexatie: 2 }))).toBe('taken');
		expect(variants.list).toEqual([first]);
		expect(variants.replace(first, figures({ indexatie: 2 }))).toBe('kept');
		expect(variants.list).toEqual([{ name: 'Een', ...figures({ indexatie: 2 }) }]);
		variants.save('Twee', figures({ indexatie: 3 }));
		expect(variants.rename('Twee', 'Een')).toBe('taken');
		expect(variants.list).toHaveLength(2);
		variants.add([
			{ name: 'Een', ...figures({ indexatie: 2 }) },
			{ name: 'Een', ...figures({ indexatie: 4 }) }
		]);
		expect(variants.list.map(({ name, changes }) => [name, changes['indexatie']])).toEqual([
			['Een', 2],
			['Twee', 3],
			['Een (2)', 4]
		]);
	});

	it('of two tabs all stay, and one that another tab changed is not replaced', () => {
		const store = storageWith();
		const [one, other] = [new Variants(dossier, store), new Variants(dossier, store)];
		one.save('Een', figures({ indexatie: 1 }));
		other.save('Twee', figures({ indexatie: 2 }));
		expect(new Variants(dossier, store).list.map(({ name }) => name)).toEqual(['Een', 'Twee']);
		expect(one.list).toHaveLength(1);
		one.hear(KEY);
		expect(one.list).toHaveLength(2);
		one.hear('keuzewijzer/ander/varianten');
		// Both have seen the first; the other tab changes it, and then this one wants to.
		const [seen] = one.list;
		if (seen === undefined) throw new Error('there is one');
		expect(other.replace(seen, figures({ indexatie: 5 }))).toBe('kept');
		expect(one.replace(seen, figures({ indexatie: 6 }))).toBe('taken');
		expect(one.list.map(({ changes }) => changes['indexatie'])).toEqual([5, 2]);
		other.remove('Een');
		one.rename('Twee', 'Drie');
		expect(new Variants(dossier, store).list.map(({ name }) => name)).toEqual(['Drie']);
	});

	it('stay on the page when storage is full or blocked, and say so', () => {
		const store = storageWith({ [KEY]: JSON.stringify([{ name: 'Oud', query: '?indexatie=9' }]) });
		const full = new Variants(dossier, store);
		store.refuse = FULL;
		expect(full.save('Een', figures({ indexatie: 1 }))).toBe('not-kept');
		expect([full.problem, full.list.length]).toEqual(['full', 2]);
		store.refuse = undefined;
		expect(full.remove('Oud')).toBe('kept');
		expect([full.problem, full.list.map(({ name }) => name)]).toEqual([undefined, ['Een']]);
		expect(new Variants(dossier, store).list.map(({ name }) => name)).toEqual(['Een']);
		const blocked = new Variants(dossier, undefined);
		expect(blocked.problem).toBe('blocked');
		blocked.save('Een', figures({ indexatie: 1 }));
		expect([blocked.problem, blocked.list.length]).toEqual(['blocked', 1]);
	});

	it.each(['{', '{}', 'null', '"x"', '7', ''])('say that %j cannot be read, and set it aside', (text) => {
		const store = storageWith({ [KEY]: text });
		const variants = new Variants(dossier, store);
		expect([variants.unreadable, variants.list]).toEqual([true, []]);
		expect(variants.save('Een', figures({ indexatie: 1 }))).toBe('kept');
		expect(store.getItem(`${KEY}/apart`)).toBe(text);
		expect(new Variants(dossier, store).list).toHaveLength(1);
	});

	it('that cannot be read among others stay where they are, whatever changes', () => {
		const rubbish = [
			1,
			null,
			{ name: 1 },
			{ name: 'Leeg' },
			['x'],
			{ name: 'Oud', query: '?weg=1', extra: 2 }
		];
		const good = { name: 'Een', query: '?indexatie=1' };
		const store = storageWith({ [KEY]: JSON.stringify([...rubbish, good]) });
		const variants = new Variants(dossier, store);
		expect([variants.unreadable, variants.list.map(({ name }) => name)]).toEqual([true, ['Oud', 'Een']]);
		variants.rename('Een', 'Twee');
		variants.save('Drie', figures({ indexatie: 3 }));
		expect(JSON.parse(store.getItem(KEY) ?? '')).toEqual([
			...rubbish,
			{ name: 'Twee', query: '?indexatie=1' },
			{ name: 'Drie', query: '?indexatie=3' }
		]);
	});

	it('of one name each get a name of their own, also the longest; the same twice is one', () => {
		const long = 'x'.repeat(LONGEST_NAME + 5);
		const entries = [
			{ name: 'Een', query: '?indexatie=1' },
			{ name: 'Een', query: '?indexatie=2' },
			{ name: 'Een', query: '?indexatie=1' },
			{ name: 'Een (2)', query: '?indexatie=3' },
			{ name: long, query: '' },
			{ name: `${long}y`, query: '?indexatie=4' }
		];
		const store = storageWith({ [KEY]: JSON.stringify(entries) });
		const variants = new Variants(dossier, store);
		const names = variants.list.map(({ name }) => name);
		expect(names.slice(0, 3)).toEqual(['Een', 'Een (2)', 'Een (2) (2)']);
		expect(new Set(names).size).toBe(5);
		expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_NAME);
		variants.remove('Een (2)');
		expect(new Variants(dossier, store).list).toHaveLength(4);
	});

	it('come back from a file as they were, whatever their names and values', () => {
		const variant = fc.record({
			name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() === name && name !== ''),
			changes: fc.record(
				{
					indexatie: fc.double({ min: 0.001, max: 10, noNaN: true }).map(writtenNumber),
					transformatiekosten: fc.integer({ min: 0, max: 1_000_000 }),
					fte_in_dienst: fc.constant(null)
				},
				{ requiredKeys: [] }
			),
			judgements: fc.record(
				{
					'risico.wachtlijsten_wijk': fc.stringMatching(/^[0-5]{4}$/),
					'gewicht._kosten': fc.constant('80-100')
				},
				{ requiredKeys: [] }
			)
		});
		fc.assert(
			fc.property(fc.array(variant, { maxLength: 5 }), (variants) => {
				expect(readVariantFile(dossier, variantsYaml(dossier, variants))).toEqual({
					ok: true,
					variants: variants.map(({ name, changes, judgements }) => ({
						name,
						changes: { ...changes },
						judgements: { ...judgements }
					})),
					skipped: []
				});
			})
		);
	});

	it('from another dossier, or from a file that is something else, are refused with a reason', () => {
		expect(readVariantFile(dossier, 'dossier: ander\nvarianten: []')).toMatchObject({
			ok: false,
			message: expect.stringContaining('ander dossier')
		});
		expect(readVariantFile(dossier, '{ kapot')).toMatchObject({ ok: false });
		expect(readVariantFile(dossier, 'titel: iets')).toMatchObject({ ok: false });
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(typeof readVariantFile(dossier, text).ok).toBe('boolean');
			})
		);
	});

	it('take a number that can be read in two ways for none, and never write one', () => {
		const read = (value: string): unknown =>
			readVariantFile(
				dossier,
				`dossier: ${dossier.id}\nvarianten:\n  - { naam: Een, aannames: { transformatiekosten: ${value} } }`
			);
		expect(read('50.000')).toMatchObject({
			variants: [{ changes: {} }],
			skipped: ['Een: transformatiekosten']
		});
		expect(read('50000')).toMatchObject({
			variants: [{ changes: { transformatiekosten: 50_000 } }],
			skipped: []
		});
		const own = [{ name: 'Een', ...figures({ transformatiekosten: 50.125 }) }];
		expect(variantsYaml(dossier, own)).toContain('transformatiekosten: 50.1250\n');
		expect(readVariantFile(dossier, variantsYaml(dossier, own))).toMatchObject({
			variants: own,
			skipped: []
		});
	});

	it('name what they skip: unknown names and values out of bounds', () => {
		const text = `dossier: ${dossier.id}\nvarianten:\n  - naam: Een\n    aannames: { oud: 1, indexatie: 99, fte_in_dienst: 10 }\n    oordelen: { risico.wachtlijsten_wijk: "3400", risico.oud: "11", gewicht._kosten: 5 }`;
		expect(readVariantFile(dossier, text)).toEqual({
			ok: true,
			variants: [
				{ name: 'Een', changes: { fte_in_dienst: 10 }, judgements: { 'risico.wachtlijsten_wijk': '3400' } }
			],
			skipped: ['Een: oud', 'Een: indexatie', 'Een: risico.oud', 'Een: gewicht._kosten']
		});
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../../../src/lib/formula/digits.ts';
import { variantsYaml } from '../../../src/lib/export/variants.ts';
import { readVariantFile } from '../../../src/lib/state/variant-file.ts';
import { Variants, type VariantStorage } from '../../../src/lib/state/variants.svelte.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import type { Choices } from '../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../hilversum.ts';

const figures = (changes: AssumptionValues): Choices => ({ changes, judgements: {} });

/** Storage in memory that starts with a text, and refuses to write when it is told to. */
function storage(
	text: string | null = null,
	refuse?: DOMException
): VariantStorage & { text: string | null } {
	return {
		text,
		getItem() {
			return this.text;
		},
		setItem(_key, value) {
			if (refuse) throw refuse;
			this.text = value;
		}
	};
}

describe('own variants', () => {
	it('are kept, renamed, removed and there again on the next visit', () => {
		const store = storage();
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

	it('replace the one with the same name', () => {
		const variants = new Variants(dossier, storage());
		variants.save('Een', figures({ indexatie: 1 }));
		variants.save('Een', figures({ indexatie: 2 }));
		expect(variants.list).toEqual([{ name: 'Een', ...figures({ indexatie: 2 }) }]);
	});

	it('stay on the page when storage is full or blocked, and say so', () => {
		const full = new Variants(dossier, storage(null, new DOMException('', 'QuotaExceededError')));
		full.save('Een', figures({ indexatie: 1 }));
		expect([full.problem, full.list.length]).toEqual(['full', 1]);
		const blocked = new Variants(dossier, undefined);
		blocked.save('Een', figures({ indexatie: 1 }));
		expect([blocked.problem, blocked.list.length]).toEqual(['blocked', 1]);
	});

	it.each(['{', '{}', '[1]', '[{"name":1}]', 'null'])('say that %s cannot be read', (text) => {
		const variants = new Variants(dossier, storage(text));
		expect([variants.problem, variants.list]).toEqual(['unreadable', []]);
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

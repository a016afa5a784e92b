import { describe, expect, it } from 'vitest';
import { readVariantFile } from '../../../src/lib/state/variant-file.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const file = (entry: string, of = `dossier: ${dossier.id}\n`): ReturnType<typeof readVariantFile> =>
	readVariantFile(dossier, `${of}varianten:\n  - ${entry}`);

describe('a file with variants', () => {
	it('gives only what differs from the dossier, with an unknown as unknown', () => {
		expect(
			file('{ naam: Een, aannames: { indexatie: 0, fte_in_dienst: pm, transformatiekosten: 0 } }')
		).toEqual({
			ok: true,
			variants: [{ name: 'Een', changes: { fte_in_dienst: null, transformatiekosten: 0 }, judgements: {} }],
			skipped: []
		});
	});

	it('names every assumption and judgement that it skips', () => {
		expect(
			file(
				'{ naam: Een, aannames: { oud: pm, indexatie: 99 }, oordelen: { risico.oud: "11", risico.wachtlijsten_wijk: "<b>" } }'
			)
		).toEqual({
			ok: true,
			variants: [{ name: 'Een', changes: {}, judgements: {} }],
			skipped: ['Een: oud', 'Een: indexatie', 'Een: risico.oud', 'Een: risico.wachtlijsten_wijk']
		});
	});

	it('is refused where it does not say that it is of this dossier', () => {
		expect(file('{ naam: Een }', '')).toMatchObject({
			ok: false,
			message: expect.stringContaining('onbekend')
		});
		expect(file('{ naam: Een }', 'dossier: ander\n')).toMatchObject({
			ok: false,
			message: expect.stringContaining('ander')
		});
	});

	it('is refused where it is larger than any list of variants, before it is read', () => {
		expect(
			readVariantFile(dossier, `# ${'x'.repeat(200_000)}\ndossier: ${dossier.id}\nvarianten: []`)
		).toEqual({
			ok: false,
			message: 'Dit bestand is te groot voor een variant.'
		});
	});

	it('never unfolds what refers to itself over and over', () => {
		expect(
			readVariantFile(
				dossier,
				`a: &a [x]\ndossier: ${dossier.id}\nvarianten:\n  - { naam: Een, aannames: *a }`
			)
		).toMatchObject({ ok: false });
	});
});

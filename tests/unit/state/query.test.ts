import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinBounds } from '../../../src/lib/model/assumptions.ts';
import { differing } from '../../../src/lib/model/split.ts';
import { withVersion } from '../../../src/lib/state/link-version.ts';
import { judgedKeys, measureOf } from '../../../src/lib/state/shown-measure.ts';
import { readQuery } from '../../../src/lib/state/query.ts';
import { writeQuery } from '../../../src/lib/state/write-query.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();

describe('the query of an address', () => {
	it('carries only what differs, in each assumption’s own unit with a decimal point', () => {
		expect(writeQuery(dossier, { transformatiekosten: 50_000, indexatie: 2.5 })).toBe(
			'?indexatie=2.5&transformatiekosten=50000'
		);
		expect(writeQuery(dossier, { indexatie: 0, fte_in_dienst: 20, transformatiekosten: null })).toBe('');
		expect(writeQuery(dossier, { fte_in_dienst: null })).toBe('?fte_in_dienst=pm');
	});

	it('never writes a number that can be read in two ways', () => {
		expect(writeQuery(dossier, { fte_in_dienst: 20.125, indexatie: 0.125 })).toBe(
			'?indexatie=0.125&fte_in_dienst=20.1250'
		);
		const thousandths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 1000);
		fc.assert(
			fc.property(thousandths, (indexatie) => {
				const read = readQuery(dossier, writeQuery(dossier, { indexatie }));
				expect(read).toEqual({ changes: differing(dossier, { indexatie }), judgements: {}, notices: [] });
			})
		);
	});

	it('is read back as the same changes, whatever the values within bounds', () => {
		const changes = fc
			.record(
				Object.fromEntries(
					dossier.assumptions.map(({ id, bounds: [min, max] }) => [
						id,
						fc.oneof(
							fc.constant(null),
							fc.double({ min, max, noNaN: true }),
							fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
						)
					])
				),
				{ requiredKeys: [] }
			)
			.map((all) =>
				differing(
					dossier,
					Object.fromEntries(
						Object.entries(all).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))
					)
				)
			);
		fc.assert(
			fc.property(changes, (all) => {
				const read = readQuery(dossier, writeQuery(dossier, all));
				expect(read).toEqual({ changes: all, judgements: {}, notices: [] });
			})
		);
	});

	it('carries no digits that only a binary fraction has, and none are calculated with', () => {
		const all = differing(dossier, { indexatie: 0.1 + 0.2, transformatiekosten: 102_499.99999999999 });
		expect(all).toEqual({ indexatie: 0.3, transformatiekosten: 102_500 });
		expect(writeQuery(dossier, all)).toBe('?indexatie=0.3&transformatiekosten=102500');
		expect(readQuery(dossier, '?indexatie=0.30000000000000004').changes).toEqual({ indexatie: 0.3 });
		expect(differing(dossier, { fte_in_dienst: 20.000000000000004 })).toEqual({});
	});

	it('carries own judgements by a name with a dot, and names those of what the dossier does not have', () => {
		const judgements = { 'risico.wachtlijsten_wijk': '3420', 'gewicht._kosten': '80' };
		const query = writeQuery(dossier, { indexatie: 2.5 }, judgements);
		expect(query).toBe('?indexatie=2.5&risico.wachtlijsten_wijk=3420&gewicht._kosten=80');
		expect(readQuery(dossier, query)).toEqual({ changes: { indexatie: 2.5 }, judgements, notices: [] });
		expect(readQuery(dossier, '?risico.oud=34&__proto__.x=1&risico.wachtlijsten_wijk=<b>x')).toMatchObject({
			judgements: {},
			notices: [
				{ kind: 'unknown-name', name: 'risico.oud', meant: [] },
				{ kind: 'unreadable', name: 'risico.wachtlijsten_wijk', text: '<b>x' }
			]
		});
	});

	it('names what it cannot use, and uses the rest', () => {
		const { changes, notices } = readQuery(
			dossier,
			'?indexatie=2,5&oud=3&transformatiekosten=veel&fte_in_dienst=1000&wmo_lasten_2023=19.759.000&groei_wmo=2.900'
		);
		expect(changes).toEqual({ indexatie: 2.5 });
		expect(notices).toMatchObject([
			{ kind: 'unknown-name', name: 'oud', meant: [] },
			{ kind: 'unreadable', name: 'transformatiekosten', text: 'veel' },
			{ kind: 'out-of-bounds', value: 1000, assumption: { id: 'fte_in_dienst' } },
			{ kind: 'doubtful', assumption: { id: 'wmo_lasten_2023' }, meant: [19_759_000] },
			{ kind: 'doubtful', text: '2.900', meant: [2900, 2.9] }
		]);
	});

	it('gives changes within bounds, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
				const { changes } = readQuery(dossier, search);
				for (const [id, value] of Object.entries(changes)) {
					const assumption = dossier.assumptions.find((one) => one.id === id);
					expect(assumption && (value === null || withinBounds(assumption, value))).toBe(true);
				}
			})
		);
	});

	it.each([
		'?__proto__=1',
		'?constructor=2',
		'?indexatie=NaN',
		'?indexatie=Infinity',
		'?indexatie=1e1',
		'?indexatie='
	])('%s changes nothing', (search) => {
		expect(readQuery(dossier, search).changes).toEqual({});
	});
});

describe('the version in a link', () => {
	it('goes with the link that is shared, behind what differs', () => {
		expect(withVersion(dossier, '')).toBe('?versie=1.1');
		expect(withVersion(dossier, '?indexatie=2.5')).toBe('?indexatie=2.5&versie=1.1');
		expect(withVersion(dossier, '?versie=1.0&indexatie=2.5')).toBe('?indexatie=2.5&versie=1.1');
		expect(withVersion({ ...dossier, version: '' }, '?indexatie=2.5')).toBe('?indexatie=2.5');
	});

	it('is told when it is another than that of the dossier, and is no change', () => {
		expect(readQuery(dossier, '?indexatie=2.5&versie=1.0')).toEqual({
			changes: { indexatie: 2.5 },
			judgements: {},
			notices: [],
			madeWith: '1.0'
		});
		expect(readQuery(dossier, withVersion(dossier, '?indexatie=2.5')).madeWith).toBeUndefined();
		expect(readQuery(dossier, '?versie=').madeWith).toBeUndefined();
	});

	it('is read back, whatever the version is called and whatever sentence the link stands in', () => {
		const versions = fc.string({ maxLength: 20 });
		fc.assert(
			fc.property(versions, fc.constantFrom('', '.', ')', '”'), (version, after) => {
				const named = { ...dossier, version };
				const read = readQuery(named, withVersion(named, '?indexatie=2.5') + after);
				expect(read).toEqual({ changes: { indexatie: 2.5 }, judgements: {}, notices: [] });
			})
		);
	});

	it('leaves the name to an assumption that is called so', () => {
		const [first, ...others] = dossier.assumptions;
		if (first === undefined) throw new Error('There is no assumption');
		const own = { ...dossier, assumptions: [{ ...first, id: 'versie' }, ...others] };
		expect(withVersion(own, '?indexatie=2.5')).toBe('?indexatie=2.5');
		expect(readQuery(own, '?versie=2').changes).toEqual({ versie: 2 });
	});
});

describe('the measure in which totals are shown', () => {
	it('goes with a link as what somebody chose, and is no judgement', () => {
		const read = readQuery(dossier, '?indexatie=2.5&weergave.maat=inwoners');
		expect(read.notices).toEqual([]);
		expect(measureOf(dossier, read.judgements)?.name).toBe('per inwoner');
		expect(judgedKeys(read.judgements)).toEqual([]);
		expect(writeQuery(dossier, read.changes, read.judgements)).toBe('?indexatie=2.5&weergave.maat=inwoners');
	});

	it('is told when the dossier does not have it', () => {
		expect(readQuery(dossier, '?weergave.maat=huishoudens')).toMatchObject({
			judgements: {},
			notices: [{ kind: 'unknown-name', name: 'huishoudens' }]
		});
		expect(readQuery({ ...dossier, measures: [] }, '?weergave.maat=inwoners').notices).toHaveLength(1);
		expect(measureOf(dossier, {})).toBeUndefined();
	});
});

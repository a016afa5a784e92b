import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeUnit } from '../../../src/lib/formula/describe-unit.ts';
import { fromBase, scaleOf, toBase } from '../../../src/lib/formula/scale.ts';
import {
	BASE_UNITS,
	baseUnit,
	MONEY_PER_YEAR,
	parseUnit,
	sameDimensions
} from '../../../src/lib/formula/unit.ts';
import { unit } from './helpers.ts';

describe('reading a unit', () => {
	it.each([
		['€', '€'],
		['fte', 'fte'],
		['cliënt', 'cliënt'],
		['client', 'cliënt'],
		['cliënten', 'cliënt'],
		['uur', 'uur'],
		['uren', 'uur'],
		['jaar', 'jaar'],
		['€/jaar', '€/jaar'],
		['€/maand', '€/jaar'],
		['€ / fte / jaar', '€/fte/jaar'],
		['€/jaar/fte', '€/fte/jaar'],
		['uur/cliënt/jaar', 'uur/cliënt/jaar'],
		['%', 'getal zonder eenheid'],
		['%/jaar', 'getal zonder eenheid'],
		['getal', 'getal zonder eenheid'],
		['€/m2/jaar', '€/m²/jaar'],
		['kg/huishouden/jaar', 'ton/huishouden/jaar'],
		['leerlingen', 'leerling'],
		['€/woning', '€/woning'],
		['inwoners', 'inwoner'],
		['%/fte', 'per fte']
	])('reads %s as %s', (text, described) => {
		expect(describeUnit(unit(text).dimensions)).toBe(described);
	});

	it.each(['', '/jaar', '€/', '€//jaar', 'euros', 'EUR€', '€/%', '€*fte', '%/maand', 'jaar jaar', '€/getal'])(
		'does not read %j',
		(text) => {
			expect(parseUnit(text)).toBeNull();
		}
	);

	it('reads an accent that is a character of its own', () => {
		expect(parseUnit('clie\u0308nt')).toEqual(unit('cliënt'));
	});
});

describe('base units', () => {
	it('makes per cents exact fractions', () => {
		expect(toBase(2.5, unit('%'))).toBe(0.025);
		expect(toBase(3, unit('%/jaar'))).toBe(0.03);
	});

	it('makes amounts per month amounts per year', () => {
		expect(toBase(1200, unit('€/maand')) + toBase(100, unit('€/jaar'))).toBe(14500);
		expect(toBase(18, unit('maand'))).toBe(1.5);
	});

	it('shows per cents again without stray digits', () => {
		expect(0.029 * 100).toBe(2.9000000000000004);
		expect(fromBase(0.029, unit('%'))).toBe(2.9);
		expect(fromBase(toBase(2.9, unit('%')), unit('%'))).toBe(2.9);
	});

	it('gives every number of up to fifteen digits back as it was', () => {
		const number = fc
			.tuple(fc.maxSafeInteger(), fc.constantFrom(10, 1e3, 1e6, 1e12))
			.map(([digits, over]) => Number((digits / over).toPrecision(15)));
		fc.assert(
			fc.property(number, fc.constantFrom('€', '%', '€/maand', 'maand'), (value, text) => {
				expect(fromBase(toBase(value, unit(text)), unit(text)) === value).toBe(true);
			})
		);
	});
});

describe('the scale of a unit', () => {
	it('is that of the whole unit, whatever it measures', () => {
		const words = fc.constantFrom('€', 'uren', 'kg', 'maand', 'jaar', 'm2', 'fte');
		fc.assert(
			fc.property(fc.oneof(words, fc.constant('%')), fc.array(words, { maxLength: 3 }), (first, others) => {
				const text = [first, ...others].join('/');
				const read = parseUnit(text);
				if (read !== null) expect(scaleOf(text)).toEqual({ times: read.times, over: read.over });
			})
		);
		expect(scaleOf('kg/huishouden/maand')).toEqual({ times: 12, over: 1000 });
	});

	it('is told in words, also of what a dossier counts itself', () => {
		expect(['€/zak/maand', 'kg/huishouden/jaar', 'maand', '€/m²'].map(baseUnit)).toEqual([
			'€/zak/jaar',
			'ton/huishouden/jaar',
			'jaar',
			'€/m²'
		]);
	});

	it('is 1 for what a dossier counts itself', () => {
		const own = new Map([
			['zakken', 'zak'],
			['zak', 'zak']
		]);
		expect(parseUnit('€/zak/maand', own)).toEqual({
			dimensions: { '€': 1, zak: -1, jaar: -1 },
			times: 12,
			over: 1
		});
		expect(scaleOf('€/zak/maand')).toEqual({ times: 12, over: 1 });
		expect(parseUnit('€/zak')).toBeNull();
		expect(describeUnit({ jaar: -1, zak: -1, '€': 1 })).toBe('€/zak/jaar');
	});
});

describe('describing a unit', () => {
	it('describes products, powers and rates', () => {
		expect(describeUnit({})).toBe('getal zonder eenheid');
		expect(describeUnit({ jaar: -1 })).toBe('per jaar');
		expect(describeUnit({ '€': 2 })).toBe('€²');
		expect(describeUnit({ '€': 1, fte: 1, jaar: -2 })).toBe('€·fte/jaar/jaar');
		expect(describeUnit(MONEY_PER_YEAR.dimensions)).toBe('€/jaar');
	});

	it('describes what it read so that it reads the same again', () => {
		const word = fc.constantFrom(...BASE_UNITS);
		fc.assert(
			fc.property(word, fc.array(word, { maxLength: 3 }), (above, below) => {
				const { dimensions } = unit([above, ...below].join('/'));
				const again = parseUnit(describeUnit(dimensions));
				const hasNumerator = Object.values(dimensions).some((power) => power > 0);
				expect(again !== null).toBe(hasNumerator);
				if (again !== null) expect(sameDimensions(again.dimensions, dimensions)).toBe(true);
			})
		);
	});
});

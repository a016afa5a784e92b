import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { contentByPole, type Content, type Found } from '../../../../src/lib/model/comparing/poles.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const ids = (found: readonly Found[]): string[] => found.map(({ id }) => id);

describe('what goes with the poles in Hilversum', () => {
	const { shared, axes, combination } = contentByPole(dossier, outcome);
	const pole = (id: string) => axes.flatMap(({ poles }) => poles).find((one) => one.pole.id === id);

	it('gives each pole its lines, consequences, advantages and risks', () => {
		const buurt = pole('buurt');
		expect(buurt?.options).toEqual(['A', 'C']);
		expect(buurt?.spending).toEqual([{ id: 'wijk_versterken', options: ['A', 'C'] }]);
		expect(ids(buurt?.effects ?? [])).toEqual(['minder_zware_ondersteuning', 'aanzuigende_werking']);
		expect(ids(buurt?.advantages ?? [])).toEqual(['laagdrempelig', 'van_zorg_naar_gezondheid']);
		expect(ids(buurt?.risks ?? [])).toEqual([
			'aanzuigende_werking',
			'expertise_verspreid',
			'wachtlijsten_wijk'
		]);
		const gemeente = pole('gemeente');
		expect(ids(gemeente?.spending ?? [])).toEqual(['inkoop_welzijn', 'transformatie_en_frictie']);
		expect(ids(gemeente?.risks ?? [])).toEqual(['concurrent_personeel', 'sluit_niet_aan']);
	});

	it('finds one risk at one combination only: support of the providers, at B', () => {
		expect(combination.risks).toEqual([{ id: 'draagvlak_aanbieders', options: ['B'] }]);
		expect(combination.advantages).toEqual([]);
		expect(combination.effects).toEqual([]);
	});

	it('keeps the two amounts that are the other way round at D with the combination', () => {
		expect(ids(combination.spending)).toEqual(['suicidepreventie', 'toegang_mantelzorgers']);
		expect(ids(shared.spending)).toHaveLength(4);
		expect(shared.risks).toEqual([]);
	});
});

describe('what goes with the poles of any dossier', () => {
	it('is everything, each at one place, and at both poles of an axis only with another amount', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const { shared, axes, combination } = contentByPole(any, calculate(any, values));
				for (const kind of ['spending', 'effects'] as const) {
					const of = (content: Content): string[] => ids(content[kind]);
					const places = [
						...of(shared),
						...axes.flatMap(({ poles }) => [...new Set(poles.flatMap(of))]),
						...of(combination)
					];
					const used = new Set(any.options.flatMap((option) => option[kind].map(({ item }) => item)));
					expect([...places].sort()).toEqual([...used].sort());
				}
			})
		);
	});

	it('belongs to no axis where two axes explain it as well', () => {
		const diagonal = { ...dossier, options: dossier.options.filter(({ letter }) => 'AD'.includes(letter)) };
		const { axes, combination } = contentByPole(diagonal, calculate(diagonal, baseline(diagonal)));
		expect(axes.flatMap(({ poles }) => poles.flatMap(({ risks }) => risks))).toEqual([]);
		expect(combination.risks).toContainEqual({ id: 'aanzuigende_werking', options: ['A'] });
	});
});

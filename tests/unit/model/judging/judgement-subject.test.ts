import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { filterSubjects, NO_FILTER } from '../../../../src/lib/model/judging/judgement-filter.ts';
import { assumptionsToFillIn } from '../../../../src/lib/model/judging/judgement-money.ts';
import {
	advantageGroups,
	riskGroups,
	subjectsIn,
	type SubjectGroup
} from '../../../../src/lib/model/judging/judgement-subject.ts';
import { hilversum } from '../hilversum.ts';

const dossier = hilversum();
const risks = riskGroups(dossier);
const advantages = advantageGroups(dossier);
const overview = (groups: readonly SubjectGroup[]) =>
	groups.map(({ id, subjects }) => [id, subjects.map((subject) => subject.id)]);
const subject = (id: string) => subjectsIn([...risks, ...advantages]).find((one) => one.id === id);

/** A dossier whose options have a risk or not. */
const withRisk = (letters: string): Dossier => ({
	...dossier,
	options: dossier.options.map((option) => ({
		...option,
		risks: letters.includes(option.letter) ? [{ risk: 'wachtlijsten_wijk', citations: [] }] : []
	}))
});

describe('the risks of Hilversum', () => {
	it('stand with the answer that they come from, then those of one option', () => {
		expect(overview(risks)).toEqual([
			['pool-toegang-buurt', ['aanzuigende_werking', 'expertise_verspreid', 'wachtlijsten_wijk']],
			['pool-toegang-stedelijk', ['later_in_beeld', 'wachttijden_sociaal_plein']],
			['pool-samenleving-gemeenschap', ['gemeente_sluit_later_aan']],
			['pool-samenleving-gemeente', ['concurrent_personeel', 'sluit_niet_aan']],
			['keuze-B', ['draagvlak_aanbieders']]
		]);
	});

	it('have the measure of an option where it differs, and else one for all', () => {
		expect(subject('wachtlijsten_wijk')?.measures.map(({ options }) => options)).toEqual([['A'], ['C']]);
		expect(subject('later_in_beeld')?.measures).toHaveLength(1);
		expect(subject('later_in_beeld')?.measures[0]?.options).toEqual(['B', 'D']);
	});

	it('know the advantage that says the opposite, and the advantage knows the risk', () => {
		expect(subject('later_in_beeld')?.mirrors).toEqual(['laagdrempelig']);
		expect(subject('laagdrempelig')?.mirrors).toEqual(['later_in_beeld']);
		expect(subject('welzijn_overzichtelijk')?.mirrors).toEqual([]);
	});

	it('lead to the unknown assumption that says what they cost', () => {
		expect(assumptionsToFillIn(dossier, 'aanzuigende_werking').map(({ id }) => id)).toEqual([
			'aanzuigende_werking'
		]);
		const known = {
			...dossier,
			assumptions: dossier.assumptions.map((one) => ({ ...one, value: one.value ?? 1 }))
		};
		expect(
			assumptionsToFillIn(known, 'aanzuigende_werking')
				.map(({ id }) => id)
				.sort()
		).toEqual(['aanzuigende_werking', 'groei_wmo', 'wmo_lasten_2023']);
	});
});

describe('risks of any dossier', () => {
	it('are each at one place, with all options that have them', () => {
		fc.assert(
			fc.property(fc.subarray(['A', 'B', 'C', 'D']), (letters) => {
				const found = riskGroups(withRisk(letters.join('')));
				expect(subjectsIn(found).map(({ options }) => options)).toEqual(letters.length > 0 ? [letters] : []);
			})
		);
	});

	it.each([
		['ABCD', 'alle'],
		['AD', 'combinatie'],
		['ABC', 'combinatie'],
		['CD', 'pool-samenleving-gemeente'],
		['D', 'keuze-D']
	])('of %s stand with %s', (letters, id) => {
		expect(riskGroups(withRisk(letters)).map((group) => group.id)).toEqual([id]);
	});

	it('stand once where they come from two answers of three', () => {
		const [axis, other] = dossier.axes;
		if (!axis || !other) throw new Error('no axes');
		const third = { ...axis, poles: [...axis.poles, { id: 'thuis', title: 'Thuis', short: 'thuis' }] };
		const made = withRisk('ABE');
		const [a, b, c] = made.options;
		if (!a || !b || !c) throw new Error('no options');
		const three = {
			...made,
			axes: [third],
			options: [a, b, { ...c, position: { [axis.id]: 'thuis' } }]
		};
		expect(riskGroups(three).map((group) => group.id)).toEqual(['pool-toegang-buurt-stedelijk']);
	});
});

describe('searching', () => {
	const ids = (filter: Partial<typeof NO_FILTER>) =>
		subjectsIn(filterSubjects(risks, { ...NO_FILTER, ...filter })).map(({ id }) => id);

	it('finds all when nothing is asked', () => {
		expect(filterSubjects(risks, NO_FILTER)).toEqual(risks);
	});

	it('finds words in the title, the note and the measure, whatever capitals and accents', () => {
		expect(ids({ word: 'CONCURRENT' })).toEqual(['concurrent_personeel']);
		expect(ids({ word: 'een plek' })).toEqual(['expertise_verspreid']);
		expect(ids({ word: 'adviesraden opdracht' })).toEqual(['sluit_niet_aan']);
		expect(ids({ word: 'bestaat niet' })).toEqual([]);
	});

	it('finds what an option has, what comes from an answer, and both together', () => {
		expect(ids({ option: 'B' })).toEqual([
			'later_in_beeld',
			'wachttijden_sociaal_plein',
			'gemeente_sluit_later_aan',
			'draagvlak_aanbieders'
		]);
		expect(ids({ group: 'keuze-B' })).toEqual(['draagvlak_aanbieders']);
		expect(ids({ group: 'pool-toegang-buurt', option: 'B' })).toEqual([]);
	});

	it('leaves out groups in which nothing is found', () => {
		expect(filterSubjects(risks, { ...NO_FILTER, option: 'B' }).map(({ id }) => id)).toEqual([
			'pool-toegang-stedelijk',
			'pool-samenleving-gemeenschap',
			'keuze-B'
		]);
	});
});

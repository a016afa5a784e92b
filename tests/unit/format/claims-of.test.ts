import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { claimsOf, type Claim } from '../../../src/lib/format/claims.ts';
import { claimQuestion, openQuestions, questionsText } from '../../../src/lib/format/questions.ts';
import { baseline, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { splitUnknowns } from '../../../src/lib/model/in-force.ts';
import { claimedBy } from '../../../src/lib/model/judging/claim-answer.ts';
import { sharedUnknowns } from '../../../src/lib/model/split.ts';
import { hilversum, taakstelling } from '../model/hilversum.ts';
import { claimsDossier, sampled } from '../model/claims-dossier.ts';
import { Dice } from '../model/random-dossier.ts';

/** The same with spaces that break. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null).replaceAll('\u00a0', ' '));

/** What the options of a claim cost, or come to in its year, at a value of its assumption; unknown is left out. */
function signAt(
	dossier: Dossier,
	values: AssumptionValues,
	{ assumption, turn }: Claim,
	at: number
): number[] {
	const { options } = calculate(dossier, { ...values, [assumption.id]: at });
	const { subject, measure, period } = turn.value;
	const sums = (letters: readonly string[]): readonly number[] =>
		letters.map((letter) => {
			const option = options.find((one) => one.letter === letter);
			if (option === undefined) throw new Error(`no option ${letter}`);
			if (subject.kind === 'difference')
				return (measure === 'balance' ? option.balance : option.spending).known;
			const year = option.years[dossier.years.indexOf(Number(period))];
			return (year?.spending.known ?? NaN) + (year?.effects.known ?? NaN);
		});
	const second = subject.kind === 'difference' ? sums(turn.sides.second) : [0];
	return sums(turn.sides.first).flatMap((one) => second.map((other) => Math.sign(one - other)));
}

/** What the sentence of a side says of each of the first options against each of the second. */
function saidSign({ turn }: Claim, sentence: string): number {
	if (/evenveel|op nul uit/.test(sentence)) return 0;
	if (turn.value.subject.kind === 'total') return sentence.includes('niet terug') ? 1 : -1;
	const [letter] = turn.sides.first;
	return new RegExp(`: keuze ${letter}\\b`).test(sentence) ? -1 : 1;
}

/** How far from a claim nothing else turns: a step of the slider, or less. */
function nearby({ assumption, turn, at }: Claim): number {
	const gaps = turn.value.pieces.flatMap(({ from, to }) => [from, to].map((end) => Math.abs(end - at)));
	return Math.min(
		assumption.step,
		...gaps.filter((gap) => gap > 1e-6 * Math.abs(at) + 1e-9).map((gap) => gap / 2)
	);
}

function expectToHold(dossier: Dossier, values: AssumptionValues): number {
	const claims = claimsOf(dossier, values);
	for (const claim of claims) {
		const away = nearby(claim);
		for (const [sentence, at] of [
			[claim.lower, claim.at - away],
			[claim.higher, claim.at + away]
		] as const) {
			expect(new Set(signAt(dossier, values, claim, at)), `${claim.title}: ${sentence}`).toEqual(
				new Set([saidSign(claim, sentence)])
			);
		}
		expect(claimedBy(dossier, claim.key.replace(/^stelling\./, '')), claim.key).toMatchObject({
			assumption: { id: claim.assumption.id }
		});
	}
	expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
	return claims.length;
}

describe('claims', () => {
	it.each([
		['Hilversum', hilversum()],
		['Taakstelling', taakstelling()]
	])('of %s hold a step below and a step above, also of what is filled in', (_name, dossier) => {
		expect(expectToHold(dossier, baseline(dossier))).toBeGreaterThan(1);
		for (const { id, bounds } of dossier.assumptions) {
			for (const part of [0.1, 0.5]) {
				expectToHold(dossier, {
					...baseline(dossier),
					[id]: bounds[0] + part * (bounds[1] - bounds[0])
				});
			}
		}
	});

	it('hold of random dossiers under random assumptions', () => {
		let count = 0;
		for (let seed = 0; seed < 60; seed++) {
			const dossier = claimsDossier(seed);
			count += expectToHold(dossier, sampled(dossier, new Dice(seed)));
		}
		expect(count).toBeGreaterThan(30);
	});

	it('of an unknown that is filled in for each option apart are claims of their own, that hold', () => {
		for (const source of [hilversum(), taakstelling(), ...[1, 2, 3, 4, 5, 6].map(claimsDossier)]) {
			const shared = sharedUnknowns(source);
			const dossier = splitUnknowns(
				source,
				shared.map(({ assumption }) => assumption.id)
			);
			expectToHold(dossier, baseline(dossier));
			for (let seed = 0; seed < 5; seed++) expectToHold(dossier, sampled(dossier, new Dice(seed)));
		}
		const split = splitUnknowns(hilversum(), ['transformatiekosten']);
		const claims = claimsOf(split, {
			...baseline(split),
			transformatiekosten_c: 40_000,
			transformatiekosten_d: 45_000
		});
		expect(claims.map(({ key }) => key)).toEqual(
			expect.arrayContaining(['stelling.transformatiekosten_c_c_d', 'stelling.transformatiekosten_d_c_d'])
		);
	});

	it('count in the expected effects where they are known, beside the costs alone', () => {
		const dossier = hilversum();
		const known = Object.fromEntries(
			dossier.assumptions.map(({ id, value, bounds }) => [id, value ?? (bounds[0] + bounds[1]) / 4])
		);
		expectToHold(dossier, known);
		const claims = claimsOf(dossier, known);
		const counted = claims.filter(({ key }) => key.endsWith('_effecten'));
		expect(counted.length).toBeGreaterThan(0);
		for (const { lower, higher } of counted) {
			expect(lower).toMatch(/, met de verwachte effecten erbij\.$/);
			expect(higher).toMatch(/, met de verwachte effecten erbij\.$/);
		}
		expect(claimsOf(dossier, baseline(dossier)).some(({ key }) => key.endsWith('_effecten'))).toBe(false);
		const alone = {
			...dossier,
			effects: [],
			options: dossier.options.map((one) => ({ ...one, effects: [] }))
		};
		expect(claimsOf(alone, known).some(({ key }) => key.endsWith('_effecten'))).toBe(false);
	});

	it('say of Hilversum what C and D may cost, per job, and what share pays A back, in money', () => {
		const dossier = hilversum();
		const [first, second] = claimsOf(dossier, baseline(dossier));
		expect(plain(first)).toMatchObject({
			key: 'stelling.transformatiekosten_a_c',
			at: 50_000,
			title: 'Transformatie- en frictiekosten: hoger dan € 50.000 per jaar',
			lower: 'Lager: keuze C en D zijn goedkoper dan keuze A en B.',
			higher: 'Hoger: keuze A en B zijn goedkoper dan keuze C en D.',
			note: '',
			measures: [
				'Dat is € 2.500 per fte per jaar, bij 20 fte (banen die in dienst van de gemeente komen).',
				'Dat is € 0,55 per inwoner per jaar (2020).',
				'Dat is 0,25 % van de zorglasten Wmo (2023).'
			]
		});
		expect(plain(second?.title)).toBe(
			'Minder zware ondersteuning door toegang in de wijk: hoger dan ongeveer 2,78 %'
		);
		expect(plain(second?.measures)).toEqual([
			'Dat is € 550.000 in 2027, van € 19.759.000 (zorglasten Wmo in 2023).'
		]);
		expect(second?.note).toContain('Niet meegerekend, want nog niet bekend: Kracht van de gemeenschap');
	});

	it('keep their names when other values are filled in', () => {
		const dossier = hilversum();
		const keys = claimsOf(dossier, baseline(dossier)).map(({ key }) => key);
		const filled = claimsOf(dossier, { ...baseline(dossier), indexatie: 2, transformatiekosten: 60_000 });
		expect(filled.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
	});
});

describe('questions', () => {
	it('ask for every unknown that has no claim, in the order of the dossier', () => {
		const dossier = hilversum();
		const values = baseline(dossier);
		const claims = claimsOf(dossier, values);
		const asked = openQuestions(dossier, values, claims).map(({ id }) => id);
		const open = dossier.assumptions.filter(({ value }) => value === null).map(({ id }) => id);
		expect(asked).toEqual(open.filter((id) => claims.every(({ assumption }) => assumption.id !== id)));
		expect(asked.length).toBeGreaterThan(0);
	});

	it('are a text with what they matter for, the source and the link', () => {
		const dossier = hilversum();
		const [claim] = claimsOf(dossier, baseline(dossier));
		if (claim === undefined) throw new Error('no claim');
		expect(plain(questionsText(dossier, [claimQuestion(claim)], 'https://voorbeeld.nl/'))).toBe(
			[
				'Vragen over Wmo-Samenleving 2024–2030, Gemeente Hilversum, versie 1.1 van 28 november 2026',
				'1. “Transformatie- en frictiekosten”: is dat meer of minder dan € 50.000 per jaar, en waaruit blijkt dat?\n   Lager: keuze C en D zijn goedkoper dan keuze A en B. Hoger: keuze A en B zijn goedkoper dan keuze C en D.\n   Bron: Startnotitie, tabel Keuze C en D, regel 6.',
				'Gemaakt met: https://voorbeeld.nl/'
			].join('\n\n')
		);
	});
});

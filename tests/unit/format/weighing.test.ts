import { describe, expect, it } from 'vitest';
import {
	leftOutText,
	meanWeights,
	noOutcomeText,
	ownWeighingLines,
	placeSentence,
	prioritiesSentence,
	rankSentence,
	ranksSentence,
	scoresText,
	scoreStateText,
	shareText,
	spokenOutcome,
	stepText,
	type Weighed
} from '../../../src/lib/format/weighing.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { readWeighing, weighingQuestion } from '../../../src/lib/model/weighing/weighing-question.ts';
import { COST } from '../../../src/lib/model/weighing/cost.ts';
import { fittingPoints } from '../../../src/lib/model/weighing/points.ts';
import { compatibleWeights } from '../../../src/lib/model/weighing/compatible-weights.ts';
import { weigh } from '../../../src/lib/model/weighing/weigh.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const [first = '', second = ''] = dossier.goals.map(({ id }) => id);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function weighed(judgements: Readonly<Record<string, string>>): Weighed {
	const weighing = weigh(weighingQuestion(dossier, outcome, readWeighing(dossier, judgements)));
	if (weighing.state !== 'weighed') throw new Error(weighing.state);
	return weighing;
}

const opposite = {
	[`score.${first}`]: 'A5.B1.C1.D1',
	[`score.${second}`]: 'A1.B5.C1.D1',
	[`gewicht.${first}`]: '60-100'
};

describe('a share in words', () => {
	it.each([
		[0, '0 %'],
		[0.0004, 'minder dan 1 %'],
		[0.01, '1 %'],
		[0.616, '62 %'],
		[0.9996, 'meer dan 99 %'],
		[1, '100 %']
	])('%s is %s', (share, text) => expect(plain(shareText(share))).toBe(text));

	it('counts weights, and never hides a rank', () => {
		expect(plain(rankSentence('A', 0, 0.616))).toBe(
			'In 62 % van alle verdelingen die passen bij wat u zei, staat keuze A op plaats 1.'
		);
		expect(plain(ranksSentence([0.5, 0.25, 0.25, 0]))).toBe(
			'Plaats 1 in 50 %, plaats 2 in 25 % en plaats 3 in 25 % van alle verdelingen die passen bij wat u zei.'
		);
	});
});

describe('the step of a criterion', () => {
	it('goes from the lowest to the highest score, with the options that have them', () => {
		expect(stepText(dossier, { id: first, preferred: 'high', scores: [4, 4, 2, 1] })).toBe(
			'van heel weinig (keuze D) naar veel (keuze A en B)'
		);
	});

	it('goes from dear to cheap for the cost', () => {
		expect(plain(stepText(dossier, { id: COST, preferred: 'low', scores: [3e6, 2e6, 2e6, 2.5e6] }))).toBe(
			'van € 3.000.000 (keuze A) naar € 2.000.000 (keuze B en C)'
		);
	});
});

describe('what stays out', () => {
	it('is said with the reason', () => {
		const said = (options: readonly number[], criterion = first): string =>
			leftOutText(dossier, outcome, { criterion, reason: 'unscored', options });
		expect(said([0, 1, 2, 3])).toBe('u gaf nog geen score.');
		expect(said([2])).toBe('u gaf nog geen score voor keuze C.');
		expect(said([2, 3], COST)).toBe('nog niet bekend (p.m.) bij keuze C en D.');
		expect(said([1], COST)).toBe('niet te berekenen bij keuze B.');
		expect(leftOutText(dossier, outcome, { criterion: first, reason: 'no-difference' })).toContain(
			'dezelfde score'
		);
	});

	it.each([
		[{ state: 'nothing-to-weigh' }, /Geef alle keuzes een score/],
		[{ state: 'too-many-criteria', most: 32 }, /hoogstens 32/],
		[{ state: 'nothing-counts', criteria: [COST] }, /“Extra kosten 2024–2027 samen”.*meer dan 0 punten/]
	] as const)('%j says what to do', (weighing, text) => {
		expect(noOutcomeText(dossier, { ...weighing, leftOut: [] })).toMatch(text);
	});
});

describe('the priorities', () => {
	const weighing = weighed(opposite);

	it('have as their mean that of all weights that fit', () => {
		const fitting = fittingPoints([first, second], [first, second], { [first]: { low: 60, high: 100 } });
		const found = compatibleWeights(fitting, weighing.weights);
		const sum = found.weights.filter((_, place) => place % 2 === 0).reduce((all, one) => all + one, 0);
		expect(meanWeights(weighing)[0]).toBeCloseTo(sum / found.count, 10);
	});

	it('name what is more important than in the mean, and say it of an option that never comes first', () => {
		expect(prioritiesSentence(dossier, weighing, 0)).toContain(`“${dossier.goals[0]?.title ?? ''}”`);
		expect(prioritiesSentence(dossier, weighing, 0)).not.toContain(`“${dossier.goals[1]?.title ?? ''}”`);
		expect(prioritiesSentence(dossier, weighing, 2)).toBe(
			'Keuze C staat bij geen van de 16.384 verdelingen op plaats 1.'
		);
	});

	it('are not compared where an option always comes first', () => {
		const always = weighed({ [`score.${first}`]: 'A5.B1.C1.D1', [`score.${second}`]: 'A5.B1.C2.D1' });
		expect(prioritiesSentence(dossier, always, 0)).toMatch(/bij alle [0-9.]+ verdelingen op plaats 1/);
	});
});

describe('what is said of the whole', () => {
	it('names every option in the fixed order', () => {
		expect(plain(spokenOutcome(dossier, weighed(opposite)))).toMatch(
			/^Nieuwe uitkomst, van alle verdelingen die passen bij wat u zei\. Op plaats 1 staat keuze A \d+ %, keuze B \d+ %, keuze C 0 % en keuze D 0 %\.$/
		);
		expect(spokenOutcome(dossier, weighed({ [`score.${first}`]: 'A5.B1.C2.D1' }))).toMatch(
			/^Keuze A staat op plaats 1\. Keuze B deelt plaats 3 en 4 /
		);
		expect(placeSentence('C', [0, 1, 0, 0])).toBe('Keuze C staat op plaats 2.');
	});

	it('gives the scores on a goal, also those that are not there, and how far they are', () => {
		expect(scoresText(dossier, { A: 5, C: 1 })).toBe(
			'Keuze A: heel veel; keuze B: geen score; keuze C: heel weinig; keuze D: geen score.'
		);
		expect(scoreStateText(dossier, { A: 5, C: 1 })).toBe('2 van 4 keuzes gescoord');
		expect(scoreStateText(dossier, {})).toBe('geen score');
	});

	it('lists own judgements, a line for each criterion', () => {
		expect(
			ownWeighingLines(dossier, readWeighing(dossier, { ...opposite, [`gewicht.${COST}`]: '30' }))
		).toEqual([
			`${dossier.goals[0]?.title ?? ''}: keuze A draagt heel veel bij, keuze B draagt heel weinig bij, keuze C draagt heel weinig bij, keuze D draagt heel weinig bij; de stap is minstens 60 en hoogstens 100 punten waard`,
			`${dossier.goals[1]?.title ?? ''}: keuze A draagt heel weinig bij, keuze B draagt heel veel bij, keuze C draagt heel weinig bij, keuze D draagt heel weinig bij`,
			'Extra kosten 2024–2027 samen: de stap is 30 punten waard'
		]);
	});
});

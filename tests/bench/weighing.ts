import { weigh, type WeighingQuestion } from '../../src/lib/model/weighing/weigh.ts';
import { measure, ratio, typical } from './measure.ts';
import { digits, duration, heading, judged, row } from './report.ts';

const [WEIGHTS, OPTIONS, CRITERIA] = [10_000, 64, 20];

/** Scores that look random and are the same every time. */
const SCORES = Array.from({ length: CRITERIA }, (_, criterion) =>
	Array.from({ length: OPTIONS }, (_, option) => ((option + 1) * Math.sqrt(criterion * 7 + 2.5) * 100) % 100)
);

const QUESTION: WeighingQuestion = {
	options: OPTIONS,
	criteria: SCORES.map((scores, place) => ({ id: `c${place}`, preferred: 'high', scores })),
	points: {},
	weights: WEIGHTS
};

/** The same with random weights, in arrays of arrays: the share of each option at each rank. */
function plainShares(): number[][] {
	const scales = SCORES.map((scores) => {
		const [low, high] = [Math.min(...scores), Math.max(...scores)];
		return scores.map((score) => (score - low) / (high - low));
	});
	const shares = Array.from({ length: OPTIONS }, () => new Array<number>(OPTIONS).fill(0));
	for (let turn = 0; turn < WEIGHTS; turn++) {
		const parts = SCORES.map(() => -Math.log(1 - Math.random()));
		const sum = parts.reduce((all, part) => all + part, 0);
		const weights = parts.map((part) => part / sum);
		const worths = Array.from({ length: OPTIONS }, (_, option) => ({
			option,
			worth: weights.reduce((all, weight, criterion) => all + weight * (scales[criterion]?.[option] ?? 0), 0)
		}));
		worths.sort((a, b) => b.worth - a.worth);
		for (const [rank, { option }] of worths.entries()) {
			const ranks = shares[option];
			if (ranks) ranks[rank] = (ranks[rank] ?? 0) + 1 / WEIGHTS;
		}
	}
	return shares;
}

function ourShares(): readonly (readonly number[])[] {
	const weighing = weigh(QUESTION);
	if (weighing.state !== 'weighed') throw new Error(`Not weighed: ${weighing.state}`);
	return weighing.options.map(({ ranks }) => ranks);
}

/** Measures the weighing of many options by many criteria, from the question to the shares. */
export function weighing(): void {
	heading(
		`Weighing ${OPTIONS} options by ${CRITERIA} criteria under ${digits(WEIGHTS)} weights, from question to shares`
	);
	const theirs = plainShares();
	for (const [option, ranks] of ourShares().entries()) {
		for (const [rank, share] of ranks.entries()) {
			if (!(Math.abs(share - (theirs[option]?.[rank] ?? NaN)) < 0.03)) {
				throw new Error(`Option ${option} takes rank ${rank} in ${share}, not ${theirs[option]?.[rank]}`);
			}
		}
	}
	const [ours, plain] = measure(
		[
			{ name: 'Keuzewijzer, weigh()', work: (turn) => ourShares()[turn % OPTIONS]?.[0] ?? 0 },
			{ name: 'arrays of arrays, random weights', work: (turn) => plainShares()[turn % OPTIONS]?.[0] ?? 0 }
		],
		{ rounds: 15, round: 50 }
	);
	row(
		ours.name,
		duration(typical(ours)),
		judged('weighing', typical(ours), { kind: 'at most', value: 50 }, ' ms')
	);
	row(plain.name, duration(typical(plain)), `${digits(ratio(plain, ours))}× ours`);
}

import type { Dossier } from '../dossier/dossier.ts';
import type { Outcome } from '../model/outcome.ts';
import type { OwnWeighing, Scores } from '../model/weighing/weighing-question.ts';
import { criterionIds, scorable } from '../model/weighing/scorable.ts';
import { COST } from '../model/weighing/cost.ts';
import type { Criterion, LeftOut } from '../model/weighing/criteria.ts';
import type { PointRange } from '../model/weighing/points.ts';
import type { Weighing } from '../model/weighing/weigh.ts';
import { together } from './costs.ts';
import { money, number } from './number.ts';
import { countWord, list, OPEN } from './text.ts';

/** The outcome of a weighing of which there is one. */
export type Weighed = Extract<Weighing, { state: 'weighed' }>;

/** How much an option contributes to a goal, from the lowest score to the highest. */
export const SCORE_WORDS = ['heel weinig', 'weinig', 'redelijk', 'veel', 'heel veel'] as const;

const PERCENT = '\u00a0%';

/** The name of a criterion: a goal, a result, or the cost over all years. */
export function criterionTitle(dossier: Dossier, id: string): string {
	return id === COST
		? `${dossier.totalName} ${together(dossier.years)}`
		: (scorable(dossier).find((one) => one.id === id)?.title ?? id);
}

/** A share in whole percents; what is not quite nothing or all is said: `minder dan 1 %`. The share is a fraction. */
export function shareText(share: number): string {
	if (share > 0 && share < 0.01) return `minder dan 1${PERCENT}`;
	if (share < 1 && share > 0.99) return `meer dan 99${PERCENT}`;
	return `${number(share * 100, 0)}${PERCENT}`;
}

/** What shares are of, in plain words. */
const FITTING = 'van alle verdelingen die passen bij wat u zei';

/** `In 62 % van alle verdelingen die passen bij wat u zei, staat keuze A op plaats 1.` Ranks count from 0. */
export function rankSentence(letter: string, rank: number, share: number): string {
	return `In ${shareText(share)} ${FITTING}, staat keuze ${letter} op plaats ${rank + 1}.`;
}

/** How often an option takes each place: `Plaats 1 in 62 % en plaats 2 in 38 % van alle verdelingen die …` */
export function ranksSentence(ranks: readonly number[]): string {
	const taken = ranks.flatMap((share, rank) =>
		share > 0 ? [`plaats ${rank + 1} in ${shareText(share)}`] : []
	);
	return `${list(taken).replace(/^p/, 'P')} ${FITTING}.`;
}

/** `van heel weinig (keuze D) naar veel (keuze A en B)`, for a criterion of which every score is known. */
export function stepText(dossier: Dossier, { id, preferred, scores }: Criterion): string {
	const known = scores.filter((score) => score !== null);
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const end = (score: number): string => {
		const letters = dossier.options.flatMap(({ letter }, place) => (scores[place] === score ? [letter] : []));
		const words = id === COST ? money(score) : (SCORE_WORDS[score - 1] ?? String(score));
		return `${words} (keuze ${list(letters)})`;
	};
	const [from, to] = preferred === 'high' ? [low, high] : [high, low];
	return `van ${end(from)} naar ${end(to)}`;
}

/** Why a criterion stays out. */
export function leftOutText(dossier: Dossier, outcome: Outcome, leftOut: LeftOut): string {
	if (leftOut.reason === 'no-difference') {
		return leftOut.criterion === COST
			? 'alle keuzes kosten evenveel, dus er is geen stap om te wegen.'
			: 'alle keuzes hebben dezelfde score, dus er is geen stap om te wegen.';
	}
	const letters = leftOut.options.flatMap((place) => dossier.options[place]?.letter ?? []);
	if (leftOut.criterion !== COST) {
		return letters.length === dossier.options.length
			? 'u gaf nog geen score.'
			: `u gaf nog geen score voor keuze ${list(letters)}.`;
	}
	const isOpen = leftOut.options.some((place) => (outcome.options[place]?.spending.open.length ?? 0) > 0);
	return isOpen
		? `nog niet bekend (${OPEN}) bij keuze ${list(letters)}.`
		: `niet te berekenen bij keuze ${list(letters)}.`;
}

/** What to do when a weighing has no outcome. */
export function noOutcomeText(dossier: Dossier, weighing: Exclude<Weighing, Weighed>): string {
	switch (weighing.state) {
		case 'nothing-to-weigh':
			return 'Er is nog niets om te wegen. Geef alle keuzes een score voor minstens één doel, en niet allemaal dezelfde.';
		case 'too-many-criteria':
			return `Er doen te veel criteria mee. Het kunnen er hoogstens ${weighing.most} zijn. Haal bij een of meer doelen de scores weg.`;
		case 'nothing-counts': {
			const named = weighing.criteria.map((id) => quoted(criterionTitle(dossier, id)));
			return `Alles wat meedoet, kreeg 0 punten: ${list(named)}. Dan telt niets mee. Geef minstens één stap meer dan 0 punten.`;
		}
	}
}

/** Where an option stands when there is one weight only: `Keuze A staat op plaats 1.` */
export function placeSentence(letter: string, ranks: readonly number[]): string {
	const places = ranks.flatMap((share, rank) => (share > 0 ? [String(rank + 1)] : []));
	return places.length === 1
		? `Keuze ${letter} staat op plaats ${places.join('')}.`
		: `Keuze ${letter} deelt plaats ${list(places)} met een andere keuze die evenveel waard is.`;
}

/** By criterion, the mean of all weights that fit: where options tie for the first place, it is counted once. */
export function meanWeights({ criteria, options }: Weighed): readonly number[] {
	return criteria.map((_, place) =>
		options.reduce((sum, { ranks, central }) => sum + (ranks[0] ?? 0) * (central?.[place] ?? 0), 0)
	);
}

/** A weight that differs less than this from the mean says nothing. */
const NOTICEABLE = 0.005;

/** For which priorities an option takes the first place. */
export function prioritiesSentence(dossier: Dossier, weighed: Weighed, option: number): string {
	const letter = dossier.options[option]?.letter ?? '';
	const { central = null, ranks = [] } = weighed.options[option] ?? {};
	if (central === null) {
		return `Keuze ${letter} staat bij geen van de ${number(weighed.weights)} verdelingen op plaats 1.`;
	}
	if (ranks[0] === 1) {
		return `Keuze ${letter} staat bij alle ${number(weighed.weights)} verdelingen op plaats 1.`;
	}
	const means = meanWeights(weighed);
	const heavier = weighed.criteria.filter(
		(_, place) => (central[place] ?? 0) - (means[place] ?? 0) >= NOTICEABLE
	);
	return heavier.length === 0
		? `In de verdelingen waarbij keuze ${letter} op plaats 1 staat, weegt alles gemiddeld even zwaar als in alle verdelingen samen.`
		: `Keuze ${letter} past bij wie dit belangrijker vindt dan gemiddeld: ${list(heavier.map((id) => quoted(criterionTitle(dossier, id))))}.`;
}

/** `minstens 60 en hoogstens 100 punten`, `80 punten`. */
export function pointsText({ low, high }: PointRange): string {
	return low === high ? `${low} punten` : `minstens ${low} en hoogstens ${high} punten`;
}

/** The scores on a goal: `Keuze A: veel; keuze B: geen score.` */
export function scoresText({ options }: Dossier, scores: Scores): string {
	const said = options.map(
		({ letter }) => `keuze ${letter}: ${SCORE_WORDS[(scores[letter] ?? 0) - 1] ?? 'geen score'}`
	);
	return `${said.join('; ').replace(/^k/, 'K')}.`;
}

/** How far the scores on a goal are: `2 van 4 keuzes gescoord`. */
export function scoreStateText({ options }: Dossier, scores: Scores): string {
	const scored = options.filter(({ letter }) => scores[letter] !== undefined).length;
	return scored === 0 ? 'geen score' : `${scored} van ${options.length} keuzes gescoord`;
}

/** All that was said, a line for each criterion of which something was. */
export function ownWeighingLines(dossier: Dossier, { scores, points }: OwnWeighing): readonly string[] {
	return criterionIds(dossier).flatMap((id) => {
		const isResult = dossier.results.some((result) => result.id === id);
		const scored = dossier.options.flatMap(({ letter }) => {
			const words = SCORE_WORDS[(scores[id]?.[letter] ?? 0) - 1];
			return words === undefined
				? []
				: [`keuze ${letter} ${isResult ? `is u ${words} waard` : `draagt ${words} bij`}`];
		});
		const range = points[id];
		const said = [
			...(scored.length > 0 ? [scored.join(', ')] : []),
			...(range ? [`de stap is ${pointsText(range)} waard`] : [])
		];
		return said.length === 0 ? [] : [`${criterionTitle(dossier, id)}: ${said.join('; ')}`];
	});
}

/** What is weighed, and by how many weights. */
export function weighedSentence({ criteria, weights }: Weighed): string {
	const counted = countWord(criteria.length).replace(/^./, (first) => first.toUpperCase());
	return `${counted} criteria doen mee. De keuzes zijn vergeleken bij ${number(weights)} verdelingen die passen bij wat u zei.`;
}

/** A new outcome in one breath, for who hears the page. */
export function spokenOutcome(dossier: Dossier, weighing: Weighing): string {
	if (weighing.state !== 'weighed') return noOutcomeText(dossier, weighing);
	const says = dossier.options.map(({ letter }, place) => {
		const ranks = weighing.options[place]?.ranks ?? [];
		return weighing.weights === 1
			? placeSentence(letter, ranks)
			: `keuze ${letter} ${shareText(ranks[0] ?? 0)}`;
	});
	return weighing.weights === 1
		? says.join(' ')
		: `Nieuwe uitkomst, ${FITTING}. Op plaats 1 staat ${list(says)}.`;
}

/** What must be read with every picture and table of a weighing. */
export function weighingNotes(dossier: Dossier, outcome: Outcome, weighed: Weighed): readonly string[] {
	return [
		'Eigen weging: gemaakt met de oordelen van een bezoeker. Het is geen uitspraak van de gemeente.',
		`${weighedSentence(weighed)} Een verdeling zegt hoe zwaar elk criterium telt. Een aandeel telt verdelingen en is geen kans.`,
		...weighed.leftOut.map(
			(leftOut) =>
				`Doet niet mee: ${criterionTitle(dossier, leftOut.criterion)}: ${leftOutText(dossier, outcome, leftOut)}`
		)
	];
}

const quoted = (text: string): string => `“${text}”`;

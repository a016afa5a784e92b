// Takes some minutes. All calculators have to give the same outcome before their speed is compared: a loop written by
// hand, mathjs, HyperFormula and publicodes, on the same dossier, in the same run. It prints its bars, and whether each
// is met.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Dossier } from '../../src/lib/dossier/dossier.ts';
import { baseline } from '../../src/lib/model/assumptions.ts';
import { calculate } from '../../src/lib/model/calculate.ts';
import { loadDossier } from '../../src/lib/model/load.ts';
import {
	baseOf,
	handWritten,
	handWrittenExploration,
	hyperFormula,
	mapScope,
	mathjs,
	ourCalculation,
	ourExploration,
	ourProgram,
	publicodes,
	type Calculator,
	type Change
} from './calculators.ts';
import { largeDossier } from './large-dossier.ts';
import { measure, median, ratio, stopwatch, typical, workDone, type Contestant } from './measure.ts';
import { digits, duration, heading, judged, missedBars, row } from './report.ts';
import {
	AS_WRITTEN,
	ASSUMPTIONS,
	sampleDossier,
	WITH_SHARED_INDEX,
	type SampleDossier
} from './sample-dossier.ts';
import { weighing } from './weighing.ts';

const AGREEMENT = 1e-9;
const SAMPLES = 100_000;

/**
 * Measures everything and prints it, with the bars that we set ourselves. Says what it finds and never fails on it.
 * @param bundle the address of this program after bundling, to run parts of it in a process of their own
 */
export function main(bundle: string): void {
	const minutes = stopwatch(() => {
		console.log(`Node ${process.version}, ${process.arch}. Medians over rounds in which all take turns.`);
		const sample = sampleDossier();
		const dossier = read(sample);
		recalculation(sample, dossier);
		oneChange(sample, dossier);
		growth();
		preparation(sample);
		exploration(sample, dossier);
		weighing();
		reading(bundle);
	});
	const missed = missedBars();
	heading(missed.length === 0 ? 'All bars are met.' : `Bars missed: ${missed.join('; ')}.`);
	console.log(`(${duration(minutes)}; checksum ${workDone().toExponential(3)})`);
}

function read(sample: SampleDossier): Dossier {
	const result = loadDossier('meting', sample.files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

const ALL = ASSUMPTIONS.map((_, place) => place);

/** A value of an assumption within its bounds, in its own unit, another one every turn. */
function valueAt(place: number, turn: number): number {
	const [low, high] = ASSUMPTIONS[place]?.bounds ?? [0, 1];
	return Math.round((low + (high - low) * (((turn + 1) * Math.sqrt(place + 2.5)) % 1)) * 100) / 100;
}

function changeTo(values: readonly number[], places: readonly number[]): Change {
	return {
		places,
		values: Object.fromEntries(ASSUMPTIONS.map(({ id }, place) => [id, values[place] ?? null])),
		base: Float64Array.from(values, (value, place) => baseOf(place, value))
	};
}

/** Every time other values for all assumptions. */
const VARIANTS = Array.from({ length: 101 }, (_, turn) =>
	changeTo(
		ALL.map((place) => valueAt(place, turn)),
		ALL
	)
);

/** Every time another value for the next assumption, such that the first can follow on the last. */
const TWEAKS = Array.from({ length: 20 * ALL.length }, (_, turn) => {
	const since = (place: number): number => (turn - place + ALL.length) % ALL.length;
	const values = ALL.map((place) =>
		valueAt(place, (turn - since(place) + 20 * ALL.length) % (20 * ALL.length))
	);
	return changeTo(values, [turn % ALL.length]);
});

/** Makes a calculator go through changes, after it has been told all values once. */
function contestant(name: string, calculator: Calculator, changes: readonly Change[]): Contestant {
	const last = changes.at(-1);
	const [first] = changes;
	if (!first || !last) throw new Error('There is nothing to change');
	calculator({ ...last, places: ALL });
	return {
		name,
		work(turn) {
			const totals = calculator(changes[turn % changes.length] ?? first);
			return totals[totals.length - 1] ?? 0;
		}
	};
}

function requireAgreement(name: string, found: ArrayLike<number>, ours: ArrayLike<number>): void {
	if (found.length !== ours.length)
		throw new Error(`${name} gives ${found.length} totals, not ${ours.length}`);
	for (let place = 0; place < ours.length; place++) {
		const [a, b] = [found[place] ?? NaN, ours[place] ?? NaN];
		if (!(Math.abs(a - b) <= AGREEMENT * Math.max(1, Math.abs(a), Math.abs(b)))) {
			throw new Error(`${name} gives ${a} for total ${place}, not ${b}`);
		}
	}
}

/** Somebody else's calculator, and how many times faster ours must be. */
interface Peer {
	readonly name: string;
	readonly make: (sample: SampleDossier) => Calculator;
	readonly bar: number;
}

const PEERS: readonly Peer[] = [
	{ name: 'mathjs, compiled expressions', make: (sample) => mathjs(sample, AS_WRITTEN), bar: 50 },
	{ name: 'HyperFormula', make: (sample) => hyperFormula(sample, AS_WRITTEN), bar: 100 },
	{ name: 'publicodes', make: publicodes, bar: 1000 }
];

/** The same, tuned by hand in a way that their users need not know. */
const TUNED: readonly Omit<Peer, 'bar'>[] = [
	{
		name: 'mathjs, tuned (a Map; one index a year)',
		make: (sample) => mathjs(sample, WITH_SHARED_INDEX, mapScope())
	},
	{
		name: 'HyperFormula, tuned (one index a year)',
		make: (sample) => hyperFormula(sample, WITH_SHARED_INDEX)
	}
];

function requireAllAgree(sample: SampleDossier, dossier: Dossier): void {
	const ours = ourProgram(dossier);
	for (const changes of [VARIANTS, TWEAKS]) {
		const others = [
			{ name: 'the hand-written loop', make: () => handWritten(sample) },
			{ name: 'calculate()', make: () => ourCalculation(dossier) },
			...PEERS,
			...TUNED
		].map(({ name, make }) => ({ name, calculator: make(sample) }));
		for (const [turn, change] of changes.slice(0, 33).entries()) {
			const expected = Float64Array.from(ours(change));
			for (const { name, calculator } of others) {
				requireAgreement(name, calculator(turn === 0 ? { ...change, places: ALL } : change), expected);
			}
		}
	}
	row(`the totals of all agree to ${AGREEMENT}`);
}

function recalculation(sample: SampleDossier, dossier: Dossier): void {
	heading(
		'Recalculating 4 options × 4 years × 15 lines: 240 amounts and 20 totals, with 11 other assumptions'
	);
	requireAllAgree(sample, dossier);
	const effort = { rounds: 61, round: 6 };
	const [hand, ours, whole, ...peers] = measure(
		[
			contestant('hand-written loop', handWritten(sample), VARIANTS),
			contestant('Keuzewijzer, compiled program', ourProgram(dossier), VARIANTS),
			contestant('Keuzewijzer, calculate() for a page', ourCalculation(dossier), VARIANTS),
			...[...PEERS, ...TUNED].map(({ name, make }) => contestant(name, make(sample), VARIANTS))
		],
		effort
	);
	row(hand.name, duration(typical(hand)));
	row(
		ours.name,
		duration(typical(ours)),
		judged(ours.name, ratio(ours, hand), { kind: 'at most', value: 8 }, '× by hand')
	);
	row(
		whole.name,
		duration(typical(whole)),
		`${digits(ratio(whole, hand))}× by hand`,
		`${digits(ratio(whole, ours))}× ours`
	);
	for (const [place, peer] of peers.entries()) {
		const bar = PEERS[place]?.bar;
		const times = ratio(peer, ours);
		row(
			peer.name,
			duration(typical(peer)),
			`${digits(ratio(peer, hand))}× by hand`,
			bar === undefined
				? `${digits(times)}× ours`
				: judged(peer.name, times, { kind: 'at least', value: bar }, '× ours'),
			`${digits(ratio(peer, whole))}× calculate()`
		);
	}
}

function oneChange(sample: SampleDossier, dossier: Dossier): void {
	heading(
		'The same when one assumption changes, each in turn (HyperFormula works out only what depends on it)'
	);
	const [ours, ...peers] = measure(
		[
			contestant('Keuzewijzer, compiled program', ourProgram(dossier), TWEAKS),
			...[...PEERS, ...TUNED].map(({ name, make }) => contestant(name, make(sample), TWEAKS))
		],
		{ rounds: 31, round: 5 }
	);
	row(ours.name, duration(typical(ours)));
	for (const peer of peers) row(peer.name, duration(typical(peer)), `${digits(ratio(peer, ours))}× ours`);
}

function growth(): void {
	heading('The same with more lines');
	let before: readonly number[] = [];
	for (const times of [1, 10, 100, 1000]) {
		const sample = sampleDossier(times);
		const dossier = read(sample);
		const [hand, ours, whole] = measure(
			[
				contestant('hand', handWritten(sample), VARIANTS),
				contestant('program', ourProgram(dossier), VARIANTS),
				contestant('calculate()', ourCalculation(dossier), VARIANTS)
			],
			{ rounds: 15, round: 4 }
		);
		const now = [typical(hand), typical(ours), typical(whole)];
		const cells = now.map((time, place) => {
			const earlier = before[place];
			return duration(time) + (earlier === undefined ? '' : ` (${digits(time / earlier)}× the line above)`);
		});
		const [byHand = '', program = '', calculation = ''] = cells;
		row(
			`4 × 4 × ${15 * times} lines, program`,
			program,
			`${digits(ratio(ours, hand))}× by hand`,
			`by hand ${byHand}`,
			`calculate() ${calculation}`
		);
		before = now;
	}
}

function preparation(sample: SampleDossier): void {
	heading('Preparing the dossier of 60 lines, once it has been read');
	const times = (work: (dossier: Dossier) => unknown): number =>
		median(Array.from({ length: 41 }, () => read(sample)).map((dossier) => stopwatch(() => work(dossier))));
	const bar = { kind: 'at most', value: 5 } as const;
	const compiling = times(ourProgram);
	row('compile', duration(compiling), judged('compile', compiling, bar, ' ms'));
	const preparing = times((dossier) => ourExploration(dossier));
	row('prepare the totals for many', duration(preparing), judged('prepare for many', preparing, bar, ' ms'));
	row(
		'the first calculate(), which compiles',
		duration(times((dossier) => calculate(dossier, baseline(dossier))))
	);
}

function exploration(sample: SampleDossier, dossier: Dossier): void {
	heading(
		`Exploring ${digits(SAMPLES)} combinations: the totals of 4 options (calculation only; the bar by hand counts sampling too)`
	);
	const own = ALL.map((place) => Float64Array.from({ length: SAMPLES }, (_, turn) => valueAt(place, turn)));
	const columns = own.map((column, place) => column.map((value) => baseOf(place, value)));
	const handTotals = dossier.options.map(() => new Float64Array(SAMPLES));
	const byHand = handWrittenExploration(sample);
	const explore = ourExploration(dossier);
	const withMathjs = mathjs(sample, AS_WRITTEN);
	const changeOf = (turn: number): Change => ({
		places: ALL,
		values: {},
		base: Float64Array.from(columns, (column) => column[turn % SAMPLES] ?? NaN)
	});
	byHand(columns, SAMPLES, handTotals);
	const ourTotals = explore(own, SAMPLES);
	ourTotals.forEach((totals, option) =>
		requireAgreement('the hand-written loop', handTotals[option] ?? [], totals)
	);
	for (let turn = 0; turn < 20; turn++) {
		const totals = Array.from(withMathjs(changeOf(turn))).slice(-dossier.options.length);
		requireAgreement(
			'mathjs',
			totals,
			ourTotals.map((column) => column[turn] ?? NaN)
		);
	}
	row(`the totals of all agree to ${AGREEMENT}`);
	const [hand, ours, one] = measure(
		[
			{
				name: 'hand-written typed-array loop',
				work(turn) {
					byHand(columns, SAMPLES, handTotals);
					return handTotals[0]?.[turn % SAMPLES] ?? 0;
				}
			},
			{
				name: 'Keuzewijzer, prepared totals',
				work: (turn) => explore(own, SAMPLES)[0]?.[turn % SAMPLES] ?? 0
			},
			{ name: 'mathjs, compiled expressions', work: (turn) => withMathjs(changeOf(turn))[0] ?? 0 }
		],
		{ rounds: 31, round: 20 }
	);
	const peer = { name: one.name, rounds: one.rounds.map((time) => time * SAMPLES) };
	row(hand.name, duration(typical(hand)));
	row(
		ours.name,
		duration(typical(ours)),
		judged('exploration, calculation only', ratio(ours, hand), { kind: 'at most', value: 1.5 }, '× by hand')
	);
	row(
		`${peer.name} (from a part)`,
		duration(typical(peer)),
		judged('exploration against mathjs', ratio(peer, ours), { kind: 'at least', value: 100 }, '× ours')
	);
}

function reading(bundle: string): void {
	heading('Reading YAML: options of 100 lines, of which one in ten is a formula; a process for each');
	const bars = { seconds: { kind: 'at most', value: 10 }, gigabytes: { kind: 'at most', value: 1 } } as const;
	let before: number | undefined;
	for (const options of [10, 100, 1000]) {
		const program = `const { readOnce } = await import(${JSON.stringify(bundle)}); readOnce(${options});`;
		const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
			encoding: 'utf8'
		});
		const [milliseconds = NaN, gigabytes = NaN] = printed.trim().split(' ').map(Number);
		const limits = options === 1000 ? bars : undefined;
		row(
			`${digits(options)} options`,
			duration(milliseconds),
			...(before === undefined ? [] : [`${digits(milliseconds / before)}× the line above`]),
			...(limits
				? [
						judged('reading time', milliseconds / 1000, limits.seconds, ' s'),
						judged('reading memory', gigabytes, limits.gigabytes, ' GB')
					]
				: [`${digits(gigabytes)} GB`])
		);
		before = milliseconds;
	}
}

/** Reads one large dossier, and prints how many milliseconds that took and how many gigabytes the process grew to. */
export function readOnce(options: number): void {
	const files = largeDossier(options);
	const milliseconds = stopwatch(() => {
		const result = loadDossier('groot', files);
		if (!result.ok) throw new Error(result.problems[0]?.message);
	});
	console.log(milliseconds, (peakMemory() * 1024) / 1e9);
}

/** The most memory that this process has had, in kB. On Linux, what Node tells counts the parent's memory as well. */
function peakMemory(): number {
	const status = '/proc/self/status';
	const peak = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
	return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}

/** Something whose speed is measured; it gives a number that depends on its work, so that none can be left out. */
export interface Contestant {
	readonly name: string;
	/** Does the work once; `turn` goes up by one every time. */
	readonly work: (turn: number) => number;
}

/** How long a contestant took, in milliseconds for one piece of work, round by round. */
export interface Timing {
	readonly name: string;
	readonly rounds: readonly number[];
}

export interface Effort {
	readonly rounds: number;
	/** How long a round takes at least, in milliseconds. */
	readonly round: number;
}

/** What all work came to; printing it keeps the work from being optimised away. */
let checksum = 0;

export const workDone = (): number => checksum;

/** Measures contestants in turn, round after round; the first rounds warm up and do not count. */
export function measure<const Contestants extends readonly Contestant[]>(
	contestants: Contestants,
	{ rounds, round }: Effort
): { [Place in keyof Contestants]: Timing };
export function measure(contestants: readonly Contestant[], { rounds, round }: Effort): Timing[] {
	const racing = contestants.map(({ name, work }) => ({
		name,
		work,
		turn: 0,
		batch: 1,
		times: new Array<number>()
	}));
	const warmUp = Math.max(3, Math.ceil(rounds / 4));
	for (let done = -warmUp; done < rounds; done++) {
		for (const racer of racing) {
			const start = performance.now();
			for (let times = 0; times < racer.batch; times++) checksum += racer.work(racer.turn++);
			const took = performance.now() - start;
			if (done >= 0) racer.times.push(took / racer.batch);
			else racer.batch = Math.max(1, Math.ceil(racer.batch * Math.min(50, round / Math.max(took, 1e-3))));
		}
	}
	return racing.map(({ name, times }) => ({ name, rounds: times }));
}

/** In milliseconds. */
export const typical = ({ rounds }: Timing): number => median(rounds);

/** How many times longer one took than another. Within a round, a slow moment of the machine meets both. */
export function ratio(timing: Timing, base: Timing): number {
	return median(timing.rounds.map((time, round) => time / (base.rounds[round] ?? NaN)));
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** How long something takes that is done only once, in milliseconds. */
export function stopwatch(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

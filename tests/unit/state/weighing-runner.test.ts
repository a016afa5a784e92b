import { describe, expect, it } from 'vitest';
import { weigh, type WeighingQuestion } from '../../../src/lib/model/weighing/weigh.ts';
import { WeighingRunner, type WeighingWorker } from '../../../src/lib/state/weighing-runner.ts';
import type { WeighingRequest } from '../../../src/lib/state/weighing.worker.ts';

const question = (score: number): WeighingQuestion => ({
	options: 2,
	criteria: [
		{ id: 'a', preferred: 'high', scores: [0, 10] },
		{ id: 'b', preferred: 'high', scores: [score, 0] }
	],
	points: {},
	weights: 64
});

/** A worker that answers when told to. */
class SlowWorker implements WeighingWorker {
	readonly asked: WeighingRequest[] = [];
	ended = false;
	readonly #target = new EventTarget();

	addEventListener: WeighingWorker['addEventListener'] = (
		...listener: Parameters<EventTarget['addEventListener']>
	) => this.#target.addEventListener(...listener);

	postMessage(request: WeighingRequest): void {
		this.asked.push(request);
	}

	terminate(): void {
		this.ended = true;
	}

	answer(): void {
		const request = this.asked.at(-1);
		if (!request) throw new Error('Nothing was asked');
		const data = { id: request.id, weighing: weigh(request.question) };
		this.#target.dispatchEvent(new MessageEvent('message', { data }));
	}

	fail(): void {
		this.#target.dispatchEvent(new Event('error'));
	}
}

const noWorker = (): never => {
	throw new ReferenceError('Worker is not defined');
};

describe('a runner with a worker', () => {
	it('answers only what was asked last, and keeps the worker from what was superseded', async () => {
		const worker = new SlowWorker();
		const runner = new WeighingRunner(() => worker);
		const answers = [1, 2, 3].map((score) => runner.ask(question(score)));
		await expect(answers[1]).resolves.toEqual({ state: 'superseded' });
		worker.answer();
		await expect(answers[0]).resolves.toEqual({ state: 'superseded' });
		worker.answer();
		await expect(answers[2]).resolves.toEqual(weigh(question(3)));
		expect(worker.asked.map(({ question: { criteria } }) => criteria[1]?.scores[0])).toEqual([1, 3]);
	});

	it('answers one question after another with the same worker', async () => {
		const worker = new SlowWorker();
		let made = 0;
		const runner = new WeighingRunner(() => {
			made++;
			return worker;
		});
		for (const score of [1, 0]) {
			const answer = runner.ask(question(score));
			worker.answer();
			await expect(answer).resolves.toEqual(weigh(question(score)));
		}
		expect(made).toBe(1);
	});

	it('weighs in the page when the worker fails', async () => {
		const worker = new SlowWorker();
		const runner = new WeighingRunner(() => worker);
		const answer = runner.ask(question(1));
		worker.fail();
		await expect(answer).resolves.toEqual(weigh(question(1)));
		await expect(runner.ask(question(2))).resolves.toEqual(weigh(question(2)));
		expect(worker.asked).toHaveLength(1);
		expect(worker.ended).toBe(true);
	});

	it('answers nothing any more once it is stopped', async () => {
		const worker = new SlowWorker();
		const runner = new WeighingRunner(() => worker);
		const answers = [1, 2].map((score) => runner.ask(question(score)));
		runner.stop();
		expect(worker.ended).toBe(true);
		for (const answer of answers) await expect(answer).resolves.toEqual({ state: 'superseded' });
	});
});

describe('a runner without a worker', () => {
	it('gives the same answers, and only to what was asked last', async () => {
		const runner = new WeighingRunner(noWorker);
		const answers = [1, 2, 3].map((score) => runner.ask(question(score)));
		await expect(Promise.all(answers)).resolves.toEqual([
			{ state: 'superseded' },
			{ state: 'superseded' },
			weigh(question(3))
		]);
	});

	it('needs nothing to be given where there are no workers, as here', async () => {
		await expect(new WeighingRunner().ask(question(1))).resolves.toEqual(weigh(question(1)));
	});

	it('passes on that a question does not hold together, and goes on', async () => {
		const runner = new WeighingRunner(noWorker);
		const wrong = runner.ask(question(NaN));
		const right = wrong.then(
			() => null,
			() => runner.ask(question(1))
		);
		await expect(wrong).rejects.toThrow(RangeError);
		await expect(right).resolves.toEqual(weigh(question(1)));
	});
});

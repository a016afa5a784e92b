import { weigh, type Weighing, type WeighingQuestion } from '../model/weighing/weigh.ts';
import type { WeighingReply, WeighingRequest } from './weighing.worker.ts';

/** The answer to a question; `superseded` when another was asked before it was answered. */
export type WeighingAnswer = Weighing | { readonly state: 'superseded' };

/** What the runner needs of a worker. */
export type WeighingWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Asked extends WeighingRequest {
	readonly resolve: (answer: WeighingAnswer) => void;
	readonly reject: (reason: unknown) => void;
}

/**
 * Weighs in a worker, so that the page stays responsive; where there can be none, as in a page opened from a file, in
 * the page itself once it has had its turn. Only the question asked last is answered: while one is being weighed at
 * most one waits, and every one before that is superseded at once.
 */
export class WeighingRunner {
	readonly #makeWorker: () => WeighingWorker;
	/** Not made before the first question; null when there can be none. */
	#worker: WeighingWorker | null | undefined;
	#running: Asked | null = null;
	#waiting: Asked | null = null;
	#last = 0;
	#stopped = false;

	constructor(makeWorker = newWorker) {
		this.#makeWorker = makeWorker;
	}

	/** Rejects with a RangeError for a question that does not hold together, as `weigh` throws. */
	ask(question: WeighingQuestion): Promise<WeighingAnswer> {
		return new Promise((resolve, reject) => {
			this.#waiting?.resolve({ state: 'superseded' });
			this.#waiting = { id: ++this.#last, question, resolve, reject };
			if (this.#running === null) this.#next();
		});
	}

	/** Ends the worker; nothing that was asked is answered any more. */
	stop(): void {
		this.#stopped = true;
		this.#worker?.terminate();
		for (const asked of [this.#running, this.#waiting]) asked?.resolve({ state: 'superseded' });
		this.#running = this.#waiting = null;
	}

	#next(): void {
		const asked = this.#waiting;
		this.#running = asked;
		this.#waiting = null;
		if (asked === null || this.#stopped) return;
		if (this.#worker === undefined) this.#worker = this.#startWorker();
		if (this.#worker === null) this.#weighHere(asked);
		else this.#worker.postMessage({ id: asked.id, question: asked.question } satisfies WeighingRequest);
	}

	#startWorker(): WeighingWorker | null {
		try {
			const worker = this.#makeWorker();
			worker.addEventListener('message', ({ data }: MessageEvent<WeighingReply>) => {
				if (data.id === this.#running?.id) this.#finish(this.#running, data.weighing);
			});
			worker.addEventListener('error', () => {
				worker.terminate();
				this.#worker = null;
				if (this.#running !== null) this.#weighHere(this.#running);
			});
			return worker;
		} catch {
			return null;
		}
	}

	#weighHere(asked: Asked): void {
		setTimeout(() => {
			if (asked !== this.#running) return;
			try {
				// Another question that came in meanwhile is the one to answer.
				this.#finish(asked, this.#waiting === null ? weigh(asked.question) : { state: 'superseded' });
			} catch (reason) {
				asked.reject(reason);
				this.#next();
			}
		});
	}

	#finish(asked: Asked, answer: WeighingAnswer): void {
		asked.resolve(this.#waiting === null ? answer : { state: 'superseded' });
		this.#next();
	}
}

const newWorker = (): WeighingWorker =>
	new Worker(new URL('./weighing.worker.ts', import.meta.url), { type: 'module' });

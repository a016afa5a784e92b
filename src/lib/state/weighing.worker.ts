import { weigh, type Weighing, type WeighingQuestion } from '../model/weighing/weigh.ts';

/** A question on its way to the worker. */
export interface WeighingRequest {
	readonly id: number;
	readonly question: WeighingQuestion;
}

/** The answer to the question with this id. */
export interface WeighingReply {
	readonly id: number;
	readonly weighing: Weighing;
}

addEventListener('message', ({ data: { id, question } }: MessageEvent<WeighingRequest>) => {
	postMessage({ id, weighing: weigh(question) } satisfies WeighingReply);
});

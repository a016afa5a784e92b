import { countUses, Op, type Graph, type Step } from './graph.ts';

/**
 * Adds up steps with equal columns taken together: 80000 × groei + 20000 × groei becomes 100000 × groei, and
 * what occurs with opposite signs in a difference almost vanishes from the work. The sum differs from adding
 * one by one only in rounding (relative to the largest term, about 1e-15 a term). A column whose factors
 * cancel stays in, times 0, so that what cannot be worked out never hides.
 */
export function collectSums(graph: Graph, sums: readonly (readonly Step[])[]): Step[] {
	const uses = countUses(graph, sums.flat());
	const cores = findCores(graph, uses);
	return sums.map((steps) => collect(graph, steps, uses, cores));
}

/** A step as a constant factor times something without one. */
interface Core {
	readonly factor: number;
	readonly step: Step;
}

function collect(
	graph: Graph,
	steps: readonly Step[],
	uses: Uint32Array,
	cores: ReadonlyMap<Step, Core>
): Step {
	const factors = new Map<Step, number>();
	let fixed = -0;
	const waiting: Core[] = steps.map((step) => ({ factor: 1, step })).reverse();
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { factor, step } = next;
		const value = graph.constantOf(step);
		if (value !== null) {
			fixed += factor * value;
			continue;
		}
		const isSum = graph.op(step) === Op.add;
		// A sum that others need as well is worked out anyway; taking it apart here would be more work.
		if (isSum && ((uses[step] ?? 0) <= 1 || isShifted(graph, step, cores))) {
			waiting.push({ factor, step: graph.right(step) }, { factor, step: graph.left(step) });
			continue;
		}
		const core = cores.get(step);
		if (core !== undefined && core.step !== step) {
			waiting.push({ factor: factor * core.factor, step: core.step });
			continue;
		}
		factors.set(step, (factors.get(step) ?? 0) + factor);
	}
	let sum = graph.number(fixed);
	// In a fixed order, so that two sums of the same terms are one step.
	for (const step of [...factors.keys()].sort((a, b) => a - b)) {
		const term = graph.arithmetic('*', step, graph.number(factors.get(step) ?? 0));
		sum = graph.arithmetic('+', sum, term);
	}
	return sum;
}

/**
 * Whether a sum is a constant and one thing that is no sum itself, so that it always comes apart in two. Sums within
 * sums that others need as well would come apart in twice as many at every level.
 */
function isShifted(graph: Graph, sum: Step, cores: ReadonlyMap<Step, Core>): boolean {
	const [left, right] = [graph.left(sum), graph.right(sum)];
	const other = graph.constantOf(left) !== null ? right : graph.constantOf(right) !== null ? left : null;
	if (other === null) return false;
	const core = cores.get(other);
	const bare = core === undefined ? other : core.step;
	return bare === null || graph.op(bare) !== Op.add;
}

/** Takes the constant factors out of every product and quotient that matters, those within it first. */
function findCores(graph: Graph, uses: Uint32Array): ReadonlyMap<Step, Core> {
	const cores = new Map<Step, Core>();
	const coreOf = (step: Step): Core => cores.get(step) ?? { factor: 1, step };
	for (let step = 0; step < uses.length; step++) {
		const op = graph.op(step);
		if (uses[step] === 0 || (op !== Op.multiply && op !== Op.divide)) continue;
		const isProduct = op === Op.multiply;
		const left = coreOf(graph.left(step));
		const divisor = graph.constantOf(graph.right(step));
		const right = divisor === null ? coreOf(graph.right(step)) : { factor: divisor, step: null };
		const factor = isProduct ? left.factor * right.factor : left.factor / right.factor;
		if (right.step === null) {
			cores.set(step, { factor, step: left.step });
		} else if (left.factor !== 1 || right.factor !== 1) {
			cores.set(step, {
				factor,
				step: graph.arithmetic(isProduct ? '*' : '/', left.step, right.step)
			});
		}
	}
	return cores;
}

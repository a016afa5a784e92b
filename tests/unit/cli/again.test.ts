import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { again, QUIET } from '../../../src/cli/again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('running again after changes', () => {
	const started = () => {
		let change: (name: string) => void = () => undefined;
		const stop = vi.fn();
		const run = vi.fn();
		const ended = new AbortController();
		const whole = again(
			(changed) => {
				change = changed;
				return stop;
			},
			run,
			ended.signal
		);
		return { change: (name: string) => change(name), stop, run, ended, whole };
	};

	it('does nothing until something changes', () => {
		const { run } = started();
		vi.advanceTimersByTime(100 * QUIET);
		expect(run).not.toHaveBeenCalled();
	});

	it('runs once for a burst, with the last name', () => {
		const { change, run } = started();
		change('een.yaml');
		vi.advanceTimersByTime(QUIET - 1);
		change('twee.yaml');
		vi.advanceTimersByTime(QUIET - 1);
		expect(run).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(run.mock.calls).toEqual([['twee.yaml']]);
	});

	it('runs again for the next burst', () => {
		const { change, run } = started();
		change('een.yaml');
		vi.advanceTimersByTime(QUIET);
		change('een.yaml');
		vi.advanceTimersByTime(QUIET);
		expect(run).toHaveBeenCalledTimes(2);
	});

	it('ends when told to, without a last run', async () => {
		const { change, run, stop, ended, whole } = started();
		change('een.yaml');
		ended.abort();
		await whole;
		vi.advanceTimersByTime(QUIET);
		expect(stop).toHaveBeenCalledOnce();
		expect(run).not.toHaveBeenCalled();
	});
});

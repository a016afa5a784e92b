/** Calls its argument with the name of what changed; gives a function that stops. */
export type Changes = (changed: (name: string) => void) => () => void;

/** Editors save in several steps; this is longer than those take, in milliseconds. */
export const QUIET = 150;

/**
 * Runs once for every burst of changes, with the name of the last one, until `signal` aborts. A burst is over when
 * nothing has changed for `QUIET` milliseconds.
 */
export function again(changes: Changes, run: (name: string) => void, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = changes((name) => {
			clearTimeout(timer);
			timer = setTimeout(() => run(name), QUIET);
		});
		signal.addEventListener(
			'abort',
			() => {
				clearTimeout(timer);
				stop();
				resolve();
			},
			{ once: true }
		);
	});
}

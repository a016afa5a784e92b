/** Lets a command end in peace when nobody reads on, as in `… | head -1`. */
export function quietPipes() {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EPIPE') throw error;
		});
	}
}

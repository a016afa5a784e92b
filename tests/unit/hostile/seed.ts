const asked = process.env['KEUZEWIJZER_SEED'];

/** What makes a failure come back: KEUZEWIJZER_SEED, or another number every time. */
export const SEED = asked === undefined ? Date.now() % 2 ** 31 : Number(asked);

/**
 * How often a test that tries at random tries: a tenth of its full count at each push, all of it where
 * KEUZEWIJZER_GRONDIG is set, as in the weekly job.
 */
export const runs = (full: number): number =>
	process.env['KEUZEWIJZER_GRONDIG'] === undefined ? Math.ceil(full / 10) : full;

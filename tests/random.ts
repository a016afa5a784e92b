import fc from 'fast-check';

const isThorough = process.env['KEUZEWIJZER_GRONDIG'] !== undefined;
const asked = process.env['KEUZEWIJZER_SEED'];

/**
 * What random tries follow from: the same at each push, so that a change is judged by what it changes; another every
 * time where KEUZEWIJZER_GRONDIG is set, as in the weekly job, which is there to find what nobody thought of.
 * KEUZEWIJZER_SEED makes a failure come back.
 */
export const SEED = asked === undefined ? (isThorough ? Date.now() % 2 ** 31 : 1) : Number(asked);

/** How often a test that tries at random tries: a tenth of its full count at each push, all of it in the weekly job. */
export const runs = (full: number): number => (isThorough ? full : Math.ceil(full / 10));

fc.configureGlobal({ seed: SEED });

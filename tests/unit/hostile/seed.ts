const asked = process.env['KEUZEWIJZER_SEED'];

/** What makes a failure come back: KEUZEWIJZER_SEED, or another number every time. */
export const SEED = asked === undefined ? Date.now() % 2 ** 31 : Number(asked);

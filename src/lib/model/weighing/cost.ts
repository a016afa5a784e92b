/** The criterion that is no goal: what an option costs. No name in a dossier can start like this. */
export const COST = '_kosten';

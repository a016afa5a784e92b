import type { Dossier, Measure } from '../dossier/dossier.ts';

type Judgements = Readonly<Record<string, string>>;

/** In which measure somebody wants to see totals: no judgement, but it goes with them wherever they go. */
export const MEASURE_KEY = 'weergave.maat';

/** The measure in which somebody wants to see totals; undefined is in euros. */
export const measureOf = ({ measures }: Dossier, judgements: Judgements): Measure | undefined =>
	measures.find(({ id }) => id === judgements[MEASURE_KEY]);

/** The keys of what somebody judged: of all that goes with judgements, what is one. */
export const judgedKeys = (judgements: Judgements): readonly string[] =>
	Object.keys(judgements).filter((key) => key !== MEASURE_KEY);

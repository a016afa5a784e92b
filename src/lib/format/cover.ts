import type { CoverFrom, Dossier, Option } from '../dossier/dossier.ts';
import { structuralGap, type CoverSums } from '../model/cover.ts';
import type { OptionOutcome } from '../model/outcome.ts';
import { money } from './number.ts';
import { natureWord } from './sides.ts';

const NAMES: Readonly<Record<CoverFrom, string>> = {
	budget: 'Begroting',
	reserve: 'Reserve',
	grant: 'Subsidie',
	release: 'Geld dat vrijkomt',
	unfound: 'Nog te vinden, zegt de bron'
};

export const LEFT = 'Nog te dekken';

/** Where money comes from, in a few words: `Reserve: sociaal domein (incidenteel, de rest)`. */
export function coverName({ from, title, nature, takesRest }: Omit<CoverSums, 'years' | 'total'>): string {
	const about = [natureWord(nature), takesRest ? 'de rest' : ''].filter((word) => word !== '').join(', ');
	return `${NAMES[from]}${title === undefined ? '' : `: ${title}`}${about === '' ? '' : ` (${about})`}`;
}

/** That money which does not come back pays for what does; empty where that is not so. */
export function structuralGapSentence(dossier: Dossier, option: Option, outcome: OptionOutcome): string {
	const gap = structuralGap(dossier, option, outcome);
	return Math.round(gap) === 0
		? ''
		: `Let op: in ${String(dossier.years.at(-1))} wordt ${money(gap)} die elk jaar terugkomt, betaald met geld dat niet elk jaar terugkomt.`;
}

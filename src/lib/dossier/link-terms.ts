import { citations } from './citations.ts';
import type { Term } from './dossier.ts';
import type { Linking } from './linking.ts';

/** The glossary. A word has one meaning: one that two terms have is reported. */
export function linkTerms(linking: Linking): readonly Term[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const seen = new Map<string, string>();
	return Object.entries(value.begrippen ?? {}).map(([id, { titel, ook = [], betekenis, bron }]) => {
		const path = ['begrippen', id];
		for (const [place, word] of [titel, ...ook].entries()) {
			const earlier = seen.get(word.toLowerCase());
			if (earlier === undefined) seen.set(word.toLowerCase(), id);
			else {
				linking.problems.push(
					file.problem(
						'NAAM_DUBBEL',
						place === 0 ? [...path, 'titel'] : [...path, 'ook', place - 1],
						earlier === id
							? `\`${word}\` staat twee keer bij dit begrip.`
							: `\`${word}\` staat ook bij het begrip \`${earlier}\`; een woord heeft één betekenis.`,
						'Haal er een weg.'
					)
				);
			}
		}
		return { id, title: titel, forms: ook, meaning: betekenis, citations: cite(bron, path) };
	});
}

import type { Assumption, Citation, Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { bearsOn } from '../model/bears-on.ts';
import { valueText } from './assumption-value.ts';
import { citationText } from './citation.ts';
import type { Claim } from './claims.ts';
import { editionText } from './edition.ts';
import { dossierTitle } from './kind.ts';
import { list } from './text.ts';

/** Something to ask of who made the dossier, as its source does not tell it. */
export interface Question {
	/** Names it on the page. */
	readonly id: string;
	/** `“Verhuiskosten”: is dat meer of minder dan € 50.000 per jaar, en waaruit blijkt dat?` */
	readonly text: string;
	/** Why it matters, in one or two sentences. */
	readonly why: string;
	readonly citations: readonly Citation[];
}

/** The question that a claim becomes for who does not know. */
export const claimQuestion = ({ key, assumption, at, lower, higher }: Claim): Question => ({
	id: key,
	text: `“${assumption.title}”: is dat meer of minder dan ${valueText(assumption, at)}, en waaruit blijkt dat?`,
	why: `${lower} ${higher}`,
	citations: assumption.citations
});

/** What is not known and turns nothing by itself, so that there is no claim about it, in the order of the dossier. */
export function openQuestions(
	dossier: Dossier,
	values: AssumptionValues,
	claims: readonly Claim[]
): readonly Question[] {
	const unknown = (id: string): boolean => (values[id] ?? null) === null;
	const claimed = new Set(claims.map(({ assumption }) => assumption.id));
	return dossier.assumptions
		.filter(({ id }) => unknown(id) && !claimed.has(id))
		.map((assumption) => questionAbout(dossier, assumption));
}

function questionAbout(dossier: Dossier, { id, title, citations }: Assumption): Question {
	const letters = bearsOn(dossier, id);
	return {
		id,
		text: `“${title}”: hoeveel is dat ongeveer, en waaruit blijkt dat?`,
		why: letters.length === 0 ? '' : `Dit telt bij keuze ${list(letters)}.`,
		citations
	};
}

/** Questions as a text to send, each with why it matters and its source. */
export function questionsText(dossier: Dossier, questions: readonly Question[], address: string): string {
	const about = [dossierTitle(dossier), dossier.organisation, editionText(dossier)]
		.filter(Boolean)
		.join(', ');
	return [
		`Vragen over ${about}`,
		...questions.map(({ text, why, citations }, place) =>
			[
				`${place + 1}. ${text}`,
				why,
				citations.length === 0
					? ''
					: `Bron: ${citations.map((one) => citationText(dossier, one)).join('; ')}.`
			]
				.filter((line) => line !== '')
				.join('\n   ')
		),
		`Gemaakt met: ${address}`
	].join('\n\n');
}

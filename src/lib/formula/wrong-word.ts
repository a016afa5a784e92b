import { isName, nameFrom, OPERATOR_WORDS, VALUE_WORDS } from './names.ts';
import type { FormulaProblemCode } from './problem.ts';
import { findFunction, FUNCTION_NAMES, signature } from './registry.ts';
import { meant, suggest } from './suggest.ts';

interface Wrong {
	readonly code: FormulaProblemCode;
	readonly message: string;
	readonly remedy: string;
}

/** What is wrong with a word that stands for a value, or for a function when it is called; null where nothing is. */
export function wrongWord(word: string, isCalled: boolean): Wrong | null {
	if (OPERATOR_WORDS.has(word) || VALUE_WORDS.has(word)) {
		return {
			code: 'FORMULE_TEKEN',
			message: `Het woord "${word}" heeft in een formule geen betekenis.`,
			remedy:
				word === 'and' || word === 'or' || word === 'xor' || word === 'not'
					? 'Schrijf een keuze binnen een keuze: a ? (b ? x : y) : z.'
					: 'Haal het weg, of geef de aanname een andere naam.'
		};
	}
	if (!isName(word)) {
		const name = nameFrom(word);
		return {
			code: 'FORMULE_NAAM',
			message: `De naam "${word}" kan niet: een naam heeft kleine letters zonder accent, cijfers en lage streepjes, en begint met een letter.`,
			remedy: name === null ? 'Schrijf een naam uit het dossier.' : `Schrijf ${name}.`
		};
	}
	const definition = findFunction(word);
	if ((definition !== undefined) === isCalled) return null;
	if (definition !== undefined) {
		return {
			code: 'FORMULE_FUNCTIE',
			message: `De functie "${word}" mist haar waarden.`,
			remedy: `Schrijf ${signature(definition)}.`
		};
	}
	return {
		code: 'FORMULE_FUNCTIE',
		message: `Er is geen functie "${word}".`,
		remedy:
			suggest(word, FUNCTION_NAMES) === undefined
				? `Zet een * voor het haakje als u wilt vermenigvuldigen, of gebruik een van deze functies: ${FUNCTION_NAMES.join(', ')}.`
				: meant(word, FUNCTION_NAMES, '')
	};
}

import type { ProblemCode } from './problem.ts';

/** No file is longer; a dossier of a thousand options fits. */
const MAX_CHARACTERS = 1_000_000;
/** No file has more lists or groups within each other. */
export const MAX_DEPTH = 20;

interface Unreadable {
	readonly code: ProblemCode;
	readonly offset: number;
	readonly message: string;
	readonly remedy: string;
}

/** Text that is no use handing to a YAML parser: too much of it, or not text at all. */
export function unreadableText(text: string): Unreadable | undefined {
	if (text.length > MAX_CHARACTERS) {
		const size = (text.length / 1_000_000).toFixed(1).replace('.', ',');
		return {
			code: 'BESTAND_TE_GROOT',
			offset: 0,
			message: `Dit bestand is te groot: ${size} miljoen tekens. Het maximum is 1 miljoen.`,
			remedy: 'Controleer of dit het goede bestand is en haal weg wat er niet in hoort.'
		};
	}
	const strange = NO_TEXT.exec(text);
	if (strange) {
		return {
			code: 'BESTAND_GEEN_TEKST',
			offset: strange.index,
			message: 'Hier staat een teken dat geen leesbare tekst is.',
			remedy:
				'Bewaar het bestand als gewone tekst met codering UTF-8 (in Kladblok: Opslaan als, Codering UTF-8). Is het een Word- of Excelbestand? Kopieer de tekst dan naar een tekstbestand.'
		};
	}
	const hard = /^ *(?=[\u00a0\u2007\u202f])/m.exec(text);
	if (hard && /^[^\S\n]*(?:[\w"']+:\s|- )/.test(text.slice(hard.index))) {
		return {
			code: 'YAML_INSPRINGEN',
			offset: hard.index + hard[0].length,
			message: 'Deze regel springt in met een harde spatie, zoals Word die maakt.',
			remedy: 'Haal de spaties voor de tekst weg en typ ze opnieuw.'
		};
	}
	const deep = tooDeepAt(text);
	return deep === undefined ? undefined : { code: 'YAML_TE_DIEP', offset: deep, ...TOO_DEEP };
}

/** What to say of a file with too many levels. */
export const TOO_DEEP = {
	message: `Hier staan meer dan ${MAX_DEPTH} lijsten of groepen in elkaar.`,
	remedy: 'Haal haakjes of inspringing weg; een dossier heeft hooguit zes lagen.'
};

/**
 * Where brackets, dashes or indents nest so deep that the parser, which is recursive, could run out of stack.
 * Rough on purpose: brackets in texts count too.
 */
function tooDeepAt(text: string): number | undefined {
	const block = /^(?:[ \t]{200}|[ \t]*(?:[-?:][ \t]+){20})/m.exec(text);
	if (block) return block.index;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '[' || character === '{') depth++;
		else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
		if (depth > 5 * MAX_DEPTH) return at;
	}
	return undefined;
}

/** Control characters but for tab, line ends and those of older code pages, and what takes the place of no character. */
const NO_TEXT = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\uFFFD-\uFFFF]/u;

/**
 * Characters that make a text look other than it is: those that turn the direction of what follows, control
 * characters, and halves of a character. Languages written from right to left need none of them.
 */
export const MISLEADING = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u;

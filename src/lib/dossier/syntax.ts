import type { ErrorCode } from 'yaml';
import {
	bracketInComment,
	colonInValue,
	dashBeforeName,
	missingComma,
	noColon,
	signInValue
} from './one-line.ts';
import type { ProblemCode } from './problem.ts';

/** A mistake against YAML itself in plain words, with the offset in the text where the author should look. */
export interface SyntaxProblem {
	readonly code: ProblemCode;
	readonly offset: number;
	readonly message: string;
	readonly remedy: string;
}

/** Explains an error of the YAML parser to somebody who does not know YAML. */
export function syntaxProblem(code: ErrorCode, offset: number, text: string, detail: string): SyntaxProblem {
	const tab = tabInIndent(text, offset);
	if (code === 'TAB_AS_INDENT' || tab !== undefined) {
		return {
			code: 'YAML_TAB',
			offset: tab ?? offset,
			message: 'Deze regel springt in met een tab.',
			remedy: 'Vervang de tab door spaties: twee spaties voor elke laag.'
		};
	}
	const problem = (message: string, remedy: string, kind: ProblemCode = 'YAML_SYNTAX'): SyntaxProblem => ({
		code: kind,
		offset,
		message,
		remedy
	});
	const lone = loneMark(text, offset);
	if (lone !== undefined) {
		return problem(
			`Hier staat alleen het teken ${lone}.`,
			'Schrijf 0 als het nul is, of pm als het nog niet bekend is. Hoort er tekst? Schrijf die hier.'
		);
	}
	switch (code) {
		case 'BAD_INDENT':
			if (detail.startsWith('Flow')) {
				const hidden = bracketInComment(text.slice(0, offset).split('\n'));
				if (hidden !== undefined) return problem(hidden.message, hidden.remedy);
				return problem(
					'Hierboven is een haakje { of [ geopend dat niet is gesloten.',
					'Zet het sluitende haakje } of ] erbij.'
				);
			}
			if (/^[ \t]*[-–—•][^\s-]/.test(lineAt(text, offset))) {
				return problem(
					'Achter het streepje ontbreekt een spatie.',
					'Schrijf voor elk onderdeel van een lijst een gewoon streepje en een spatie.'
				);
			}
			return problem(
				'Deze regel springt anders in dan de regels erboven.',
				'Zet regels die bij elkaar horen even ver naar rechts, met spaties.',
				'YAML_INSPRINGEN'
			);
		case 'MULTILINE_IMPLICIT_KEY': {
			const { message, remedy } = noColon(lineAt(text, offset));
			return problem(message, remedy);
		}
		case 'BLOCK_AS_IMPLICIT_KEY': {
			const line = lineAt(text, offset);
			const told = colonInValue(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
			if (told !== undefined) return problem(told.message, told.remedy);
			const dash = dashBeforeName(line);
			if (dash !== undefined) return problem(dash.message, dash.remedy);
			const below = deeperLine(text, offset);
			if (below !== undefined) return below;
			return problem(
				'Hier staat een dubbele punt of een extra regel op een plek waar dat niet kan.',
				'Staat er een dubbele punt in uw tekst? Zet de hele tekst tussen dubbele aanhalingstekens. Controleer anders of de regels even ver inspringen.'
			);
		}
		case 'MISSING_CHAR':
			return missingCharacter(offset, text);
		case 'BAD_DQ_ESCAPE':
			return problem(
				'Een schuine streep naar achteren (\\) tussen dubbele aanhalingstekens heeft een bijzondere betekenis.',
				'Gebruik enkele aanhalingstekens om de tekst, of schrijf \\\\ voor één schuine streep.'
			);
		case 'BAD_SCALAR_START': {
			const [, written = ''] = /^([^\n,{}[\]"'#]+?)\s*(?:[,}\n]|$)/.exec(text.slice(offset)) ?? [];
			return problem(
				'Deze tekst begint met een teken dat in YAML een bijzondere betekenis heeft.',
				`Zet de hele tekst tussen dubbele aanhalingstekens${written === '' ? '' : `: "${written}"`}.`
			);
		}
		case 'MULTIPLE_DOCS':
			return problem(
				'Na deze regel met drie streepjes begint een tweede document.',
				'Haal de streepjes weg, of zet het vervolg in een eigen bestand.'
			);
		case 'BLOCK_IN_FLOW':
		case 'BAD_COLLECTION_TYPE': {
			const told = missingComma(lineAt(text, offset));
			if (told !== undefined) return problem(told.message, told.remedy);
			return problem(
				'Binnen haakjes { } of [ ] staat een lijst of groep met streepjes of inspringing.',
				'Schrijf alles binnen de haakjes achter elkaar met komma’s, of haal de haakjes weg en spring in.'
			);
		}
		case 'ALIAS_PROPS':
		case 'BAD_ALIAS':
		case 'MULTIPLE_ANCHORS':
			return problem(
				'Hier staat een verwijzing (een woord dat begint met & of *).',
				'Schrijf de tekst of het getal hier voluit. Moet de tekst echt met & of * beginnen? Zet er aanhalingstekens omheen.',
				'YAML_VERWIJZING'
			);
		case 'BAD_PROP_ORDER':
		case 'MULTIPLE_TAGS':
		case 'TAG_RESOLVE_FAILED':
			return problem(
				'Hier staat een woord dat begint met een uitroepteken.',
				'Haal dat woord weg, of zet aanhalingstekens om de tekst.',
				'YAML_TAG'
			);
		case 'RESOURCE_EXHAUSTION':
			return problem(
				'Hier staan te veel lijsten of groepen in elkaar.',
				'Haal haakjes of inspringing weg.',
				'YAML_TE_DIEP'
			);
		case 'NON_STRING_KEY':
		case 'KEY_OVER_1024_CHARS':
			return problem(
				'De naam voor de dubbele punt is geen gewoon woord.',
				'Schrijf een korte naam zonder haakjes, dan een dubbele punt.'
			);
		case 'DUPLICATE_KEY':
		case 'BAD_DIRECTIVE':
		case 'IMPOSSIBLE':
		case 'UNEXPECTED_TOKEN': {
			const sign = signInValue(lineAt(text, offset));
			if (sign !== undefined) return problem(sign.message, sign.remedy);
			return problem(
				'Deze tekst kan hier niet staan.',
				'Kijk of er een teken te veel staat, of een aanhalingsteken, haakje of dubbele punt ontbreekt, ook op de regel erboven.'
			);
		}
	}
}

const lineAt = (text: string, offset: number): string =>
	text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** The next line, where it starts further to the right than this one without a reason. */
function deeperLine(text: string, offset: number): SyntaxProblem | undefined {
	const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
	const start = text.indexOf('\n', offset) + 1;
	const [own, next] = [lineAt(text, offset), lineAt(text, start)];
	const [, above] = /^ *([\w-]+):\s+\S/.exec(own) ?? [];
	const [, name] = /^ *([\w-]+):(?:\s|$)/.exec(next) ?? [];
	if (start === 0 || above === undefined || name === undefined || indentOf(next) <= indentOf(own))
		return undefined;
	const before = text.slice(0, start - 1 - own.length).trimEnd();
	if (indentOf(before.slice(before.lastIndexOf('\n') + 1)) === indentOf(next)) {
		return {
			code: 'YAML_INSPRINGEN',
			offset: start - 1 - own.length + indentOf(own),
			message: `De regel met \`${above}:\` begint verder naar links dan de regels erboven en eronder.`,
			remedy: `Hoort hij daarbij? Zet er dan evenveel spaties voor: ${indentOf(next)}.`
		};
	}
	return {
		code: 'YAML_INSPRINGEN',
		offset: start + indentOf(next),
		message: `Deze regel springt verder in dan de regel met \`${above}:\` erboven.`,
		remedy: `Hoort \`${name}:\` naast \`${above}:\`? Zet er dan evenveel spaties voor: ${indentOf(own)}.`
	};
}

/** A dash or question mark that stands alone after a colon, as people write for "nothing" or "not known". */
const loneMark = (text: string, offset: number): string | undefined =>
	/^[^#"']*:\s+([-?])\s*$/.exec(lineAt(text, offset))?.[1];

/** The start of the tab in the white space before the text at `offset`, or else in that line's own indent. */
function tabInIndent(text: string, offset: number): number | undefined {
	const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	for (const start of [lineStart, text.indexOf('\n', offset) + 1]) {
		const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
		const tab = indent.indexOf('\t');
		if (tab >= 0) return start + tab;
	}
	return undefined;
}

/** An opening quote or bracket without its end: for a quote the place to look is where it opened. */
function missingCharacter(offset: number, text: string): SyntaxProblem {
	const quote = /^.*?(?:[:-]\s+|^)(["'])(?![^\n]*\1)/m.exec(text.slice(0, offset));
	return quote
		? {
				code: 'YAML_SYNTAX',
				offset: quote.index + quote[0].length - 1,
				message: `Na dit aanhalingsteken (${quote[1] ?? ''}) ontbreekt het sluitende aanhalingsteken.`,
				remedy:
					quote[1] === "'"
						? "Zet hetzelfde aanhalingsteken ook achter de tekst. Hoort het bij een woord, zoals 's avonds? Zet dan de hele tekst tussen dubbele aanhalingstekens."
						: 'Zet hetzelfde aanhalingsteken ook achter de tekst.'
			}
		: {
				code: 'YAML_SYNTAX',
				offset,
				message: 'Hier ontbreekt een teken: een dubbele punt, een aanhalingsteken, een komma of een haakje.',
				remedy:
					'Schrijf achter elke naam een dubbele punt en een spatie, en sluit elk haakje en elk aanhalingsteken.'
			};
}

import { LONGEST_LINE, quoted } from './written-line.ts';

interface Told {
	readonly message: string;
	readonly remedy: string;
}

const PARTS = /^\(?\s*[\w-]+:\s+[^,;:]+(?:[,;]\s*[\w-]+:\s+[^,;:]+)*\s*\)?$/;

/**
 * What went wrong on a line of which the value holds a colon with a space: `name: value`, where YAML expects no other
 * name. Undefined where the value has no such colon, or the line is too long to write out.
 *
 * @param line the line up to its end
 * @param from where the value starts in it
 */
export function colonInValue(line: string, from: number): Told | undefined {
	const name = /^\s*(?:- +)*([^:#]+):\s+$/.exec(line.slice(0, from))?.[1];
	const value = line
		.slice(from)
		.replace(/\s+#.*$/, '')
		.trimEnd();
	if (name === undefined || !/:(?:\s|$)/.test(value) || value.length > LONGEST_LINE) return undefined;
	if (value.startsWith('=') && !value.includes('?')) {
		return {
			message: 'In deze formule staat een dubbele punt, maar geen vraagteken.',
			remedy: `Delen doet u met /. Schrijf ${name}: ${value.replace(/\s*:\s+/g, ' / ')}.`
		};
	}
	if (value.startsWith('=')) {
		return {
			message: 'In deze formule staat een dubbele punt; dan horen er aanhalingstekens om de hele formule.',
			remedy: `Schrijf ${name}: ${quoted(value.replace(/["']([\w.]+)["']/g, '$1'))}.`
		};
	}
	if (PARTS.test(value) && /^\(|[,;]/.test(value)) {
		const inside = value.replace(/^\(\s*|\s*\)$/g, '').replace(/\s*;\s*/g, ', ');
		return {
			message: 'Op deze regel staan meer namen achter elkaar, zonder accolades.',
			remedy: `Schrijf ${name}: { ${inside} }.`
		};
	}
	const [, first, second] = /^(-?[\d.,]+|[pP]\.?[mM]\.?)[,;]?\s+([a-z0-9_]+:\s.*)$/.exec(value) ?? [];
	if (first !== undefined && second !== undefined) {
		return {
			message: 'Op deze regel staan twee namen met een waarde.',
			remedy: `Schrijf \`${name}: ${first}\` en \`${second}\` elk op een eigen regel.`
		};
	}
	return {
		message: 'In deze tekst staat een dubbele punt; dan horen er aanhalingstekens om de hele tekst.',
		remedy: `Schrijf ${name}: ${quoted(value)}.`
	};
}

/** What went wrong on a line that starts with a dash among lines that have none. */
export function dashBeforeName(line: string): Told | undefined {
	const [, part] = /^ *- +([\w-]+: .*\S)/.exec(line) ?? [];
	return part === undefined || part.length > LONGEST_LINE
		? undefined
		: {
				message: 'Voor deze regel staat een streepje, en voor de regels ernaast niet.',
				remedy: `Haal het streepje weg: ${part}.`
			};
}

/** What went wrong on a line of which the value starts with a sign that means something in YAML, or with quotes only. */
export function signInValue(line: string): Told | undefined {
	const [, name, value] = /^\s*(?:- +)?([\w-]+):\s+([-|>*&!%@`"'?].*?)\s*$/.exec(line) ?? [];
	if (name === undefined || value === undefined || value.length > LONGEST_LINE) return undefined;
	return {
		message: `De tekst bij \`${name}\` begint met een teken dat in YAML een bijzondere betekenis heeft.`,
		remedy: `Zet de hele tekst tussen aanhalingstekens: ${name}: ${quoted(value)}.`
	};
}

/** What went wrong on a line without a colon. */
export function noColon(line: string): Told {
	const [, name, value] = /^\s*([\w-]+)\s*[=;]\s*(\S.*?)\s*$/.exec(line) ?? [];
	return {
		message: 'Op deze regel ontbreekt een dubbele punt met een spatie erachter.',
		remedy:
			name === undefined || value === undefined
				? 'Schrijf eerst de naam, dan een dubbele punt en een spatie, dan de waarde. Hoort de regel bij de tekst erboven? Zet er dan twee spaties voor.'
				: `Schrijf ${name}: ${value}.`
	};
}

/** What went wrong between braces or brackets on one line: no comma between two parts. */
export function missingComma(line: string): Told | undefined {
	const [, open = '', inside = '', close = ''] = /([{[])([^{}[\]]*)([}\]])/.exec(line) ?? [];
	const mended = inside.replace(/\s*;\s*/g, ', ').replace(/([^\s{,:])\s+(?=[\w-]+:\s)/g, '$1, ');
	if (open === '' || mended === inside || mended.length > LONGEST_LINE) return undefined;
	return {
		message: 'Tussen twee onderdelen ontbreekt een komma.',
		remedy: `Schrijf ${open}${mended}${close}.`
	};
}

/** What hides the closing bracket: a `#` in a text, after which the rest of the line is a comment. */
export function bracketInComment(lines: readonly string[]): Told | undefined {
	const line = lines.findLast((one) => /[{[]/.test(one));
	const [, name, value] = /([\w-]+): +([^\s{},[\]"'][^{},[\]]* #[^{}[\],]*?)\s*[}\],]/.exec(line ?? '') ?? [];
	if (name === undefined || value === undefined) return undefined;
	return {
		message: 'Hierboven is na een hekje (#) de rest van de regel een opmerking, ook het sluitende haakje.',
		remedy: `Zet de tekst tussen aanhalingstekens: ${name}: ${quoted(value)}.`
	};
}

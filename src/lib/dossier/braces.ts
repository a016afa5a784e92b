import { isScalar, type YAMLMap } from 'yaml';
import { literal } from '../formula/literal.ts';
import { readDutchNumber } from './dutch-number.ts';
import type { SyntaxProblem } from './syntax.ts';
import { LONGEST_LINE, quoted } from './written-line.ts';

/** A part of `{ … }`: its key, and its value where there is one, as they stand in the text. */
interface BracePart {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	/** Where the value starts, and how it is written; absent where there is no colon. */
	readonly value?: { readonly start: number; readonly source: string; readonly isPlainText: boolean };
}

/**
 * What went wrong in `{ … }` where a part has no colon: YAML takes it for a key without a value. It is the rest of a
 * text or a number with a comma in it, or a name with another sign than a colon.
 */
export function slipInBraces(map: YAMLMap, text: string): SyntaxProblem | undefined {
	const parts = partsOf(map, text);
	const place = parts.findIndex(({ value }) => value === undefined);
	const part = parts[place];
	if (part === undefined) return undefined;
	const before = parts[place - 1];
	return (
		(before && (commaInNumber(before, part) ?? commaInText(parts, place, text))) ??
		otherSign(map, parts, part, text)
	);
}

function partsOf(map: YAMLMap, text: string): BracePart[] {
	return map.items.flatMap(({ key, value }): BracePart[] => {
		if (!isScalar(key) || !key.range) return [];
		const [start, end] = key.range;
		const part = { key: text.slice(start, end), start, end };
		if (value === null) return [part];
		if (!isScalar(value) || !value.range)
			return [{ ...part, value: { start: end, source: '', isPlainText: false } }];
		const source = text.slice(value.range[0], value.range[1]);
		return [{ ...part, value: { start: value.range[0], source, isPlainText: value.type === 'PLAIN' } }];
	});
}

/** `2,5` and `80,000`: YAML ends the number at its comma. */
function commaInNumber({ key, value }: BracePart, part: BracePart): SyntaxProblem | undefined {
	if (value === undefined || !/^[€\s]*-?[\d.]+$/.test(value.source) || !/^[\d-]+\s*%?$/.test(part.key))
		return undefined;
	const written = `${value.source},${part.key}`;
	const read = readDutchNumber(written);
	const meant = read.kind === 'none' ? [] : read.kind === 'number' ? [read.value] : read.meant;
	return {
		code: 'GETAL_ONLEESBAAR',
		offset: part.start,
		message: `Voor \`${part.key}\` staat een komma; tussen haakjes begint daar een nieuw onderdeel.`,
		remedy:
			meant.length === 0
				? 'Schrijf decimalen met een punt (2.5) en duizenden zonder teken (80000).'
				: `Schrijf ${meant.map((one) => `${key}: ${literal(one)}`).join(' (duizenden) of ')}${meant.length > 1 ? ' (decimalen)' : ''}.`
	};
}

/** `titel: Verhuizen, inrichten`: YAML ends the text at its comma. */
function commaInText(parts: readonly BracePart[], place: number, text: string): SyntaxProblem | undefined {
	const before = parts[place - 1];
	if (!before?.value?.isPlainText || /^-?[\d.]+$/.test(before.value.source)) return undefined;
	if (/=/.test(parts[place]?.key ?? '')) return undefined;
	const next = parts.findIndex(({ value }, at) => at > place && value !== undefined);
	const last = parts.at(next < 0 ? -1 : next - 1);
	const whole = text.slice(before.value.start, last?.end).replace(/\s+/g, ' ');
	return {
		code: 'YAML_SYNTAX',
		offset: parts[place]?.start ?? 0,
		message: `Achter \`${before.value.source}\` staat een komma; tussen accolades begint daar een nieuw onderdeel.`,
		remedy: `Zet de tekst tussen aanhalingstekens: ${before.key}: ${quoted(whole)}.`
	};
}

/** `plek = buurt` and `2024 100`: something else than a colon with a space after it. */
function otherSign(
	map: YAMLMap,
	parts: readonly BracePart[],
	{ start, key }: BracePart,
	text: string
): SyntaxProblem | undefined {
	const [, name] = OTHER_SIGN.exec(key) ?? [];
	if (name === undefined || !map.range) return undefined;
	let mended = text.slice(map.range[0], map.range[1]);
	for (const part of [...parts].reverse()) {
		if (part.value !== undefined) continue;
		const from = part.start - map.range[0];
		mended =
			mended.slice(0, from) + part.key.replace(OTHER_SIGN, '$1: $2') + mended.slice(from + part.key.length);
	}
	return {
		code: 'YAML_SYNTAX',
		offset: start,
		message: `Achter \`${name}\` ontbreekt een dubbele punt met een spatie erachter.`,
		remedy: mended.length > LONGEST_LINE ? `Schrijf ${name}: en dan de waarde.` : `Schrijf ${mended}.`
	};
}

/** A name, something that is no colon with a space, and a value. */
const OTHER_SIGN = /^([A-Za-z0-9_]+)(?:\s*(?:=|:|->|→|–)\s*|\s+)(\S.*)$/s;

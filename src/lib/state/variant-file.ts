import { parseDocument, visit } from 'yaml';
import type { Dossier } from '../dossier/dossier.ts';
import { readPlainNumber } from '../dossier/dutch-number.ts';
import { PRO_MEMORIE } from '../dossier/pro-memorie.ts';
import { withinBounds } from '../model/assumptions.ts';
import { assumptionNamed, differing } from '../model/split.ts';
import { canBeJudgement, canJudge } from './judgements.ts';
import { cleanName, type Variant } from './variant-list.ts';

export type VariantFile =
	| { readonly ok: true; readonly variants: readonly Variant[]; readonly skipped: readonly string[] }
	| { readonly ok: false; readonly message: string };

const MAX_CHARACTERS = 200_000;

/** Reads variants from the text of a YAML file. What the dossier does not have or allow is skipped and named. */
export function readVariantFile(dossier: Dossier, text: string): VariantFile {
	if (text.length > MAX_CHARACTERS)
		return { ok: false, message: 'Dit bestand is te groot voor een variant.' };
	let value: unknown;
	try {
		value = valueOf(text);
	} catch {
		return { ok: false, message: 'Dit bestand is niet te lezen. Kies een bestand dat hier is bewaard.' };
	}
	const entries = property(value, 'varianten');
	if (!Array.isArray(entries)) {
		return {
			ok: false,
			message: 'In dit bestand staan geen varianten. Kies een bestand dat hier is bewaard.'
		};
	}
	const of = property(value, 'dossier');
	if (of !== dossier.id) {
		return {
			ok: false,
			message: `Dit bestand hoort bij een ander dossier (${String(of ?? 'onbekend').slice(0, 80)}).`
		};
	}
	const skipped: string[] = [];
	const variants = entries.map((entry: unknown): Variant => {
		const name = cleanName(String(property(entry, 'naam') ?? ''));
		const assumptions = property(entry, 'aannames');
		const changes: Record<string, number | null> = {};
		for (const [id, given] of entriesOf(assumptions)) {
			const assumption = assumptionNamed(dossier, id);
			const number: unknown = given;
			if (assumption && typeof number === 'number' && withinBounds(assumption, number)) changes[id] = number;
			else if (assumption && typeof number === 'string' && PRO_MEMORIE.test(number)) changes[id] = null;
			else skipped.push(`${name}: ${id}`);
		}
		const judgements: Record<string, string> = {};
		for (const [key, given] of entriesOf(property(entry, 'oordelen'))) {
			if (canJudge(dossier, key) && typeof given === 'string' && canBeJudgement(given))
				judgements[key] = given;
			else skipped.push(`${name}: ${key}`);
		}
		return { name, changes: differing(dossier, changes), judgements };
	});
	return { ok: true, variants, skipped };
}

/**
 * What YAML text holds; a number that two people would read in two ways stays the text that it is.
 * @throws Error where it is no YAML
 */
function valueOf(text: string): unknown {
	const document = parseDocument(text, { logLevel: 'silent' });
	const [error] = document.errors;
	if (error !== undefined) throw error;
	visit(document, {
		Scalar(_, scalar) {
			const { value, source } = scalar;
			if (typeof value === 'number' && source !== undefined && readPlainNumber(source).kind === 'doubtful') {
				scalar.value = source;
			}
		}
	});
	return document.toJS({ maxAliasCount: 0 });
}

const entriesOf = (value: unknown): [string, unknown][] =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];

const property = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? Reflect.get(value, key)
		: undefined;

import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { signedMoney, withUnit } from '../format/number.ts';
import { counted, ended, list, OPEN, sumText } from '../format/text.ts';
import { baseline } from '../model/assumptions.ts';
import { calculate } from '../model/calculate.ts';
import { itemsIn, type Sum } from '../model/outcome.ts';

interface Titled {
	readonly id: string;
	readonly title: string;
}

/** The lists of a dossier whose parts come and go, with the nouns for one and for more. */
const LISTS = [
	['items', 'post', 'posten'],
	['effects', 'effect', 'effecten'],
	['results', 'uitkomst', 'uitkomsten'],
	['assumptions', 'aanname', 'aannames'],
	['intermediates', 'tussenwaarde', 'tussenwaarden'],
	['advantages', 'voordeel', 'voordelen'],
	['risks', 'risico', 'risico’s'],
	['goals', 'doel', 'doelen'],
	['sources', 'bron', 'bronnen'],
	['themes', 'thema', 'thema’s'],
	['terms', 'begrip', 'begrippen']
] as const;

/**
 * What changed from one reading of a dossier to another, in Dutch sentences: first the totals of the options, then
 * what came, went and got another value, and last which other texts differ. Empty when nothing did.
 */
export function changesBetween(before: Dossier, after: Dossier): string[] {
	return [
		...optionChanges(before, after),
		...LISTS.flatMap(([key, one, many]) => listChanges(before[key], after[key], one, many)),
		...assumptionChanges(before.assumptions, after.assumptions),
		...otherChanges(before, after)
	];
}

function optionChanges(before: Dossier, after: Dossier): string[] {
	const was = calculate(before, baseline(before));
	const is = calculate(after, baseline(after));
	const letters = [...new Set([...was.options, ...is.options].map(({ letter }) => letter))].sort();
	return letters.flatMap((letter) => {
		const old = was.options.find((option) => option.letter === letter);
		const now = is.options.find((option) => option.letter === letter);
		if (old === undefined)
			return now === undefined ? [] : [ended(`Keuze ${letter} is erbij: ${sumText(now.spending)}`)];
		if (now === undefined) return [`Keuze ${letter} is weg.`];
		return [
			...sumChange(`Totaal keuze ${letter}`, old.spending, now.spending),
			...sumChange(`Gevolgen in geld van keuze ${letter}`, old.effects, now.effects)
		];
	});
}

/** The difference itself only where the same amounts are missing from both sums. */
function sumChange(what: string, was: Sum, is: Sum): string[] {
	const sameMissing =
		itemsIn(was.open).join() === itemsIn(is.open).join() && was.failed.join() === is.failed.join();
	if (sameMissing && was.known === is.known) return [];
	const from = `van ${sumText(was)} naar ${sumText(is)}`;
	return [ended(sameMissing ? `${what}: ${signedMoney(is.known - was.known)}, ${from}` : `${what}: ${from}`)];
}

function listChanges(
	before: readonly Titled[],
	after: readonly Titled[],
	one: string,
	many: string
): string[] {
	const came = without(after, before);
	const went = without(before, after);
	const titles = (some: readonly Titled[]): string => list(some.map(({ title }) => title));
	return [
		...(came.length > 0 ? [ended(`${counted(came.length, one, many)} erbij: ${titles(came)}`)] : []),
		...(went.length > 0 ? [ended(`${counted(went.length, one, many)} weg: ${titles(went)}`)] : [])
	];
}

const without = (some: readonly Titled[], others: readonly Titled[]): readonly Titled[] =>
	some.filter(({ id }) => !others.some((other) => other.id === id));

function assumptionChanges(before: readonly Assumption[], after: readonly Assumption[]): string[] {
	const valueText = ({ value, unit }: Assumption): string => (value === null ? OPEN : withUnit(value, unit));
	return after.flatMap((now) => {
		const old = before.find(({ id }) => id === now.id);
		if (old === undefined || (old.value === now.value && old.unit === now.unit)) return [];
		return [ended(`Aanname ${now.title}: van ${valueText(old)} naar ${valueText(now)}`)];
	});
}

/** Where else the two differ, by part of the dossier. */
function otherChanges(before: Dossier, after: Dossier): string[] {
	const parts: string[] = [];
	for (const option of after.options) {
		const old = before.options.find(({ letter }) => letter === option.letter);
		if (old !== undefined && !alike(old, option)) parts.push(`keuze ${option.letter}`);
	}
	for (const [key, , many] of LISTS) {
		const shared = (some: readonly Titled[], others: readonly Titled[]): readonly Titled[] =>
			some.filter(({ id }) => others.some((other) => other.id === id));
		if (!alike(shared(before[key], after[key]), shared(after[key], before[key]))) parts.push(`de ${many}`);
	}
	const LISTED = new Set<string>(['options', 'id', 'words', ...LISTS.map(([key]) => key)]);
	const rest = (dossier: Dossier): unknown => Object.entries(dossier).filter(([key]) => !LISTED.has(key));
	if (!alike(rest(before), rest(after))) parts.push('de algemene gegevens');
	return parts.length === 0 ? [] : [`Er is iets anders bij ${list(parts)}.`];
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

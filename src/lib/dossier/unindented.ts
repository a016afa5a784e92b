import type { z } from 'zod';
import type { OwnWords } from './own-words.ts';
import type { Problem } from './problem.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

export type Issue = z.core.$ZodIssue;

/** An issue of the schema, with the whole way to the value. */
export interface Found {
	readonly issue: Issue;
	readonly path: Path;
}

/** Keys that stand in a group with a name of the author's own, and are no such name. */
const INNER_KEYS = new Set([
	'bedrag',
	'bereik',
	'bron',
	'eenheid',
	'formule',
	'geldig_tot',
	'opmerking',
	'polen',
	'titel',
	'toelichting',
	'uitgever',
	'vraag',
	'waarde'
]);

/**
 * Tells of a key without a value below which lines follow that do not fit there: those lines belong to it and start too
 * far to the left. Of all that the schema says of those lines and the key, one problem is left; `rest` is the rest.
 */
export function unindented(
	found: readonly Found[],
	file: YamlFile,
	own: OwnWords
): { readonly problems: readonly Problem[]; readonly rest: readonly Found[] } {
	const problems: Problem[] = [];
	let rest = found;
	for (const { path } of found) {
		const name = path.at(-1);
		if (typeof name !== 'string' || valueAt(file.value, path) !== null) continue;
		const parent = path.slice(0, -1);
		const below = linesBelow(name, parent, file, (key) => isMisplaced(key, parent, rest, own));
		const [first] = below;
		if (first === undefined) continue;
		const gone = new Set([name, ...below].map((key) => JSON.stringify([...parent, key])));
		const isGone = (one: Found): boolean => gone.has(JSON.stringify(one.path.slice(0, path.length)));
		rest = rest.flatMap((one) => {
			if (isGone(one)) return [];
			if (one.issue.code !== 'unrecognized_keys' || !isSame(one.path, parent)) return [one];
			const keys = one.issue.keys.filter((key) => !below.includes(key));
			return keys.length === 0 ? [] : [{ ...one, issue: { ...one.issue, keys } }];
		});
		problems.push(
			file.problem(
				'YAML_INSPRINGEN',
				[...parent, first],
				`Onder \`${name}:\` staat niets, want de ${below.length === 1 ? 'regel' : 'regels'} eronder ${below.length === 1 ? 'springt' : 'springen'} niet in.`,
				`Zet twee spaties extra voor ${below.map((key) => `\`${key}:\``).join(' en ')}.`,
				{ at: 'key' }
			)
		);
	}
	return { problems, rest };
}

const isSame = (a: Path, b: Path): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The keys that follow a key in the file, up to the first that is not out of place. */
function linesBelow(
	name: string,
	parent: Path,
	file: YamlFile,
	isOut: (key: string) => boolean
): readonly string[] {
	const siblings = Object.keys(Object(valueAt(file.value, parent)))
		.map((key) => ({ key, start: file.startOf([...parent, key]) }))
		.sort((a, b) => a.start - b.start)
		.map(({ key }) => key);
	const after = siblings.slice(siblings.indexOf(name) + 1);
	const fits = after.findIndex((key) => !isOut(key));
	return fits < 0 ? after : after.slice(0, fits);
}

/** Whether a key cannot stand in its group, or is one of the fixed keys among names of the author's own. */
function isMisplaced(key: string, parent: Path, found: readonly Found[], own: OwnWords): boolean {
	if (parent.length > 0 && INNER_KEYS.has(key)) {
		return !found.some(({ issue, path }) => issue.code === 'unrecognized_keys' && isSame(path, parent));
	}
	return (
		found.some(({ issue, path }) => {
			if (issue.code === 'unrecognized_keys') return isSame(path, parent) && issue.keys.includes(key);
			return issue.code === 'invalid_key' && isSame(path, [...parent, key]);
		}) &&
		(parent.length > 0 || isName(key, own))
	);
}

/** At the top only what the dossier has a name for, or what cannot be a misspelt key. */
const isName = (key: string, { items, axes, sources, goals, formulaNames }: OwnWords): boolean =>
	[...items, ...axes.keys(), ...sources, ...goals, ...formulaNames].includes(key) || /[\d_-]/.test(key);

/**
 * The way through the house: a floor imports only from itself and from the floors before it. ESLint reads this list, a
 * test holds every import against it, and another the README.
 *
 * @typedef {object} Floor
 * @property {string} path its folder or file in `src/`
 * @property {'nothing' | 'browser' | 'node' | 'all'} knows what it may have around it: a floor that knows nothing has no
 *   Svelte, no DOM and no Node
 * @property {readonly string[]} [apart] floors before it that it has no business with
 */

/** @type {readonly Floor[]} */
export const FLOORS = [
	{ path: 'lib/formula', knows: 'nothing' },
	{ path: 'lib/dossier', knows: 'nothing' },
	{ path: 'lib/site', knows: 'nothing' },
	{ path: 'lib/model', knows: 'nothing' },
	{ path: 'lib/state', knows: 'browser' },
	{ path: 'lib/format', knows: 'nothing' },
	{ path: 'lib/charts', knows: 'browser' },
	{ path: 'lib/export', knows: 'nothing' },
	{ path: 'lib/authoring', knows: 'nothing' },
	{ path: 'lib/ui/parts', knows: 'browser' },
	{ path: 'lib/ui/pages', knows: 'browser' },
	{ path: 'node', knows: 'node' },
	{ path: 'cli', knows: 'node' },
	{ path: 'routes', knows: 'all' },
	{ path: 'build', knows: 'node', apart: ['cli', 'routes'] },
	{ path: 'archive', knows: 'all', apart: ['cli', 'build'] },
	{ path: 'service-worker.ts', knows: 'browser', apart: ['cli', 'routes', 'archive'] }
];

/**
 * The floors that one may not import from.
 *
 * @param {Floor} floor
 * @returns {string[]} their paths
 */
export function closedTo({ path, apart = [] }) {
	const place = FLOORS.findIndex((floor) => floor.path === path);
	return [...apart, ...FLOORS.slice(place + 1).map((floor) => floor.path)];
}

/**
 * What a floor may not import of packages, by what it knows.
 *
 * @type {Readonly<Record<Floor['knows'], string | undefined>>}
 */
export const OUTSIDE = {
	nothing: '^(svelte|@sveltejs|\\$app|node:)',
	browser: '^node:',
	node: '^(svelte|@sveltejs|\\$app|\\$lib)',
	all: undefined
};

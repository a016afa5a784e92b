import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES } from '../node/output.ts';
import { readSources } from './prune-tokens.ts';

/** A package of which something is shipped. */
export interface Package {
	readonly name: string;
	readonly version: string;
	/** As an SPDX expression. */
	readonly licence: string;
	/** The notices that the licence asks to pass on. */
	readonly text: string;
}

/** What a bundler tells of what it made. */
interface Made {
	readonly [file: string]: {
		readonly type: string;
		/** How much code of each module is left, by path. */
		readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
	};
}

/** Code that the compiler adds itself has no file; this is the package that it comes from. */
const ADDED: readonly (readonly [RegExp, string])[] = [
	[/^\0?vite\//, 'vite'],
	[/^\0rolldown\//, 'rolldown'],
	[/^\0@oxc-project\+runtime/, 'rolldown']
];

/**
 * Vite plugins that write `licenties.txt` with the licence of every package of which code or styles are shipped: `site`
 * for the pages, and `worker` for what runs beside them. A package without a licence text stops the build.
 */
export function licences(): { site: Plugin; worker: () => Plugin[] } {
	const modules = new Set<string>();
	let root = '';
	const note = (bundle: Made): void => {
		for (const made of Object.values(bundle)) {
			for (const [id, { renderedLength }] of Object.entries(made.modules ?? {})) {
				if (renderedLength > 0 || STYLES.test(id)) modules.add(id);
			}
		}
	};
	return {
		site: {
			name: 'keuzewijzer:licences',
			apply: 'build',
			applyToEnvironment: ({ name }) => name === 'client',
			configResolved(config) {
				({ root } = config);
			},
			generateBundle: {
				order: 'post',
				handler(_options, bundle) {
					note(bundle);
					// Styles that styles import become part of those, and are no modules of their own.
					for (const file of readSources(join(root, 'src')).css.keys()) modules.add(file);
					this.emitFile({
						type: 'asset',
						fileName: LICENCES,
						source: licencesText(packagesOf(modules, root))
					});
				}
			}
		},
		worker: () => [
			{
				name: 'keuzewijzer:licences-of-worker',
				apply: 'build',
				generateBundle: (_options, bundle) => note(bundle)
			}
		]
	};
}

/** The packages that these modules come from, each once, by name. */
export function packagesOf(modules: Iterable<string>, root: string): Package[] {
	const folders = new Set<string>();
	for (const id of modules) {
		const added = ADDED.find(([pattern]) => pattern.test(id));
		if (added !== undefined) folders.add(join(root, 'node_modules', added[1]));
		const folder = packageFolder(id);
		if (folder !== undefined) folders.add(folder);
	}
	return [...folders]
		.map(packageIn)
		.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** The folder of the package that a module is part of; undefined for our own. */
function packageFolder(id: string): string | undefined {
	const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id) ?? [];
	return folder;
}

const TEXTS = /^(?:licen[cs]e|copying|notice)/i;
/** Vite's file goes on with what Vite itself is made of, and none of that is shipped. */
const NOT_SHIPPED = /^# Licenses of bundled dependencies[^]*/m;

function packageIn(folder: string): Package {
	const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const say = (key: string): string => {
		const value: unknown = typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, key);
		if (typeof value !== 'string') throw new Error(`${folder} has no ${key} in its package.json`);
		return value;
	};
	const text = readdirSync(folder)
		.filter((name) => TEXTS.test(name))
		.sort()
		.map((name) =>
			readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').replace(NOT_SHIPPED, '').trim()
		)
		.join('\n\n');
	if (text === '') throw new Error(`${folder} has no licence text, so it may not be shipped`);
	return { name: say('name'), version: say('version'), licence: say('license'), text };
}

/** Styles are no code, so that none of their code is left. */
const STYLES = /\.css(?:$|\?)/;

const LINE = '='.repeat(80);

/** The licences to read: packages with the same text share it. */
export function licencesText(packages: readonly Package[]): string {
	const names = new Map<string, string[]>();
	for (const { name, version, licence, text } of packages) {
		const sharing = names.get(text) ?? [];
		sharing.push(`${name} ${version} (${licence})`);
		names.set(text, sharing);
	}
	return [
		'Licenties van gebruikte software',
		'',
		'Deze site is gemaakt met Keuzewijzer (EUPL-1.2), en met de pakketten hieronder. Onder de',
		'namen van pakketten staat de licentie waaronder de makers ze ter beschikking stellen.',
		...[...names].flatMap(([text, sharing]) => ['', LINE, ...sharing, LINE, '', text]),
		''
	].join('\n');
}

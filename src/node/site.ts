import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import postcss from 'postcss';
import type { Palette } from '../lib/site/contrast.ts';
import { readSite, type SiteResult, type Surroundings } from '../lib/site/read.ts';
import { COLOUR_KEYS, COLOURS, type Token } from '../lib/site/tokens.ts';
import { isFile, SCENARIOS } from './scenarios.ts';

const SITE_FILE = 'site.yaml';

/** The file with what is different for another municipality, of the project in this folder. */
export const siteFile = (root: string): string => join(root, SCENARIOS, SITE_FILE);

const THEME = 'src/lib/ui/parts/theme/theme.css';

/** Reads `site.yaml` of the project in this folder; whatever is wrong is a problem, also that there is none. */
export function loadSite(root: string): SiteResult {
	const file = siteFile(root);
	const path = relative(process.cwd(), resolve(file));
	if (!isFile(file)) {
		return {
			ok: false,
			problems: [
				{
					code: 'BESTAND_ONTBREEKT',
					severity: 'fout',
					file: path,
					line: 1,
					column: 1,
					message: 'Het bestand site.yaml ontbreekt.',
					remedy: 'Maak het, met de sleutels naam, organisatie en beveiliging; de README legt uit hoe.'
				}
			]
		};
	}
	return readSite(
		{ path, text: readFileSync(file, 'utf8') },
		{ palettes: readPalettes(join(root, THEME)), hasStatic: (name) => isFile(join(root, 'static', name)) }
	);
}

const isToken = (name: string): name is Token => COLOUR_KEYS.some((key) => COLOURS[key][0] === name);

/** The colours in the theme's stylesheet: at its root, on a dark screen and in print. */
export function readPalettes(stylesheet: string): Surroundings['palettes'] {
	const css = postcss.parse(readFileSync(stylesheet, 'utf8'));
	const within = (media: string | undefined): Partial<Palette> => {
		const found: Partial<Record<Token, string>> = {};
		css.walkDecls(/^--kw-/, ({ prop, value, parent }) => {
			const outer = parent?.parent;
			const query = outer?.type === 'atrule' && 'params' in outer ? outer.params : undefined;
			const name = prop.slice('--kw-'.length);
			if (query === media && isToken(name)) found[name] = value;
		});
		return found;
	};
	const light = whole(within(undefined), stylesheet);
	const dark = { ...light, ...within('screen and (prefers-color-scheme: dark)') };
	return { light, dark, paper: within('print') };
}

function whole(palette: Partial<Palette>, stylesheet: string): Palette {
	const missing = COLOUR_KEYS.map((key) => COLOURS[key][0]).filter((token) => palette[token] === undefined);
	if (missing.length > 0) throw new Error(`${stylesheet.split(sep).at(-1)} has no ${missing.join(', ')}`);
	return palette as Palette;
}

import { createHash } from 'node:crypto';
import { WRAPPING } from '../lib/state/travelled.ts';
import { escapedHtml } from '../node/html.ts';

const STYLE = `:root{color-scheme:light dark}body{max-width:38rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.5 system-ui,sans-serif}`;

/** A link often takes along what stands behind it: the page without that is tried. */
const SCRIPT = `const path = location.pathname.replace(/\\/$/, '');
const bare = path.replace(${String(WRAPPING)}, '');
if (bare !== path) location.replace(bare.replace(/\\/?$/, '/') + location.search + location.hash);`;

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * `404.html`, which hosts send for an address that is no page. It may be shown at any depth and so asks for no file.
 *
 * @param site its name, and its own address with a slash at the end, if it is known
 */
export function notFoundPage({ name, url }: { readonly name: string; readonly url: string | null }): string {
	const home = url === null ? '/' : new URL(url).pathname;
	return `<!doctype html>
<html lang="nl">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<meta http-equiv="content-security-policy" content="style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'">
		<title>Deze pagina is er niet · ${escapedHtml(name)}</title>
		<style>${STYLE}</style>
		<script>${SCRIPT}</script>
	</head>
	<body>
		<main>
			<p>${escapedHtml(name)}</p>
			<h1>Deze pagina is er niet</h1>
			<p>Het adres klopt niet helemaal, of de pagina bestaat niet meer.</p>
			<p><a href="${escapedHtml(home)}">Naar het begin van deze site</a></p>
		</main>
	</body>
</html>
`;
}

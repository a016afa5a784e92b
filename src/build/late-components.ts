import type { Plugin } from 'vite';

const COMPONENT = /\.svelte$/;
const NOTHING = '\0keuzewijzer-late';

/**
 * Leaves what is imported when it is needed out of the code that writes the pages: it is never drawn there, and SvelteKit
 * would have every page fetch its styles. In the browser they come with it.
 */
export function lateComponents(): Plugin {
	return {
		name: 'keuzewijzer-late-components',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'ssr',
		resolveDynamicImport: (specifier) =>
			typeof specifier === 'string' && COMPONENT.test(specifier) ? NOTHING : undefined,
		load: (id) => (id === NOTHING ? 'export default undefined;' : undefined)
	};
}

import type { Handle } from '@sveltejs/kit';

/**
 * Lets the browser fetch scripts after the styles: a page says everything in HTML, so what makes it pretty comes first
 * and what makes it move may wait. SvelteKit has no setting for this.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replaceAll(' rel="modulepreload"', ' rel="modulepreload" fetchpriority="low"')
	});

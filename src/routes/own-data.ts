import type { LoadEvent } from '@sveltejs/kit';

/**
 * What a page shows that is worked out at build time, from the file beside it. A load on the server would do the same,
 * but then every page ships SvelteKit's code for that.
 */
export async function ownData(fetch: LoadEvent['fetch']): Promise<ReturnType<typeof JSON.parse>> {
	const response = await fetch('gegevens.json');
	// No answer for the visitor: a page that does not start stays as it came, see hooks.client.ts.
	if (!response.ok) throw new Error(`${response.url} gave ${response.status}`);
	return response.json();
}

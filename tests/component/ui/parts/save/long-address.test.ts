import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'svelte';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import LongAddress from '../../../../../src/lib/ui/parts/save/LongAddress.svelte';
import { dossier } from '../../../hilversum.ts';

/** The length of the page's own address, without a query. */
const PAGE = (location.origin + location.pathname).length;
const KEY = 'bijdrage_post.inkoop_welzijn';

function show(length: number): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.judge({ [KEY]: 'x'.repeat(length - PAGE - `?${KEY}=`.length) });
	render(LongAddress, { tweaks });
	return tweaks;
}

describe('the warning for a long link', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	it('is silent up to 2 000 characters, and speaks when one more comes', () => {
		const tweaks = show(2000);
		expect(screen.getByRole('status')).toBeEmptyDOMElement();
		tweaks.judge({ [KEY]: `${tweaks.judgements[KEY] ?? ''}x` });
		flushSync();
		expect(screen.getByRole('status')).toHaveTextContent('De link is lang');
	});

	it('offers the file', async () => {
		const urls = vi.fn<(blob: Blob) => string>(() => 'blob:file');
		Object.assign(URL, { createObjectURL: urls, revokeObjectURL: vi.fn() });
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
		show(2001);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar mijn oordelen als bestand' }));
		expect(click).toHaveBeenCalledOnce();
		expect(urls.mock.calls[0]?.[0].type).toContain('text/yaml');
	});
});

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import fc from 'fast-check';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import Entries from '$lib/ui/pages/manual/Entries.svelte';
import { exampleText } from '$lib/ui/pages/manual/example-text';
import ManualPage from '$lib/ui/pages/manual/ManualPage.svelte';
import { matches } from '$lib/ui/parts/search/matches';
import { manual as made } from '../../../../../src/routes/handleiding/manual.ts';

const manual = made();

async function search(text: string): Promise<void> {
	await fireEvent.input(screen.getByRole('searchbox', { name: 'Zoek in de naslag' }), {
		target: { value: text }
	});
	await tick();
}

const entries = (): string[] => [...document.querySelectorAll('dl > div')].map((entry) => entry.id);

describe('ManualPage', () => {
	it('shows every key, function, unit and command until one searches', () => {
		render(ManualPage, { manual });
		const { files, signs, functions, units } = manual.reference;
		expect(entries()).toHaveLength(
			files.flatMap(({ keys }) => keys).length +
				signs.length +
				functions.length +
				units.length +
				manual.commands.length
		);
		expect(new Set(entries()).size).toBe(entries().length);
		expect(screen.getByRole('status').textContent).toBe('');
	});

	it('shows what is found and says how much that is', async () => {
		render(ManualPage, { manual });
		await search('taakveld code');
		expect(entries()).toEqual([
			'sleutel-posten-taakveld-code',
			'sleutel-maatregelen-taakveld-code',
			'sleutel-investeringen-taakveld-code'
		]);
		expect(screen.getByRole('status')).toHaveTextContent('3 onderdelen gevonden.');
		expect(screen.queryByRole('heading', { name: 'Eenheden' })).not.toBeInTheDocument();
		await search('GESPREID');
		expect(entries()).toEqual(['functie-gespreid']);
		await search('bestaatniet');
		expect(entries()).toEqual([]);
		expect(screen.getByRole('status')).toHaveTextContent('Niets gevonden.');
	});

	it('shows everything again when an address names what the search has hidden', async () => {
		render(ManualPage, { manual });
		const all = entries().length;
		await search('gespreid');
		await fireEvent(window, new HashChangeEvent('hashchange'));
		await tick();
		expect(entries()).toHaveLength(all);
		expect(screen.getByRole('searchbox')).toHaveValue('');
	});

	it('says what is obligatory, what may stand there and how it looks', () => {
		render(ManualPage, { manual });
		const entry = document.getElementById('sleutel-posten-aard');
		if (entry === null) throw new Error('no entry');
		expect(within(entry).queryByText('verplicht')).not.toBeInTheDocument();
		expect(within(entry).getByText('structureel')).toBeVisible();
		expect(entry).toHaveTextContent('posten: huur: aard: structureel');
		expect(document.getElementById('sleutel-posten-titel')).toHaveTextContent('verplicht');
	});
});

describe('an entry', () => {
	it('links to itself', () => {
		render(Entries, {
			entries: [{ id: 'sleutel-jaren' }],
			term: createRawSnippet(() => ({ render: () => '<code>jaren</code>' })),
			children: createRawSnippet(() => ({ render: () => '<p>De jaren.</p>' }))
		});
		expect(screen.getByRole('link', { name: /sleutel-jaren/ })).toHaveAttribute('href', '#sleutel-jaren');
	});
});

describe('a search', () => {
	it('finds every text by a part of itself, whatever the capitals', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), fc.nat(), fc.nat(), (text, from, size) => {
				const part = text.slice(from % text.length, (from % text.length) + 1 + (size % text.length));
				expect(matches(part.toUpperCase(), [text])).toBe(true);
			})
		);
	});

	it('wants every word, and does not mind accents', () => {
		expect(matches('client uur', ['cliënt', undefined, 'uren en uur'])).toBe(true);
		expect(matches('client dag', ['cliënt', 'uur'])).toBe(false);
	});
});

describe('the words of an example', () => {
	it('name the year and the values', () => {
		expect(exampleText({ formula: 'min(3, 2)', year: 2026, expected: 2 })).toBe('is 2 in 2026.');
		expect(
			exampleText({
				formula: 'index(groei, eerste_jaar)',
				year: 2026,
				firstYear: 2024,
				inputs: { groei: 0.025 },
				expected: 1.050625
			})
		).toBe('is 1,050625 in 2026, met eerste_jaar = 2024 en groei = 0,025.');
	});
});

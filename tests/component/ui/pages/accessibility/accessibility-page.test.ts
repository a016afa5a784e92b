import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import AccessibilityPage from '$lib/ui/pages/accessibility/AccessibilityPage.svelte';

describe('the page on accessibility', () => {
	it('says that there is no statement and no address yet', () => {
		render(AccessibilityPage, { statement: null, contact: null });
		expect(screen.getByText(/heeft nog geen toegankelijkheidsverklaring/)).toBeVisible();
		expect(screen.getByText(/nog geen eigen adres voor vragen/)).toBeVisible();
		expect(screen.queryByRole('link', { name: /verklaring/ })).not.toBeInTheDocument();
	});

	it('links to the statement and to who answers, in the ways that there are', () => {
		render(AccessibilityPage, {
			statement: 'https://www.example.org/verklaring',
			contact: {
				name: 'Griffie',
				email: 'griffie@example.org',
				phone: '+31 (0)12 345 67 89',
				page: null
			}
		});
		expect(screen.getByRole('link', { name: 'Lees de toegankelijkheidsverklaring' })).toHaveAttribute(
			'href',
			'https://www.example.org/verklaring'
		);
		expect(screen.getByText('U neemt contact op met Griffie:')).toBeVisible();
		expect(screen.getByRole('link', { name: 'griffie@example.org' })).toHaveAttribute(
			'href',
			'mailto:griffie@example.org'
		);
		expect(screen.getByRole('link', { name: /^\+31/ })).toHaveAttribute('href', 'tel:+310123456789');
		expect(screen.queryByRole('link', { name: /Andere manieren/ })).not.toBeInTheDocument();
	});

	it('claims no test with a screen reader', () => {
		render(AccessibilityPage, { statement: null, contact: null });
		expect(screen.getByText(/^Niemand heeft de site met een schermlezer getest/)).toBeVisible();
	});
});

import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Breadcrumb from '$lib/ui/parts/shell/Breadcrumb.svelte';
import SiteFooter from '$lib/ui/parts/shell/SiteFooter.svelte';
import SiteHeader from '$lib/ui/parts/shell/SiteHeader.svelte';
import SkipLink from '$lib/ui/parts/shell/SkipLink.svelte';
import TableScroll from '$lib/ui/parts/tables/TableScroll.svelte';

describe('SkipLink', () => {
	it('goes to the content', () => {
		render(SkipLink);
		expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveAttribute('href', '#inhoud');
	});
});

describe('SiteHeader', () => {
	const navigation = () => screen.getByRole('navigation', { name: 'Hoofdnavigatie', hidden: true });
	const nav = [
		{ label: 'Overzicht', href: '/dossier/' },
		{
			label: 'Keuzes',
			links: [
				{ label: 'Keuze A', about: 'Dichtbij', href: '/dossier/keuze/a/' },
				{ label: 'Keuze B', href: '/dossier/keuze/b/' }
			]
		},
		{ label: 'Vergelijk', href: '/dossier/vergelijk/', current: 'page' }
	] as const;

	it('names the site and who publishes it', () => {
		render(SiteHeader, { siteName: 'Keuzewijzer', organisation: 'Gemeente Voorbeeld', home: '/', nav });
		const banner = within(screen.getByRole('banner'));
		expect(banner.getByRole('link', { name: 'Keuzewijzer' })).toHaveAttribute('href', '/');
		expect(banner.getByText('Gemeente Voorbeeld')).toBeVisible();
	});

	it('lists the main pages in order and marks the current one', () => {
		render(SiteHeader, { siteName: 'Keuzewijzer', home: '/', nav });
		const links = within(navigation()).getAllByRole('link', { hidden: true });
		expect(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).toEqual([
			'Overzicht',
			'Keuze A · Dichtbij',
			'Keuze B',
			'Vergelijk'
		]);
		expect(links.map((link) => link.getAttribute('href'))).toEqual([
			'/dossier/',
			'/dossier/keuze/a/',
			'/dossier/keuze/b/',
			'/dossier/vergelijk/'
		]);
		expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, null, 'page']);
	});

	it('closes a menu with Escape, which gives the focus back, and when the visitor goes on elsewhere', async () => {
		render(SiteHeader, { siteName: 'Keuzewijzer', home: '/', nav });
		const summary = within(navigation()).getByText('Keuzes');
		const menu = summary.closest('details');
		const open = () => menu?.setAttribute('open', '');
		const link = within(navigation()).getByRole('link', { name: 'Keuze B', hidden: true });

		open();
		link.focus();
		expect(menu).toHaveAttribute('open');
		await fireEvent.keyDown(link, { key: 'Escape' });
		expect(menu).not.toHaveAttribute('open');
		expect(summary).toHaveFocus();

		open();
		await fireEvent.click(document.body);
		expect(menu).not.toHaveAttribute('open');

		open();
		screen.getByRole('link', { name: 'Keuzewijzer' }).focus();
		expect(menu).not.toHaveAttribute('open');

		open();
		await fireEvent.click(link);
		expect(menu).not.toHaveAttribute('open');
	});

	it('leaves Escape to others when no menu is open', async () => {
		render(SiteHeader, { siteName: 'Keuzewijzer', home: '/', nav });
		expect(await fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
	});

	it('has no navigation without pages', () => {
		render(SiteHeader, { siteName: 'Keuzewijzer', home: '/' });
		expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
	});
});

describe('Breadcrumb', () => {
	it('links to the pages above, and marks this page without a link', () => {
		render(Breadcrumb, {
			items: [
				{ label: 'Keuzewijzer', href: '/' },
				{ label: 'Samenleving 2024–2030', href: '/samenleving/' },
				{ label: 'Keuze A', href: '/samenleving/keuze-a/' }
			]
		});
		const path = within(screen.getByRole('navigation', { name: 'Kruimelpad' }));
		expect(path.getAllByRole('listitem')).toHaveLength(3);
		expect(path.getAllByRole('link').map((link) => link.textContent)).toEqual([
			'Keuzewijzer',
			'Samenleving 2024–2030'
		]);
		expect(path.getByText('Keuze A')).toHaveAttribute('aria-current', 'page');
	});

	it('shows a page above without an address as text, not as the current page', () => {
		render(Breadcrumb, { items: [{ label: 'Keuzewijzer' }, { label: 'Doelen' }] });
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
		expect(screen.getByText('Keuzewijzer')).not.toHaveAttribute('aria-current');
		expect(screen.getByText('Doelen')).toHaveAttribute('aria-current', 'page');
	});

	it('hides the signs between the pages from who listens', () => {
		const { container } = render(Breadcrumb, { items: [{ label: 'Een', href: '/' }, { label: 'Twee' }] });
		const hidden = [...container.querySelectorAll('[aria-hidden="true"]')];
		expect(hidden.map((sign) => sign.textContent)).toEqual(['›']);
	});
});

describe('SiteFooter', () => {
	it('shows the version and the pages about the site', () => {
		render(SiteFooter, {
			version: 'Versie 2023-06',
			links: [{ label: 'Handleiding', href: '/handleiding/' }]
		});
		const footer = within(screen.getByRole('contentinfo'));
		expect(footer.getByText('Versie 2023-06')).toBeVisible();
		expect(footer.getAllByRole('link').map((link) => link.textContent)).toEqual([
			'Handleiding',
			'Toegankelijkheid',
			'Licenties van gebruikte software'
		]);
	});

	it('shows on a page without a dossier just the version of the software', () => {
		render(SiteFooter);
		const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
		expect(screen.getByText(`Software versie ${version}`)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Toegankelijkheid' })).toHaveAttribute(
			'href',
			'/toegankelijkheid/'
		);
	});
});

describe('TableScroll', () => {
	it('can be reached with the keyboard and says what it holds', () => {
		const children = createRawSnippet(() => ({ render: () => '<table><tbody></tbody></table>' }));
		render(TableScroll, { label: 'Kosten per keuze', children });
		const region = screen.getByRole('region', { name: 'Kosten per keuze' });
		expect(region).toHaveAttribute('tabindex', '0');
		expect(within(region).getByRole('table')).toBeInTheDocument();
	});
});

describe('the shell', () => {
	it('has no inline styles, which the content security policy refuses', () => {
		render(SkipLink);
		render(SiteHeader, { siteName: 'Keuzewijzer', home: '/' });
		render(SiteFooter, { version: 'Versie 2023-06' });
		expect(document.querySelector('[style]')).toBeNull();
	});
});

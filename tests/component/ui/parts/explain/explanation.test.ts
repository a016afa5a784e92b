import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { baseline, withChanges, type AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import { figureAddress, type FigureRef } from '../../../../../src/lib/model/explaining/figure.ts';
import { dossier } from '../../../hilversum.ts';
import Fixture from './Fixture.svelte';

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
	this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
	if (!this.open) return;
	this.open = false;
	queueMicrotask(() => this.dispatchEvent(new Event('close')));
};

const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const LINE: FigureRef = { kind: 'line', option: 'C', line: 'spending', item: 'wijk_versterken', year: 2026 };
const TOTAL: FigureRef = { kind: 'total', option: 'C', part: 'spending' };

// What the dialog loads later; the first time takes long in a test.
beforeAll(() => import('../../../../../src/lib/ui/parts/explain/ExplanationSheet.svelte'));

beforeEach(() => {
	// A fresh entry: what an earlier test left behind lies under it.
	history.pushState({}, '', '/');
});

function page(changes: AssumptionValues = {}, oncontrol?: (assumption: string) => void) {
	return render(Fixture, {
		dossier,
		values: Object.keys(changes).length > 0 ? withChanges(dossier, changes) : baseline(dossier),
		figures: [LINE, TOTAL],
		oncontrol
	});
}

/** Opens a link as a visitor does, and gives the dialog. */
async function choose(name: string | RegExp): Promise<HTMLElement> {
	const link = screen.getByRole('link', { name });
	link.focus();
	await fireEvent.click(link);
	return screen.findByRole('dialog');
}

/** The dialog is gone, from the address too, and the focus is back where it came from. */
const expectClosed = (): Promise<void> =>
	waitFor(() => {
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(location.hash).toBe('');
		expect(screen.getByRole('link', { name: 'figuur 2, uitleg' })).toHaveFocus();
	});

function openAt(figure: FigureRef | string): void {
	history.replaceState({}, '', `/#${typeof figure === 'string' ? figure : figureAddress(figure)}`);
}

describe('a figure', () => {
	it('is a link with an address, named after the figure', () => {
		page();
		const link = screen.getByRole('link', { name: 'figuur 1, uitleg' });
		expect(link).toHaveAttribute('href', '#uitleg=C/uitgave/wijk_versterken/2026');
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('opens its explanation, named after what it is, with the focus on the heading', async () => {
		page({ indexatie: 3 });
		const dialog = await choose('figuur 1, uitleg');
		expect(dialog).toHaveAccessibleName('Dienstverlening in de wijk, keuze C, 2026');
		expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
		expect(location.hash).toBe('#uitleg=C/uitgave/wijk_versterken/2026');
		expect(words(dialog)).toContain('80.000 × 1,03² = 84.872');
		expect(words(dialog)).toContain('Door u veranderd; bron: 0 % per jaar');
		expect(words(dialog)).toContain('Startnotitie, tabel Keuze A, regel 6; tabel Keuze C, regel 7');
	});

	it('leaves a click with a modifier to the browser', async () => {
		page();
		await fireEvent.click(screen.getByRole('link', { name: 'figuur 1, uitleg' }), { ctrlKey: true });
		expect(history.state).toEqual({});
	});
});

describe('closing', () => {
	it.each([
		[
			'the button',
			(dialog: HTMLElement) => fireEvent.click(within(dialog).getByRole('button', { name: 'Sluiten' }))
		],
		['Back', async () => history.back()],
		[
			'Esc',
			async (dialog: HTMLElement) => {
				if (dialog instanceof HTMLDialogElement) dialog.close();
			}
		],
		[
			'a click beside it',
			async (dialog: HTMLElement) => {
				await fireEvent.pointerDown(dialog);
				await fireEvent.click(dialog);
			}
		]
	])('with %s takes the address back and gives the focus back', async (_, close) => {
		page();
		const dialog = await choose('figuur 2, uitleg');
		await close(dialog);
		await expectClosed();
	});

	it('does not happen when a selection ends beside it', async () => {
		page();
		const dialog = await choose('figuur 2, uitleg');
		await fireEvent.pointerDown(within(dialog).getByRole('heading', { level: 2 }));
		await fireEvent.click(dialog);
		expect(screen.getByRole('dialog')).toBeInTheDocument();
	});
});

describe('a link to an explanation', () => {
	it('opens it with the page, and closing leaves the page', async () => {
		openAt(TOTAL);
		page();
		const dialog = await screen.findByRole('dialog', { name: 'Kosten samen, keuze C, 2024–2027' });
		await fireEvent.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
		await expectClosed();
	});

	it.each(['uitleg=onzin', 'uitleg=C/uitgave/bestaat_niet/2024', 'uitleg=A/totaal/uitgaven/1999'])(
		'%s says that the figure is not there',
		async (address) => {
			openAt(address);
			page();
			const dialog = await screen.findByRole('dialog', { name: 'Dit bedrag is er niet' });
			expect(words(dialog)).toContain('Dit bedrag staat niet (meer) in dit dossier');
		}
	);

	it('follows the address when it changes', async () => {
		page();
		location.hash = figureAddress(LINE);
		expect(await screen.findByRole('dialog', { name: /wijk, keuze C, 2026/ })).toBeInTheDocument();
		location.hash = '#keuzes';
		await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
	});
});

describe('the parts of a total', () => {
	it('open in turn, with a way back, and close all at once', async () => {
		page();
		const dialog = await choose('figuur 2, uitleg');
		expect(within(dialog).queryByRole('button', { name: 'Terug' })).toBeNull();
		const row =
			within(dialog).getByText('Dienstverlening in de wijk', { selector: 'li > span' }).closest('li') ??
			document.body;
		await fireEvent.click(
			within(row).getByRole('link', { name: /^Dienstverlening in de wijk:\s?€\s320\.000\s?, uitleg$/ })
		);
		const deeper = await screen.findByRole('dialog', {
			name: 'Dienstverlening in de wijk, keuze C, 2024–2027'
		});
		expect(within(deeper).getByRole('heading', { level: 2 })).toHaveFocus();
		expect(words(deeper)).toContain('320.000 = 4 × 80.000');

		await fireEvent.click(within(deeper).getByRole('button', { name: 'Terug' }));
		await screen.findByRole('dialog', { name: 'Kosten samen, keuze C, 2024–2027' });

		const year =
			within(screen.getByRole('dialog')).getByText('2025', { selector: 'li > span' }).closest('li') ??
			document.body;
		await fireEvent.click(within(year).getByRole('link'));
		const last = await screen.findByRole('dialog', { name: 'Kosten samen, keuze C, 2025' });
		await fireEvent.click(within(last).getByRole('button', { name: 'Sluiten' }));
		await expectClosed();
	});

	it('show an unknown as p.m., and say that it is not zero', async () => {
		page();
		const dialog = await choose('figuur 2, uitleg');
		const row =
			within(dialog).getByText('Transformatie en frictie', { selector: 'li > span' }).closest('li') ??
			document.body;
		expect(within(row).getByRole('link')).toHaveTextContent(/p\.m\./);
		expect(words(dialog)).toContain('Het is dus niet nul.');
	});
});

describe('the assumptions', () => {
	it('lead to their controls, after the dialog has closed', async () => {
		const oncontrol = vi.fn((assumption: string) => {
			expect(screen.queryByRole('dialog')).toBeNull();
			expect(location.hash).toBe('');
			expect(assumption).toBe('indexatie');
		});
		page({ indexatie: 3 }, oncontrol);
		const dialog = await choose('figuur 1, uitleg');
		await fireEvent.click(within(dialog).getByRole('link', { name: 'Loon- en prijsstijging' }));
		await waitFor(() => expect(oncontrol).toHaveBeenCalledOnce());
		expect(screen.getByRole('link', { name: 'figuur 1, uitleg' })).not.toHaveFocus();
	});

	it('are plain text on a page without controls', async () => {
		page({ indexatie: 3 });
		const dialog = await choose('figuur 1, uitleg');
		expect(within(dialog).queryByRole('link', { name: /Loon- en prijsstijging/ })).toBeNull();
		expect(within(dialog).getAllByText(/Loon- en prijsstijging/).length).toBeGreaterThan(0);
	});

	it('of an effect are linked in the formulas of its intermediates too', async () => {
		openAt({ kind: 'line', option: 'A', line: 'effect', item: 'kracht_gemeenschap', year: 2025 });
		page({ kracht_gemeenschap: 1, groei_wmo: 2.9 }, () => undefined);
		const dialog = await screen.findByRole('dialog', { name: 'Kracht van de gemeenschap, keuze A, 2025' });
		expect(within(dialog).getByRole('heading', { name: 'Tussenstappen' })).toBeInTheDocument();
		expect(within(dialog).getAllByRole('link', { name: 'Groei van de zorglasten Wmo' })).toHaveLength(1);
		expect(words(dialog)).toContain('19.759.000 × 1,029² ≈ € 20.921.639 per jaar');
	});
});

describe('a difference', () => {
	it('shows what makes it, with both amounts, and what cancels', async () => {
		openAt({ kind: 'difference', plus: 'A', minus: 'C' });
		page();
		const dialog = await screen.findByRole('dialog', { name: 'Verschil tussen keuze A en C, 2024–2027' });
		const row =
			within(dialog).getByText('Inkoop welzijn', { selector: 'li > span' }).closest('li') ?? document.body;
		expect(words(row)).toContain('− € 80.000');
		expect(words(row)).toContain('A: niet in deze keuze');
		expect(
			within(row).getByRole('link', { name: /^Inkoop welzijn, keuze C:\s?€\s80\.000\s?, uitleg$/ })
		).toHaveAttribute('href', '#uitleg=C/uitgave/inkoop_welzijn');
		expect(words(dialog)).toContain('Deze posten veranderen niets aan het verschil: Inloop en ontmoeting');
	});
});

it('copies the link to an explanation, or says that it cannot', async () => {
	const writeText = vi.fn(async () => undefined);
	vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
	page();
	const dialog = await choose('figuur 1, uitleg');
	const copy = within(dialog).getByRole('button', { name: 'Kopieer de link naar deze uitleg' });
	await fireEvent.click(copy);
	expect(writeText).toHaveBeenCalledWith(expect.stringContaining('#uitleg=C/uitgave/wijk_versterken/2026'));
	expect(await within(dialog).findByText('De link is gekopieerd.')).toBeInTheDocument();
	writeText.mockRejectedValueOnce(new Error('no'));
	await fireEvent.click(copy);
	expect(await within(dialog).findByText(/Kopiëren lukt niet/)).toBeInTheDocument();
	vi.unstubAllGlobals();
});

describe('what changed', () => {
	const chart = (dialog: HTMLElement): HTMLElement =>
		within(dialog).getByRole('figure', { name: 'Van de bron naar nu' });

	it('opens the explanation of a figure that is not the source’s, step by step and as a table', async () => {
		page({ indexatie: 2.2, transformatiekosten: 100_000 });
		const dialog = await choose('figuur 2, uitleg');
		expect(within(dialog).getByRole('heading', { level: 3, name: 'Van de bron naar nu' })).toBeVisible();
		const steps = within(chart(dialog)).getAllByRole('button');
		expect(steps.map((step) => (step.getAttribute('aria-label') ?? '').replace(/\s+/g, ' '))).toEqual([
			'Bron: € 2.000.000 + 1 p.m.',
			'Loon- en prijsstijging van 0 % naar 2,2 % per jaar: + € 66.973.',
			'Transformatie- en frictiekosten ingevuld met € 100.000 per jaar: + € 400.000, was p.m.',
			'Nu: € 2.466.973'
		]);
		await fireEvent.click(within(dialog).getByText(/Toon als tabel/));
		const table = within(dialog).getByRole('table', { name: 'Van de bron naar nu' });
		expect(words(within(table).getByRole('row', { name: /Transformatie- en frictiekosten/ }))).toMatch(
			/p\.m\..*€ 100\.000 per jaar\+ € 400\.000$/
		);
	});

	it('comes before how the figure came about', async () => {
		page({ indexatie: 3 });
		const dialog = await choose('figuur 1, uitleg');
		const calculation = within(dialog).getByText(/80\.000 × 1,03²/);
		expect(chart(dialog).compareDocumentPosition(calculation)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('names a p.m. that stays beside the figure of now', async () => {
		page({ indexatie: 2.2 });
		const dialog = await choose('figuur 2, uitleg');
		expect(
			within(chart(dialog)).getByRole('button', { name: /^Nu: €\s2\.066\.973 \+ 1 p\.m\.$/ })
		).toBeVisible();
	});

	it('is not there for a figure of the source', async () => {
		page({ transformatiekosten: 100_000 });
		const dialog = await choose('figuur 1, uitleg');
		expect(within(dialog).queryByRole('figure')).toBeNull();
	});
});

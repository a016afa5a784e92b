import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import CostTable from '../../../../../src/lib/ui/pages/option/CostTable.svelte';
import { withIncome } from '../../../../unit/dossier/with-income.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (): string[] => screen.getAllByRole('row').map(plain);

function table(place: number) {
	const { dossier, outcome, source } = tweaksOf(withIncome());
	const [now, then] = [outcome.options[place], source.options[place]];
	if (!now || !then) throw new Error('no option');
	render(CostTable, { dossier, outcome: now, source: then, kind: 'spending' });
}

describe('the table of an option where money also comes in', () => {
	it('has what goes out, what comes in, the total of either and the balance', () => {
		table(1);
		expect(screen.getByRole('table', { name: 'Lasten en baten van keuze B, in euro' })).toBeTruthy();
		const all = rows();
		const place = (start: string): number => all.findIndex((row) => row.startsWith(start));
		const order = ['Lasten', 'Exploitatie', 'Sloop', 'Lasten samen', 'Baten', 'Entreegelden', 'Bijdrage'];
		expect(order.map(place).toSorted((a, b) => a - b)).toEqual(order.map(place));
		expect(place('Lasten samen')).toBeGreaterThan(place('Sloop'));
		expect(all[place('Lasten samen')]).toMatch(/€ 38\.000.*€ 30\.000.*€ 68\.000/);
		expect(all[place('Baten samen')]).toMatch(/− € 10\.000.*1 p\.m\..*− € 20\.000.*1 p\.m\./);
		expect(all[place('Saldo')]).toMatch(/€ 28\.000.*€ 20\.000.*€ 48\.000/);
	});

	it('leads from a total of one side to its explanation', () => {
		table(0);
		const row = screen.getByRole('rowheader', { name: 'Baten samen' }).closest('tr');
		if (!row) throw new Error('no row');
		const links = within(row).getAllByRole('link');
		expect(links.map((link) => link.getAttribute('href'))).toContain('#uitleg=A/totaal/baten');
	});
});

describe('the table of an option whose dossier tells what comes back every year', () => {
	it('says both by themselves, and what stays after the last year', () => {
		table(1);
		const all = rows();
		expect(all.find((row) => row.startsWith('waarvan structureel'))).toMatch(
			/€ 20\.000.*€ 20\.000.*€ 40\.000/
		);
		expect(all.find((row) => row.startsWith('waarvan incidenteel'))).toMatch(/€ 8\.000.*€ 0.*€ 8\.000/);
		const sentence = screen.getByText(/Structureel vanaf 2027/);
		expect(plain(sentence)).toMatch(
			/^Structureel vanaf 2027: € 20\.000.* per jaar\. De bron zegt niet of deze post structureel of incidenteel is: Provincie\.$/
		);
	});
});

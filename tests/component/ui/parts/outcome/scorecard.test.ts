import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { sourceMoment } from '../../../../../src/lib/state/moment.ts';
import Scorecard from '../../../../../src/lib/ui/parts/outcome/Scorecard.svelte';
import { scorecardView } from '../../../../../src/lib/ui/parts/outcome/scorecard-view.ts';
import { dossier } from '../../../hilversum.ts';

const words = (element: Element | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The rows by the head that they stand under, each by its own head. */
function groups(of: Dossier = dossier): Record<string, string[]> {
	const moment = sourceMoment(of);
	const { outcome, source } = moment;
	render(Scorecard, { dossier: of, outcome, source, view: scorecardView(moment) });
	const table = within(screen.getByRole('region', { name: 'De keuzes naast elkaar' })).getByRole('table');
	const bodies = within(table).getAllByRole('rowgroup').slice(1);
	return Object.fromEntries(
		bodies.map((body) => {
			const [head, ...rows] = within(body).getAllByRole('row');
			return [words(head), rows.map((row) => words(within(row).getByRole('rowheader')))];
		})
	);
}

const ACCESS = 'Waar krijgen inwoners toegang tot professionele ondersteuning?';
const ROLE = 'Werkt de gemeente, naast welzijnswerk door professionals, ook aan gemeenschap van onderop?';

describe('the options beside each other', () => {
	it('stand by the question whose answer alone decides a row, and by the combination', () => {
		const found = groups();
		expect(Object.keys(found)).toEqual(['Totaal', ACCESS, ROLE, 'Hangt af van de combinatie']);
		expect(found[ACCESS]?.slice(0, 3)).toEqual([
			'Kosten: Dienstverlening in de wijk',
			'Kosten: Eén centrale basisvoorziening',
			'Effect: Minder zware ondersteuning'
		]);
		expect(found[ROLE]).toContain('Voordeel: Begint bij wat de samenleving zelf kan');
		expect(found['Hangt af van de combinatie']).toEqual([
			'Kosten: Suïcidepreventie',
			'Kosten: Toegang mantelzorgers',
			'Uitkomst: Banen naar het Sociaal Plein',
			'Risico: Aanbieders en professionals steunen het plan misschien niet'
		]);
	});

	it('lose no row: each stands once, and what costs the same everywhere stands apart', () => {
		const rows = Object.values(groups()).flat();
		const { items, effects, results, advantages, risks } = dossier;
		const shared = screen.getByRole('region', {
			name: 'Posten die in alle keuzes gelijk zijn',
			hidden: true
		});
		const apart = within(shared).getAllByRole('rowheader', { hidden: true });
		expect(new Set(rows).size).toBe(rows.length);
		expect(rows.length - 3 + apart.length).toBe(
			items.length + effects.length + results.length + advantages.length + risks.length
		);
	});

	it('keep words that every option has in a group of their own', () => {
		const everywhere = {
			...dossier,
			options: dossier.options.map((option) => ({
				...option,
				risks: [
					...option.risks.filter(({ risk }) => risk !== 'later_in_beeld'),
					{ risk: 'later_in_beeld', citations: [] }
				]
			}))
		};
		expect(groups(everywhere)['In elke keuze gelijk']).toEqual([
			'Risico: Mensen komen misschien later in beeld'
		]);
	});

	it('say of one question what it does not decide by itself', () => {
		const one = { ...dossier, axes: dossier.axes.slice(0, 1) };
		expect(Object.keys(groups(one))).toEqual(['Totaal', ACCESS, 'Hangt af van de keuze zelf']);
	});
});

it('a result that is not known has the look of what is not known', () => {
	const open = {
		...dossier,
		options: dossier.options.map((option) => ({
			...option,
			results: option.results.map((one) => ({ ...one, value: { kind: 'open' as const } }))
		}))
	};
	groups(open);
	const [row] = screen.getAllByRole('row', { name: /Banen naar het Sociaal Plein/ });
	if (!row) throw new Error('The row is there');
	const [, second] = within(row).getAllByRole('cell');
	expect(second).toHaveTextContent('p.m.');
	expect(second?.querySelector('[class*=badge], [class*=open]')).not.toBeNull();
});

import { expect, type Page } from '@playwright/test';

/** The drawings of one kind on a page. */
export interface Drawings {
	readonly name: string;
	readonly path: string;
	/** What a drawing is, and what is around it: it gets a width, and a picture is kept of it. */
	readonly drawing: string;
	/** Brings the page to where they are, from the moment that it is alive. */
	readonly enter?: (page: Page) => Promise<void>;
	/** The narrowest room that such a drawing gets, in px; else 300. */
	readonly from?: number;
}

const WMO = '/hilversum-wmo-2024/';
const TASK = '/hilversum-taakstelling-2022/';
const CHANGED = '?transformatiekosten=60000&indexatie=2.5';
const WEIGHED =
	'?score.passende_zorg=A5.B1.C2.D1&score.kinderen_veilig=A1.B5.C1.D2&score.langer_thuis=A2.B3.C5.D1' +
	'&gewicht.passende_zorg=60-100&gewicht.kinderen_veilig=50';

const FIGURE = 'main figure';
/** The tiles of all options, which share a width. */
export const FIELD = '.options';

/** Every kind of drawing of the site, as the source has it and as it can be changed. */
export const DRAWINGS: readonly Drawings[] = [
	{ name: 'veld-wmo', path: WMO, drawing: FIELD },
	{ name: 'veld-wmo-gewijzigd', path: WMO + CHANGED, drawing: FIELD },
	{ name: 'veld-taakstelling', path: TASK, drawing: FIELD },
	{ name: 'omslag-wmo', path: WMO, drawing: '.turning' },
	{ name: 'omslag-wmo-gewijzigd', path: WMO + CHANGED, drawing: '.turning' },
	{ name: 'vergelijk-wmo', path: `${WMO}vergelijk/`, drawing: FIGURE },
	{ name: 'vergelijk-wmo-gewijzigd', path: `${WMO}vergelijk/${CHANGED}`, drawing: FIGURE },
	{ name: 'vergelijk-taakstelling', path: `${TASK}vergelijk/`, drawing: FIGURE },
	{ name: 'paar-wmo', path: `${WMO}vergelijk/a-c/`, drawing: FIGURE },
	{ name: 'paar-wmo-gewijzigd', path: `${WMO}vergelijk/a-c/${CHANGED}`, drawing: FIGURE },
	{ name: 'paar-taakstelling', path: `${TASK}vergelijk/a-b/`, drawing: FIGURE },
	{
		name: 'weging-wmo',
		path: `${WMO}weging/${WEIGHED}`,
		drawing: '.chart-figure',
		enter: (page) => expect(page.locator('.chart-figure').last()).toBeVisible()
	},
	{ name: 'vragen-wmo', path: `${WMO}vragen/`, drawing: '.claim' },
	{ name: 'doelen-wmo', path: `${WMO}doelen/`, drawing: '.network', from: 600 },
	{
		name: 'uitleg-wmo',
		path: `${WMO}${CHANGED}#uitleg=C/totaal/uitgaven`,
		drawing: 'dialog figure',
		enter: (page) => expect(page.locator('dialog figure')).toBeVisible()
	}
];

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settled } from './look.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules whose outcome colours can change. Light and dark differ in colours only (`theme.css`), so that the other
 * rules find the same in both.
 */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe looks at: all of the page, unless a selector says otherwise. */
interface Part {
	readonly include?: string;
	readonly exclude?: string;
}

async function expectNoFlaws(page: Page, { include, exclude }: Part, rules?: string[]): Promise<void> {
	const axe = new AxeBuilder({ page })
		// All in one call, and without what is well: to carry that out of the page is most of the work. The one frame of
		// the site is of the same origin, which this mode looks into.
		.setLegacyMode()
		.options({ resultTypes: ['violations'] });
	if (rules === undefined) axe.withTags(TAGS);
	else axe.withRules(rules);
	if (include !== undefined) axe.include(include);
	if (exclude !== undefined) axe.exclude(exclude);
	const { violations, passes } = await axe.analyze();
	const { width = 0 } = page.viewportSize() ?? {};
	const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	expect
		.soft(
			violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
			`axe at ${width} px, ${dark ? 'dark' : 'light'}`
		)
		.toEqual([]);
	expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0);
}

/** Axe finds nothing in the page as it is now. */
export const isFlawless = (page: Page, part: Part = {}): Promise<void> => expectNoFlaws(page, part);

/** The widths of the looks, from which a page is looked at in light and in dark. */
export const WIDTHS = [1280, 360] as const;

/** Axe finds nothing in the page in light and in dark, at the width that it has. */
export async function isFlawlessInLightAndDark(page: Page, part: Part = {}): Promise<void> {
	// Without motion a colour is at once what it is going to be.
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await expectNoFlaws(page, part);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoFlaws(page, part, COLOURS);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Axe finds nothing in the page in any look: wide and narrow, light and dark. */
export async function isFlawlessInEveryLook(page: Page, part: Part = {}): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await settled(page);
		await isFlawlessInLightAndDark(page, part);
	}
}

/** Opens everything on the page that can be opened. */
export const openDetails = (page: Page): Promise<void> =>
	page.locator('details').evaluateAll((all) => {
		for (const details of all) details.setAttribute('open', '');
	});

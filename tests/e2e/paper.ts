import type { Page } from '@playwright/test';

/** How many sheets a page takes on paper. */
export async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

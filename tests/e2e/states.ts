import { expect, type Page } from '@playwright/test';

/** A page in a state other than the first. */
export interface State {
	readonly name: string;
	readonly path: string;
	/** Brings the page in the state, from the moment that it is alive. */
	readonly enter: (page: Page) => Promise<void>;
}

const OVERVIEW = '/hilversum-wmo-2024/';

/** What a visitor can bring a page to, beyond how it opens. */
export const STATES: readonly State[] = [
	{
		name: 'wat als, open op een telefoon',
		path: OVERVIEW,
		enter: async (page) => {
			const toggle = page.getByRole('complementary', { name: 'Wat als?' }).getByRole('button').first();
			if (await toggle.isVisible()) await toggle.click();
		}
	},
	{
		name: 'uitleg van een bedrag',
		path: `${OVERVIEW}#uitleg=C/uitgave/transformatie_en_frictie/2026`,
		enter: (page) => expect(page.getByRole('dialog')).toBeVisible()
	},
	{
		name: 'meldingen over de link',
		path: `${OVERVIEW}?bestaat_niet=1&indexatie=99&fte_in_dienst=x`,
		enter: (page) => expect(page.getByRole('button', { name: 'Sluit deze melding' })).toBeVisible()
	},
	{
		name: 'afwijkingen, lijst open',
		path: `${OVERVIEW}?indexatie=2.5&transformatiekosten=50000`,
		enter: (page) => page.getByText('Uw aannames wijken af').click()
	},
	{
		name: 'paar met gewijzigde aannames',
		path: `${OVERVIEW}vergelijk/a-c/?indexatie=2.5&transformatiekosten=50000&fte_in_dienst=pm`,
		enter: (page) => expect(page.getByText('Uw aannames wijken af')).toBeVisible()
	},
	{
		name: 'zoeken zonder resultaat',
		path: `${OVERVIEW}risicos/`,
		enter: async (page) => {
			await page.getByLabel('Zoek een woord').fill('zzzz');
			await expect(page.getByRole('button', { name: 'Toon alles' })).toBeVisible();
		}
	},
	{
		name: 'eigen weging met een uitkomst',
		path: `${OVERVIEW}weging/?score.passende_zorg=A5.B1.C2.D1&score.kinderen_veilig=A1.B5.C1.D2&gewicht.kinderen_veilig=40-60`,
		enter: (page) => expect(page.getByText('Twee criteria doen mee').first()).toBeVisible()
	},
	{
		name: 'oordelen, ingevuld',
		path: `${OVERVIEW}oordelen/?risico.later_in_beeld=4531&score.passende_zorg=A5.B1&gewicht.passende_zorg=60-100`,
		enter: (page) => expect(page.getByText('3 oordelen')).toBeVisible()
	},
	{
		name: 'een varianten-pagina met een lange naam',
		path: `${OVERVIEW}varianten/?transformatiekosten=80000`,
		enter: async (page) => {
			await page.getByLabel('Naam van deze variant').fill(`Zonder ${'spatie'.repeat(9)}`);
			await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
			await expect(page.getByLabel('Eerste')).toBeVisible();
		}
	},
	{
		name: 'een presentatie bij een stap met een tabel',
		path: `${OVERVIEW}presenteren/?indexatie=2.5#risicos`,
		enter: (page) => expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Risico’s/)
	},
	{
		name: 'een getal dat niet kan',
		path: OVERVIEW,
		enter: async (page) => {
			const panel = page.getByRole('complementary', { name: 'Wat als?' });
			const field = panel.getByRole('textbox', { name: /^Loon- en prijsstijging/ });
			if (!(await field.isVisible())) await panel.getByRole('button').first().click();
			await field.fill('25');
			await field.blur();
			await expect(page.getByText('Dit kan niet.').first()).toBeVisible();
		}
	}
];

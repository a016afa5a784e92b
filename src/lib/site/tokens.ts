/** Key in `site.yaml` → the colour of the theme that it sets, without `--kw-`, and what it colours. */
export const COLOURS = {
	tekst: ['text', 'Gewone tekst.'],
	tekst_zacht: ['text-subtle', 'Tekst die minder opvalt.'],
	achtergrond: ['bg', 'De achtergrond van de site.'],
	achtergrond_zacht: ['bg-subtle', 'De achtergrond van de voet en van koppen in tabellen.'],
	achtergrond_kaart: ['bg-raised', 'De achtergrond van kaarten en vensters.'],
	lijn: ['border', 'Dunne lijnen.'],
	lijn_sterk: ['border-strong', 'De rand van invulvelden.'],
	link: ['link', 'Links en knoppen.'],
	focus: ['focus', 'De rand om wat met het toetsenbord is gekozen.'],
	pool_1: ['hue-1', 'De eerste pool van de eerste as.'],
	tekst_op_pool_1: ['on-hue-1', 'Letters op de kleur van pool_1.'],
	pool_2: ['hue-2', 'De tweede pool van de eerste as.'],
	tekst_op_pool_2: ['on-hue-2', 'Letters op de kleur van pool_2.'],
	pool_3: ['hue-3', 'De derde pool van de eerste as.'],
	tekst_op_pool_3: ['on-hue-3', 'Letters op de kleur van pool_3.'],
	pool_4: ['hue-4', 'De vierde pool van de eerste as.'],
	tekst_op_pool_4: ['on-hue-4', 'Letters op de kleur van pool_4.'],
	onbekend: ['open', 'Wat nog niet bekend is (p.m.).'],
	onbekend_zacht: ['open-bg', 'De achtergrond van wat nog niet bekend is.'],
	tekst_op_onbekend: ['on-open', 'Letters op de kleur van onbekend.']
} as const;

export type ColourKey = keyof typeof COLOURS;

/** The name of a colour of the theme, without `--kw-`. */
export type Token = (typeof COLOURS)[ColourKey][0];

export const COLOUR_KEYS = Object.keys(COLOURS).filter((key): key is ColourKey => key in COLOURS);

/** The key in `site.yaml` that sets a token. */
export const keyOf = (token: Token): ColourKey => {
	const key = COLOUR_KEYS.find((name) => COLOURS[name][0] === token);
	if (key === undefined) throw new Error(`No key sets ${token}`);
	return key;
};

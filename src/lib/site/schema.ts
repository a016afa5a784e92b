import type { z } from 'zod';
import { editorSchema, type JsonSchema } from '../dossier/json-schema.ts';
import { about, group, text } from '../dossier/schema-words.ts';
import { COLOUR_KEYS, COLOURS, type ColourKey } from './tokens.ts';

/** The forms of texts; the reader checks them after the schema, so that it can say what is wrong. */
export const FORMS = {
	colour: /^#[0-9a-fA-F]{6}$/,
	email: /^[^\s@<>,;:]+@[^\s@<>.,;:]+(\.[^\s@<>.,;:]+)+$/,
	https: /^https:\/\/[^\s/]+\.[^\s]+$/,
	logo: /^(?!.*\.\.)[\w-][\w./-]*\.(svg|png|webp|jpg)$/,
	font: /^[\w\s,'"-]+$/
} as const;

const formed = (description: string, form: RegExp, patternErrorMessage: string) =>
	text.meta({ ...about(description), pattern: form.source, patternErrorMessage }).optional();

const https = (description: string) =>
	formed(description, FORMS.https, 'Hier hoort een adres dat begint met https://.');

const colour = (key: ColourKey) =>
	formed(
		COLOURS[key][1],
		FORMS.colour,
		'Hier hoort een kleur tussen aanhalingstekens: een hekje en zes cijfers of letters, zoals "#0b4a8f".'
	);

const colours = group(
	Object.fromEntries(COLOUR_KEYS.map((key) => [key, colour(key)])) as Record<
		ColourKey,
		ReturnType<typeof colour>
	>
);

/** What may stand in `site.yaml`. */
export const siteSchema = group({
	naam: text.meta(about('Naam van de site, bovenaan elke pagina.')),
	organisatie: text.meta(about('De gemeente of organisatie van wie de site is.')),
	logo: formed(
		'Plaatje naast de naam: de naam van een bestand in de map static/.',
		FORMS.logo,
		'Hier hoort de naam van een plaatje in de map static/, zoals logo.svg.'
	),
	adres: https('Adres van de site op internet, zoals https://keuzes.example.org/.'),
	contact: group({
		naam: text.optional().meta(about('Wie antwoord geeft, bijvoorbeeld: Griffie.')),
		email: formed('E-mailadres.', FORMS.email, 'Hier hoort een e-mailadres.'),
		telefoon: text.optional().meta(about('Telefoonnummer, tussen aanhalingstekens.')),
		pagina: https('Adres van een pagina met een formulier of met meer manieren.')
	})
		.optional()
		.meta(about('Waar een bezoeker met een vraag of klacht over de site terechtkan.')),
	toegankelijkheidsverklaring: https(
		'Adres van de toegankelijkheidsverklaring. Zonder deze regel zegt de site dat die er nog niet is.'
	),
	beveiliging: group({
		contact: text.meta(
			about('E-mailadres, of adres dat begint met https://, om een lek te melden. Komt in security.txt.')
		),
		beleid: https('Adres van de pagina die zegt wat een melder mag verwachten.')
	}).meta(about('Waar iemand een lek in de beveiliging meldt.')),
	broncode: https('Adres waar de broncode van de site staat.'),
	lettertype: formed(
		'Lettertypen die op het apparaat van de bezoeker staan, met komma’s ertussen.',
		FORMS.font,
		'Hier horen namen van lettertypen, met komma’s ertussen.'
	),
	kleuren: group({
		licht: colours.optional().meta(about('Kleuren op een lichte achtergrond.')),
		donker: colours.optional().meta(about('Kleuren voor wie het scherm donker heeft ingesteld.'))
	})
		.optional()
		.meta(about('Kleuren die anders zijn dan de gewone. De bouw controleert of ze genoeg verschillen.'))
});

export type SiteYaml = z.infer<typeof siteSchema>;

/** The JSON Schema (draft 7) of `site.yaml` for editors, with Dutch descriptions and messages. */
export const siteJsonSchema = (): JsonSchema => editorSchema(siteSchema);

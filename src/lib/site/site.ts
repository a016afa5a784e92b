import type { Token } from './tokens.ts';

/** Where somebody can go with a question about the site; at least one of email, phone and page is there. */
export interface Contact {
	/** Who answers, such as "Griffie". */
	readonly name: string | null;
	readonly email: string | null;
	readonly phone: string | null;
	/** Address of a page with a form or more ways. */
	readonly page: string | null;
}

/** The colours that differ from the theme's own, as #rrggbb. */
export type Colours = Readonly<Partial<Record<Token, string>>>;

/** What a municipality says of its own site; plain data. Addresses are absolute. */
export interface Site {
	readonly name: string;
	readonly organisation: string;
	/** A file in `static/`, as a path below it. */
	readonly logo: string | null;
	/** Where the site stands, with a slash at the end. */
	readonly url: string | null;
	readonly contact: Contact | null;
	/** The accessibility statement in the national register, or on the municipality's own site. */
	readonly accessibilityStatement: string | null;
	readonly security: {
		/** A URI, as RFC 9116 asks: `mailto:` or `https:`. */
		readonly contact: string;
		/** The page that says what somebody who reports a leak may expect. */
		readonly policy: string | null;
	};
	readonly sourceCode: string | null;
	readonly theme: {
		readonly light: Colours;
		readonly dark: Colours;
		/** A CSS list of fonts that are on the visitor's device. */
		readonly font: string | null;
	};
}

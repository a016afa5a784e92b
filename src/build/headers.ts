/** Directive of a content security policy → its values, in the order in which they are written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A header of a response. */
export interface Header {
	readonly name: string;
	readonly value: string;
}

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

/** The policies in the `<meta>` elements of a page. */
export function metaPolicies(html: string): Policy[] {
	return [...html.matchAll(META)].map(
		([, content = '']) =>
			new Map(
				content
					.split(';')
					.map((directive) => directive.trim().split(/\s+/))
					.map(([name = '', ...values]) => [name, values] as const)
			)
	);
}

/**
 * What only a header can say, or what a header says for all pages:
 *
 * - `frame-ancestors`: no other site shows this one inside itself;
 * - Trusted Types: no text becomes HTML, script or the address of a script, but through these policies. `default`
 *   stands in app.html, and `svelte-trusted-html` in Svelte.
 */
const HEADER_ONLY: Policy = new Map([
	['frame-ancestors', ["'none'"]],
	['require-trusted-types-for', ["'script'"]],
	['trusted-types', ['default', 'svelte-trusted-html']]
]);

/** One policy that allows what each page allows itself: a header is the same for every page. */
export function sitePolicy(pages: readonly Policy[]): Policy {
	const all = new Map<string, Set<string>>();
	for (const policy of [...pages, HEADER_ONLY]) {
		for (const [name, values] of policy) {
			const sources = all.get(name) ?? new Set();
			for (const value of values) sources.add(value);
			all.set(name, sources);
		}
	}
	return new Map([...all].map(([name, sources]) => [name, [...sources]]));
}

/** A policy as it stands in a header. */
export const policyText = (policy: Policy): string =>
	[...policy].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** What the site has no use for, also not in a page that somebody might smuggle in. */
const UNUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** The headers for every response: those that internet.nl looks at, and the rights that the site gives up. */
export function securityHeaders(policy: Policy): Header[] {
	return [
		{ name: 'Strict-Transport-Security', value: 'max-age=31536000' },
		{ name: 'X-Content-Type-Options', value: 'nosniff' },
		{ name: 'Referrer-Policy', value: 'same-origin' },
		{ name: 'X-Frame-Options', value: 'DENY' },
		{ name: 'Permissions-Policy', value: UNUSED.map((feature) => `${feature}=()`).join(', ') },
		{ name: 'Content-Security-Policy', value: policyText(policy) }
	];
}

/** The name of a file in this folder changes with its content; anything else is asked for anew. */
const IMMUTABLE = '/_app/immutable/';
const FOREVER = 'public, max-age=31536000, immutable';
const ANEW = 'no-cache';

const ABOUT = 'Made by the build, for this build only: the policy names the scripts in its pages.';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function netlifyHeaders(headers: readonly Header[]): string {
	return [
		`# ${ABOUT}`,
		'/*',
		...headers.map(({ name, value }) => `  ${name}: ${value}`),
		`${IMMUTABLE}*`,
		`  Cache-Control: ${FOREVER}`,
		''
	].join('\n');
}

/**
 * `.htaccess` for Apache 2.4 with mod_headers, where `AllowOverride FileInfo` is on.
 *
 * @param notFound the path of the page for an address that is no page
 */
export function apacheHeaders(headers: readonly Header[], notFound: string): string {
	return [
		`# ${ABOUT}`,
		`ErrorDocument 404 ${notFound}`,
		'AddDefaultCharset utf-8',
		'AddType text/javascript .js',
		'AddCharset utf-8 .js .css .json .svg .csv .yaml .txt',
		'<IfModule mod_headers.c>',
		...headers.map(({ name, value }) => `\tHeader always set ${name} "${value}"`),
		`\tHeader set Cache-Control "${ANEW}"`,
		`\t<If "%{REQUEST_URI} =~ m#${IMMUTABLE}#">`,
		`\t\tHeader set Cache-Control "${FOREVER}"`,
		'\t</If>',
		'</IfModule>',
		''
	].join('\n');
}

/** nginx takes at most 4096 bytes in one word of its configuration, and a policy grows with the site. */
const NGINX_WORD = 3000;

/**
 * A file that nginx includes in a `server` or `location`. A location with an `add_header` of its own drops these, so
 * that caching stands here too.
 *
 * @param notFound the path of the page for an address that is no page
 */
export function nginxHeaders(headers: readonly Header[], notFound: string): string {
	const lines = headers.flatMap(({ name, value }) => {
		const parts = value.match(new RegExp(`.{1,${NGINX_WORD}}`, 'g')) ?? [];
		const variables = parts.map((_, place) => `$keuzewijzer_policy_${place + 1}`);
		return parts.length < 2
			? [`add_header ${name} "${value}" always;`]
			: [
					...parts.map((part, place) => `set ${variables[place] ?? ''} "${part}";`),
					`add_header ${name} "${variables.join('')}" always;`
				];
	});
	return [
		`# ${ABOUT}`,
		...lines,
		`error_page 404 ${notFound};`,
		`set $keuzewijzer_cache "${ANEW}";`,
		`if ($uri ~ ${IMMUTABLE}) { set $keuzewijzer_cache "${FOREVER}"; }`,
		'add_header Cache-Control $keuzewijzer_cache;',
		''
	].join('\n');
}

const DAY = 24 * 60 * 60 * 1000;

/** RFC 9116 asks for less than a year; a site that is built once a year just stays in time. */
const VALID_DAYS = 364;

/**
 * `security.txt` (RFC 9116). Expires counts from the day of the build, in UTC.
 *
 * @param site the contact as a URI, and the site's own address with a slash at the end, if it is known
 */
export function securityTxt(
	site: {
		readonly security: { readonly contact: string; readonly policy: string | null };
		readonly url: string | null;
	},
	built: Date
): string {
	const day = Math.floor(built.getTime() / DAY) * DAY;
	const expires = new Date(day + VALID_DAYS * DAY).toISOString().replace('.000', '');
	return [
		`Contact: ${site.security.contact}`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		...(site.url === null ? [] : [`Canonical: ${new URL('/.well-known/security.txt', site.url).href}`]),
		...(site.security.policy === null ? [] : [`Policy: ${site.security.policy}`]),
		''
	].join('\n');
}

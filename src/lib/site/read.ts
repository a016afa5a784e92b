import { explainIssues } from '../dossier/explain.ts';
import { toldProblems, type Problem } from '../dossier/problem.ts';
import { readYaml, valueAt, type Path, type SourceFile, type YamlFile } from '../dossier/yaml-file.ts';
import { contrast, RULES, type Palette, type Rule } from './contrast.ts';
import { FORMS, siteSchema, type SiteYaml } from './schema.ts';
import type { Colours, Site } from './site.ts';
import { COLOUR_KEYS, COLOURS, keyOf, type Token } from './tokens.ts';

/** What `site.yaml` is checked against. */
export interface Surroundings {
	/** The theme's own colours: on a light and on a dark screen, and what it prints otherwise. */
	readonly palettes: { readonly light: Palette; readonly dark: Palette; readonly paper: Partial<Palette> };
	/** Whether a file is in `static/`. */
	readonly hasStatic: (path: string) => boolean;
}

export type SiteResult =
	{ readonly ok: true; readonly site: Site } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `scenarios/site.yaml`. Any text gives a checked site or problems, never an exception; like a dossier it is
 * read in stages (YAML, shape, what the texts say), so that one mistake gives one problem.
 */
export function readSite(source: SourceFile, surroundings: Surroundings): SiteResult {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const { file } = yaml;
	const result = siteSchema.safeParse(file.value);
	if (!result.success) {
		const lost = lostColours(file);
		const issues = result.error.issues.filter(({ path }) => !lost.has(path.join('.')));
		return { ok: false, problems: toldProblems([...lost.values(), ...explainIssues(issues, file)]) };
	}
	const problems = [
		...formProblems(file, result.data, surroundings.hasStatic),
		...colourForms(file, result.data)
	];
	if (problems.length > 0) return { ok: false, problems: toldProblems(problems) };
	const site = toSite(result.data);
	const pale = contrastProblems(file, site, surroundings.palettes);
	return pale.length > 0 ? { ok: false, problems: toldProblems(pale) } : { ok: true, site };
}

const SCHEMES = ['licht', 'donker'] as const;

/** A colour without quotes: YAML takes what follows the # for a comment. By its path, joined by dots. */
function lostColours(file: YamlFile): Map<string, Problem> {
	const lost = new Map<string, Problem>();
	for (const scheme of SCHEMES) {
		for (const key of COLOUR_KEYS) {
			const path = ['kleuren', scheme, key];
			if (valueAt(file.value, path) !== null) continue;
			lost.set(
				path.join('.'),
				file.problem(
					'WAARDE_ONJUIST',
					path,
					`Achter \`${key}\` staat geen kleur: wat na een hekje (#) komt, telt zonder aanhalingstekens niet mee.`,
					`Zet aanhalingstekens om de kleur: ${key}: "#0b4a8f".`
				)
			);
		}
	}
	return lost;
}

function formProblems(file: YamlFile, yaml: SiteYaml, hasStatic: (path: string) => boolean): Problem[] {
	const problems: Problem[] = [];
	const check = (fits: boolean, path: Path, message: string, remedy: string): void => {
		if (!fits) problems.push(file.problem('WAARDE_ONJUIST', path, message, remedy));
	};
	const https = (value: string | undefined, path: Path): void =>
		check(
			value === undefined || isHttps(value),
			path,
			`\`${value}\` is geen adres dat begint met https://.`,
			'Schrijf het hele adres, bijvoorbeeld https://www.example.org/.'
		);
	https(yaml.adres, ['adres']);
	https(yaml.contact?.pagina, ['contact', 'pagina']);
	https(yaml.toegankelijkheidsverklaring, ['toegankelijkheidsverklaring']);
	https(yaml.beveiliging.beleid, ['beveiliging', 'beleid']);
	https(yaml.broncode, ['broncode']);
	check(
		yaml.adres === undefined || !/[?#]/.test(yaml.adres),
		['adres'],
		'In het adres van de site staat een vraagteken of hekje.',
		'Schrijf het adres van de beginpagina, zonder wat na het vraagteken of hekje komt.'
	);
	const { contact, beveiliging, logo, lettertype } = yaml;
	if (contact !== undefined) {
		check(
			[contact.email, contact.telefoon, contact.pagina].some((way) => way !== undefined),
			['contact'],
			'Bij `contact` staat niet hoe een bezoeker contact opneemt.',
			'Voeg een regel toe met email, telefoon of pagina.'
		);
		check(
			contact.email === undefined || FORMS.email.test(contact.email),
			['contact', 'email'],
			`\`${contact.email}\` is geen e-mailadres.`,
			'Schrijf een adres zoals griffie@example.org.'
		);
	}
	check(
		FORMS.email.test(beveiliging.contact) || isHttps(beveiliging.contact),
		['beveiliging', 'contact'],
		`\`${beveiliging.contact}\` is geen e-mailadres, en geen adres dat begint met https://.`,
		'Schrijf een van de twee, bijvoorbeeld beveiliging@example.org.'
	);
	if (logo !== undefined) {
		check(
			FORMS.logo.test(logo) && hasStatic(logo),
			['logo'],
			`Het plaatje \`${logo}\` staat niet in de map static/.`,
			'Zet het bestand (svg, png, webp of jpg) in de map static/ en schrijf hier zijn naam: logo.svg.'
		);
	}
	check(
		lettertype === undefined || FORMS.font.test(lettertype),
		['lettertype'],
		'In de naam van een lettertype staat een teken dat daar niet kan.',
		'Schrijf namen van lettertypen met komma’s ertussen: Verdana, sans-serif.'
	);
	return problems;
}

function isHttps(text: string): boolean {
	return FORMS.https.test(text) && URL.canParse(text);
}

function colourForms(file: YamlFile, yaml: SiteYaml): Problem[] {
	return SCHEMES.flatMap((scheme) =>
		COLOUR_KEYS.flatMap((key) => {
			const colour = yaml.kleuren?.[scheme]?.[key];
			return colour === undefined || FORMS.colour.test(colour)
				? []
				: [
						file.problem(
							'WAARDE_ONJUIST',
							['kleuren', scheme, key],
							`\`${colour}\` is geen kleur die de site kan lezen.`,
							'Schrijf een hekje en zes cijfers of letters van a tot en met f, tussen aanhalingstekens: "#0b4a8f".'
						)
					];
		})
	);
}

function toSite(yaml: SiteYaml): Site {
	const { contact, beveiliging, kleuren } = yaml;
	return {
		name: yaml.naam,
		organisation: yaml.organisatie,
		logo: yaml.logo ?? null,
		url: yaml.adres === undefined ? null : yaml.adres.replace(/\/*$/, '/'),
		contact: contact
			? {
					name: contact.naam ?? null,
					email: contact.email ?? null,
					phone: contact.telefoon ?? null,
					page: contact.pagina ?? null
				}
			: null,
		accessibilityStatement: yaml.toegankelijkheidsverklaring ?? null,
		security: {
			contact: isHttps(beveiliging.contact) ? beveiliging.contact : `mailto:${beveiliging.contact}`,
			policy: beveiliging.beleid ?? null
		},
		sourceCode: yaml.broncode ?? null,
		theme: {
			light: toColours(kleuren?.licht),
			dark: toColours(kleuren?.donker),
			font: yaml.lettertype ?? null
		}
	};
}

function toColours(colours: NonNullable<SiteYaml['kleuren']>['licht'] = {}): Colours {
	return Object.fromEntries(
		COLOUR_KEYS.flatMap((key) => {
			const colour = colours[key];
			return colour === undefined ? [] : [[COLOURS[key][0], colour.toLowerCase()]];
		})
	);
}

/** For each colour of the file that is too near another, the pair that falls short most. */
function contrastProblems(file: YamlFile, site: Site, palettes: Surroundings['palettes']): Problem[] {
	const { light, dark } = site.theme;
	const onScreen = { ...palettes.light, ...light };
	return [
		...tooNear(file, 'licht', light, onScreen, 'op een licht scherm'),
		...tooNear(file, 'donker', dark, { ...palettes.dark, ...dark }, 'op een donker scherm'),
		...tooNear(file, 'licht', light, { ...onScreen, ...palettes.paper }, 'op papier')
	].filter(
		({ line, column }, place, all) =>
			all.findIndex((other) => other.line === line && other.column === column) === place
	);
}

function tooNear(
	file: YamlFile,
	scheme: (typeof SCHEMES)[number],
	own: Colours,
	palette: Palette,
	where: string
): Problem[] {
	const worst = new Map<Token, { rule: Rule; ratio: number }>();
	for (const rule of RULES) {
		const blamed = [rule.front, rule.back].find((token) => own[token] === palette[token]);
		const ratio = contrast(palette[rule.front], palette[rule.back]);
		if (blamed === undefined || ratio >= rule.least) continue;
		const before = worst.get(blamed);
		if (before === undefined || ratio / rule.least < before.ratio / before.rule.least) {
			worst.set(blamed, { rule, ratio });
		}
	}
	return [...worst].map(([token, { rule, ratio }]) => {
		const { front, back, least, kind } = rule;
		const key = keyOf(token);
		const other = token === front ? back : front;
		return file.problem(
			'KLEUR_CONTRAST',
			['kleuren', scheme, key],
			`De kleur ${palette[token]} bij \`${key}\` verschilt ${where} te weinig van \`${keyOf(other)}\` (${palette[other]}): ${said(ratio)}:1.`,
			`Kies een kleur die meer verschilt: ${WHY[kind]} is minstens ${said(least)}:1 nodig.`
		);
	});
}

const WHY = {
	text: 'voor tekst',
	shape: 'voor lijnen en vlakken',
	apart: 'tussen de kleuren van twee polen'
};

/** Cut off, so that what is too low never reads as enough. */
const said = (ratio: number): string => String(Math.floor(ratio * 100) / 100).replace('.', ',');

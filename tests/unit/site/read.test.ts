import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSite, readPalettes } from '../../../src/node/site.ts';
import { problemLine } from '../../../src/lib/dossier/problem.ts';
import { contrast, RULES } from '../../../src/lib/site/contrast.ts';
import { readSite } from '../../../src/lib/site/read.ts';
import { themeCss } from '../../../src/lib/site/theme-css.ts';
import { COLOUR_KEYS, COLOURS } from '../../../src/lib/site/tokens.ts';

const palettes = readPalettes('src/lib/ui/parts/theme/theme.css');
const LEAST = 'naam: Kieshulp\norganisatie: Gemeente Proefstad\nbeveiliging: { contact: lek@example.org }\n';

const read = (more: string, base = LEAST) =>
	readSite({ path: 'site.yaml', text: base + more }, { palettes, hasStatic: (name) => name === 'wapen.svg' });

function problems(more: string, base = LEAST): string[] {
	const result = read(more, base);
	return result.ok ? [] : result.problems.map(problemLine);
}

describe('site.yaml', () => {
	it('of this project has no problems', () => {
		expect(loadSite('.')).toMatchObject({ ok: true, site: { name: 'Keuzewijzer' } });
	});

	it('needs a name, an organisation and a contact for security; the rest is absent', () => {
		expect(read('')).toEqual({
			ok: true,
			site: {
				name: 'Kieshulp',
				organisation: 'Gemeente Proefstad',
				logo: null,
				url: null,
				contact: null,
				accessibilityStatement: null,
				security: { contact: 'mailto:lek@example.org', policy: null },
				sourceCode: null,
				theme: { light: {}, dark: {}, font: null }
			}
		});
		expect(problems('', 'logo: wapen.svg\n')).toEqual([
			expect.stringMatching(/SLEUTEL_ONTBREEKT: `naam` ontbreekt/),
			expect.stringMatching(/SLEUTEL_ONTBREEKT: `organisatie` ontbreekt/),
			expect.stringMatching(/SLEUTEL_ONTBREEKT: `beveiliging` ontbreekt/)
		]);
	});

	it('gives what it says, with a slash after the address of the site', () => {
		const result = read(
			[
				'logo: wapen.svg',
				'adres: https://keuzes.example.org/raad',
				'contact: { naam: Griffie, telefoon: "14 012" }',
				'toegankelijkheidsverklaring: https://www.example.org/verklaring',
				'broncode: https://code.example.org/',
				'lettertype: Verdana, sans-serif',
				'kleuren: { licht: { link: "#0B4A8F" } }'
			].join('\n')
		);
		expect(result).toMatchObject({
			ok: true,
			site: {
				logo: 'wapen.svg',
				url: 'https://keuzes.example.org/raad/',
				contact: { name: 'Griffie', phone: '14 012', email: null, page: null },
				accessibilityStatement: 'https://www.example.org/verklaring',
				sourceCode: 'https://code.example.org/',
				theme: { light: { link: '#0b4a8f' }, dark: {}, font: 'Verdana, sans-serif' }
			}
		});
	});

	it.each([
		['adress: https://example.org/', /^site\.yaml:4:1: fout SLEUTEL_ONBEKEND: .*bedoelde u `adres`\?/],
		['adres: www.example.org', /^site\.yaml:4:8: fout WAARDE_ONJUIST: `www\.example\.org` is geen adres/],
		['adres: https://example.org/?raad=1', /^site\.yaml:4:8: .*vraagteken of hekje/],
		['logo: ontbreekt.svg', /^site\.yaml:4:7: .*`ontbreekt\.svg` staat niet in de map static\//],
		['logo: ../wapen.svg', /^site\.yaml:4:7: .*staat niet in de map static\//],
		['contact: { naam: Griffie }', /^site\.yaml:4:10: .*niet hoe een bezoeker contact opneemt/],
		['contact: { email: griffie }', /^site\.yaml:4:19: .*geen e-mailadres/],
		['lettertype: "Verdana; } body { color: red"', /^site\.yaml:4:13: .*lettertype/],
		['kleuren: { licht: { link: blauw } }', /^site\.yaml:4:27: .*`blauw` is geen kleur/],
		['kleuren:\n  donker:\n    link: #8fc1f7', /^site\.yaml:6:11: .*aanhalingstekens om de kleur/],
		[
			'kleuren: { licht: { link: "#8fc1f7" } }',
			/^site\.yaml:4:27: fout KLEUR_CONTRAST: De kleur #8fc1f7 bij `link` verschilt op een licht scherm te weinig van `\w+` \(#\w+\): 1,\d+:1\. .*minstens 4,5:1/
		],
		[
			'kleuren: { donker: { lijn_sterk: "#222a29" } }',
			/^site\.yaml:4:34: fout KLEUR_CONTRAST: .*op een donker scherm.*minstens 3:1/
		],
		['kleuren: { licht: { pool_2: "#00505c" } }', /KLEUR_CONTRAST: .*`pool_2`/]
	])('refuses %s with one problem at its place', (line, says) => {
		expect(problems(line)).toEqual([expect.stringMatching(says)]);
	});

	it('refuses a contact for security that nobody can use', () => {
		const base = LEAST.replace('lek@example.org', 'de griffie');
		expect(problems('', base)).toEqual([
			expect.stringMatching(/^site\.yaml:3:25: .*`de griffie` is geen e-mailadres/)
		]);
	});

	it('gives a site or problems for any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const result = read('', text);
				expect(result.ok || result.problems.length > 0).toBe(true);
			})
		);
	});

	it('is refused for any colour of which a pair does not differ enough, and for no other', () => {
		const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
		fc.assert(
			fc.property(fc.constantFrom(...COLOUR_KEYS), colour, (key, hex) => {
				const [token] = COLOURS[key];
				const differs = (palette: typeof palettes.light): boolean =>
					RULES.filter(({ front, back }) => front === token || back === token).every(
						({ front, back, least }) => contrast(palette[front], palette[back]) >= least
					);
				const dark = { ...palettes.dark, [token]: hex };
				expect(read(`kleuren: { donker: { ${key}: "${hex}" } }`).ok).toBe(differs(dark));
			})
		);
	});
});

describe('the colours of the theme', () => {
	it('meet the rules themselves, on screen and on paper', () => {
		const { light, dark, paper } = palettes;
		for (const palette of [light, dark, { ...light, ...paper }]) {
			for (const { front, back, least } of RULES) {
				expect(contrast(palette[front], palette[back]), `${front} ${back}`).toBeGreaterThanOrEqual(least);
			}
		}
	});

	it('differ as WCAG says', () => {
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
		expect(contrast('#123456', '#123456')).toBe(1);
	});
});

describe('the stylesheet of a site', () => {
	it('is empty without colours or a font', () => {
		expect(themeCss({ light: {}, dark: {}, font: null })).toBe('');
	});

	it('sets light and dark apart, prints only the hues, and leaves forced colours alone', () => {
		const css = themeCss({
			light: { link: '#000001', 'hue-1': '#000002' },
			dark: { link: '#000003' },
			font: 'Verdana'
		});
		const [font, light, dark, paper] = css.trim().split(/\n(?=@)/);
		expect(font).toContain('--kw-font: Verdana;');
		expect(light).toMatch(/^@media screen .*none.* light\).*--kw-link: #000001; --kw-hue-1: #000002;/);
		expect(dark).toMatch(/^@media screen .*none.* dark\).*--kw-link: #000003;/);
		expect(paper).toMatch(/^@media print .*\{ --kw-hue-1: #000002; \}/);
	});
});

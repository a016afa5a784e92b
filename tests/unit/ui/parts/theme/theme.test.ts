import { readFileSync } from 'node:fs';
import postcss, { type AtRule } from 'postcss';
import { describe, expect, it } from 'vitest';

type Palette = ReadonlyMap<string, string>;

const css = postcss.parse(
	readFileSync(new URL('../../../../../src/lib/ui/parts/theme/theme.css', import.meta.url), 'utf8')
);

/** The palette as it is at the root, or within one media query. */
function palette(media?: string): Map<string, string> {
	const found = new Map<string, string>();
	css.walkDecls(/^--kw-/, (decl) => {
		const outer = decl.parent?.parent;
		const query = outer?.type === 'atrule' ? (outer as AtRule).params : undefined;
		if (query === media) found.set(decl.prop.slice('--kw-'.length), decl.value);
	});
	return found;
}

const light = palette();
const over = (media: string): Palette => new Map([...light, ...palette(media)]);
const DARK = 'screen and (prefers-color-scheme: dark)';

function luminance(colour: string): number {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
	if (!hex) throw new Error(`Not a colour: ${colour}`);
	const [r = 0, g = 0, b = 0] = hex.slice(1).map((part) => {
		const value = parseInt(part, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colours: Palette, one: string, other: string): number {
	const [low = 0, high = 0] = [one, other]
		.map((name) => luminance(colours.get(name) ?? ''))
		.sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const BACKGROUNDS = ['bg', 'bg-subtle', 'bg-raised', 'open-bg'];
const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4'];

describe.each([
	['light', light],
	['dark', over(DARK)],
	['paper', over('print')]
])('theme, %s', (_, colours) => {
	it.each(['text', 'text-subtle', 'link', 'open'])('--kw-%s is readable on every background', (text) => {
		for (const background of BACKGROUNDS) {
			expect(contrast(colours, text, background), background).toBeGreaterThanOrEqual(4.5);
		}
	});

	it.each([...HUES, 'border-strong', 'focus'])('--kw-%s is visible on every background', (hue) => {
		for (const background of BACKGROUNDS) {
			expect(contrast(colours, hue, background), background).toBeGreaterThanOrEqual(3);
		}
	});

	it.each([...HUES, 'open'])('text on --kw-%s is readable', (hue) => {
		expect(contrast(colours, `on-${hue}`, hue)).toBeGreaterThanOrEqual(4.5);
	});

	it('the hues differ in grey: the first two well, the others enough', () => {
		expect(contrast(colours, 'hue-1', 'hue-2')).toBeGreaterThanOrEqual(2);
		for (const one of HUES) {
			for (const other of HUES.filter((hue) => hue > one)) {
				expect(contrast(colours, one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(1.35);
			}
		}
	});
});

describe('theme', () => {
	it('prints in black on white', () => {
		const paper = over('print');
		expect(paper.get('text')).toBe('#000000');
		expect(BACKGROUNDS.map((name) => paper.get(name))).toEqual(BACKGROUNDS.map(() => '#ffffff'));
	});

	it('has a dark and a forced colour for every colour, but for those that are the same in both', () => {
		const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
		expect([...palette(DARK).keys()].sort()).toEqual([...colours].sort());
		expect([...palette('(forced-colors: active)').keys()].sort()).toEqual([...colours].sort());
	});

	it('loads no fonts and no pictures', () => {
		expect(css.toString()).not.toMatch(/url\(|@font-face/);
	});
});

import type { Colours, Site } from './site.ts';

/** Twice, so that it wins from the theme's own colours wherever the bundler puts it. */
const ROOT = '.keuzewijzer-theme.keuzewijzer-theme';

/** Colours of the data: these are printed as well, while the rest prints in black on white. */
const isHue = (declaration: string): boolean => /^--kw-(on-)?hue-/.test(declaration);

/** A stylesheet with the site's own colours and font; empty when it has none. */
export function themeCss({ light, dark, font }: Site['theme']): string {
	const screen = 'screen and (forced-colors: none) and (prefers-color-scheme:';
	return [
		rule('', font === null ? [] : [`--kw-font: ${font};`]),
		rule(`@media ${screen} light)`, declarations(light)),
		rule(`@media ${screen} dark)`, declarations(dark)),
		rule('@media print', declarations(light).filter(isHue))
	].join('');
}

const declarations = (colours: Colours): string[] =>
	Object.entries(colours).map(([token, colour]) => `--kw-${token}: ${colour};`);

function rule(media: string, lines: readonly string[]): string {
	if (lines.length === 0) return '';
	const inner = `${ROOT} { ${lines.join(' ')} }\n`;
	return media === '' ? inner : `${media} { ${inner}}\n`;
}

import type { Token } from './tokens.ts';

/** Every colour that a palette has, as #rrggbb. */
export type Palette = Readonly<Record<Token, string>>;

/** Two colours that must differ, and by how much; `text` for letters, `shape` for what is not text. */
export interface Rule {
	readonly front: Token;
	readonly back: Token;
	readonly least: number;
	readonly kind: 'text' | 'shape' | 'apart';
}

const BACKGROUNDS = ['bg', 'bg-subtle', 'bg-raised', 'open-bg'] as const;
const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4'] as const;

/**
 * What the theme's own colours meet: WCAG 2.2 AA (1.4.3: 4.5 for text; 1.4.11: 3 for shapes), and hues of which the
 * first two differ well in grey and the others enough, for who sees no hue.
 */
export const RULES: readonly Rule[] = [
	...BACKGROUNDS.flatMap((back) => [
		...(['text', 'text-subtle', 'link', 'open'] as const).map((front): Rule => ({
			front,
			back,
			least: 4.5,
			kind: 'text'
		})),
		...([...HUES, 'border-strong', 'focus'] as const).map((front): Rule => ({
			front,
			back,
			least: 3,
			kind: 'shape'
		}))
	]),
	...([...HUES, 'open'] as const).map((back): Rule => ({
		front: `on-${back}`,
		back,
		least: 4.5,
		kind: 'text'
	})),
	...HUES.flatMap((front, place) =>
		HUES.slice(place + 1).map((back): Rule => ({
			front,
			back,
			least: front === 'hue-1' && back === 'hue-2' ? 2 : 1.35,
			kind: 'apart'
		}))
	)
];

/** The contrast ratio of two colours (#rrggbb), from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
	const part = (place: number): number => {
		const value = parseInt(colour.slice(place, place + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

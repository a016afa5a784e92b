import type { Hue } from '../charts/encoding.ts';

/**
 * The light colours of src/lib/ui/parts/theme/theme.css, for pictures that leave the site. A picture has no other theme to
 * follow, so the colours are written out in it.
 */
export const PALETTE = {
	text: '#16201f',
	'text-subtle': '#4f5c5b',
	bg: '#ffffff',
	border: '#d5dbdb',
	'border-strong': '#748180',
	'hue-1': '#00505c',
	'hue-2': '#c4761b',
	'hue-3': '#2f67b1',
	'hue-4': '#3a2819',
	'on-hue-1': '#ffffff',
	'on-hue-2': '#140b00',
	'on-hue-3': '#ffffff',
	'on-hue-4': '#ffffff',
	open: '#6b3fa0',
	'open-bg': '#f2edf9'
} as const;

const HUES = {
	1: PALETTE['hue-1'],
	2: PALETTE['hue-2'],
	3: PALETTE['hue-3'],
	4: PALETTE['hue-4'],
	none: PALETTE.text,
	quiet: PALETTE['border-strong'],
	open: PALETTE.open
} as const;

/** The colour of a look's outline and pattern. */
export function hueColour(hue: keyof typeof HUES): string {
	return HUES[hue];
}

/** The colour of a look's surface where it is another than that of its outline. */
export function surfaceColour(hue: keyof typeof HUES): string {
	if (hue === 'quiet') return PALETTE.border;
	return hue === 'open' ? PALETTE['open-bg'] : hueColour(hue);
}

/** The colour of a letter on a hue. */
export function onHueColour(hue: Hue): string {
	return PALETTE[`on-hue-${hue}`];
}

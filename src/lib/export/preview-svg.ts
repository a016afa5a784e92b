import { encoding, type Encoding } from '../charts/encoding.ts';
import { PATTERNS, STRIP, TILE } from '../charts/fills.ts';
import type { Dossier, Option } from '../dossier/dossier.ts';
import { money } from '../format/number.ts';
import { costsName, together } from '../format/costs.ts';
import { countWord, sumText } from '../format/text.ts';
import type { OptionOutcome, Outcome } from '../model/calculate.ts';
import { hueColour, onHueColour, PALETTE } from './chart-palette.ts';
import { element, escapeXml, textElement, wrap } from './svg-text.ts';

/** Size of the picture that shows a dossier where its address is shared, in px. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The letters of the picture. Whoever draws it has to have them. */
export const PREVIEW_FONT = 'Noto Sans';

const MARGIN = 56;
const GAP = 20;
const INNER = PREVIEW.width - 2 * MARGIN;
const MOST_QUESTION_LINES = 3;
/** With more options the cells would be too small to read. */
const MOST_CELLS = 9;

/**
 * A dossier at a glance, as a standalone SVG document of {@link PREVIEW}: the question, and an equal cell for every
 * option in the fixed order, with what it costs over all years and how much is not known.
 */
export function previewSvg(dossier: Dossier, outcome: Outcome): string {
	const { width, height } = PREVIEW;
	const question = shortened(wrap(dossier.question, INNER, 27), MOST_QUESTION_LINES);
	const top = 148 + question.length * 38;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'font-family': PREVIEW_FONT,
			fill: PALETTE.text
		},
		[
			element('rect', { width, height, fill: PALETTE.bg }),
			textElement(dossier.organisation, { x: MARGIN, y: 66, 'font-size': 24, fill: PALETTE['text-subtle'] }),
			...shortened(wrap(dossier.title, INNER, 42), 1).map((line) =>
				textElement(line, { x: MARGIN, y: 116, 'font-size': 44, 'font-weight': 700 })
			),
			...question.map((line, place) =>
				textElement(line, { x: MARGIN, y: 162 + place * 38, 'font-size': 28 })
			),
			...cells(dossier, outcome, top),
			textElement(footText(dossier, outcome), {
				x: MARGIN,
				y: height - 30,
				'font-size': 22,
				fill: PALETTE['text-subtle']
			})
		].join('\n')
	);
}

/** The first lines of a text; that there is more shows in the last one. */
function shortened(lines: readonly string[], most: number): readonly string[] {
	return lines.length <= most
		? lines
		: lines.slice(0, most).map((line, place) => (place === most - 1 ? `${line} …` : line));
}

function footText(dossier: Dossier, outcome: Outcome): string {
	const { years, options } = dossier;
	const anyOpen = outcome.options.some(({ spending }) => spending.open.length > 0);
	return [
		...(options.length > MOST_CELLS ? [`${countWord(options.length)} keuzes`] : []),
		`${costsName(dossier)} ${together(years)}`,
		...(anyOpen ? ['p.m.: nog niet bekend'] : [])
	].join(' · ');
}

function cells(dossier: Dossier, outcome: Outcome, top: number): readonly string[] {
	const { options } = dossier;
	if (options.length > MOST_CELLS) return [];
	const columns = options.length <= 4 ? 2 : 3;
	const rows = Math.ceil(options.length / columns);
	const width = (INNER - (columns - 1) * GAP) / columns;
	const height = Math.min(158, (PREVIEW.height - 72 - top - (rows - 1) * GAP) / rows);
	return options.flatMap((option, place) => {
		const result = outcome.options.find(({ letter }) => letter === option.letter);
		if (result === undefined) return [];
		const x = MARGIN + (place % columns) * (width + GAP);
		const y = top + Math.floor(place / columns) * (height + GAP);
		return [cell(option, result, encoding(dossier, option), { x, y, width, height })];
	});
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function cell({ letter, title }: Option, { spending }: OptionOutcome, look: Encoding, box: Box): string {
	const { x, y, width, height } = box;
	const small = height < 120;
	const total = sumText(spending);
	const known = total.startsWith(money(spending.known)) ? money(spending.known) : '';
	// Spaces at the edge of an element are dropped, unless they do not break.
	const rest = total.slice(known.length).replaceAll(' ', '\u00a0');
	const [pad, size] = small ? [12, 26] : [24, 36];
	const badge = small ? 34 : 46;
	const [name = ''] = shortened(wrap(title, width - 2 * pad - badge - 14, small ? 20 : 25), 1);
	return [
		element('rect', {
			...box,
			rx: 12,
			fill: PALETTE.bg,
			stroke: PALETTE['border-strong'],
			'stroke-width': 2
		}),
		letterBadge(letter, look, { x: x + pad, y: y + pad, size: badge }),
		textElement(name, {
			x: x + pad + badge + 14,
			y: y + pad + badge * 0.68,
			'font-size': small ? 20 : 26
		}),
		element(
			'text',
			{ x: x + pad, y: y + height - pad, 'font-size': size, 'font-weight': 700 },
			escapeXml(known) + (rest === '' ? '' : element('tspan', { fill: PALETTE.open }, escapeXml(rest)))
		)
	].join('\n');
}

/** The letter of an option in the looks that it has everywhere: on its hue, or above its fill. */
function letterBadge(
	letter: string,
	{ hue, fill }: Encoding,
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }
): string {
	const stroke = hueColour(hue);
	const full = fill === 'solid';
	const strip = { x: x + 2, y: y + size * 0.68, width: size - 4, height: size * 0.3 };
	return [
		element('rect', {
			x,
			y,
			width: size,
			height: size,
			rx: size / 5,
			fill: full ? stroke : PALETTE.bg,
			stroke,
			'stroke-width': 3
		}),
		textElement(letter, {
			x: x + size / 2,
			y: y + size * (full ? 0.7 : 0.58),
			'font-size': size * (full ? 0.58 : 0.52),
			'font-weight': 700,
			'text-anchor': 'middle',
			fill: full ? onHueColour(hue) : PALETTE.text
		}),
		...(full
			? []
			: [
					element(
						'svg',
						{
							...strip,
							viewBox: `0 0 ${STRIP * TILE} ${TILE}`,
							preserveAspectRatio: 'xMidYMid slice'
						},
						Array.from({ length: STRIP }, (_, place) =>
							element('path', {
								d: PATTERNS[fill].path,
								transform: `translate(${place * TILE})`,
								fill: 'none',
								stroke,
								'stroke-width': PATTERNS[fill].width,
								'stroke-linecap': 'round'
							})
						).join('')
					),
					element('line', {
						x1: x,
						x2: x + size,
						y1: strip.y,
						y2: strip.y,
						stroke,
						'stroke-width': 2
					})
				])
	].join('');
}

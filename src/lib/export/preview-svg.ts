import type { FieldChart } from '../charts/chart.ts';
import { fieldChart } from '../charts/field-chart.ts';
import { fieldLooks } from '../charts/field-shapes.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { together } from '../format/costs.ts';
import { countWord } from '../format/text.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Moment } from '../state/moment.ts';
import { PALETTE } from './chart-palette.ts';
import { fieldDrawing } from './field-svg.ts';
import { patterns } from './svg-shapes.ts';
import { element, textElement, wrap } from './svg-text.ts';

/** Size of the picture that shows a dossier where its address is shared, in px. */
const PREVIEW = { width: 1200, height: 630 } as const;

/** The letters of the picture. Whoever draws it has to have them. */
export const PREVIEW_FONT = 'Noto Sans';

const MARGIN = 56;
const INNER = PREVIEW.width - 2 * MARGIN;
const MOST_QUESTION_LINES = 3;
/** With more options the tiles would be too small to read. */
const MOST_TILES = 9;
/** The width that the field is drawn at, and then made larger from. */
const DRAWN = 840;

/**
 * A dossier at a glance, as a standalone SVG document of {@link PREVIEW}: the question, and the field with an equal tile
 * for every option in its fixed place, with what it costs over all years and how much is not known.
 */
export function previewSvg(moment: Moment): string {
	const { dossier, outcome } = moment;
	const field = fieldChart(moment);
	const { width, height } = PREVIEW;
	const question = shortened(wrap(dossier.question, INNER, 22), MOST_QUESTION_LINES);
	const top = 118 + question.length * 30;
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
			textElement(dossier.organisation, { x: MARGIN, y: 50, 'font-size': 20, fill: PALETTE['text-subtle'] }),
			...shortened(wrap(dossier.title, INNER, 42), 1).map((line) =>
				textElement(line, { x: MARGIN, y: 96, 'font-size': 40, 'font-weight': 700 })
			),
			...question.map((line, place) =>
				textElement(line, { x: MARGIN, y: 130 + place * 30, 'font-size': 23 })
			),
			...(dossier.options.length > MOST_TILES ? [] : [patterns(fieldLooks(field)), scaled(field, top)]),
			textElement(footText(dossier, outcome), {
				x: MARGIN,
				y: height - 26,
				'font-size': 20,
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
		...(options.length > MOST_TILES ? [`${countWord(options.length)} keuzes`] : []),
		`${dossier.totalName} ${together(years)}`,
		...(anyOpen ? ['p.m.: nog niet bekend'] : [])
	].join(' · ');
}

/** The field, as large as there is room for below `top`. */
function scaled(field: FieldChart, top: number): string {
	const room = PREVIEW.height - 64 - top;
	const { parts, height } = fieldDrawing(field, DRAWN, false);
	const scale = Math.min(INNER / DRAWN, room / height);
	const x = MARGIN + (INNER - scale * DRAWN) / 2;
	return element('g', { transform: `translate(${x} ${top}) scale(${scale})` }, parts.join('\n'));
}

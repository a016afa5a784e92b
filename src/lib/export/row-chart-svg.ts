import type { Domain, Row, RowChart } from '../charts/chart.ts';
import { rulesOf } from '../charts/legend.ts';
import { looksOf } from '../charts/look.ts';
import { openText } from '../charts/open-text.ts';
import { roomFor } from '../charts/room.ts';
import { PALETTE } from './chart-palette.ts';
import { addAxis } from './svg-axis.ts';
import { addLegend } from './svg-legend.ts';
import { drawMark, patterns, upright, xScale, type Box } from './svg-marks.ts';
import { MARGIN, SvgPage, WIDTH } from './svg-page.ts';
import { element, escapeXml, textElement, textWidth, wrap } from './svg-text.ts';

const LABEL_WIDTH = 190;
const ROW_HEIGHT = 38;
const LABEL_SIZE = 14;
const BADGE_SIZE = 12;
const GAP = 16;

/**
 * A chart of rows as a standalone SVG 1.1 document of 800 px wide, in the light colours of the site.
 *
 * @param about where it comes from: dossier, date, changed assumptions, address; each wrapped at its foot
 */
export function rowChartSvg(chart: RowChart, about: readonly string[]): string {
	const page = new SvgPage(chart.title, chart.description, chart.sourceDescription);
	const { rows, domain, legend } = chart;
	page.add(patterns([...looksOf(chart), ...legend.map(({ look }) => look)]));

	const valueWidth = Math.max(0, ...rows.map((row) => valueSize(row)));
	const space = WIDTH - 2 * MARGIN - LABEL_WIDTH - GAP - (valueWidth === 0 ? 0 : valueWidth + GAP);
	const room = roomFor(chart, space * 0.4);
	const x = MARGIN + LABEL_WIDTH + GAP + room.before;
	const width = space - room.before - room.after;

	for (const row of rows) {
		const labels = wrap(
			row.letter === undefined ? row.label : `${row.letter} ${row.label}`,
			LABEL_WIDTH,
			LABEL_SIZE
		);
		const height = Math.max(ROW_HEIGHT, labels.length * 17 + 6);
		const box = { x, y: page.y, width, height };
		labels.forEach((label, place) => {
			const y = page.y + height / 2 + 5 + (place - (labels.length - 1) / 2) * 17;
			page.add(textElement(label, { x: MARGIN, y, 'font-size': LABEL_SIZE }));
		});
		page.add(
			element('g', {}, element('title', {}, escapeXml(row.says)) + drawRow(row, row.domain ?? domain, box))
		);
		page.add(drawValue(row, WIDTH - MARGIN - valueWidth, page.y + height / 2));
		page.y += height;
		if (row.domain) addAxis(page, row.domain, box);
	}
	if (rows.some((row) => !row.domain)) addAxis(page, domain, { x, y: page.y, width, height: 0 });
	addLegend(page, legend, rulesOf(chart));
	return page.document(about);
}

/** The lines behind a row, its marks, and the line of zero over them. */
function drawRow({ marks }: Row, domain: Domain, box: Box): string {
	const at = xScale(domain, box);
	return [
		...domain.ticks.map((tick) => upright(at(tick.at), box, { stroke: PALETTE.border })),
		...marks.map((mark) => drawMark(mark, domain, box)),
		domain.zero === undefined ? '' : upright(at(domain.zero), box, { stroke: PALETTE.text })
	].join('');
}

/** How much room a row's value and what is unknown beside it take, in px. */
function valueSize(row: Row): number {
	const value = row.value === '' ? 0 : textWidth(row.value, LABEL_SIZE) + 10;
	const open = openText(row);
	return value + (open === '' ? 0 : badgeSize(open));
}

const badgeSize = (text: string): number => textWidth(text, BADGE_SIZE) + 16;

/** The value of a row and the badge of what is unknown, from `x` on. */
function drawValue(row: Row, x: number, middle: number): string {
	const open = openText(row);
	const from = row.value === '' ? x : x + textWidth(row.value, LABEL_SIZE) + 10;
	const width = badgeSize(open);
	return [
		row.value === ''
			? ''
			: textElement(row.value, { x, y: middle + 5, 'font-size': LABEL_SIZE, 'font-weight': 700 }),
		open === ''
			? ''
			: element('rect', {
					x: from,
					y: middle - 11,
					width,
					height: 22,
					rx: 11,
					fill: PALETTE['open-bg'],
					stroke: PALETTE.open,
					'stroke-width': 1.5,
					'stroke-dasharray': '4 3'
				}) +
				textElement(open, {
					x: from + width / 2,
					y: middle + 4,
					'font-size': BADGE_SIZE,
					'font-weight': 700,
					'text-anchor': 'middle',
					fill: PALETTE.open
				})
	].join('');
}

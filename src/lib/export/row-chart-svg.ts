import { axisShapes, endTexts } from '../charts/axis-shapes.ts';
import type { Domain, Row, RowChart } from '../charts/chart.ts';
import { legendEntries } from '../charts/legend.ts';
import { looksOf } from '../charts/look.ts';
import { roomFor } from '../charts/room.ts';
import { rowShapes } from '../charts/row-shapes.ts';
import { openGroupsText } from '../format/text.ts';
import { openBadge, openBadgeWidth } from './letter-badge.ts';
import { MARGIN, SvgPage, SWATCH, WIDTH } from './svg-page.ts';
import { patterns, svgShapes, type Box } from './svg-shapes.ts';
import { element, escapeXml, textElement, textSize, wrap } from './svg-text.ts';

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
	const page = new SvgPage(chart);
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
		const shapes = rowShapes(row.domain ?? domain, row.marks, height);
		page.add(
			element('g', {}, element('title', {}, escapeXml(row.says)) + svgShapes(shapes, box)),
			drawValue(row, WIDTH - MARGIN - valueWidth, page.y + height / 2)
		);
		page.y += height;
		if (row.domain) addAxis(page, row.domain, box);
	}
	if (rows.some((row) => !row.domain)) addAxis(page, domain, { x, y: page.y, width, height: 0 });
	page.legend(legendEntries(chart, SWATCH.height));
	return page.document(about);
}

/** The ticks of a scale and what its ends mean, below what is there. */
function addAxis(page: SvgPage, domain: Domain, { x, width }: Box): void {
	const ticks = axisShapes(domain, 16, width).filter(({ minor }) => !minor);
	page.add(svgShapes(ticks, { x, y: page.y, width, height: 0 }));
	if (domain.ticks.length > 0) page.y += 16;
	const ends = endTexts(domain);
	if (ends) {
		page.y += 18;
		const attributes = { y: page.y, 'font-size': 13 };
		page.add(
			textElement(ends[0], { x, ...attributes }),
			textElement(ends[1], { x: x + width, ...attributes, 'text-anchor': 'end' })
		);
	}
	page.y += 12;
}

/** How much room a row's value and what is unknown beside it take, in px. */
function valueSize(row: Row): number {
	const value = row.value === '' ? 0 : textSize(row.value, LABEL_SIZE) + 10;
	const open = openGroupsText(row.open, row.value === '');
	return value + (open === '' ? 0 : openBadgeWidth(open, BADGE_SIZE));
}

/** The value of a row and the badge of what is unknown, from `x` on. */
function drawValue(row: Row, x: number, middle: number): string {
	const open = openGroupsText(row.open, row.value === '');
	const from = row.value === '' ? x : x + textSize(row.value, LABEL_SIZE) + 10;
	return [
		row.value === ''
			? ''
			: textElement(row.value, { x, y: middle + 5, 'font-size': LABEL_SIZE, 'font-weight': 700 }),
		open === '' ? '' : openBadge(open, { x: from, y: middle, size: BADGE_SIZE })
	].join('');
}

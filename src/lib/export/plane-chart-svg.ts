import { axisShapes } from '../charts/axis-shapes.ts';
import type { Look, PlaneChart, PlanesChart } from '../charts/chart.ts';
import { COMPACT } from '../charts/plane-size.ts';
import { keySays, planeSays } from '../charts/plane-says.ts';
import { axisTitles, planeLabels, planeShapes, upAxisShapes } from '../charts/plane-shapes.ts';
import { MARGIN, SvgPage, WIDTH } from './svg-page.ts';
import { FONTS, patterns, svgShapes } from './svg-shapes.ts';
import { textElement, textSize } from './svg-text.ts';

const HEIGHT = 420;
const TITLE_SIZE = 13;

/**
 * A plane as a standalone SVG 1.1 document of 800 px wide, in the light colours of the site. Where one of both values is
 * not known, the other has a dashed line in the look of p.m., and a sentence says so.
 *
 * @param about where it comes from, as for `rowChartSvg`
 */
export function planeChartSvg(chart: PlaneChart, about: readonly string[]): string {
	const page = new SvgPage(chart);
	page.add(patterns(labelLooks(chart)));
	addPlane(page, chart, HEIGHT);
	const key = chart.key?.on === 'narrow' ? [] : keySays(chart);
	for (const sentence of [...planeSays(chart), ...key]) page.lines(sentence, { 'font-size': TITLE_SIZE });
	return page.document(about);
}

/** Several planes below each other in one document, as `planeChartSvg`. */
export function planesChartSvg(chart: PlanesChart, about: readonly string[]): string {
	const page = new SvgPage(chart);
	page.add(patterns(chart.planes.flatMap(labelLooks)));
	for (const plane of chart.planes) {
		page.lines(plane.title, { 'font-size': 15, 'font-weight': 700 });
		addPlane(page, plane, COMPACT);
		page.y += 14;
	}
	for (const sentence of chart.notes) page.lines(sentence, { 'font-size': TITLE_SIZE });
	return page.document(about);
}

const labelLooks = ({ labels }: PlaneChart): readonly Look[] => labels.flatMap(({ look }) => look ?? []);

/** The plane itself with its axes, below what is there. */
function addPlane(page: SvgPage, chart: PlaneChart, height: number): void {
	const { x, y } = chart;
	const titles = axisTitles(chart);
	page.lines(titles.up, { 'font-size': TITLE_SIZE });
	page.y += 10;

	const gutter = Math.max(0, ...y.ticks.map(({ text }) => textSize(text, FONTS.tick['font-size']))) + 8;
	const left = MARGIN + gutter;
	const box = { x: left, y: page.y, width: WIDTH - MARGIN - left, height };
	page.add(
		svgShapes([...planeShapes(chart), ...planeLabels(chart), ...planeLabels(chart, 'wide')], box),
		svgShapes(upAxisShapes(y), { ...box, x: MARGIN, width: gutter }),
		svgShapes(axisShapes(x, 16, box.width), { ...box, y: box.y + height, height: 0 })
	);
	page.y += height + 36;
	const end = { x: WIDTH - MARGIN, 'text-anchor': 'end' };
	page.add(textElement(titles.across, { ...end, y: page.y, 'font-size': TITLE_SIZE }));
	page.y += 8;
}

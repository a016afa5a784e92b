import type { Picture } from '../charts/chart.ts';
import { fieldSvg } from './field-svg.ts';
import { planeChartSvg, planesChartSvg } from './plane-chart-svg.ts';
import { rowChartSvg } from './row-chart-svg.ts';

export { planeChartSvg, planesChartSvg, rowChartSvg };

/** Any chart as a standalone SVG document, see `fieldSvg`, `rowChartSvg`, `planeChartSvg` and `planesChartSvg`. */
export function chartSvg(chart: Picture, about: readonly string[]): string {
	if ('tiles' in chart) return fieldSvg(chart, about);
	if ('rows' in chart) return rowChartSvg(chart, about);
	return 'planes' in chart ? planesChartSvg(chart, about) : planeChartSvg(chart, about);
}

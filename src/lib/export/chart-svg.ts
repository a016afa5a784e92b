import type { Picture } from '../charts/chart.ts';
import { fieldSvg } from './field-svg.ts';
import { mirrorChartSvg } from './mirror-chart-svg.ts';
import { planeChartSvg, planesChartSvg } from './plane-chart-svg.ts';
import { rowChartSvg } from './row-chart-svg.ts';

export { mirrorChartSvg, planeChartSvg, planesChartSvg, rowChartSvg };

/** Any picture as a standalone SVG document, see the function of each kind. */
export function chartSvg(chart: Picture, about: readonly string[]): string {
	if ('tiles' in chart) return fieldSvg(chart, about);
	if ('rows' in chart) return rowChartSvg(chart, about);
	if ('bars' in chart) return mirrorChartSvg(chart, about);
	return 'planes' in chart ? planesChartSvg(chart, about) : planeChartSvg(chart, about);
}

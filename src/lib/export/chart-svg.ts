import type { AnyChart } from '../charts/chart.ts';
import { planeChartSvg, planesChartSvg } from './plane-chart-svg.ts';
import { rowChartSvg } from './row-chart-svg.ts';

export { planeChartSvg, planesChartSvg, rowChartSvg };

/** Any chart as a standalone SVG document, see `rowChartSvg`, `planeChartSvg` and `planesChartSvg`. */
export function chartSvg(chart: AnyChart, about: readonly string[]): string {
	if ('rows' in chart) return rowChartSvg(chart, about);
	return 'planes' in chart ? planesChartSvg(chart, about) : planeChartSvg(chart, about);
}

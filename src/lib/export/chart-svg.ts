import type { PlaneChart, RowChart } from '../charts/chart.ts';
import { planeChartSvg } from './plane-chart-svg.ts';
import { rowChartSvg } from './row-chart-svg.ts';

export { planeChartSvg, rowChartSvg };

/** Any chart as a standalone SVG document, see `rowChartSvg` and `planeChartSvg`. */
export function chartSvg(chart: RowChart | PlaneChart, about: readonly string[]): string {
	return 'rows' in chart ? rowChartSvg(chart, about) : planeChartSvg(chart, about);
}

import { describe, expect, it } from 'vitest';
import { encoding, FILLS } from '../../../src/lib/charts/encoding.ts';
import { PATTERNS } from '../../../src/lib/charts/fills.ts';
import { axesInLooks } from '../../../src/lib/charts/axes-in-looks.ts';
import { poleLook } from '../../../src/lib/charts/pole-look.ts';
import { yearsChart } from '../../../src/lib/charts/years-chart.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { rowChartSvg } from '../../../src/lib/export/row-chart-svg.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { optionsOf, shaped, type Shape } from '../dossier/shaped.ts';
import { hilversum } from '../model/hilversum.ts';

const loaded = new Map<string, Dossier>();

function load(shape: Shape): Dossier {
	const before = loaded.get(shape.name);
	if (before) return before;
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
	loaded.set(shape.name, result.dossier);
	return result.dossier;
}

const looksOf = (dossier: Dossier): string[] =>
	dossier.options.map((option) => {
		const { hue, fill } = encoding(dossier, option);
		return `${hue} ${fill}`;
	});

const SHAPES: readonly Shape[] = [
	{ name: '2x2', poles: [2, 2] },
	{ name: '3x3', poles: [3, 3] },
	{ name: '4x6', poles: [4, 6] },
	{ name: '2x6', poles: [2, 6] },
	{ name: '2x13', poles: [2, 13] },
	{ name: '13x2', poles: [13, 2] },
	{ name: '5x5', poles: [5, 5] },
	{ name: '3x8', poles: [3, 8] },
	{ name: '2x2x2', poles: [2, 2, 2] },
	{ name: '2x3x4', poles: [2, 3, 4] },
	{ name: '8', poles: [8] },
	{ name: '12', poles: [12] },
	{ name: '26', poles: [26] }
];

describe('the looks of options', () => {
	it.each(SHAPES)('are never the same twice in a dossier of $name', (shape) => {
		const looks = looksOf(load(shape));
		expect(looks.length).toBe(optionsOf(shape));
		expect(new Set(looks).size).toBe(looks.length);
	});

	it('are never the same twice where the options fill one pole of the first axis, or have no axis', () => {
		const dossier = load({ name: '12', poles: [12] });
		const [axis] = dossier.axes;
		if (!axis) throw new Error('no axis');
		const single = {
			id: 'een',
			title: 'Een',
			question: 'Een?',
			poles: [axis.poles[0] ?? { id: '', title: '', short: '' }]
		};
		for (const axes of [[single, axis], []]) {
			const looks = looksOf({ ...dossier, axes });
			expect(new Set(looks).size).toBe(12);
		}
	});

	it('follow the two questions: hue by the first, fill by the second', () => {
		expect(looksOf(hilversum())).toEqual(['1 solid', '2 solid', '1 hatched', '2 hatched']);
		expect(looksOf(load({ name: '3x3', poles: [3, 3] }))).toEqual([
			...['1 solid', '2 solid', '3 solid'],
			...['1 hatched', '2 hatched', '3 hatched'],
			...['1 dotted', '2 dotted', '3 dotted']
		]);
		expect(looksOf(load({ name: '8', poles: [8] }))).toEqual(
			['solid', 'hatched'].flatMap((fill) => [1, 2, 3, 4].map((hue) => `${hue} ${fill}`))
		);
	});

	it('keep the hue of the first question where a third question shares the fill', () => {
		const dossier = load({ name: '2x2x2', poles: [2, 2, 2] });
		expect(looksOf(dossier).map((look) => look[0])).toEqual(['1', '2', '1', '2', '1', '2', '1', '2']);
	});
});

describe('what the looks stand for', () => {
	it('is told only where the look of an option gives both of its answers', () => {
		const shown = (shape: Shape): readonly (string | undefined)[] => {
			const { hue, fill } = axesInLooks(load(shape));
			return [hue?.question, fill?.question];
		};
		expect(shown({ name: '2x2', poles: [2, 2] })).toEqual(['Wat is vraag 1?', 'Wat is vraag 2?']);
		expect(shown({ name: '3x3', poles: [3, 3] })).toEqual(['Wat is vraag 1?', 'Wat is vraag 2?']);
		expect(shown({ name: '12', poles: [12] })).toEqual([undefined, undefined]);
		expect(shown({ name: '2x2x2', poles: [2, 2, 2] })).toEqual([undefined, undefined]);
	});

	it('holds: options with the same answer share a hue or a fill, others do not', () => {
		for (const shape of SHAPES) {
			const dossier = load(shape);
			const shown = axesInLooks(dossier);
			for (const part of ['hue', 'fill'] as const) {
				const axis = shown[part];
				if (axis === undefined) continue;
				const pairs = dossier.options.map(
					(option) => `${option.position[axis.id]} ${encoding(dossier, option)[part]}`
				);
				const looks = dossier.options.map((option) => encoding(dossier, option)[part]);
				expect([new Set(pairs).size, new Set(looks).size], `${shape.name} ${part}`).toEqual([
					axis.poles.length,
					axis.poles.length
				]);
			}
		}
	});
});

describe('the looks of what goes with a pole', () => {
	it.each(SHAPES)('are never the same twice in a dossier of $name', (shape) => {
		const dossier = load(shape);
		const looks = dossier.axes.flatMap(({ id, poles }) =>
			poles.map((pole) => JSON.stringify(poleLook(dossier, id, pole.id)))
		);
		expect(new Set(looks).size).toBe(looks.length);
	});

	it.each(SHAPES)('tell apart all that a legend of $name names, one-off money too', (shape) => {
		const moment = sourceMoment(load(shape));
		const { whole } = yearsChart(moment.dossier, moment.outcome, moment.source, 'per-year');
		const poles = shape.poles.reduce((sum, count) => sum + count, 0);
		expect(whole.legend.length).toBeGreaterThan(2 * poles);
		const looks = whole.legend.map(({ look }) => JSON.stringify(look));
		expect(new Set(looks).size).toBe(looks.length);
	});
});

describe('the fills', () => {
	it('are drawn each in its own way', () => {
		const paths = Object.values(PATTERNS).map(({ path }) => path);
		expect(new Set(paths).size).toBe(FILLS.length - 1);
	});

	it('are in a file what they are on the page, each pattern once', () => {
		const moment = sourceMoment(load({ name: '3x8', poles: [3, 8] }));
		const { whole } = yearsChart(moment.dossier, moment.outcome, moment.source, 'per-year');
		const looks = FILLS.map((fill) => ({ look: { hue: 1, fill } as const, text: fill }));
		const svg = rowChartSvg({ ...whole, legend: looks }, []);
		for (const { path, width } of Object.values(PATTERNS))
			expect(svg).toContain(`<path d="${path}" fill="none" stroke="#00505c" stroke-width="${width}"`);
		const ids = [...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

import { describe, expect, it } from 'vitest';
import { previewSvg } from '../../../src/lib/export/preview-svg.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { hilversum } from '../model/hilversum.ts';
import { openItems } from '../model/open-items.ts';

describe('the picture beside a shared link', () => {
	const dossier = hilversum();
	const moment = sourceMoment(dossier);
	const svg = previewSvg(moment).replaceAll('\u00a0', ' ');

	it('gives every option an equal tile, in the fixed order', () => {
		const cells = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" rx="8"/g)];
		expect(cells.length).toBe(4);
		expect(new Set(cells.map(([, width, height]) => `${width} ${height}`)).size).toBe(1);
		expect([...svg.matchAll(/>([A-D])<\/text>/g)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('has the whole question', () => {
		const text = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, line]) => line).join(' ');
		expect(text).toContain(dossier.question);
	});

	it('keeps what is not known beside what is', () => {
		expect(svg.match(/€ 2\.200\.000<\/text>/g)?.length).toBe(2);
		expect(svg.match(/€ 2\.000\.000<\/text>/g)?.length).toBe(2);
		expect(svg.match(/>\+ 1 p\.m\.<\/text>/g)?.length).toBe(2);
		expect(svg).toContain('p.m.: nog niet bekend');
	});

	const nothingKnown = {
		spending: { known: 0, counted: 0, open: openItems(['wijk_versterken']), failed: [] },
		lines: []
	};

	it('writes no number where nothing is known', () => {
		const unknown = {
			...moment,
			outcome: {
				...moment.outcome,
				options: moment.outcome.options.map((option) => ({ ...option, ...nothingKnown }))
			}
		};
		expect(previewSvg({ ...unknown, source: unknown.outcome })).not.toContain('€');
	});

	it('says of each total how many posts cannot be calculated', () => {
		const outcome = {
			...moment.outcome,
			options: moment.outcome.options.map((option) => ({
				...option,
				spending: { ...option.spending, failed: ['wijk_versterken'] }
			}))
		};
		expect(
			previewSvg({ ...moment, outcome, source: outcome }).match(/>1 post niet te berekenen</g)
		).toHaveLength(4);
	});
});

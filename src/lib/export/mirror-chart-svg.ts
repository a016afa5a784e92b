import { axisShapes } from '../charts/axis-shapes.ts';
import type { MirrorBar, MirrorChart, MirrorEntry, MirrorList } from '../charts/chart.ts';
import { END, mirroredDomain, mirrorShapes, mirrorEndShapes } from '../charts/mirror-shapes.ts';
import { SURFACE, type Shape } from '../charts/shape.ts';
import { openGroupsText, openText } from '../format/text.ts';
import { openBadge, openBadgeWidth } from './letter-badge.ts';
import { PALETTE } from './chart-palette.ts';
import { MARGIN, SvgPage, WIDTH } from './svg-page.ts';
import { patterns, svgShapes } from './svg-shapes.ts';
import { element, textElement, textSize, wrap } from './svg-text.ts';

const BAR_HEIGHT = 30;
const TITLE_SIZE = 15;
const LABEL_SIZE = 14;
const BADGE_SIZE = 12;
const LINE = 18;
/** The mark before an entry, and the room of it, in px. */
const MARK = 10;
const BESIDE_MARK = 18;
const MIDDLE = WIDTH / 2;

/** A side of the picture, in px: where it begins at the middle, and which way it goes. */
interface Side {
	readonly name: 'left' | 'right';
	readonly outward: -1 | 1;
	readonly place: 0 | 1;
}

const SIDES: readonly Side[] = [
	{ name: 'left', outward: -1, place: 0 },
	{ name: 'right', outward: 1, place: 1 }
];
const HALF = MIDDLE - MARGIN;

/**
 * Two answers to a question on either side of the middle, as a standalone SVG 1.1 document of 800 px wide, in the light
 * colours of the site.
 *
 * @param about where it comes from, as for `rowChartSvg`
 */
export function mirrorChartSvg(chart: MirrorChart, about: readonly string[]): string {
	const page = new SvgPage(chart);
	page.add(patterns(chart.sides.map(({ look }) => look)));
	addHeads(page, chart);
	for (const bar of chart.bars) addBar(page, chart, bar);
	if (chart.bars.length > 0) {
		const width = WIDTH - 2 * (MARGIN + END);
		const ticks = axisShapes(mirroredDomain(chart.domain), 16, width).filter(({ minor }) => !minor);
		page.add(svgShapes(ticks, { x: MARGIN + END, y: page.y, width, height: 0 }));
		page.y += 30;
	}
	for (const list of chart.lists) addList(page, chart, list);
	page.y += 8;
	for (const note of chart.notes) page.lines(note, { 'font-size': 13, fill: PALETTE['text-subtle'] });
	return page.document(about);
}

/** Text that stands at a side: from the middle outward, or at its outer end. */
const textAt = (side: Side, text: string, from: number, y: number, more = {}): string =>
	textElement(text, {
		x: MIDDLE + side.outward * from,
		y,
		'font-size': LABEL_SIZE,
		'text-anchor': side.outward === 1 ? 'start' : 'end',
		...more
	});

function addHeads(page: SvgPage, { sides }: MirrorChart): void {
	const heads = SIDES.map((side) => {
		const { title, letters } = sides[side.place];
		return wrap(`${title} (${letters.join(', ')})`, HALF - BESIDE_MARK, TITLE_SIZE);
	});
	SIDES.forEach((side, place) =>
		heads[place]?.forEach((line, row) =>
			page.add(
				textAt(side, line, BESIDE_MARK, page.y + 14 + row * LINE, {
					'font-size': TITLE_SIZE,
					'font-weight': 700
				})
			)
		)
	);
	SIDES.forEach((side) => page.add(mark(side, sides[side.place].look, page.y + 9)));
	page.y += Math.max(...heads.map(({ length }) => length)) * LINE + 10;
}

/** The look of a side, as its entries have it, beside the middle. */
function mark({ outward }: Side, look: MirrorChart['sides'][0]['look'], middle: number): string {
	const shape: Shape = { kind: 'rect', ink: SURFACE, look, x: 0, y: 0, width: MARK, height: MARK };
	const x = outward === 1 ? MIDDLE + 4 : MIDDLE - 4 - MARK;
	return svgShapes([shape], { x, y: middle - MARK / 2, width: MARK, height: MARK });
}

function addBar(page: SvgPage, { domain }: MirrorChart, { label, sides }: MirrorBar): void {
	const y = page.y + 16;
	page.add(aspect(label, y));
	for (const side of SIDES) {
		const { value, open } = sides[side.place];
		const size = textSize(value, LABEL_SIZE);
		// From the outer end inward.
		page.add(
			value === ''
				? ''
				: textElement(value, {
						x: MIDDLE + side.outward * HALF,
						y,
						'font-size': LABEL_SIZE,
						'font-weight': 700,
						'text-anchor': side.outward === 1 ? 'end' : 'start'
					})
		);
		const text = openGroupsText(open, value === '');
		if (text !== '') {
			const inward = HALF - (value === '' ? 0 : size + 8);
			const x = MIDDLE + side.outward * inward - (side.outward === 1 ? openBadgeWidth(text, BADGE_SIZE) : 0);
			page.add(openBadge(text, { x, y: y - 5, size: BADGE_SIZE }));
		}
	}
	page.y += 24;
	const band = { y: page.y, height: BAR_HEIGHT };
	page.add(
		svgShapes(mirrorShapes(domain, sides, BAR_HEIGHT), {
			...band,
			x: MARGIN + END,
			width: WIDTH - 2 * (MARGIN + END)
		}),
		...SIDES.map((side) =>
			svgShapes(mirrorEndShapes(sides[side.place], side.name, BAR_HEIGHT), {
				...band,
				x: side.outward === 1 ? WIDTH - MARGIN - END : MARGIN,
				width: END
			})
		)
	);
	page.y += BAR_HEIGHT + 4;
}

const aspect = (label: string, y: number): string =>
	textElement(label, {
		x: MIDDLE,
		y,
		'font-size': 13,
		'text-anchor': 'middle',
		fill: PALETTE['text-subtle']
	});

function addList(page: SvgPage, { sides }: MirrorChart, { title, sides: entries }: MirrorList): void {
	page.y += 8;
	page.add(
		element('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: page.y, y2: page.y, stroke: PALETTE.border }),
		aspect(title, page.y + 18)
	);
	page.y += 28;
	const ends = SIDES.map((side) => {
		let y = page.y;
		const own = entries[side.place];
		if (own.length === 0) {
			page.add(textAt(side, NOTHING, BESIDE_MARK, y + 13, { fill: PALETTE['text-subtle'] }));
			return y + LINE;
		}
		for (const entry of own) {
			page.add(mark(side, sides[side.place].look, y + 8));
			for (const line of wrap(wordsOf(entry), HALF - BESIDE_MARK, LABEL_SIZE)) {
				page.add(textAt(side, line, BESIDE_MARK, y + 13));
				y += LINE;
			}
			const { open } = entry.amount ?? {};
			if (open !== undefined) {
				const text = openText(open);
				const x =
					MIDDLE + side.outward * BESIDE_MARK - (side.outward === 1 ? 0 : openBadgeWidth(text, BADGE_SIZE));
				page.add(openBadge(text, { x, y: y + 8, size: BADGE_SIZE }));
				y += 24;
			}
			y += 4;
		}
		return y;
	});
	page.y = Math.max(...ends) + 4;
}

/** What is said where one of both has nothing of a kind. */
export const NOTHING = 'geen die alleen hier gelden';

/** A name with what is known of its amount: `Huur: € 80.000 per jaar`. */
function wordsOf({ title, amount }: MirrorEntry): string {
	if (amount === undefined || amount.known === '') return title;
	return `${title}: ${[amount.known, amount.period].filter((part) => part !== '').join(' ')}`;
}

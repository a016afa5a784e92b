import type { Look, PlaneChart, Row, RowChart } from '../../../src/lib/charts/chart.ts';

const teal: Look = { hue: 1, fill: 'solid' };
const striped: Look = { hue: 2, fill: 'hatched' };
const quiet: Look = { hue: 'quiet', fill: 'solid' };

/** A row of a chart; what is not given is empty. */
export function row(id: string, given: Partial<Row> = {}): Row {
	return { id, label: `Rij ${id}`, value: '', open: [], marks: [], says: `Dit is rij ${id}.`, ...given };
}

/** A chart of every kind of mark, on a scale from −100 to 300. */
export const everyMark: RowChart = {
	title: 'Van alles',
	description: 'Elke soort teken komt één keer voor.',
	domain: {
		low: -100,
		high: 300,
		zero: 0,
		ticks: [
			{ at: -100, text: '−100' },
			{ at: 0, text: '0' },
			{ at: 300, text: '300' }
		],
		ends: ['links & zo', 'rechts <hier>']
	},
	rows: [
		row('een', {
			letter: 'A',
			value: '€ 5',
			open: [{ direction: 'lowers', count: 2 }],
			marks: [
				{ kind: 'bar', from: 0, to: -100, look: striped },
				{ kind: 'bar', from: 0, to: 100, look: quiet }
			]
		}),
		row('twee', {
			marks: [
				{ kind: 'dot', at: 100, look: teal },
				{ kind: 'dot', at: 200, look: teal, hollow: true },
				{ kind: 'rule', at: 300, meaning: 'current' }
			]
		}),
		row('drie', {
			domain: { low: 0, high: 10, ticks: [{ at: 5, text: 'vijf' }] },
			marks: [
				{ kind: 'text', at: 10, text: 'een hele lange waarde', anchor: 'start' },
				{ kind: 'text', at: 0, text: 'kort', anchor: 'end' },
				{ kind: 'rule', at: 5, meaning: 'source' }
			]
		})
	],
	legend: [
		{ look: striped, text: 'gestreept' },
		{ look: teal, text: 'open stip', dot: 'hollow' }
	]
};

/** A plane with one line, two areas and both values known. */
export const plane: PlaneChart = {
	title: 'Twee onbekenden',
	description: 'Waar de volgorde omkeert.',
	x: {
		title: 'Kosten',
		low: 0,
		high: 100,
		ticks: [
			{ at: 0, text: '€ 0' },
			{ at: 100, text: '€ 100' }
		]
	},
	y: { title: 'Groei', low: 0, high: 10, ticks: [{ at: 5, text: '5 %' }] },
	lines: [
		{
			points: [
				[0, 10],
				[100, 0]
			]
		}
	],
	labels: [
		{ at: [20, 2], text: 'A & C', look: teal },
		{ at: [90, 9], text: 'C goedkoper', look: striped }
	],
	current: [25, 5]
};

import { contentTitle, CONTENT_KINDS } from '../charts/mirror-chart.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { overYears, together } from '../format/costs.ts';
import { sideName } from '../format/sides.ts';
import { hasManyYears } from '../format/years.ts';
import { amountAsSum, sumOf, type LineOutcome, type Outcome, type Sum } from '../model/outcome.ts';
import type { AxisContent, Content, PoleContent } from '../model/comparing/poles.ts';
import { hasIncome, itemOf, lineOf } from '../model/items.ts';
import type { Cell, DataTable } from './table.ts';

const KINDS: Readonly<Record<keyof Content, string>> = {
	spending: 'Kosten',
	effects: 'Verwacht gevolg in geld',
	advantages: 'Voordeel',
	risks: 'Risico'
};

/**
 * All that goes with the answers to a question, a column an answer: what each costs over all years, the sum of it in
 * every year and in total, and which advantages and risks it has.
 * @param content of the outcome that is shown, also where the amounts are those of the source
 */
export function mirrorTable(dossier: Dossier, outcome: Outcome, { axis, poles }: AxisContent): DataTable {
	const lineAt = (pole: PoleContent, kind: 'spending' | 'effect', id: string): LineOutcome | undefined =>
		lineOf(outcome, pole.options[0] ?? '', kind, id);
	const sums = (of: (line: LineOutcome) => Sum): readonly Cell[] =>
		poles.map((pole): Cell => {
			const lines = pole.spending.flatMap(({ id }) => lineAt(pole, 'spending', id) ?? []);
			return lines.length === 0 ? NONE : { kind: 'sum', sum: sumOf(lines.map(of)), of: 'spending' };
		});
	const cell = (pole: PoleContent, kind: keyof Content, id: string): Cell => {
		if (kind === 'advantages' || kind === 'risks')
			return text(pole[kind].some((one) => one.id === id) ? 'ja' : 'nee');
		const line = lineAt(pole, kind === 'spending' ? 'spending' : 'effect', id);
		return line ? { kind: 'sum', sum: line.total, of: line.kind } : NONE;
	};
	const kindName = (kind: keyof Content, id: string): string => {
		const item = kind === 'spending' ? itemOf(dossier, kind, id) : undefined;
		return item === undefined ? KINDS[kind] : sideName(dossier, item);
	};
	const costs = hasIncome(dossier) ? dossier.totalName : KINDS.spending;
	const entries = CONTENT_KINDS.flatMap((kind) =>
		[...new Set(poles.flatMap((pole) => pole[kind].map(({ id }) => id)))].map((id) => [
			text(contentTitle(dossier, kind, id)),
			text(kindName(kind, id)),
			...poles.map((pole) => cell(pole, kind, id))
		])
	);
	const hasCosts = poles.some(({ spending }) => spending.length > 0);
	const years = hasManyYears(dossier.years) || dossier.years.length === 1 ? [] : dossier.years;
	return {
		id: `vraag-${String(dossier.axes.findIndex(({ id }) => id === axis.id) + 1)}`,
		title: `Wat bij elk antwoord hoort. ${axis.question}`,
		columns: [
			{ id: 'onderwerp', title: 'Onderwerp', figures: false },
			{ id: 'soort', title: 'Soort', figures: false },
			...poles.map(({ pole }, place) => ({
				id: `antwoord-${String(place + 1)}`,
				title: pole.title,
				figures: true
			}))
		],
		rows: [
			...(hasCosts
				? [
						[text(`Samen ${overYears(dossier.years)}`), text(costs), ...sums(({ total }) => total)],
						...years.map((year, place) => [
							text(`Samen in ${String(year)}`),
							text(costs),
							...sums(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item))
						])
					]
				: []),
			...entries
		],
		notes: [
			`Alleen wat bij één antwoord hoort; bedragen ${together(dossier.years)}. Aantallen zeggen niets over belang.`
		]
	};
}

const NONE: Cell = { kind: 'none' };
const text = (words: string): Cell => ({ kind: 'text', text: words });

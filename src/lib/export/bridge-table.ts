import { BRIDGE_ENDS, BRIDGE_TITLE, bridgeNotes, isSigned, stepLabel, stepText } from '../format/bridge.ts';
import type { Sum } from '../model/outcome.ts';
import type { Bridge, BridgeStep, ChangeStep, InterplayStep } from '../model/explaining/bridge.ts';
import { assumptionCell } from './assumption-cell.ts';
import type { Cell, DataTable } from './table.ts';

/** The steps from the source's figure to the one of now, with every change by itself. */
export function bridgeTable(bridge: Bridge): DataTable {
	const { source, now, steps } = bridge;
	const nothing: Cell = { kind: 'none' };
	const end = (title: string, sum: Sum): readonly Cell[] => [
		{ kind: 'text', text: title },
		nothing,
		nothing,
		{ kind: 'sum', sum, of: 'spending', signed: isSigned(bridge) }
	];
	return {
		id: 'van-bron-naar-nu',
		title: BRIDGE_TITLE,
		columns: [
			{ id: 'stap', title: 'Stap', figures: false },
			{ id: 'bron', title: 'In de bron', figures: true },
			{ id: 'nu', title: 'Nu ingevuld', figures: true },
			{ id: 'bedrag', title: 'Bedrag', figures: true }
		],
		rows: [
			end(BRIDGE_ENDS.source, source),
			...steps
				.flatMap(eachChange)
				.map((step): readonly Cell[] => [
					{ kind: 'text', text: step.kind === 'change' ? step.assumption.title : stepLabel(step) },
					...(step.kind === 'change'
						? [
								assumptionCell(step.assumption, step.assumption.value),
								assumptionCell(step.assumption, step.value)
							]
						: [nothing, nothing]),
					amountCell(step)
				]),
			end(BRIDGE_ENDS.now, now)
		],
		notes: bridgeNotes(bridge)
	};
}

const eachChange = (step: BridgeStep): readonly (ChangeStep | InterplayStep)[] =>
	step.kind === 'others' ? step.changes : [step];

/** What a step adds; what it makes unknown is no decrease, and only words. */
function amountCell(step: BridgeStep): Cell {
	return step.does === 'opens' || step.does === 'fails'
		? { kind: 'text', text: stepText(step) }
		: { kind: 'number', value: step.amount, unit: '€', signed: true };
}

import { describe, expect, it } from 'vitest';
import { axesTable } from '../../../src/lib/export/axes-table.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));

describe('the table of the axes', () => {
	const table = axesTable(dossier, outcome);
	const cells = (question: string, period: string) =>
		table?.rows
			.find(([first, , third]) => {
				const texts = [first, third].map((cell) => (cell?.kind === 'text' ? cell.text : ''));
				return texts[0] === question && texts[1] === period;
			})
			?.slice(3);

	it('has every question and the interaction, in every year and in total', () => {
		expect(table?.rows).toHaveLength(3 * 5);
		expect(cells('Toegang', '2025')).toEqual([
			{ kind: 'number', value: 0, unit: '€', signed: true },
			{ kind: 'none' }
		]);
		expect(cells('Samenhang van de twee vragen', '2024–2027')).toEqual([
			{ kind: 'number', value: 0, unit: '€', signed: true },
			{ kind: 'none' }
		]);
	});

	it('names what is unknown with what it does to the difference', () => {
		expect(cells('Sociale basis', '2024–2027')).toEqual([
			{ kind: 'number', value: 200_000, unit: '€', signed: true },
			{ kind: 'text', text: '−\u00a0p.m.: Transformatie en frictie' }
		]);
	});

	it('writes no zero where nothing is known', () => {
		const only = {
			...dossier,
			options: dossier.options.map((option) => ({
				...option,
				spending: option.spending.filter(({ item }) => item === 'transformatie_en_frictie')
			}))
		};
		const rows = axesTable(only, calculate(only, withChanges(only, {})))?.rows;
		expect(rows?.[9]?.[3]).toEqual({ kind: 'open' });
	});

	it('has as many cells in every row as there are columns', () => {
		for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? NaN);
	});

	it('is absent where the options do not fill a 2×2', () => {
		const three = { ...dossier, options: dossier.options.slice(0, 3) };
		expect(axesTable(three, calculate(three, baseline(three)))).toBeUndefined();
	});
});

import type { Dossier } from '../lib/dossier/dossier.ts';
import { readPlainNumber } from '../lib/dossier/dutch-number.ts';
import { problemLine } from '../lib/dossier/problem.ts';
import { PRO_MEMORIE } from '../lib/dossier/pro-memorie.ts';
import { outcomeCsv, outcomeJson } from '../lib/export/outcome.ts';
import { dossierTitle, kindNotice } from '../lib/format/kind.ts';
import { SIDES } from '../lib/format/sides.ts';
import { amountText, list, sumText, yearRange } from '../lib/format/text.ts';
import { literal } from '../lib/formula/literal.ts';
import { suggestions } from '../lib/formula/suggest.ts';
import { withinBounds } from '../lib/model/assumptions.ts';
import { calculate } from '../lib/model/calculate.ts';
import type { LineKind, Outcome } from '../lib/model/outcome.ts';
import { hasIncome, itemOf } from '../lib/model/items.ts';
import { subtotal } from '../lib/model/subtotals.ts';
import { inForce } from '../lib/model/in-force.ts';
import { assumptionNamed } from '../lib/model/split.ts';
import { isFolder, loadFolder } from '../node/scenarios.ts';
import { wrongUse, type ExitCode, type Streams } from './help.ts';

/** `calc <folder> [--set id=value]… [--json | --csv]`: the outcome as a table, JSON or CSV. */
export function calc(words: readonly string[], streams: Streams): ExitCode {
	const settings: string[] = [];
	const folders: string[] = [];
	let form: 'table' | 'json' | 'csv' = 'table';
	for (let place = 0; place < words.length; place++) {
		const word = words[place] ?? '';
		if (word === '--set') {
			const setting = words[++place];
			if (setting === undefined) return wrongUse(streams, 'Achter --set ontbreekt naam=waarde.');
			settings.push(setting);
		} else if (word.startsWith('--set=')) settings.push(word.slice('--set='.length));
		else if (word === '--json' || word === '--csv') {
			if (form !== 'table') return wrongUse(streams, 'Kies --json of --csv, niet allebei.');
			form = word === '--json' ? 'json' : 'csv';
		} else if (word.startsWith('-')) return wrongUse(streams, `De optie ${word} bestaat niet.`);
		else folders.push(word);
	}
	const [folder] = folders;
	if (folder === undefined || folders.length > 1)
		return wrongUse(streams, 'Noem precies één map met een dossier.');
	if (!isFolder(folder)) return wrongUse(streams, `De map ${folder} bestaat niet.`);

	const result = loadFolder(folder);
	if (!result.ok) {
		for (const problem of result.problems) streams.error.write(`${problemLine(problem)}\n`);
		return 1;
	}
	const { dossier: loaded } = result;
	const changes = readSettings(loaded, settings);
	if (typeof changes === 'string') return wrongUse(streams, changes);
	const { dossier, values } = inForce(loaded, changes);
	const outcome = calculate(dossier, values);
	switch (form) {
		case 'json':
			streams.out.write(`${JSON.stringify(outcomeJson(dossier, values, outcome), null, 2)}\n`);
			return 0;
		case 'csv':
			streams.out.write(outcomeCsv(dossier, values, outcome));
			return 0;
		case 'table':
			streams.out.write(outcomeTable(dossier, outcome));
			return 0;
	}
}

/** The assumptions that `--set` changes, or a sentence that says which one cannot be. */
function readSettings(dossier: Dossier, settings: readonly string[]): Record<string, number | null> | string {
	const changes: Record<string, number | null> = {};
	for (const setting of settings) {
		const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
		const assumption = assumptionNamed(dossier, name);
		if (assumption === undefined) {
			const names = dossier.assumptions.map(({ id }) => id);
			const meant = list(suggestions(name, names), 'of');
			return `De aanname "${name || setting}" bestaat niet${meant === '' ? '.' : `; bedoelde u ${meant}?`} Er zijn: ${names.join(', ')}.`;
		}
		if (PRO_MEMORIE.test(text)) {
			changes[name] = null;
			continue;
		}
		const read = readPlainNumber(text);
		if (read.kind === 'doubtful') {
			return `"${text}" bij ${name} is niet duidelijk. Bedoelt u ${read.meant.map((value) => `${name}=${literal(value)}`).join(' of ')}?`;
		}
		if (read.kind === 'none') {
			return `"${text}" bij ${name} is geen getal. Schrijf cijfers met een punt voor decimalen, bijvoorbeeld ${name}=2.5, of ${name}=pm.`;
		}
		const { value } = read;
		if (!withinBounds(assumption, value)) {
			const [low, high] = assumption.bounds;
			return `${text} bij ${name} ligt buiten het bereik van ${low} tot en met ${high} (${assumption.unit}).`;
		}
		changes[name] = value;
	}
	return changes;
}

function outcomeTable(dossier: Dossier, outcome: Outcome): string {
	const { years } = dossier;
	const blocks = outcome.options.map((option) => {
		const part = (name: string, kind: LineKind, total: 'spending' | 'effects'): string[] => {
			const lines = option.lines.filter((line) => line.kind === kind);
			const head = `Keuze ${option.letter}, ${name}: ${sumText(option[total])} over ${yearRange(years)}`;
			if (lines.length === 0) return kind === 'spending' ? [head] : [];
			const sides = kind === 'spending' && hasIncome(dossier) ? SIDES : [];
			return [
				head,
				...align([
					['', ...years.map(String)],
					...lines.map(({ item, amounts }) => [
						itemOf(dossier, kind, item)?.short ?? item,
						...amounts.map(amountText)
					]),
					...sides.map((side) => [side.name, ...subtotal(dossier, option, side.part).years.map(sumText)]),
					[sides.length > 0 ? 'Saldo' : 'Totaal', ...option.years.map((year) => sumText(year[total]))]
				])
			];
		};
		return [
			...part(hasIncome(dossier) ? 'saldo' : 'uitgaven', 'spending', 'spending'),
			...part('verwachte effecten', 'effect', 'effects')
		].join('\n');
	});
	const notice = kindNotice(dossier);
	const heading = [dossierTitle(dossier), ...(notice === undefined ? [] : [notice])].join('\n');
	return `${heading}\n\n${blocks.join('\n\n')}\n`;
}

/** Pads cells to columns: the first to the left, the others to the right. */
function align(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd()
	);
}

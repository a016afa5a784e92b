import type { Citation } from '../dossier/dossier.ts';
import { byVersion } from '../dossier/versions.ts';
import { readYaml, valueAt, type SourceFile } from '../dossier/yaml-file.ts';
import { amountIn, sameAmount, type OpenRange, type WrittenAmount, type YearAmounts } from './amount.ts';
import { withCoverLine } from './cover-edit.ts';
import type { AmountEdit, CorrectionEdit, Edit, SpreadEdit } from './edit-kinds.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { addEntry, addItem, setValue, type FileResult } from './splice.ts';
import type { Written } from './written.ts';

/** The files with the changes in them, or a Dutch sentence that says why nothing changed. */
export type EditResult =
	| { readonly ok: true; readonly files: readonly SourceFile[] }
	| { readonly ok: false; readonly problem: string };

/**
 * Makes changes in the texts of a dossier, one after the other; all of them or none. Bytes outside a change stay as
 * they were: comments, order, quotes, indents and line ends. An edit that changes nothing gives the same texts.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly Edit[]): EditResult {
	let now = files;
	for (const edit of edits) {
		const result = applyEdit(now, edit);
		if (!result.ok) return result;
		now = result.files;
	}
	return { ok: true, files: now };
}

function applyEdit(files: readonly SourceFile[], edit: Edit): EditResult {
	const read = sketchOf(files);
	if (!read.ok) return read;
	const { sketch } = read;
	switch (edit.kind) {
		case 'amount':
			return inFiles(files, [edit.file], (file) => withAmountAndRange(file, sketch, edit));
		case 'spread':
			return inFiles(files, [edit.file], (file) => withSpread(file, edit));
		case 'post':
			return withNew(files, sketch, 'posten', edit, {
				titel: edit.title,
				kort: edit.short,
				aard: edit.nature,
				bron: cited(edit.citation)
			});
		case 'assumption':
			return withNew(files, sketch, 'aannames', edit, {
				titel: edit.title,
				eenheid: edit.unit,
				waarde: edit.value ?? 'pm',
				bereik: edit.bounds,
				stap: edit.step,
				toelichting: edit.note,
				bron: cited(edit.citation)
			});
		case 'measure':
			return withNew(files, sketch, 'maatstaven', edit, {
				titel: edit.title,
				achter: edit.behind,
				waarde: edit.value,
				eenheid: edit.unit,
				jaar: edit.year,
				bron: cited(edit.citation)
			});
		case 'cover':
			return inFiles(files, [edit.file], (file) => withCoverLine(file, edit));
		case 'meeting':
			return inFiles(files, [sketch.file], (file) =>
				addItem(file, ['behandeling'], {
					datum: edit.date,
					orgaan: edit.body,
					toelichting: edit.note,
					url: edit.url
				})
			);
		case 'correction':
			return inFiles(files, [sketch.file], (file) => withCorrection(file, sketch, edit));
		case 'constant':
			return withNew(files, sketch, 'constanten', edit, {
				titel: edit.title,
				eenheid: edit.unit,
				waarde: edit.value,
				toelichting: edit.note,
				bron: cited(edit.citation)
			});
		case 'term':
			return withNew(files, sketch, 'begrippen', edit, {
				titel: edit.title,
				ook: edit.forms.length > 0 ? edit.forms : undefined,
				betekenis: edit.meaning,
				bron: cited(edit.citation)
			});
		case 'investment': {
			const added = withNew(files, sketch, 'investeringen', edit, {
				titel: edit.title,
				kort: edit.short,
				afschrijvingstermijn: edit.term,
				methode: edit.method,
				rente: edit.rate,
				bron: cited(edit.citation)
			});
			return inEach(added, edit.options, (file, { credit, completed }) =>
				addEntry(file, ['investeringen'], edit.name, { krediet: credit, oplevering: completed })
			);
		}
		case 'result': {
			const added = withNew(files, sketch, 'uitkomsten', edit, {
				titel: edit.title,
				eenheid: edit.unit,
				bron: cited(edit.citation)
			});
			return inEach(added, edit.options, (file, { value }) =>
				addEntry(file, ['uitkomsten'], edit.name, value)
			);
		}
		case 'menu-item': {
			const { range } = edit;
			const added = withNew(files, sketch, 'maatregelen', edit, {
				titel: edit.title,
				kort: edit.short,
				bedrag:
					range === undefined
						? writtenAmounts(edit.amounts)
						: { bedrag: writtenAmounts(edit.amounts), ...writtenRange(range) },
				vereist: edit.requires.length > 0 ? edit.requires : undefined,
				sluit_uit: edit.excludes.length > 0 ? edit.excludes : undefined,
				bron: cited(edit.citation)
			});
			return added.ok
				? inFiles(added.files, edit.options, (file) => addItem(file, ['maatregelen'], edit.name))
				: added;
		}
		case 'target':
			return sketch.hasTarget
				? { ok: false, problem: 'Er is al een taakstelling. Verander die in de tekst.' }
				: inFiles(files, [sketch.file], (file) =>
						addEntry(file, [], 'taakstelling', {
							titel: edit.title,
							bedrag: writtenAmounts(edit.amounts),
							post: edit.post,
							bron: cited(edit.citation)
						})
					);
		case 'discount':
			return sketch.hasDiscount
				? { ok: false, problem: 'Er is al een contante waarde. Verander die in de tekst.' }
				: inFiles(files, [sketch.file], (file) =>
						addEntry(file, [], 'contante_waarde', {
							rente: edit.rate,
							peiljaar: edit.from,
							bron: cited(edit.citation)
						})
					);
		case 'surcharge': {
			const added = withNew(files, sketch, 'posten', edit, {
				titel: edit.title,
				bron: cited(edit.citation)
			});
			return added.ok
				? inFiles(added.files, [edit.file], (file) =>
						addEntry(file, ['toeslagen'], edit.name, { procent: edit.percent, van: edit.of })
					)
				: added;
		}
		case 'reference': {
			const now = sketch.options.find(({ isReference }) => isReference);
			return now === undefined || now.file === edit.file
				? inFiles(files, [edit.file], (file) => addEntry(file, [], 'nul', true))
				: {
						ok: false,
						problem: `Keuze ${now.letter} is nu het nulalternatief. Haal daar eerst de regel \`nul: true\` weg, in de tekst.`
					};
		}
		case 'risk': {
			const added = withNew(files, sketch, 'risicos', edit, {
				titel: edit.title,
				toelichting: edit.note,
				beheersmaatregel: edit.measure,
				bron: cited(edit.citation)
			});
			return added.ok
				? inFiles(added.files, edit.options, (file) => addItem(file, ['risicos'], edit.name))
				: added;
		}
	}
}

/** The correction in the list of them, and the version and the day at the top of the dossier raised to its own. */
function withCorrection(file: SourceFile, sketch: Sketch, edit: CorrectionEdit): FileResult {
	const { date, version, was, is, why, letters, about } = edit;
	const [letter, ...more] = letters;
	let now = addItem(file, ['correcties'], {
		datum: date,
		versie: version,
		keuze: more.length === 0 ? letter : letters,
		...(about && { [about.key]: about.name }),
		was,
		is,
		waarom: why
	});
	const raised = [
		['versie', sketch.version, version, byVersion],
		['datum', sketch.date, date, (a: string, b: string) => (a < b ? -1 : 1)]
	] as const;
	for (const [key, before, after, order] of raised) {
		if (!now.ok || (before !== undefined && order(before, after) >= 0)) continue;
		now = before === undefined ? addEntry(now.file, [], key, after) : setValue(now.file, [key], after);
	}
	return now;
}

function withNew(
	files: readonly SourceFile[],
	sketch: Sketch,
	key: string,
	{ name }: { readonly name: string },
	written: Written
): EditResult {
	return sketch.taken.has(name)
		? { ok: false, problem: `De naam ${name} bestaat al.` }
		: inFiles(files, [sketch.homes.get(key) ?? sketch.file], (file) => addEntry(file, [key], name, written));
}

function inFiles(
	files: readonly SourceFile[],
	paths: readonly string[],
	change: (file: SourceFile) => FileResult
): EditResult {
	let now = files;
	for (const path of paths) {
		const file = now.find((one) => one.path === path);
		if (!file) return { ok: false, problem: `Het bestand ${path} is er niet.` };
		const result = change(file);
		if (!result.ok) return result;
		if (result.file !== file) now = now.map((one) => (one === file ? result.file : one));
	}
	return { ok: true, files: now };
}

/** Changes the file of each of some options in its own way. */
const inEach = <Own extends { readonly file: string }>(
	before: EditResult,
	options: readonly Own[],
	change: (file: SourceFile, own: Own) => FileResult
): EditResult =>
	options.reduce<EditResult>(
		(now, own) => (now.ok ? inFiles(now.files, [own.file], (file) => change(file, own)) : now),
		before
	);

const cited = (citation: Citation | undefined): Written | undefined =>
	citation && { [citation.source]: citation.place };

const written = (amount: WrittenAmount): string | number => {
	switch (amount.kind) {
		case 'number':
			return amount.value;
		case 'open':
			return 'pm';
		case 'formula':
			return amount.text;
	}
};

const writtenAmounts = (amounts: YearAmounts): Written =>
	amounts.kind === 'same'
		? written(amounts.amount)
		: Object.fromEntries(amounts.amounts.map(([year, amount]) => [String(year), written(amount)]));

const writtenRange = ({ bounds, step, note }: OpenRange) => ({
	bereik: bounds,
	stap: step,
	bereik_toelichting: note
});

/** What a visitor may fill in stands beside the amount, in a group of its own. */
function withAmountAndRange(file: SourceFile, sketch: Sketch, edit: AmountEdit): FileResult {
	const { section, item, amounts, range } = edit;
	if (range === undefined) return withAmount(file, sketch, edit);
	const option = sketch.options.find((one) => one.file === file.path);
	const known = option?.amounts.find((one) => one.section === section && one.item.name === item);
	const group = { bedrag: writtenAmounts(amounts), ...writtenRange(range) };
	if (!known) return addEntry(file, [section], item, group);
	if (!known.detailed) return setValue(file, [section, item], group);
	let now = withAmount(file, sketch, edit);
	for (const [key, value] of Object.entries(writtenRange(range))) {
		if (!now.ok || value === undefined) continue;
		const read = readYaml(now.file);
		const isThere = read.ok && valueAt(read.file.value, [section, item, key]) !== undefined;
		now = isThere
			? setValue(now.file, [section, item, key], value)
			: addEntry(now.file, [section, item], key, value);
	}
	return now;
}

/** The amount between its two others in the place of what the option said. */
function withSpread(
	file: SourceFile,
	{ section, item, low, middle, high, citation }: SpreadEdit
): FileResult {
	const group = { laag: low, midden: middle, hoog: high, bron: cited(citation) };
	const read = readYaml(file);
	const isThere = read.ok && valueAt(read.file.value, [section, item]) !== undefined;
	return isThere ? setValue(file, [section, item], group) : addEntry(file, [section], item, group);
}

/** Amounts for each year are replaced year by year, so that remarks beside them stay. */
function withAmount(file: SourceFile, sketch: Sketch, edit: AmountEdit): FileResult {
	const { section, item, amounts } = edit;
	const option = sketch.options.find((one) => one.file === file.path);
	const known = option?.amounts.find((one) => one.section === section && one.item.name === item);
	if (!known) return addEntry(file, [section], item, writtenAmounts(amounts));
	const path = [section, item, ...(known.detailed ? ['bedrag'] : [])];
	if (known.amounts.kind === 'same') {
		if (amounts.kind === 'same' && sameAmount(known.amounts.amount, amounts.amount))
			return { ok: true, file };
		return setValue(file, path, writtenAmounts(amounts));
	}
	let now: FileResult = { ok: true, file };
	for (const [year, before] of known.amounts.amounts) {
		const amount = amountIn(amounts, year);
		if (!now.ok || !amount || sameAmount(before, amount)) continue;
		now = setValue(now.file, [...path, String(year)], written(amount));
	}
	const missing =
		amounts.kind === 'same' ? [] : amounts.amounts.filter(([year]) => !amountIn(known.amounts, year));
	for (const [year, amount] of missing) {
		if (now.ok) now = addEntry(now.file, path, String(year), written(amount));
	}
	return now;
}

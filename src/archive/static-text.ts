import { basename } from 'node:path';
import { escapedHtml as escaped } from '../node/html.ts';
import type { Citation, Dossier } from '../lib/dossier/dossier.ts';
import type { SourceFile } from '../lib/dossier/yaml-file.ts';
import { dateText } from '../lib/format/date.ts';
import { dossierTitle, kindNotice } from '../lib/format/kind.ts';
import { withUnit } from '../lib/format/number.ts';
import { citationText } from '../lib/format/citation.ts';
import { itemNames, totalsSentence } from '../lib/format/sentences.ts';
import { sideName } from '../lib/format/sides.ts';
import { ended, amountText, OPEN, sumText, yearRange } from '../lib/format/text.ts';
import { taskFieldText } from '../lib/format/task-field.ts';
import { lineNotes, validityText } from '../lib/format/validity.ts';
import { baseline } from '../lib/model/assumptions.ts';
import { calculate } from '../lib/model/calculate.ts';
import { itemsIn, type OptionOutcome, type Outcome } from '../lib/model/outcome.ts';
import { hasIncome, itemOf } from '../lib/model/items.ts';
import { sha256 } from '../node/marks.ts';

/** What is archived: a dossier, the files that it was read from, and when. */
export interface Archiving {
	readonly dossier: Dossier;
	readonly files: readonly SourceFile[];
	readonly date: Date;
}

/**
 * The head of an archive, in HTML: what a document system must know of it in Dublin Core terms, the SHA-256 of each file
 * of the dossier, and the icon.
 */
export function archiveHead({ dossier, files, date }: Archiving, icon: string): string {
	const meta = (name: string, content: string): string =>
		`<meta name="${name}" content="${escaped(content)}" />`;
	return [
		`<title>${escaped(dossierTitle(dossier))}</title>`,
		meta('DCTERMS.description', dossier.question),
		meta('DCTERMS.title', dossierTitle(dossier)),
		...(dossier.organisation === '' ? [] : [meta('DCTERMS.creator', dossier.organisation)]),
		...(dossier.version === '' ? [] : [meta('DCTERMS.hasVersion', dossier.version)]),
		meta('DCTERMS.issued', date.toISOString().slice(0, 10)),
		meta('DCTERMS.language', 'nl'),
		...files.map(({ path, text }) => meta('DCTERMS.identifier', `sha256:${sha256(text)} ${basename(path)}`)),
		`<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml" />`
	].join('\n\t\t');
}

/** What an archive says where JavaScript is off, in HTML: every figure of the source, what is unknown, the sources. */
export function archiveText({ dossier, files, date }: Archiving): string {
	const values = baseline(dossier);
	const outcome = calculate(dossier, values);
	const notice = kindNotice(dossier);
	return [
		'<main class="kw-page">',
		heading(1, dossier.heading || dossier.title),
		...(notice === undefined ? [] : [paragraph(notice)]),
		paragraph(dossier.question),
		paragraph(
			'JavaScript staat uit. Hieronder staan alle bedragen zoals ze in de bron staan. Zet JavaScript aan om te vergelijken en om aannames te veranderen.'
		),
		heading(2, 'Wat kost elke keuze?'),
		...(hasIncome(dossier) ? [paragraph(ended(dossier.amountsNote))] : []),
		paragraph(totalsSentence(dossier, outcome)),
		paragraph(
			`Met ${OPEN} bedoelen we: er is een bedrag dat nog niet bekend is. Het telt niet als nul. Een plus ervoor maakt het totaal hoger, een min lager. Bij ± kan het allebei.`
		),
		table(
			`${dossier.totalName} per keuze en jaar, ${yearRange(dossier.years)}`,
			['Keuze', ...dossier.years.map(String), 'Samen', 'Nog niet bekend'],
			outcome.options.map((option) => [
				`${option.letter} ${titleOf(dossier, option)}`,
				...option.years.map(({ spending }) => sumText(spending)),
				sumText(option.spending),
				itemNames(dossier, itemsIn(option.spending.open))
			])
		),
		...outcome.options.flatMap((option) => optionText({ dossier, files, date }, outcome, option)),
		heading(2, 'Aannames'),
		table(
			'Waarden waarmee is gerekend',
			['Aanname', 'Waarde', 'Bron'],
			dossier.assumptions.map(({ title, unit, value, validUntil, citations }) => [
				title,
				value === null ? `${OPEN} (nog niet bekend)` : withUnit(value, unit),
				[placesOf(dossier, citations), validityText(validUntil, date)].filter(Boolean).join('. ')
			])
		),
		heading(2, 'Bronnen'),
		items(dossier.sources.map(({ title, publisher, year }) => `${title}, ${publisher}, ${year}`)),
		...(dossier.remarks.length === 0
			? []
			: [heading(2, 'Goed om te weten'), items(dossier.remarks.map(({ text }) => text))]),
		heading(2, 'Over dit bestand'),
		paragraph(
			`${dossier.version === '' ? 'Dit bestand' : `Versie ${dossier.version} van het dossier. Dit bestand`} is gemaakt op ${dateText(date)}. Van de bestanden van het dossier is dit de SHA-256, waarmee u ziet dat er niets in is veranderd:`
		),
		items(files.map(({ path, text }) => `${basename(path)}: ${sha256(text)}`)),
		'</main>'
	].join('\n');
}

/** The licences of what the archive is made with, in HTML: on a page of its own, or at the end without JavaScript. */
export const licencesHtml = (text: string): string =>
	`<details class="kw-page"><summary>Licenties van gebruikte software</summary><pre>${escaped(text)}</pre></details>`;

const titleOf = ({ options }: Dossier, { letter }: OptionOutcome): string =>
	options.find((option) => option.letter === letter)?.title ?? '';

const placesOf = (dossier: Dossier, citations: readonly Citation[]): string =>
	citations.map((citation) => citationText(dossier, citation)).join('; ');

/** The lines of one option, its spending apart from its effects: only the first make up the total of the source. */
function optionText({ dossier, date }: Archiving, outcome: Outcome, option: OptionOutcome): string[] {
	const lines = (kind: 'spending' | 'effect', caption: string): string[] => {
		const rows = option.lines.filter((line) => line.kind === kind);
		if (rows.length === 0) return [];
		return [
			table(
				caption,
				['Post', ...outcome.years.map(String), 'Samen', 'Bron en opmerking'],
				rows.map(({ item: id, line, amounts, total }) => {
					const item = itemOf(dossier, kind, id);
					// A line has a place of its own in the source, or that of its item.
					const citations = line.citations.length > 0 ? line.citations : (item?.citations ?? []);
					return [
						`${item && hasIncome(dossier) && kind === 'spending' ? `${sideName(dossier, item)}: ` : ''}${item?.title ?? id}`,
						...amounts.map(amountText),
						sumText(total),
						[
							...[placesOf(dossier, citations)].filter(Boolean),
							...lineNotes(line, date),
							...(item?.taskField ? [taskFieldText(item.taskField)] : [])
						]
							.map((text, place, all) => (place < all.length - 1 ? text.replace(/\.$/, '') : text))
							.join('. ')
					];
				})
			)
		];
	};
	return [
		heading(2, `Keuze ${option.letter}: ${titleOf(dossier, option)}`),
		...lines('spending', `${dossier.totalName} per post bij keuze ${option.letter}`),
		...lines('effect', `Gevolgen van keuze ${option.letter} die buiten dit budget vallen`)
	];
}

const heading = (level: 1 | 2, text: string): string =>
	`<h${level} class="nl-heading nl-heading--level-${level}">${escaped(text)}</h${level}>`;

const paragraph = (text: string): string => `<p class="nl-paragraph">${escaped(text)}</p>`;

const items = (texts: readonly string[]): string =>
	`<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

/** A table of which the first cell of every row is its heading; amounts stand below each other. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
	const isAmount = (place: number): boolean => /^(?:\d{4}|Samen)$/.test(head[place] ?? '');
	const numeric = (name: string, place: number): string =>
		isAmount(place) ? `${name} ${name}--numeric-column` : name;
	const cell = (text: string, place: number): string =>
		place === 0
			? `<th class="utrecht-table__header-cell" scope="row">${escaped(text)}</th>`
			: `<td class="${numeric('utrecht-table__cell', place)}">${escaped(text)}</td>`;
	const headCell = (text: string, place: number): string =>
		`<th class="${numeric('utrecht-table__header-cell', place)}" scope="col">${escaped(text)}</th>`;
	const row = (cells: readonly string[]): string => `<tr class="utrecht-table__row">${cells.join('')}</tr>`;
	return [
		`<div class="kw-table-scroll" role="region" tabindex="0" aria-label="${escaped(caption)}">`,
		'<table class="utrecht-table utrecht-table--html-table">',
		`<caption class="utrecht-table__caption"><span>${escaped(caption)}</span></caption>`,
		`<thead class="utrecht-table__header">${row(head.map(headCell))}</thead>`,
		`<tbody class="utrecht-table__body">${rows.map((cells) => row(cells.map(cell))).join('')}</tbody>`,
		'</table></div>'
	].join('\n');
}

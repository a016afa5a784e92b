import type { Dossier } from '../dossier/dossier.ts';
import { presentValueTitle } from '../format/present-value.ts';
import { sumText } from '../format/text.ts';
import { resultText, resultTitle } from '../format/results.ts';
import { writtenNumber } from '../formula/digits.ts';
import { IN_WORDS } from '../dossier/result-words.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import type { OptionOutcome } from '../model/outcome.ts';
import type { Spread } from '../model/spread.ts';
import { presentValue } from '../model/present-value.ts';
import { targetOf } from '../model/target.ts';
import { resultRows, type ResultValue } from '../model/results.ts';
import { sumJson, type SumJson } from './sum-json.ts';

/** What options bring that is no money, for machines: the results themselves, by their names. */
export const resultsJson = ({
	results
}: Dossier): Readonly<Record<string, { readonly titel: string; readonly eenheid: string }>> =>
	Object.fromEntries(results.map(({ id, title, unit }) => [id, { titel: title, eenheid: unit ?? IN_WORDS }]));

/** What an option brings of each: a number in its unit, a text, or null where it is not known; not what it does not name. */
export function optionResultsJson(
	dossier: Dossier,
	values: AssumptionValues,
	letter: string
): Readonly<Record<string, number | string | null>> {
	const place = dossier.options.findIndex((option) => option.letter === letter);
	return Object.fromEntries(
		resultRows(dossier, values).flatMap(({ result, values: all }) => {
			const value = all[place];
			return value === undefined || value.state === 'unnamed' ? [] : [[result.id, plain(value)]];
		})
	);
}

function plain(value: Exclude<ResultValue, { state: 'unnamed' }>): number | string | null {
	switch (value.state) {
		case 'known':
			return writtenNumber(value.value);
		case 'words':
			return value.text;
		case 'open':
		case 'failed':
			return null;
	}
}

/** The same for a table of money: its name and, in words so that nobody adds it up, what it comes to. */
export function optionResultWords(
	dossier: Dossier,
	values: AssumptionValues,
	letter: string
): readonly { readonly kind: 'uitkomst'; readonly id: string; readonly text: string }[] {
	const place = dossier.options.findIndex((option) => option.letter === letter);
	return resultRows(dossier, values).flatMap((row) => {
		const value = row.values[place];
		return value === undefined
			? []
			: [
					{
						kind: 'uitkomst',
						id: row.result.id,
						text: `${resultTitle(row)}: ${resultText(row.result, value)}`
					}
				];
	});
}

/** Between what a total lies, in €, and the names of what is p.m. besides. */
export interface SpreadJson {
	readonly laag: number;
	readonly hoog: number;
	readonly pm: readonly string[];
}

/** Nothing where the source does not say between what a total lies. */
export const spreadJson = (spread: Spread | undefined): { readonly bandbreedte?: SpreadJson } =>
	spread === undefined
		? {}
		: {
				bandbreedte: {
					laag: writtenNumber(spread.low),
					hoog: writtenNumber(spread.high),
					pm: spread.open
				}
			};

/** What an option saves of what has to be saved, for machines. */
export interface TargetJson {
	readonly bespaard: SumJson;
	readonly nog_te_vinden: SumJson;
	readonly per_jaar: Readonly<
		Record<string, { readonly opgave: number; readonly bespaard: SumJson; readonly nog_te_vinden: SumJson }>
	>;
}

/** Nothing where nothing has to be saved. */
export function targetJson(dossier: Dossier, option: OptionOutcome): { readonly taakstelling?: TargetJson } {
	const outcome = targetOf(dossier, option);
	if (outcome === undefined) return {};
	const { target, saved, left } = outcome;
	return {
		taakstelling: {
			bespaard: sumJson(saved.total),
			nog_te_vinden: sumJson(left.total),
			per_jaar: Object.fromEntries(
				dossier.years.map((year, at) => [
					year,
					{
						opgave: writtenNumber(target.years[at]?.known ?? 0),
						bespaard: sumJson(saved.years[at] ?? saved.total),
						nog_te_vinden: sumJson(left.years[at] ?? left.total)
					}
				])
			)
		}
	};
}

/** What an option is worth in one year; nothing where the dossier gives no rate. */
export function presentJson(
	dossier: Dossier,
	values: AssumptionValues,
	option: OptionOutcome
): { readonly contante_waarde?: SumJson } {
	const sum = presentValue(dossier, values, option);
	return sum === undefined ? {} : { contante_waarde: sumJson(sum) };
}

/** The same in words, as is told of what is no amount of a year: nobody adds it up. */
export function presentWords(
	dossier: Dossier,
	values: AssumptionValues,
	option: OptionOutcome
): readonly { readonly kind: 'contante waarde'; readonly id: string; readonly text: string }[] {
	const sum = presentValue(dossier, values, option);
	return sum === undefined
		? []
		: [
				{
					kind: 'contante waarde',
					id: '',
					text: `${presentValueTitle(dossier, values)}: ${sumText(sum)}`
				}
			];
}

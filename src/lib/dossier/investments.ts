import type { Formula, FunctionName } from '../formula/tree.ts';
import { MONEY } from '../formula/unit.ts';
import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { CostItem, CostLine } from './dossier.ts';
import type { Linking, OptionFile } from './linking.ts';
import { dutchNumber, fractionReader, partReader, warnFraction, YEARS } from './part-reader.ts';

/**
 * What is built or bought, as cost items: the yearly costs follow from the credit, and come back until it is written
 * off.
 */
export function investmentItems(linking: Linking): CostItem[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	return Object.entries(value.investeringen ?? {}).map(([name, item]): CostItem => {
		const path = ['investeringen', name];
		if (value.posten?.[name] !== undefined || [...linking.income.values()].includes(name)) {
			linking.problems.push(
				file.problem(
					'NAAM_DUBBEL',
					path,
					`\`${name}\` is al de naam van een post.`,
					'Geef de investering een andere naam, hier en bij de keuzes.',
					{ at: 'key' }
				)
			);
		}
		return {
			id: name,
			title: item.titel,
			short: item.kort ?? item.titel,
			note: item.toelichting,
			nature: 'structural',
			taskField: item.taakveld && { year: item.taakveld.jaar, code: item.taakveld.code },
			contributions: [],
			citations: cite(item.bron, path)
		};
	});
}

/** How investments are written off, by their names. */
export type WriteOffs = ReadonlyMap<string, WriteOff>;

interface WriteOff {
	/** The function that makes yearly costs of a credit. */
	readonly method: FunctionName;
	/** A number of years. */
	readonly term: Formula;
	/** A fraction a year. */
	readonly rate: Formula;
}

/** Checks how the investments of a dossier are written off. */
export function linkWriteOffs(linking: Linking, calculation: Calculation): WriteOffs {
	const { file, value } = linking.dossier;
	const read = partReader(linking, calculation);
	const readFraction = fractionReader(linking, calculation);
	checkNumbers(linking);
	return new Map(
		Object.entries(value.investeringen ?? {}).map(([name, { afschrijvingstermijn, rente, methode }]) => {
			const path = ['investeringen', name];
			return [
				name,
				{
					term: read(file, [...path, 'afschrijvingstermijn'], afschrijvingstermijn, YEARS),
					rate: readFraction(file, [...path, 'rente'], rente),
					method: methode === 'annuiteit' ? 'annuiteit' : 'kapitaallasten'
				}
			];
		})
	);
}

/** What the investments of an option cost in each year: nothing before the first year with costs, nor after the term. */
export function investmentLines(
	linking: Linking,
	{ file, value }: OptionFile,
	calculation: Calculation,
	writeOffs: WriteOffs
): CostLine[] {
	const cite = citations(linking, file);
	const read = partReader(linking, calculation);
	const names = { key: 'investeringen', noun: 'investering', names: [...writeOffs.keys()] };
	return Object.entries(value.investeringen ?? {}).flatMap(([item, written]): CostLine[] => {
		const path = ['investeringen', item];
		const writeOff = writeOffs.get(item);
		if (!linking.knows(file, path, item, names, 'key') || writeOff === undefined) return [];
		const { oplevering: completed, vanaf: from = completed + 1 } = written;
		if (from < completed) {
			linking.problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					[...path, 'vanaf'],
					`De lasten beginnen in ${from}, maar de investering is pas klaar in ${completed}.`,
					`Haal \`vanaf\` weg: de lasten beginnen dan in ${completed + 1}, het jaar na de oplevering.`
				)
			);
		}
		const credit = read(file, [...path, 'krediet'], written.krediet, MONEY);
		const costs: Formula = {
			kind: 'call',
			name: writeOff.method,
			arguments: [credit, { kind: 'number', value: from }, writeOff.term, writeOff.rate]
		};
		return [
			{
				item,
				amounts: linking.dossier.value.jaren.map(() => costs),
				completed,
				remark: written.opmerking,
				citations: cite(written.bron, path),
				validUntil: written.geldig_tot
			}
		];
	});
}

function checkNumbers(linking: Linking): void {
	const { file, value } = linking.dossier;
	for (const [name, { afschrijvingstermijn: term, rente: rate }] of Object.entries(
		value.investeringen ?? {}
	)) {
		if (typeof term === 'number' && !(Number.isInteger(term) && term >= 1)) {
			linking.problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					['investeringen', name, 'afschrijvingstermijn'],
					`Een termijn van ${dutchNumber(term)} is geen heel aantal jaren.`,
					'Schrijf een heel aantal jaren, vanaf 1.'
				)
			);
		}
		warnFraction(linking, ['investeringen', name, 'rente'], rate);
	}
}

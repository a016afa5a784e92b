import { literal } from './literal.ts';
import type { FormulaProblemCode } from './problem.ts';
import type { Formula, FunctionName } from './tree.ts';

/** A number in a call that cannot be meant, whatever the assumptions are. */
interface WrongNumber {
	readonly code: FormulaProblemCode;
	readonly part: Formula;
	readonly message: string;
	readonly remedy: string;
}

/** The numbers that are written in a call of a function and cannot be meant: a period that ends before it starts, a rate of 300 %. */
export function wrongNumbers(name: FunctionName, values: readonly Formula[]): readonly WrongNumber[] {
	switch (name) {
		case 'gespreid':
		case 'ingroei':
			return wrongPeriod(values.slice(-2));
		case 'kapitaallasten':
		case 'annuiteit':
			return [...wrongTerm(values[2]), ...wrongRate(values[3])];
		case 'min':
		case 'max':
		case 'round':
		case 'eenmalig':
		case 'index':
			return [];
	}
}

function wrongPeriod([from, until]: readonly Formula[]): WrongNumber[] {
	if (from?.kind !== 'number' || until?.kind !== 'number' || from.value <= until.value) return [];
	return [
		{
			code: 'FORMULE_JAARTAL',
			part: until,
			message: `Het jaar “tot” (${until.value}) ligt voor het jaar “van” (${from.value}).`,
			remedy: 'Draai de twee jaartallen om.'
		}
	];
}

function wrongTerm(term: Formula | undefined): WrongNumber[] {
	if (term?.kind !== 'number' || (Number.isInteger(term.value) && term.value >= 1)) return [];
	return [
		{
			code: 'FORMULE_GETAL',
			part: term,
			message: `De termijn is ${dutch(term.value)}, en dat is geen heel aantal jaren.`,
			remedy: 'Schrijf een heel aantal jaren, vanaf 1.'
		}
	];
}

function wrongRate(rate: Formula | undefined): WrongNumber[] {
	if (rate?.kind !== 'number' || rate.value < 1) return [];
	return [
		{
			code: 'FORMULE_PROCENT',
			part: rate,
			message: `Een rente van ${dutch(rate.value)} is hier ${dutch(rate.value * 100)} %.`,
			remedy: `Bedoelt u ${dutch(rate.value)} %, schrijf dan ${literal(Number((rate.value / 100).toPrecision(15)))}.`
		}
	];
}

const dutch = (value: number): string => String(value).replace('.', ',');

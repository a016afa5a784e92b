import { z } from 'zod';
import { isDate } from './dates.ts';

// zod's probe for `new Function` trips a strict content security policy.
z.config({ jitless: true });

/** A name as formulas can use it; also for posts, effects, risks and the like. */
const NAME = /^[a-z][a-z0-9_]*$/;
const YEAR = /^(19|20|21)\d\d$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What was expected where a value does not fit; zod carries it as its message and `explain` says it in Dutch. */
export const EXPECTATIONS = [
	'TEKST',
	'NAAM',
	'LETTER',
	'JAAR',
	'DATUM',
	'GETAL',
	'GETAL_BOVEN_NUL',
	'BEDRAG',
	'WAARDE',
	'BEREIK',
	'LIJST',
	'JAREN',
	'GROEP',
	'BRON',
	'AARD',
	'SOORT',
	'INDEXERING',
	'PRIJZEN',
	'ALLEEN_TRUE',
	'BEWERING',
	'TOTAAL',
	'NAAM_OF_GROEP',
	'NAAM_OF_LIJST',
	'BIJDRAGE',
	'BRON_OF_INSCHATTING',
	'GETAL_OF_FORMULE',
	'METHODE',
	'DEKKING',
	'DEKKING_BEDRAG',
	'UITKOMST'
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** Says what was expected where a value does not fit. */
export const expected = (error: Expectation) => ({ error });
/** What an editor and the manual say of a key. */
export const about = (description: string) => ({ description });
/** A text that is not empty. */
export const text = z.string(expected('TEKST')).trim().min(1, expected('TEKST'));
/** A name of the author's own. */
export const name = z.string(expected('NAAM')).regex(NAME, expected('NAAM'));
/** The letter of an option. */
export const letter = z.string(expected('LETTER')).regex(/^[A-Z]{1,3}$/, expected('LETTER'));
/** A number as YAML reads it. */
export const number = z.number(expected('GETAL'));
/** A year as a value. */
export const year = z
	.number(expected('JAAR'))
	.int(expected('JAAR'))
	.min(1900, expected('JAAR'))
	.max(2199, expected('JAAR'));
/** A year as a key. */
export const yearKey = z.string(expected('JAAR')).regex(YEAR, expected('JAAR'));
/** A date, as year-month-day. */
export const date = z
	.string(expected('DATUM'))
	.regex(DATE, { ...expected('DATUM'), abort: true })
	.refine(isDate, expected('DATUM'));

/**
 * A group with fixed keys. The message of an unknown key is the list of the keys that would be right; that of something
 * else than a group is what was expected, with the keys that it must have.
 */
export const group = <T extends z.ZodRawShape>(shape: T, otherwise: Expectation = 'GROEP') =>
	z.strictObject(shape, {
		error(issue) {
			const keys = Object.keys(shape);
			if (issue.code === 'unrecognized_keys') return keys.join(' ');
			return issue.code === 'invalid_type'
				? [otherwise, ...keys.filter((key) => isNeeded(shape[key]))].join(' ')
				: otherwise;
		}
	});
const isNeeded = (schema: unknown): boolean =>
	schema instanceof z.ZodType && !schema.safeParse(undefined).success;
/** A list of things of one kind. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, expected('LIJST'));
/** Things of one kind, each under a name of its own. */
export const named = <T extends z.ZodType>(value: T) => z.record(name, value, expected('GROEP'));

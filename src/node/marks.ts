import { createHash } from 'node:crypto';

/** When an archive is made: now, or the seconds since 1970 in SOURCE_DATE_EPOCH, which makes a build repeatable. */
export function madeAt(): Date {
	const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? '');
	return seconds > 0 ? new Date(seconds * 1000) : new Date();
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits, as `sha256sum` gives it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

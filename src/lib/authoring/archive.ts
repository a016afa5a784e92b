import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../dossier/yaml-file.ts';

/** The earliest moment that a ZIP can name, so that the same files give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The files as one ZIP, in their folder. */
export function zipOf(files: readonly SourceFile[]): Uint8Array<ArrayBuffer> {
	const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
	return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: NO_DATE, level: 6 }));
}

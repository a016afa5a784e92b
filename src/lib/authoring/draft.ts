import type { SourceFile } from '../dossier/yaml-file.ts';
import { fileName } from './names.ts';

/** Unsaved work on a dossier, as it is kept in the browser. */
export interface Draft {
	/** The folder of the dossier. */
	readonly folder: string;
	readonly files: readonly SourceFile[];
	/** When it was last changed, in milliseconds since 1970; undefined where that is no moment. */
	readonly time: number | undefined;
}

/** A draft as text, for {@link readDraft}. */
export const draftText = (draft: Draft): string => JSON.stringify(draft);

/** Reads a draft; undefined for anything else. */
export function readDraft(text: string): Draft | undefined {
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { folder, files, time }: { folder?: unknown; files?: unknown; time?: unknown } = kept;
	if (typeof folder !== 'string' || !Array.isArray(files)) return undefined;
	const read = files.flatMap((file: unknown): SourceFile[] => {
		if (typeof file !== 'object' || file === null) return [];
		const { path, text: content }: { path?: unknown; text?: unknown } = file;
		return typeof path === 'string' && typeof content === 'string' ? [{ path, text: content }] : [];
	});
	const paths = new Set(read.map(({ path }) => path));
	if (read.length !== files.length || paths.size !== read.length || read.length === 0) return undefined;
	return { folder, files: read, time: typeof time === 'number' && isMoment(time) ? time : undefined };
}

/** Whether a number of milliseconds since 1970 is a moment at which somebody can have worked on a dossier. */
const isMoment = (time: number): boolean => time > 0 && time < Date.UTC(3000, 0);

/** Whether two lists hold the same files with the same text, in any order. */
export function sameFiles(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
	return (
		some.length === others.length &&
		some.every((file) => others.some(({ path, text }) => path === file.path && text === file.text))
	);
}

/** The dossier's own file first, then the options by name: the order in which an author reads them. */
export function inOrder(files: readonly SourceFile[]): SourceFile[] {
	const key = ({ path }: SourceFile): string => (fileName(path) === 'dossier.yaml' ? '' : fileName(path));
	return [...files].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The one stretch in which a text differs from another: what stands between `from` and `to` becomes `insert`. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The smallest edit that makes one text into another, so that an editor keeps its place and its history. */
export function editBetween(before: string, after: string): Edit {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** The files under another name of their folder, which is the name of the dossier. */
export const inFolder = (folder: string, files: readonly SourceFile[]): SourceFile[] =>
	files.map(({ path, text }) => ({ path: `${folder}/${fileName(path)}`, text }));

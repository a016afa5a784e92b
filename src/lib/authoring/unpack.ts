import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** A file that came out of an archive. */
export interface Unpacked {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of an archive, or a Dutch sentence that says why they do not come out. */
export type UnpackResult =
	| { readonly ok: true; readonly files: readonly Unpacked[] }
	| { readonly ok: false; readonly problem: string };

/** Most files that an archive may hold, of any kind, and most bytes that may come out of it, all together. */
export const MOST_ENTRIES = 1000;
export const MOST_BYTES = 20_000_000;
/** A spreadsheet is an archive of XML, which is long. */
const MOST_SHEET_BYTES = 60_000_000;

/** What goes in at a time: at most some sixteen million bytes come out of it, whatever the archive says of itself. */
const PIECE = 16_384;

const TOO_MANY = `In dit ZIP-bestand zitten meer dan ${MOST_ENTRIES} bestanden. Maak een ZIP-bestand met alleen de map van één dossier.`;
const TOO_LARGE =
	'Dit ZIP-bestand is uitgepakt te groot. Maak een ZIP-bestand met alleen de map van één dossier.';
const UNREADABLE = 'Dit ZIP-bestand is niet te lezen.';

/**
 * Takes the files that are wanted out of a ZIP, and stops as soon as it holds too much: what comes out is counted, and
 * not what the archive says. Any bytes give files or a sentence.
 */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): UnpackResult {
	const files: { readonly path: string; readonly parts: Uint8Array[] }[] = [];
	let entries = 0;
	let size = 0;
	let failed = false;
	const archive = new Unzip((file) => {
		entries++;
		if (!isWanted(file.name)) return;
		const parts: Uint8Array[] = [];
		files.push({ path: file.name, parts });
		file.ondata = (error, part) => {
			failed ||= error !== null;
			size += part?.length ?? 0;
			parts.push(part);
		};
		file.start();
	});
	archive.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += PIECE) {
			archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
			if (failed) return { ok: false, problem: UNREADABLE };
			if (entries > MOST_ENTRIES) return { ok: false, problem: TOO_MANY };
			if (size > MOST_BYTES) return { ok: false, problem: TOO_LARGE };
		}
	} catch {
		return { ok: false, problem: UNREADABLE };
	}
	if (entries === 0) return { ok: false, problem: UNREADABLE };
	return { ok: true, files: files.map(({ path, parts }) => ({ path, bytes: joined(parts) })) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * Why a spreadsheet, which is an archive, is too large to read, by what its list of files says; undefined where it is
 * not. What reads it takes no more out of a file than stands in that list. Throws where it is no archive.
 */
export function tooLargeSheet(bytes: Uint8Array): string | undefined {
	let entries = 0;
	let size = 0;
	unzipSync(bytes, {
		filter: (entry) => {
			entries++;
			size += entry.originalSize === 0 && entry.size > 0 ? Infinity : entry.originalSize;
			return false;
		}
	});
	if (entries > MOST_ENTRIES)
		return `In dit bestand zitten meer dan ${MOST_ENTRIES} onderdelen. Bewaar alleen het blad met de kosten en probeer het opnieuw.`;
	return size > MOST_SHEET_BYTES
		? 'Dit bestand is uitgepakt te groot. Bewaar alleen het blad met de kosten en probeer het opnieuw.'
		: undefined;
}

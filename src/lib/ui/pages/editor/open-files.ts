import { fileName } from '$lib/authoring/names';
import type { SourceFile } from '$lib/dossier/yaml-file';

/** The files of one dossier, from wherever they come. */
export interface OpenedFiles {
	/** The name of the folder, which is the name of the dossier. */
	readonly folder: string;
	readonly files: readonly SourceFile[];
	/** The folder itself, where the browser can write in it. */
	readonly handle?: FileSystemDirectoryHandle;
}

/** Why files were not opened: a Dutch sentence. */
export interface NotOpened {
	readonly problem: string;
}

/** A file with the way to it, before it is read. */
interface Found {
	readonly path: string;
	readonly content: () => Promise<Blob>;
}

const NAME_WITHOUT_FOLDER = 'mijn-dossier';
const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path) && !fileName(path).startsWith('.');
const isZip = (path: string): boolean => /\.zip$/i.test(path);
/** A reader takes no more than a million characters; this leaves room for how they are written. */
const MOST_BYTES = 4_000_000;
/** Of an archive, and of all the files of a dossier together. */
const MOST_BYTES_TOGETHER = 20_000_000;
/** More files than a dossier with an option for every letter twice over. */
const MOST_FILES = 200;

/** Opens files that were chosen: YAML files, a folder of them, or one ZIP. */
export async function openChosen(chosen: readonly File[]): Promise<OpenedFiles | NotOpened> {
	return open(
		chosen.map((file) => ({
			path: file.webkitRelativePath || file.name,
			content: () => Promise.resolve(file)
		}))
	);
}

/** Opens what was dropped on the page: files, a folder or a ZIP. Must be called while the event is handled. */
export async function openDropped(transfer: DataTransfer): Promise<OpenedFiles | NotOpened> {
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const loose = [...transfer.files];
	const [only, another] = entries;
	if (only === undefined || another !== undefined || !isDirectory(only)) return openChosen(loose);
	const inside = await entriesOf(only.createReader());
	return open(
		inside.filter(isFile).map((entry) => ({
			path: `${only.name}/${entry.name}`,
			content: () => new Promise<File>((resolve, reject) => entry.file(resolve, reject))
		}))
	);
}

/** All that is in a folder; a browser tells it in parts, and ends with an empty one. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
	const all: FileSystemEntry[] = [];
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (part.length === 0) return all;
		all.push(...part);
	}
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Opens a folder in which the browser may write afterwards. */
export async function openHandle(handle: FileSystemDirectoryHandle): Promise<OpenedFiles | NotOpened> {
	const found: Found[] = [];
	for await (const entry of handle.values()) {
		if (entry.kind !== 'file' || !isYaml(entry.name)) continue;
		const file = await handle.getFileHandle(entry.name);
		found.push({
			path: `${handle.name}/${entry.name}`,
			content: () => file.getFile()
		});
	}
	const opened = await open(found);
	return 'problem' in opened ? opened : { ...opened, folder: handle.name, handle };
}

async function open(found: readonly Found[]): Promise<OpenedFiles | NotOpened> {
	const [only, another] = found;
	const inArchive =
		only !== undefined && another === undefined && isZip(only.path)
			? await unzipped(await only.content())
			: undefined;
	if (inArchive && 'problem' in inArchive) return inArchive;
	const yaml = inArchive ?? found.filter(({ path }) => isYaml(path));
	if (yaml.length === 0) {
		return {
			problem:
				'Hier zitten geen bestanden bij die eindigen op .yaml. Kies dossier.yaml en de bestanden van de keuzes.'
		};
	}
	if (yaml.length > MOST_FILES) {
		return {
			problem: `Hier zitten meer dan ${MOST_FILES} bestanden bij die eindigen op .yaml. Kies de map van één dossier.`
		};
	}
	const folders = new Set(yaml.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
	if (folders.size > 1)
		return { problem: 'Deze bestanden staan in meer dan één map. Kies de map van één dossier.' };
	const folder = fileName([...folders][0] ?? '') || NAME_WITHOUT_FOLDER;
	const files: SourceFile[] = [];
	let size = 0;
	for (const { path, content } of yaml) {
		const name = fileName(path);
		const file = await content();
		size += file.size;
		if (file.size > MOST_BYTES) return { problem: `Het bestand ${name} is te groot: het is meer dan 4 MB.` };
		if (size > MOST_BYTES_TOGETHER)
			return { problem: 'Deze bestanden zijn samen te groot: meer dan 20 MB. Kies de map van één dossier.' };
		const text = decoded(await file.arrayBuffer());
		if (text === undefined) {
			return {
				problem: `Het bestand ${name} is geen gewone tekst. Bewaar het als tekst met codering UTF-8 en kies het opnieuw.`
			};
		}
		if (files.some((one) => fileName(one.path) === name))
			return { problem: `Het bestand ${name} zit er twee keer bij. Kies het één keer.` };
		files.push({ path: `${folder}/${name}`, text });
	}
	return { folder, files };
}

async function unzipped(archive: Blob): Promise<readonly Found[] | NotOpened> {
	if (archive.size > MOST_BYTES_TOGETHER)
		return {
			problem: 'Dit ZIP-bestand is te groot. Maak een ZIP-bestand met alleen de map van één dossier.'
		};
	const unpacking = await import('$lib/authoring/unpack').catch(() => undefined);
	if (unpacking === undefined)
		return { problem: 'Het uitpakken is niet geladen. Controleer uw verbinding en probeer het opnieuw.' };
	const result = unpacking.unpack(new Uint8Array(await archive.arrayBuffer()), isYaml);
	return result.ok
		? result.files.map(({ path, bytes }) => ({ path, content: () => Promise.resolve(new Blob([bytes])) }))
		: result;
}

/** The text of a file, with the byte order mark that it may start with; undefined where it is not UTF-8. */
function decoded(bytes: ArrayBuffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

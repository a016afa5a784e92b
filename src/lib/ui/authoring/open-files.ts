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

/** A file with the way to it, before its bytes are read. */
interface Found {
	readonly path: string;
	readonly bytes: () => Promise<Uint8Array>;
}

const NAME_WITHOUT_FOLDER = 'mijn-dossier';
const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path) && !fileName(path).startsWith('.');
const isZip = (path: string): boolean => /\.zip$/i.test(path);
/** A reader takes no more than a million characters; this leaves room for how they are written. */
const MOST_BYTES = 4_000_000;

/** Opens files that were chosen: YAML files, a folder of them, or one ZIP. */
export async function openChosen(chosen: readonly File[]): Promise<OpenedFiles | NotOpened> {
	return open(
		chosen.map((file) => ({
			path: file.webkitRelativePath || file.name,
			bytes: async () => new Uint8Array(await file.arrayBuffer())
		}))
	);
}

/** Opens what was dropped on the page: files, a folder or a ZIP. Must be called while the event is handled. */
export async function openDropped(transfer: DataTransfer): Promise<OpenedFiles | NotOpened> {
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const loose = [...transfer.files];
	const [only, another] = entries;
	if (only === undefined || another !== undefined || !isDirectory(only)) return openChosen(loose);
	const inside = await new Promise<FileSystemEntry[]>((resolve, reject) => {
		only.createReader().readEntries(resolve, reject);
	});
	return open(
		inside.filter(isFile).map((entry) => ({
			path: `${only.name}/${entry.name}`,
			bytes: async () => {
				const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
				return new Uint8Array(await file.arrayBuffer());
			}
		}))
	);
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
			bytes: async () => new Uint8Array(await (await file.getFile()).arrayBuffer())
		});
	}
	const opened = await open(found);
	return 'problem' in opened ? opened : { ...opened, folder: handle.name, handle };
}

async function open(found: readonly Found[]): Promise<OpenedFiles | NotOpened> {
	const [only, another] = found;
	const yaml =
		only !== undefined && another === undefined && isZip(only.path)
			? await unzipped(await only.bytes())
			: found.filter(({ path }) => isYaml(path));
	if (yaml === undefined) return { problem: 'Dit ZIP-bestand is niet te lezen.' };
	if (yaml.length === 0) {
		return {
			problem:
				'Hier zitten geen bestanden bij die eindigen op .yaml. Kies dossier.yaml en de bestanden van de keuzes.'
		};
	}
	const folders = new Set(yaml.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
	if (folders.size > 1)
		return { problem: 'Deze bestanden staan in meer dan één map. Kies de map van één dossier.' };
	const folder = fileName([...folders][0] ?? '') || NAME_WITHOUT_FOLDER;
	const files: SourceFile[] = [];
	for (const { path, bytes } of yaml) {
		const text = decoded(await bytes());
		if (text === undefined) {
			return {
				problem: `Het bestand ${fileName(path)} is geen gewone tekst. Bewaar het als tekst met codering UTF-8 en kies het opnieuw.`
			};
		}
		files.push({ path: `${folder}/${fileName(path)}`, text });
	}
	return { folder, files };
}

async function unzipped(bytes: Uint8Array): Promise<Found[] | undefined> {
	try {
		const { unzipSync } = await import('fflate');
		const inside = unzipSync(bytes, {
			filter: ({ name, originalSize }) => isYaml(name) && originalSize < MOST_BYTES
		});
		return Object.entries(inside).map(([path, content]) => ({ path, bytes: () => Promise.resolve(content) }));
	} catch {
		return undefined;
	}
}

/** The text of a file, with the byte order mark that it may start with; undefined where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
	if (bytes.length > MOST_BYTES) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

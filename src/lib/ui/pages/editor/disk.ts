import { fileName } from '$lib/authoring/names';
import type { SourceFile } from '$lib/dossier/yaml-file';

type Picker = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const isPicker = (value: unknown): value is Picker => typeof value === 'function';

/** Whether the browser can write in a folder that its user chooses. */
export const canPickFolder = (): boolean => isPicker(Reflect.get(window, 'showDirectoryPicker'));

/** Asks for a folder to read and write in. Undefined where the user chooses none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	const picker: unknown = Reflect.get(window, 'showDirectoryPicker');
	if (!isPicker(picker)) return undefined;
	try {
		return await picker({ mode: 'readwrite' });
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** Writes files in a folder, in place of those that have the same name. Throws where the browser refuses. */
export async function writeTo(
	folder: FileSystemDirectoryHandle,
	files: readonly SourceFile[]
): Promise<void> {
	for (const { path, text } of files) {
		const handle = await folder.getFileHandle(fileName(path), { create: true });
		const writer = await handle.createWritable();
		await writer.write(text);
		await writer.close();
	}
}

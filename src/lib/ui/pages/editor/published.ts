import type { SourceFile } from '$lib/dossier/yaml-file';
import { addresses } from '../../parts/addresses/addresses';

/** A dossier that stands on this site. */
export interface Published {
	readonly id: string;
	readonly title: string;
	/** The names of its files. */
	readonly files: readonly string[];
}

/** Fetches the files of a dossier from the site itself. Throws where that does not work. */
export async function fetchPublished({ id, files }: Published): Promise<SourceFile[]> {
	return Promise.all(
		files.map(async (name) => {
			const response = await fetch(addresses.download(id, name));
			if (!response.ok) throw new Error(`${name}: ${response.status}`);
			// As bytes, because reading it as text drops a byte order mark.
			const bytes = await response.arrayBuffer();
			return { path: `${id}/${name}`, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
		})
	);
}

import { structuredPatch } from 'diff';
import type { SourceFile } from '../dossier/yaml-file.ts';

/** A line of a changed text: as it was, gone, or new. `line` counts from 1 in the new text, for a line that is gone in the old. */
export interface ChangedLine {
	readonly kind: 'same' | 'removed' | 'added';
	readonly line: number;
	readonly text: string;
}

/** What changes in a file, in pieces: each the lines that change and a few around them. */
export interface FileChanges {
	readonly path: string;
	readonly pieces: readonly (readonly ChangedLine[])[];
}

const AROUND = 2;

/** What differs between two states of the same files, file by file; files that stay the same are left out. */
export function changesIn(before: readonly SourceFile[], after: readonly SourceFile[]): FileChanges[] {
	return after.flatMap((file) => {
		const old = before.find(({ path }) => path === file.path)?.text ?? '';
		if (old === file.text) return [];
		const { hunks } = structuredPatch('', '', old, file.text, '', '', { context: AROUND });
		const pieces = hunks.map(({ oldStart, newStart, lines }) => {
			let [oldLine, newLine] = [oldStart, newStart];
			return lines.flatMap((line): ChangedLine[] => {
				const text = line.slice(1).replace(/\r$/, '');
				switch (line[0]) {
					case '-':
						return [{ kind: 'removed', line: oldLine++, text }];
					case '+':
						return [{ kind: 'added', line: newLine++, text }];
					case ' ':
						oldLine++;
						return [{ kind: 'same', line: newLine++, text }];
					default:
						return [];
				}
			});
		});
		return [{ path: file.path, pieces }];
	});
}

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openChosen, openDropped } from '../../../../../src/lib/ui/pages/editor/open-files.ts';
import { exampleFiles } from '../../../dossier/example.ts';

/** A folder as a browser gives it when it is dropped: at most a hundred of its files at a time. */
function dropped(name: string, files: readonly File[]): DataTransfer {
	const entries = files.map((file) => ({
		isFile: true,
		isDirectory: false,
		name: file.name,
		file: (resolve: (file: File) => void) => resolve(file)
	}));
	const folder = {
		isFile: false,
		isDirectory: true,
		name,
		createReader: () => {
			let at = 0;
			return {
				readEntries: (resolve: (part: unknown[]) => void) => {
					resolve(entries.slice(at, at + 100));
					at += 100;
				}
			};
		}
	};
	const transfer = { items: [{ webkitGetAsEntry: () => folder }], files: [] };
	return transfer as unknown as DataTransfer;
}

const yaml = (name: string, text = 'titel: x\n'): File => new File([text], name);

describe('files that an author opens', () => {
	it('are all in a dropped folder, however many a browser gives at a time', async () => {
		const photos = Array.from({ length: 250 }, (_, at) => new File(['x'], `foto-${at}.jpg`));
		const files = exampleFiles().map(({ path, text }) => yaml(path.slice('proef/'.length), text));
		const opened = await openDropped(dropped('proef', [...photos, ...files]));
		expect(opened).toEqual({ folder: 'proef', files: exampleFiles() });
	});

	it.each([
		[
			'too many files',
			Array.from({ length: 201 }, (_, at) => yaml(`keuze-${at}.yaml`)),
			'meer dan 200 bestanden'
		],
		['a file that is too large', [yaml('dossier.yaml', 'x'.repeat(4_000_001))], 'dossier.yaml is te groot'],
		[
			'too much together',
			Array.from({ length: 6 }, (_, at) => yaml(`keuze-${at}.yaml`, 'x'.repeat(3_900_000))),
			'samen te groot'
		],
		['a file twice', [yaml('dossier.yaml'), yaml('dossier.yaml')], 'zit er twee keer bij'],
		['an archive that is too large', [new File([new Uint8Array(20_000_001)], 'a.zip')], 'te groot'],
		[
			'an archive of which too much comes out',
			[new File([zipSync({ 'a/1.yaml': new Uint8Array(21_000_000) })], 'a.zip')],
			'uitgepakt te groot'
		]
	])('with %s are refused with a sentence', async (_, files, problem) => {
		const opened = await openChosen(files);
		expect('problem' in opened ? opened.problem : '').toContain(problem);
	});
});

import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/lib/authoring/archive.ts';
import { draftText, editBetween, inOrder, readDraft, sameFiles } from '../../../src/lib/authoring/draft.ts';

const file = fc.record({ path: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'grapheme' }) });

/** No two files of one name. */
const some = fc.uniqueArray(file, { minLength: 1, selector: ({ path }) => path });
const moment = fc.integer({ min: 1, max: Date.UTC(3000, 0) - 1 });

describe('a draft', () => {
	it('comes back from its text as it was', () => {
		fc.assert(
			fc.property(fc.string(), some, moment, (folder, files, time) => {
				expect(readDraft(draftText({ folder, files, time }))).toEqual({ folder, files, time });
			})
		);
	});

	it('is not read from anything else', () => {
		for (const text of ['', 'x', '1', 'null', '[]', '{}', '{"folder":"a","time":1,"files":[{"path":"a"}]}']) {
			expect(readDraft(text)).toBeUndefined();
		}
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(readDraft(text)).toBeUndefined();
			})
		);
	});
});

describe('an edit between two texts', () => {
	it('makes the one into the other, and touches nothing at the start and the end that they share', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (start, before, after, end) => {
				const text = start + before + end;
				const { from, to, insert } = editBetween(text, start + after + end);
				expect(text.slice(0, from) + insert + text.slice(to)).toBe(start + after + end);
				expect(from).toBeGreaterThanOrEqual(start.length);
				expect(insert.length).toBeLessThanOrEqual(after.length);
			})
		);
	});
});

describe('the files', () => {
	const files = ['keuze-b.yaml', 'dossier.yaml', 'keuze-a.yaml'].map((name) => ({
		path: `x/${name}`,
		text: name
	}));

	it('stand with the dossier first, and are the same in any order', () => {
		expect(inOrder(files).map(({ text }) => text)).toEqual(['dossier.yaml', 'keuze-a.yaml', 'keuze-b.yaml']);
		expect(sameFiles(files, inOrder(files))).toBe(true);
		expect(sameFiles(files, files.slice(1))).toBe(false);
		expect(sameFiles(files, [...files.slice(1), { path: 'x/keuze-b.yaml', text: 'anders' }])).toBe(false);
	});

	it('come out of the ZIP to the byte', () => {
		const text = '\ufefftitel: "Één"  # uitleg\r\n';
		const [name, bytes] = Object.entries(unzipSync(zipOf([{ path: 'x/dossier.yaml', text }])))[0] ?? [];
		expect(name).toBe('x/dossier.yaml');
		expect(Buffer.from(bytes ?? []).toString('utf8')).toBe(text);
	});
});

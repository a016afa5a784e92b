import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Work } from '../../../../../src/lib/ui/pages/editor/work.svelte.ts';
import { exampleFiles } from '../../../../unit/dossier/example.ts';

const [DOSSIER = '', OPTION = ''] = exampleFiles().map(({ path }) => path);
const open = (): Work => new Work({ folder: 'proef', files: exampleFiles() }, undefined);
const added = (work: Work, path: string, text: string) =>
	work.files.map((file) => (file.path === path ? { path, text: file.text + text } : file));
const textOf = (work: Work, path: string) => work.files.find((file) => file.path === path)?.text ?? '';

describe('the history of the work on a dossier', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('is one over text, forms and tables, and over all files', () => {
		const work = open();
		const start = work.files;
		work.edit(added(work, OPTION, '# getypt\n'), `${OPTION} input.type`);
		// A form changes two files at once, and a new option is a file more.
		const typed = work.files;
		work.edit(work.files.map(({ path, text }) => ({ path, text: `${text}# formulier\n` })));
		const filled = work.files;
		work.edit([...work.files, { path: 'proef/keuze-z.yaml', text: 'letter: Z\n' }]);
		expect(work.undo()).toBe('proef/keuze-z.yaml');
		expect(work.files).toEqual(filled);
		expect(work.undo()).toBe(DOSSIER);
		expect(work.files).toEqual(typed);
		expect(work.undo()).toBe(OPTION);
		expect(work.files).toEqual(start);
		expect([work.undo(), work.canUndo, work.unsaved]).toEqual([undefined, false, false]);
		for (let times = 0; times < 3; times++) expect(work.redo()).toBeDefined();
		expect(work.files).toHaveLength(start.length + 1);
		expect([work.redo(), work.canRedo]).toEqual([undefined, false]);
		work.undo();
		work.edit(added(work, OPTION, '# anders\n'));
		expect(work.canRedo).toBe(false);
	});

	it('takes keys that come soon after each other as one step, and others as their own', () => {
		const work = open();
		const type = (letter: string, how = 'input.type'): void =>
			work.edit(added(work, OPTION, letter), `${OPTION} ${how}`);
		const start = textOf(work, OPTION);
		for (const letter of 'abc') type(letter);
		vi.advanceTimersByTime(600);
		type('d');
		type('e', 'delete.backward');
		work.undo();
		expect(textOf(work, OPTION)).toBe(`${start}abcd`);
		work.undo();
		expect(textOf(work, OPTION)).toBe(`${start}abc`);
		work.undo();
		expect(textOf(work, OPTION)).toBe(start);
	});

	it('has no step for what changes nothing, or for a draft that is put back', () => {
		const work = open();
		work.edit([...work.files].reverse());
		work.takeOver({ folder: 'proef', files: added(work, OPTION, '#\n'), time: 1, key: 'x', text: '' });
		expect([work.canUndo, work.unsaved]).toEqual([false, true]);
	});
});

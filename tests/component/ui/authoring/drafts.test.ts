import { describe, expect, it } from 'vitest';
import { Drafts, type DraftStorage } from '../../../../src/lib/ui/authoring/drafts.svelte.ts';

const draft = (folder: string, time: number) => ({
	folder,
	files: [{ path: `${folder}/dossier.yaml`, text: 'titel: Proef\n' }],
	time
});

/** A storage in memory that starts with some entries. */
function storage(entries: Readonly<Record<string, string>> = {}, refuse?: DOMException): DraftStorage {
	const kept = new Map(Object.entries(entries));
	return {
		get length() {
			return kept.size;
		},
		key: (place) => [...kept.keys()][place] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, text) => {
			if (refuse) throw refuse;
			kept.set(key, text);
		},
		removeItem: (key) => void kept.delete(key)
	};
}

describe('unsaved work', () => {
	it('is there again the next time, the last changed first', () => {
		const shared = storage();
		const drafts = new Drafts(shared);
		drafts.keep(draft('een', 1));
		drafts.keep(draft('twee', 2));
		drafts.keep(draft('een', 3));
		expect(drafts.problem).toBeUndefined();
		expect(new Drafts(shared).list).toEqual([draft('een', 3), draft('twee', 2)]);
		drafts.drop('een');
		expect(new Drafts(shared).list).toEqual([draft('twee', 2)]);
	});

	it('stays on the page where the browser keeps nothing or has no room, and says so', () => {
		const full = new Drafts(storage({}, new DOMException('full', 'QuotaExceededError')));
		full.keep(draft('een', 1));
		expect(full.problem).toBe('full');
		expect(full.of('een')).toEqual(draft('een', 1));
		const blocked = new Drafts(undefined);
		blocked.keep(draft('een', 1));
		expect(blocked.problem).toBe('blocked');
		expect(blocked.of('een')).toEqual(draft('een', 1));
	});

	it('that is rubbish gives a notice, stays, and hides nothing else', () => {
		const shared = storage({
			'keuzewijzer/bewerken/kapot': '{',
			'keuzewijzer/bewerken/goed': JSON.stringify(draft('goed', 1)),
			'keuzewijzer/goed/varianten': '[]'
		});
		const drafts = new Drafts(shared);
		expect(drafts.problem).toBe('unreadable');
		expect(drafts.list).toEqual([draft('goed', 1)]);
		expect(shared.getItem('keuzewijzer/bewerken/kapot')).toBe('{');
		expect(shared.getItem('keuzewijzer/goed/varianten')).toBe('[]');
	});
});

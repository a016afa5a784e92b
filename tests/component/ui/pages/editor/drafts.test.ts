import { describe, expect, it } from 'vitest';
import { DRAFTS } from '../../../../../src/lib/state/kept.ts';
import { Drafts } from '../../../../../src/lib/ui/pages/editor/drafts.svelte.ts';
import { FULL, storageWith } from '../../../storage.ts';

const draft = (folder: string, time: number, text = 'titel: Proef\n') => ({
	folder,
	files: [{ path: `${folder}/dossier.yaml`, text }],
	time
});
const shown = ({ list }: Drafts) => list.map(({ folder, time }) => [folder, time]);

describe('unsaved work', () => {
	it('is there again the next time, the last changed first', () => {
		const shared = storageWith();
		const drafts = new Drafts(shared);
		const first = drafts.keep(draft('een', 1), undefined);
		drafts.keep(draft('twee', 2), undefined);
		const again = drafts.keep(draft('een', 3), first);
		expect(drafts.problem).toBeUndefined();
		expect(shown(new Drafts(shared))).toEqual([
			['een', 3],
			['twee', 2]
		]);
		drafts.drop(again);
		expect(shown(new Drafts(shared))).toEqual([['twee', 2]]);
	});

	it('stays on the page where the browser keeps nothing or has no room, and says so', () => {
		const storage = storageWith();
		const full = new Drafts(storage);
		const first = full.keep(draft('een', 1), undefined);
		storage.refuse = FULL;
		const second = full.keep(draft('een', 2), first);
		expect([full.problem, shown(full)]).toEqual(['full', [['een', 2]]]);
		storage.refuse = undefined;
		full.keep(draft('een', 3), second);
		expect([full.problem, shown(new Drafts(storage))]).toEqual([undefined, [['een', 3]]]);
		const blocked = new Drafts(undefined);
		blocked.keep(draft('een', 1), undefined);
		expect([blocked.problem, shown(blocked)]).toEqual(['blocked', [['een', 1]]]);
	});

	it('of two tabs stays apart, and each hears of the other', () => {
		const shared = storageWith();
		const [one, other] = [new Drafts(shared), new Drafts(shared)];
		let mine = one.keep(draft('een', 1, 'mijn\n'), undefined);
		const theirs = other.keep(draft('een', 2, 'hun\n'), undefined);
		one.hear(`${DRAFTS}een/2`);
		expect(one.of('een').map(({ files }) => files[0]?.text)).toEqual(['hun\n', 'mijn\n']);
		// The other tab goes on with the draft of this one, as it was, and this one does too.
		const taken = other.of('een').find(({ key }) => key === mine.key);
		mine = one.keep(draft('een', 3, 'mijn, verder\n'), mine);
		other.keep(draft('een', 4, 'anders verder\n'), taken);
		expect(new Drafts(shared).list.map(({ files }) => files[0]?.text)).toEqual([
			'anders verder\n',
			'mijn, verder\n',
			'hun\n'
		]);
		// What another tab wrote in the meantime is not thrown away.
		one.keep(draft('een', 5, 'mijn, nog verder\n'), mine);
		one.drop(mine);
		other.drop(theirs);
		expect(new Drafts(shared).list.map(({ files }) => files[0]?.text)).toEqual([
			'mijn, nog verder\n',
			'anders verder\n'
		]);
	});

	it.each([
		'{',
		'null',
		'[]',
		'{"folder":"een"}',
		'{"folder":"een","files":[],"time":1}',
		'{"folder":"een","files":[{"path":"een/dossier.yaml"}],"time":1}',
		'{"folder":"een","files":[{"path":"a","text":"x"},{"path":"a","text":"y"}],"time":1}'
	])('that is rubbish, %s, gives a notice, stays, and hides nothing else', (rubbish) => {
		const good = JSON.stringify(draft('goed', 1));
		const shared = storageWith({
			[`${DRAFTS}een`]: rubbish,
			[`${DRAFTS}goed`]: good,
			'keuzewijzer/goed/varianten': '[]'
		});
		const drafts = new Drafts(shared);
		expect([drafts.unreadable, shown(drafts)]).toEqual([true, [['goed', 1]]]);
		drafts.keep(draft('een', 2), undefined);
		expect(shared.getItem(`${DRAFTS}een`)).toBe(rubbish);
		expect(shared.getItem('keuzewijzer/goed/varianten')).toBe('[]');
		expect(shown(new Drafts(shared))).toEqual([
			['een', 2],
			['goed', 1]
		]);
	});

	it.each([1e300, -1, 8.64e15 + 1, 0, null, 'gisteren'])(
		'of the impossible moment %s can be put back',
		(time) => {
			const shared = storageWith({ [`${DRAFTS}een`]: JSON.stringify({ ...draft('een', 1), time }) });
			expect(shown(new Drafts(shared))).toEqual([['een', undefined]]);
		}
	);
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tweaksOf } from '../../../src/lib/state/tweaks-of.ts';
import { Tweaks } from '../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../hilversum.ts';

const assumption = (id: string) => {
	const found = dossier.assumptions.find((one) => one.id === id);
	if (!found) throw new Error(`no assumption ${id}`);
	return found;
};
const total = (tweaks: Tweaks, letter: string) =>
	tweaks.outcome.options.find((option) => option.letter === letter)?.spending;

describe('what a visitor changes before it can be calculated', () => {
	const { source } = tweaksOf(dossier);
	const asked = (tweaks: Tweaks) => {
		tweaks.set(assumption('indexatie'), 2);
		tweaks.commit('indexatie');
		tweaks.set(assumption('transformatiekosten'), 50_000);
		tweaks.commit();
		tweaks.set(assumption('indexatie'), 3);
	};

	it('is not in force, and then all of it is, in its order', async () => {
		const tweaks = new Tweaks(dossier, source);
		asked(tweaks);
		expect([tweaks.query, tweaks.moving, tweaks.canUndo, tweaks.changes]).toEqual(['', false, false, []]);
		expect(tweaks.outcome).toBe(source);
		await vi.waitFor(() => expect(tweaks.moving).toBe(true));
		const atOnce = tweaksOf(dossier);
		asked(atOnce);
		expect(tweaks.outcome).toEqual(atOnce.outcome);
		expect([tweaks.query, tweaks.moving]).toEqual(['?indexatie=2&transformatiekosten=50000', true]);
		tweaks.undo();
		expect(tweaks.query).toBe('?indexatie=2');
	});

	it('comes before what an address says later', async () => {
		const tweaks = new Tweaks(dossier, source);
		tweaks.set(assumption('indexatie'), 2);
		tweaks.commit();
		await tweaks.open('');
		expect(tweaks.outcome).toBe(source);
		expect(tweaks.canUndo).toBe(true);
	});

	it('needs nothing to be loaded for an address that says nothing', () => {
		const tweaks = new Tweaks(dossier, source);
		void tweaks.open('?');
		tweaks.judge({ 'risico.wachtlijsten_wijk': '2400' });
		expect(tweaks.query).toBe('?risico.wachtlijsten_wijk=2400');
	});

	it('is awaited for the judgements of an address', async () => {
		const tweaks = new Tweaks(dossier, source);
		await tweaks.open('?risico.wachtlijsten_wijk=3400');
		expect(tweaks.judgements).toEqual({ 'risico.wachtlijsten_wijk': '3400' });
	});
});

describe('what a visitor changes', () => {
	it('is live at once, and a step that can be undone once it is committed', () => {
		const tweaks = tweaksOf(dossier);
		expect(tweaks.moving).toBe(false);
		tweaks.set(assumption('transformatiekosten'), 20_000);
		tweaks.set(assumption('transformatiekosten'), 50_000);
		expect(total(tweaks, 'C')).toMatchObject({ known: 2_200_000, open: [], failed: [] });
		expect([tweaks.canUndo, tweaks.query, tweaks.moving]).toEqual([false, '', true]);
		tweaks.commit();
		expect([tweaks.canUndo, tweaks.query, tweaks.moving]).toEqual([
			true,
			'?transformatiekosten=50000',
			false
		]);
		tweaks.undo();
		expect(total(tweaks, 'C')).toMatchObject({
			known: 2_000_000,
			open: [{ item: 'transformatie_en_frictie' }],
			failed: []
		});
		tweaks.redo();
		expect(tweaks.query).toBe('?transformatiekosten=50000');
	});

	describe('in one gesture', () => {
		beforeEach(() => void vi.useFakeTimers());
		afterEach(() => void vi.useRealTimers());

		const step = (tweaks: Tweaks, id: string, value: number) => {
			tweaks.set(assumption(id), value);
			tweaks.commit(id);
		};

		it('is one step, of forty presses within a second of each other', () => {
			const tweaks = tweaksOf(dossier);
			for (let press = 1; press <= 40; press += 1) {
				step(tweaks, 'indexatie', press / 10);
				vi.advanceTimersByTime(900);
			}
			expect([tweaks.query, tweaks.steps]).toEqual(['?indexatie=4', 1]);
			tweaks.undo();
			expect([tweaks.query, tweaks.canUndo]).toEqual(['', false]);
			tweaks.redo();
			expect(tweaks.query).toBe('?indexatie=4');
		});

		it.each<[string, (tweaks: Tweaks) => void, readonly string[]]>([
			['a pause of a second', () => vi.advanceTimersByTime(1000), ['?indexatie=1', '']],
			['leaving the control', (tweaks) => tweaks.endGesture(), ['?indexatie=1', '']],
			[
				'another control',
				(tweaks) => step(tweaks, 'fte_in_dienst', 30),
				['?indexatie=1&fte_in_dienst=30', '?indexatie=1', '']
			],
			[
				'undo and redo',
				(tweaks) => {
					tweaks.undo();
					tweaks.redo();
				},
				['?indexatie=1', '']
			]
		])('ends by %s', (_, end, left) => {
			const tweaks = tweaksOf(dossier);
			step(tweaks, 'indexatie', 1);
			end(tweaks);
			step(tweaks, 'indexatie', 2);
			const seen: string[] = [];
			while (tweaks.canUndo) {
				tweaks.undo();
				seen.push(tweaks.query);
			}
			expect(seen).toEqual(left);
		});

		it('is no step when it ends where it began, and can go on from there', () => {
			const tweaks = tweaksOf(dossier);
			step(tweaks, 'indexatie', 1);
			step(tweaks, 'indexatie', 0);
			expect(tweaks.canUndo).toBe(false);
			step(tweaks, 'indexatie', 2);
			step(tweaks, 'indexatie', 3);
			tweaks.undo();
			expect([tweaks.query, tweaks.canUndo]).toEqual(['', false]);
		});

		it('holds for judgements too, and never for what a button does', () => {
			const tweaks = tweaksOf(dossier);
			tweaks.judge({ 'risico.wachtlijsten_wijk': '3400' }, 'kans');
			tweaks.judge({ 'risico.wachtlijsten_wijk': '4400' }, 'kans');
			for (const value of [2, 3]) {
				tweaks.set(assumption('indexatie'), value);
				tweaks.commit();
			}
			expect(tweaks.steps).toBe(3);
		});
	});

	it('is refused out of bounds, and the last good value stays', () => {
		const tweaks = tweaksOf(dossier);
		expect(tweaks.set(assumption('indexatie'), 3)).toBe(true);
		expect(tweaks.set(assumption('indexatie'), 11)).toBe(false);
		expect(tweaks.set(assumption('indexatie'), NaN)).toBe(false);
		expect(tweaks.values['indexatie']).toBe(3);
	});

	it('is no change when it is the value of the dossier', () => {
		const tweaks = tweaksOf(dossier);
		tweaks.set(assumption('fte_in_dienst'), 20);
		expect(tweaks.changes).toEqual([]);
		tweaks.set(assumption('transformatiekosten'), 0);
		expect(tweaks.changes.map(({ from, to }) => [from, to])).toEqual([[null, 0]]);
	});

	it('takes over a link, and names what it cannot use', () => {
		const tweaks = tweaksOf(dossier);
		tweaks.open('?indexatie=2.5&onzin=1');
		expect(tweaks.values['indexatie']).toBe(2.5);
		expect(tweaks.notices).toHaveLength(1);
		expect(tweaks.canUndo).toBe(false);
		tweaks.open('');
		expect(tweaks.values['indexatie']).toBe(0);
		expect(tweaks.canUndo).toBe(true);
	});

	it('takes over a later address as a step, also after a first one that says nothing', () => {
		const tweaks = tweaksOf(dossier);
		tweaks.open('');
		tweaks.open('?indexatie=2.5');
		tweaks.undo();
		expect([tweaks.query, tweaks.canUndo]).toEqual(['', false]);
	});

	it('keeps own judgements beside the assumptions, in the same address and the same steps', () => {
		const tweaks = tweaksOf(dossier);
		tweaks.judge({ 'risico.wachtlijsten_wijk': '3400' });
		tweaks.set(assumption('indexatie'), 2);
		tweaks.commit();
		expect(tweaks.query).toBe('?indexatie=2&risico.wachtlijsten_wijk=3400');
		tweaks.judge({ 'risico.wachtlijsten_wijk': undefined });
		expect(tweaks.judgements).toEqual({});
		tweaks.undo();
		expect(tweaks.judgements).toEqual({ 'risico.wachtlijsten_wijk': '3400' });
		tweaks.reset();
		expect(tweaks.query).toBe('?risico.wachtlijsten_wijk=3400');
		tweaks.undo();
		tweaks.undo();
		expect(tweaks.query).toBe('?risico.wachtlijsten_wijk=3400');
	});

	it('is gone to the last bit after a reset, whatever was changed, and every step can be undone and redone', () => {
		const change = fc.constantFrom(...dossier.assumptions).chain((one) =>
			fc.record({
				one: fc.constant(one),
				value: fc.option(fc.double({ min: one.bounds[0], max: one.bounds[1], noNaN: true }))
			})
		);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 50 }), (changes) => {
				const tweaks = tweaksOf(dossier);
				const seen = [tweaks.query];
				for (const { one, value } of changes) {
					tweaks.set(one, value);
					tweaks.commit();
					if (seen.at(-1) !== tweaks.query) seen.push(tweaks.query);
				}
				const last = tweaks.query;
				while (tweaks.canUndo) tweaks.undo();
				expect(tweaks.query).toBe('');
				while (tweaks.canRedo) tweaks.redo();
				expect(tweaks.query).toBe(last);
				tweaks.reset();
				expect(tweaks.changes).toEqual([]);
				expect(tweaks.outcome).toEqual(tweaksOf(dossier).outcome);
				expect(tweaks.outcome).toEqual(tweaks.source);
			}),
			{ numRuns: 50 }
		);
	});
});

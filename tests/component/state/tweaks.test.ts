import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tweaks } from '../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../hilversum.ts';

const assumption = (id: string) => {
	const found = dossier.assumptions.find((one) => one.id === id);
	if (!found) throw new Error(`no assumption ${id}`);
	return found;
};
const total = (tweaks: Tweaks, letter: string) =>
	tweaks.outcome.options.find((option) => option.letter === letter)?.spending;

describe('what a visitor changes', () => {
	it('is live at once, and a step that can be undone once it is committed', () => {
		const tweaks = new Tweaks(dossier);
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
			open: ['transformatie_en_frictie'],
			failed: []
		});
		tweaks.redo();
		expect(tweaks.query).toBe('?transformatiekosten=50000');
	});

	it('is refused out of bounds, and the last good value stays', () => {
		const tweaks = new Tweaks(dossier);
		expect(tweaks.set(assumption('indexatie'), 3)).toBe(true);
		expect(tweaks.set(assumption('indexatie'), 11)).toBe(false);
		expect(tweaks.set(assumption('indexatie'), NaN)).toBe(false);
		expect(tweaks.values['indexatie']).toBe(3);
	});

	it('is no change when it is the value of the dossier', () => {
		const tweaks = new Tweaks(dossier);
		tweaks.set(assumption('fte_in_dienst'), 20);
		expect(tweaks.changes).toEqual([]);
		tweaks.set(assumption('transformatiekosten'), 0);
		expect(tweaks.changes.map(({ from, to }) => [from, to])).toEqual([[null, 0]]);
	});

	it('takes over a link, and names what it cannot use', () => {
		const tweaks = new Tweaks(dossier);
		tweaks.open('?indexatie=2.5&onzin=1');
		expect(tweaks.values['indexatie']).toBe(2.5);
		expect(tweaks.notices).toHaveLength(1);
		expect(tweaks.canUndo).toBe(false);
		tweaks.open('');
		expect(tweaks.values['indexatie']).toBe(0);
		expect(tweaks.canUndo).toBe(true);
	});

	it('keeps own judgements beside the assumptions, in the same address and the same steps', () => {
		const tweaks = new Tweaks(dossier);
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
				const tweaks = new Tweaks(dossier);
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
				expect(tweaks.outcome).toEqual(new Tweaks(dossier).outcome);
				expect(tweaks.outcome).toEqual(tweaks.source);
			}),
			{ numRuns: 50 }
		);
	});
});

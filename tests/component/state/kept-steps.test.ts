import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsKey, type KeptStorage } from '../../../src/lib/state/kept.ts';
import { keepSteps, keptSteps } from '../../../src/lib/state/kept-steps.ts';
import { tweaksOf } from '../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../hilversum.ts';

const KEY = stepsKey(dossier.id);

function storageWith(text?: string): KeptStorage {
	const kept = new Map(text === undefined ? [] : [[KEY, text]]);
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
		key: (place) => [...kept.keys()][place] ?? null,
		get length() {
			return kept.size;
		}
	};
}

/** A visit after a reload, whose address says what was committed. */
function reloaded(before: Tweaks, storage: KeptStorage): Tweaks {
	const after = tweaksOf(dossier);
	after.open(before.query);
	const kept = keptSteps(dossier, storage);
	if (kept) after.resume(kept);
	return after;
}

/** What every step back and every step forward gives, as the queries of addresses. */
function walk(tweaks: Tweaks): readonly string[] {
	const seen = [tweaks.query];
	while (tweaks.canUndo) {
		tweaks.undo();
		seen.push(tweaks.query);
	}
	while (tweaks.canRedo) {
		tweaks.redo();
		seen.push(tweaks.query);
	}
	return seen;
}

describe('steps that outlive a reload', () => {
	it('can be undone and redone, whatever was done before', () => {
		const action = fc.oneof(
			fc.record({
				place: fc.nat(dossier.assumptions.length - 1),
				part: fc.double({ min: 0, max: 1, noNaN: true })
			}),
			fc.constantFrom('undo' as const, 'redo' as const, 'judge' as const)
		);
		fc.assert(
			fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
				const tweaks = tweaksOf(dossier);
				tweaks.open('');
				for (const one of actions) {
					if (one === 'undo') tweaks.undo();
					else if (one === 'redo') tweaks.redo();
					else if (one === 'judge') tweaks.judge({ 'risico.wachtlijsten_wijk': String(3000 + tweaks.steps) });
					else {
						const assumption = dossier.assumptions[one.place];
						const [low, high] = assumption?.bounds ?? [0, 0];
						if (assumption && tweaks.set(assumption, low + one.part * (high - low))) tweaks.commit();
					}
				}
				const storage = storageWith();
				keepSteps(dossier, tweaks.history, storage);
				expect(walk(reloaded(tweaks, storage))).toEqual(walk(tweaks));
			}),
			{ numRuns: 100 }
		);
	});

	it('are not taken up under another link, or after a step was made', () => {
		const tweaks = tweaksOf(dossier);
		tweaks.open('?indexatie=2');
		tweaks.open('?indexatie=3');
		const storage = storageWith();
		keepSteps(dossier, tweaks.history, storage);
		const other = tweaksOf(dossier);
		other.open('?indexatie=4');
		const kept = keptSteps(dossier, storage);
		expect(kept?.past).toHaveLength(1);
		if (kept) other.resume(kept);
		expect(other.canUndo).toBe(false);
		other.open('?indexatie=3');
		if (kept) other.resume(kept);
		other.undo();
		expect(other.query).toBe('?indexatie=4');
	});

	it.each([
		'',
		'x',
		'null',
		'[]',
		'{"version":1}',
		'{"version":2,"past":[],"now":"","future":[]}',
		'{"version":1,"past":[1],"now":"","future":[]}',
		'{"version":1,"past":{},"now":"","future":[]}',
		'{"version":1,"past":[],"now":null,"future":[]}'
	])('are none where what is kept reads %s', (text) => {
		expect(keptSteps(dossier, storageWith(text))).toBeUndefined();
	});

	it('are kept by a storage that refuses without a word', () => {
		const refusing: KeptStorage = {
			...storageWith(),
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(() => keepSteps(dossier, tweaksOf(dossier).history, refusing)).not.toThrow();
	});
});

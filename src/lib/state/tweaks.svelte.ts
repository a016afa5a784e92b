import { browser } from '$app/environment';
import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { baseline, withChanges, withinBounds, type AssumptionValues } from '../model/assumptions.ts';
import { calculate, type Outcome } from '../model/calculate.ts';
import { differing, readQuery, writeQuery, type Notice } from './query.ts';

/** One assumption that the visitor changed. Values in the assumption's own unit; null is unknown. */
export interface Change {
	readonly assumption: Assumption;
	readonly from: number | null;
	readonly to: number | null;
}

/**
 * What the visitor changed in a dossier, with undo and redo. While a slider moves, changes are live but not yet
 * committed: `commit` makes one step of them, which can be undone and goes into the address.
 */
export class Tweaks {
	readonly dossier: Dossier;
	/** The outcome of the dossier itself. */
	readonly source: Outcome;

	#live = $state.raw<AssumptionValues>({});
	#committed = $state.raw<AssumptionValues>({});
	#past = $state.raw<readonly AssumptionValues[]>([]);
	#future = $state.raw<readonly AssumptionValues[]>([]);
	/** What was wrong with the link that was opened. */
	notices = $state.raw<readonly Notice[]>([]);

	/** A value for every assumption. */
	readonly values: AssumptionValues = $derived.by(() => withChanges(this.dossier, this.#live));
	/** The outcome under these values. */
	readonly outcome: Outcome = $derived.by(() =>
		Object.keys(this.#live).length === 0 ? this.source : calculate(this.dossier, this.values)
	);
	/** What differs from the dossier, in the dossier's order. */
	readonly changes: readonly Change[] = $derived.by(() =>
		this.dossier.assumptions.flatMap((assumption) => {
			const to = this.#live[assumption.id];
			return to === undefined ? [] : [{ assumption, from: assumption.value, to }];
		})
	);
	/** The committed changes as the query of an address. */
	readonly query: string = $derived.by(() => writeQuery(this.dossier, this.#committed));
	/** The committed changes themselves. */
	readonly committed: AssumptionValues = $derived(this.#committed);
	/** Whether something is being changed that is not committed yet, as while a slider moves. */
	readonly moving: boolean = $derived(!same(this.#live, this.#committed));
	readonly canUndo: boolean = $derived(this.#past.length > 0);
	readonly canRedo: boolean = $derived(this.#future.length > 0);

	constructor(dossier: Dossier) {
		this.dossier = dossier;
		this.source = calculate(dossier, baseline(dossier));
	}

	/**
	 * Sets an assumption without committing it; null is unknown. A value that is no number or is out of bounds is
	 * refused: the last good value stays.
	 */
	set(assumption: Assumption, value: number | null): boolean {
		if (value !== null && !(Number.isFinite(value) && withinBounds(assumption, value))) return false;
		this.#live = differing(this.dossier, { ...this.#live, [assumption.id]: value });
		return true;
	}

	/** Makes one step of all that was set since the last one. */
	commit(): void {
		if (same(this.#live, this.#committed)) return;
		this.#past = [...this.#past, this.#committed];
		this.#future = [];
		this.#committed = this.#live;
	}

	/** Sets assumptions as one step; names that the dossier does not have are left out. */
	replace(changes: AssumptionValues): void {
		this.#live = differing(this.dossier, changes);
		this.commit();
	}

	/** Takes one assumption, or all of them, back to the dossier's value. */
	reset(assumption?: Assumption): void {
		if (assumption) this.set(assumption, assumption.value);
		else this.#live = {};
		this.commit();
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (before === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.#committed];
		this.#live = this.#committed = before;
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (after === undefined) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.#committed];
		this.#live = this.#committed = after;
	}

	/** Takes over what an address says. The first address that is opened cannot be undone. */
	open(search: string): void {
		const { changes, notices } = readQuery(this.dossier, search);
		this.notices = notices;
		if (same(changes, this.#committed)) {
			this.#live = this.#committed;
			return;
		}
		if (this.#opened) this.#past = [...this.#past, this.#committed];
		this.#opened = true;
		this.#future = [];
		this.#live = this.#committed = changes;
	}

	#opened = false;
}

const same = (a: AssumptionValues, b: AssumptionValues): boolean =>
	Object.keys(a).length === Object.keys(b).length &&
	Object.keys(a).every((id) => Object.hasOwn(b, id) && a[id] === b[id]);

/** The tweaks of every dossier that this browser has open, by id. */
const opened: Record<string, Tweaks> = {};

/**
 * The tweaks of a dossier: in the browser the same on every page, so that undo survives a visit to another page;
 * while prerendering always fresh.
 */
export function tweaksOf(dossier: Dossier): Tweaks {
	const known = browser ? opened[dossier.id] : undefined;
	if (known?.dossier === dossier) return known;
	const made = new Tweaks(dossier);
	if (browser) opened[dossier.id] = made;
	return made;
}

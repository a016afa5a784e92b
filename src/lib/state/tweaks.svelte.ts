import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { baseline, withinBounds, type AssumptionValues } from '../model/assumptions.ts';
import type { FigureRef } from '../model/explaining/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import { assumptionNamed, differing, sharedUnknownOf, type SharedUnknown } from '../model/split.ts';
import type { Judgements } from './judgements.ts';
import type * as changing from './changing.ts';
import type { Moment } from './moment.ts';
import type { Notice } from './query.ts';
import type { Typed } from './typed.ts';
import { writeQuery } from './write-query.ts';

/** One assumption that the visitor changed. Values in the assumption's own unit; null is unknown. */
export interface Change {
	readonly assumption: Assumption;
	readonly from: number | null;
	readonly to: number | null;
	/** Of a part of an unknown that the visitor split: the options for which the dossier has one and the same. */
	readonly shared?: readonly string[];
}

/**
 * All that a visitor brings to a dossier. `changes` holds only what differs from it; of an unknown that is split, every
 * part.
 */
export interface Choices {
	readonly changes: AssumptionValues;
	readonly judgements: Judgements;
}

/** What was committed, with the steps before it and those that were undone, in the order in which they were made. */
export interface Steps {
	readonly past: readonly Choices[];
	readonly now: Choices;
	readonly future: readonly Choices[];
}

/** How totals and differences are shown, where that is in a measure. */
export interface ShownAs {
	/** An amount over all years in words. */
	readonly write: (amount: number) => string;
	/** A figure in words; undefined for one that stays in euros. */
	readonly total: (known: number, figure: FigureRef | undefined) => string | undefined;
}

/** What reads changes and calculates a dossier under them. */
type Calculation = typeof changing;

const NOTHING: Choices = { changes: {}, judgements: {} };

/** A pause of so long, in milliseconds, ends what one does with one control. */
const PAUSE = 1000;

/**
 * What the visitor changed in a dossier and judged of it, with undo and redo. While a slider moves, changes are live but
 * not yet committed: `commit` makes a step of them, which can be undone and goes into the address. All that is done with
 * one control without a pause is one gesture, and one step.
 *
 * What calculates changes is loaded for the first of them. Until it is there nothing is changed: what was asked is done
 * then, in its order.
 */
export class Tweaks {
	/** The dossier as it is, with nothing in it split. */
	readonly own: Dossier;
	/** The outcome of the dossier itself. */
	readonly source: Outcome;
	/** How totals and differences are shown, where that is not in euros. */
	shownAs = $state.raw<ShownAs>();
	readonly #untouched: Moment;
	#calculation = $state.raw<Calculation>();
	#loading: Promise<void> | undefined;
	#lost = $state.raw(0);

	#live = $state.raw<AssumptionValues>({});
	#committed = $state.raw<Choices>(NOTHING);
	#past = $state.raw<readonly Choices[]>([]);
	#future = $state.raw<readonly Choices[]>([]);
	/** The control that made the last step, and when; undefined when what comes next is a step of its own. */
	#gesture: { readonly control: string; readonly at: number } | undefined;
	#steps = 0;
	/** What was wrong with the link that was opened. */
	notices = $state.raw<readonly Notice[]>([]);
	/** The other version of the dossier with which a link of this visit was made, until the visitor has read of it. */
	madeWith = $state.raw<string>();

	/** What was committed, the same object as long as it says the same. */
	readonly #changes: AssumptionValues = $derived(this.#committed.changes);
	/** The dossier under what was committed: while a slider moves, as it was before. */
	readonly settled: Moment = $derived.by(() => this.#momentOf(this.#changes));
	/** The dossier as it is under the visitor's hands. */
	readonly now: Moment = $derived.by(() => (this.moving ? this.#momentOf(this.#live) : this.settled));
	/** The dossier with the unknowns split that the visitor split. */
	readonly dossier: Dossier = $derived(this.now.dossier);
	/** A value for every assumption. */
	readonly values: AssumptionValues = $derived(this.now.values);
	/** The outcome under these values. */
	readonly outcome: Outcome = $derived(this.now.outcome);
	/** What differs from the dossier, in the dossier's order. */
	readonly changes: readonly Change[] = $derived.by(() =>
		Object.entries(this.#live).flatMap(([id, to]): Change[] => {
			const assumption = assumptionNamed(this.own, id);
			if (assumption === undefined) return [];
			const shared = sharedUnknownOf(this.own, id);
			const isPart = shared !== undefined && shared.assumption !== assumption;
			return [{ assumption, from: assumption.value, to, ...(isPart && { shared: shared.letters }) }];
		})
	);
	/** What was committed, as the query of an address. */
	readonly query: string = $derived.by(() =>
		writeQuery(this.own, this.#committed.changes, this.#committed.judgements)
	);
	/** What was committed, itself. */
	readonly committed: Choices = $derived(this.#committed);
	/** The visitor's own judgements. */
	readonly judgements: Judgements = $derived(this.#committed.judgements);
	/** Whether something is being changed that is not committed yet, as while a slider moves. */
	readonly moving: boolean = $derived(!same(this.#live, this.#changes));
	/** How many changes were lost for want of what calculates them; 0 when that is there. */
	readonly lost: number = $derived(this.#calculation === undefined ? this.#lost : 0);
	readonly canUndo: boolean = $derived(this.#past.length > 0);
	readonly canRedo: boolean = $derived(this.#future.length > 0);

	/**
	 * @param source the outcome of the dossier itself
	 * @param calculation what calculates it under changes, where that is there already
	 */
	constructor(dossier: Dossier, source: Outcome, calculation?: Calculation) {
		this.own = dossier;
		this.source = source;
		this.#untouched = { dossier, values: baseline(dossier), outcome: source, source };
		this.#calculation = calculation;
	}

	#momentOf(changes: AssumptionValues): Moment {
		const calculation = this.#calculation;
		if (Object.keys(changes).length === 0 || calculation === undefined) return this.#untouched;
		return calculation.momentUnder(this.own, changes, this.source);
	}

	/** Loads what calculates changes, so that the first one does not have to wait for it. */
	async prepare(): Promise<void> {
		if (this.#calculation !== undefined) return;
		this.#loading ??= import('./changing.ts').then((calculation) => {
			this.#calculation = calculation;
		});
		try {
			await this.#loading;
		} finally {
			this.#loading = undefined;
		}
	}

	/** Does what changes something, once it can be calculated and after what was asked before. */
	async #change(step: (calculation: Calculation) => void): Promise<void> {
		if (this.#calculation === undefined) await this.prepare().catch(() => undefined);
		if (this.#calculation === undefined) this.#lost += 1;
		else step(this.#calculation);
	}

	/** Reads what is typed for an assumption, once what reads it is there and after what was asked before. */
	read(assumption: Assumption, text: string, take: (typed: Typed) => void): void {
		void this.#change(({ readTyped }) => take(readTyped(assumption, text)));
	}

	/**
	 * Sets an assumption without committing it; null is unknown. A value that is no number or is out of bounds is
	 * refused: the last good value stays.
	 */
	set(assumption: Assumption, value: number | null): boolean {
		if (value !== null && !(Number.isFinite(value) && withinBounds(assumption, value))) return false;
		void this.#change(() => {
			this.#live = differing(this.own, { ...this.#live, [assumption.id]: value });
		});
		return true;
	}

	/**
	 * Makes one step of all that was set since the last one. What a control, by its name, commits again without a pause
	 * goes into the step that it made; without a name the step stands by itself.
	 */
	commit(control?: string): void {
		void this.#change(() => this.#step({ changes: this.#live, judgements: this.judgements }, control));
	}

	/** Ends a gesture, as when the visitor leaves a control: what comes next is another step. */
	endGesture(): void {
		const end = (): void => {
			this.#gesture = undefined;
		};
		// What was asked before comes first.
		if (this.#loading === undefined) end();
		else void this.#change(end);
	}

	/** How many steps were made, in either direction. A gesture that goes on makes no other. */
	get steps(): number {
		return this.#steps;
	}

	/**
	 * Sets or, with undefined, takes away judgements as one step, or as more of the step that the same control made, as
	 * `commit` does.
	 */
	judge(judgements: Readonly<Record<string, string | undefined>>, control?: string): void {
		const kept = Object.entries({ ...this.judgements, ...judgements }).flatMap(([key, text]) =>
			text === undefined ? [] : [[key, text] as const]
		);
		this.#step({ changes: this.#live, judgements: Object.fromEntries(kept) }, control);
	}

	/** Takes over other choices as one step; names that the dossier does not have are left out. */
	replace({ changes, judgements }: Choices): void {
		void this.#change(() => this.#step({ changes: differing(this.own, changes), judgements }));
	}

	/**
	 * Takes one assumption, or all of them, back to the dossier's value. Parts of an unknown that is split become one
	 * again when none of them has a value left.
	 */
	reset(assumption?: Assumption): void {
		void this.#change(({ withJoined }) => {
			if (assumption) {
				this.set(assumption, assumption.value);
				const shared = sharedUnknownOf(this.own, assumption.id);
				if (shared?.parts.every(({ id }) => (this.#live[id] ?? null) === null))
					this.#live = differing(this.own, withJoined(shared, this.#live));
			} else this.#live = {};
			this.commit();
		});
	}

	/** Whether taking one assumption back would change something: not of a part without a value beside one with one. */
	canReset({ id }: Assumption): boolean {
		const parts = sharedUnknownOf(this.own, id)?.parts ?? [];
		const isPart = parts.some((part) => part.id === id);
		const isFilledIn = (part: Assumption): boolean => (this.#live[part.id] ?? null) !== null;
		return !isPart || (this.#live[id] ?? null) !== null || !parts.some(isFilledIn);
	}

	/** The unknown that an assumption shares among options, or is a part of; undefined where it is neither. */
	sharedUnknown(assumption: Assumption): SharedUnknown | undefined {
		return sharedUnknownOf(this.own, assumption.id);
	}

	/** Fills in an unknown for each option apart; the value that it has goes to every part. */
	split(unknown: SharedUnknown): void {
		void this.#change(({ withSplit }) => {
			this.#live = differing(this.own, withSplit(unknown, this.#live));
			this.commit();
		});
	}

	/** Makes one unknown again of what was split, with the value of the parts where that is the same in all. */
	join(unknown: SharedUnknown): void {
		void this.#change(({ withJoined }) => {
			this.#live = differing(this.own, withJoined(unknown, this.#live));
			this.commit();
		});
	}

	undo(): void {
		void this.#change(() => {
			const before = this.#past.at(-1);
			if (before === undefined) return;
			this.#past = this.#past.slice(0, -1);
			this.#future = [...this.#future, this.#committed];
			this.#take(before);
		});
	}

	redo(): void {
		void this.#change(() => {
			const after = this.#future.at(-1);
			if (after === undefined) return;
			this.#future = this.#future.slice(0, -1);
			this.#past = [...this.#past, this.#committed];
			this.#take(after);
		});
	}

	/**
	 * Takes over what an address says: at once, unless what reads it is still to be loaded. The first address that is
	 * opened cannot be undone.
	 * @returns what waits for that, if anything does
	 */
	open(search: string): Promise<void> | undefined {
		const read = ({ readQuery }: Calculation): void => {
			const { changes, judgements, notices, madeWith } = readQuery(this.own, search);
			this.notices = notices;
			this.madeWith = madeWith ?? this.madeWith;
			this.#open({ changes, judgements });
		};
		if (this.#calculation !== undefined) read(this.#calculation);
		else if (search.length > 1 || this.#loading !== undefined) return this.#change(read);
		else {
			this.notices = [];
			this.#open(NOTHING);
		}
		return undefined;
	}

	#open(opened: Choices): void {
		const isFirst = !this.#opened;
		this.#opened = true;
		if (sameChoices(opened, this.#committed)) {
			this.#live = this.#changes;
			return;
		}
		if (!isFirst) this.#past = [...this.#past, this.#committed];
		this.#future = [];
		this.#take(opened);
	}

	/** What can be undone and redone. */
	get history(): Steps {
		return { past: this.#past, now: this.#committed, future: [...this.#future].reverse() };
	}

	/** Takes up the steps of an earlier time, where they lead to what is committed and none was made since. */
	resume({ past, now, future }: Steps): void {
		if (this.canUndo || this.canRedo || !sameChoices(now, this.#committed)) return;
		this.#past = past;
		this.#future = [...future].reverse();
	}

	#step(choices: Choices, control?: string): void {
		const now = performance.now();
		const goesOn =
			control !== undefined && this.#gesture?.control === control && now - this.#gesture.at < PAUSE;
		if (sameChoices(choices, this.#committed)) this.#live = choices.changes;
		else if (goesOn) {
			this.#committed = choices;
			this.#live = choices.changes;
			const before = this.#past.at(-1);
			if (before && sameChoices(choices, before)) {
				this.#past = this.#past.slice(0, -1);
				control = undefined;
			}
		} else {
			this.#past = [...this.#past, this.#committed];
			this.#future = [];
			this.#take(choices);
		}
		this.#gesture = control === undefined ? undefined : { control, at: now };
	}

	#take(choices: Choices): void {
		this.#gesture = undefined;
		this.#steps += 1;
		this.#committed = choices;
		this.#live = choices.changes;
	}

	#opened = false;
}

const sameChoices = (a: Choices, b: Choices): boolean =>
	same(a.changes, b.changes) && same(a.judgements, b.judgements);

const same = <T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): boolean =>
	a === b ||
	(Object.keys(a).length === Object.keys(b).length &&
		Object.keys(a).every((id) => Object.hasOwn(b, id) && a[id] === b[id]));

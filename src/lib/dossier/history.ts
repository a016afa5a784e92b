/** A meeting in which the dossier is or was dealt with. */
export interface Meeting {
	/** ISO date. */
	readonly date: string;
	/** Who meets: "raad", "commissie Zorg". */
	readonly body: string;
	readonly note?: string;
	/** An http(s) address, checked by the reader. */
	readonly url?: string;
}

/** Something that was changed in a dossier after it was published, in the words of its makers. */
export interface Correction {
	/** ISO date. */
	readonly date: string;
	/** The first version that has it. */
	readonly version: string;
	readonly was: string;
	readonly is: string;
	readonly why: string;
	/** What it concerns, as far as the dossier says: options by letter, the others by id. */
	readonly options: readonly string[];
	readonly items: readonly string[];
	readonly effects: readonly string[];
	readonly assumptions: readonly string[];
}

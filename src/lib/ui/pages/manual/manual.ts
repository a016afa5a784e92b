import type { Reference } from '../../../dossier/reference.ts';

/** What the manual shows, as plain data that is made at build time. */
export interface Manual {
	readonly reference: Reference;
	/** What one types after `npm run -s dossier --`, and what that does. */
	readonly commands: readonly { readonly usage: string; readonly does: string }[];
	/** The YAML of the three paths. */
	readonly examples: {
		readonly amount: string;
		readonly assumption: string;
		readonly intermediate: string;
		readonly item: string;
		readonly formula: string;
	};
}

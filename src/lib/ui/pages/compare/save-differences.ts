import type { Dossier } from '$lib/dossier/dossier';
import { differencesTable } from '$lib/export/pair-table';
import type { AssumptionValues } from '$lib/model/assumptions';
import type { Outcome } from '$lib/model/outcome';
import type { About } from '../../parts/save/about';
import { saveTable } from '../../parts/save/save-table';

/** Saves the table of all differences as it now is; loaded when it is asked for. */
export const saveDifferences = (
	dossier: Dossier,
	{ values, outcome }: { readonly values: AssumptionValues; readonly outcome: Outcome },
	about: About
): Promise<boolean> => saveTable({ table: differencesTable(dossier, values, outcome), about });

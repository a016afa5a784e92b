import type { Dossier } from '../../../dossier/dossier.ts';
import { withVersion } from '../../../state/link-version.ts';
import { pageAddress, shownQuery, shownWith } from '../addresses/address-bar.ts';

/**
 * The address of what is shown, to give to others: it says with which version of the dossier it was made. For use in the
 * browser.
 */
export const sharedAddress = (dossier: Dossier): string => shownWith(withVersion(dossier, shownQuery()));

/** The same of the whole page, without the place on it that is open. For use in the browser. */
export const sharedPage = (dossier: Dossier, query = shownQuery()): string =>
	pageAddress(withVersion(dossier, query));

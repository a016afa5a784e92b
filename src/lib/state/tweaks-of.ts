import type { Dossier } from '../dossier/dossier.ts';
import * as changing from './changing.ts';
import { sourceMoment } from './moment.ts';
import { Tweaks } from './tweaks.svelte.ts';

/** What a visitor changes in a dossier, where what calculates it is at hand. */
export const tweaksOf = (dossier: Dossier): Tweaks =>
	new Tweaks(dossier, sourceMoment(dossier).outcome, changing);

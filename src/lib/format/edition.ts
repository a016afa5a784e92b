import type { Dossier } from '../dossier/dossier.ts';
import { dayText } from './date.ts';

/** Which version of a dossier it is, for use in a sentence: `versie 1.1 van 28 november 2026`. Empty where it does not say. */
export const editionText = ({ version, date }: Pick<Dossier, 'version' | 'date'>): string =>
	[version && `versie ${version}`, date && `${version && 'van '}${dayText(date)}`].filter(Boolean).join(' ');

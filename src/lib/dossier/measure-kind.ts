import type { Measure } from './dossier.ts';

/** Whether a measure is money of which an amount is a share, and not things by which it is divided. */
export const isMoney = ({ unit }: Pick<Measure, 'unit'>): boolean => unit.startsWith('€');

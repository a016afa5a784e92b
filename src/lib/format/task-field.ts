import type { CostItem } from '../dossier/dossier.ts';

/** Where a post belongs in the books of municipalities: `Taakveld 6.1 (Iv3, indeling van 2024).` */
export const taskFieldText = ({ code, year }: NonNullable<CostItem['taskField']>): string =>
	`Taakveld ${code} (Iv3, indeling van ${year}).`;

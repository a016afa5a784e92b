import type { Dossier } from '../dossier/dossier.ts';
import { dossierTitle } from '../format/kind.ts';
import { OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

/** The first sheet of a workbook: what it is, where it comes from and how to use it. */
export function readmeSheet(dossier: Dossier, about: readonly string[]): Sheet {
	const heading = (value: string): SheetCell[] => [{ value, look: 'heading' }];
	const lines = (texts: readonly string[]): SheetCell[][] => texts.map((value) => [{ value }]);
	return {
		name: 'Lees mij',
		rows: [
			[{ value: `Vergelijking van de keuzes: ${dossierTitle(dossier)}`, look: 'title' }],
			[],
			heading('Waar komt dit vandaan?'),
			...lines(about),
			[],
			heading('Hoe gebruikt u dit bestand?'),
			...lines([
				'Verander een waarde op het blad Aannames, in de kolom Waarde. Alle andere bladen rekenen dan opnieuw.',
				'Elk bedrag is een formule. U ziet de formule als u de cel kiest.',
				'Op het blad Vergelijking staan de keuzes naast elkaar. Elke keuze heeft ook een eigen blad, met alle posten per jaar.',
				'De kolommen “in de bron” veranderen niet mee. Zo ziet u wat u hebt veranderd.',
				'De regels hierboven zeggen hoe het bestand was toen het werd gemaakt. Wat u daarna verandert, staat op het blad Aannames.'
			]),
			[],
			heading(`Wat betekent ${OPEN_CELL}?`),
			...lines([
				`${OPEN_CELL} betekent: nog niet bekend. Dat is niet hetzelfde als nul.`,
				`Een bedrag dat ${OPEN_CELL} is, telt niet mee in een totaal. Naast het totaal staat hoeveel posten ontbreken.`,
				`Vult u op het blad Aannames een getal in voor ${OPEN_CELL}, dan tellen de bedragen die daarvan afhangen mee.`,
				`Weet u een waarde niet? Typ dan ${OPEN_CELL} op het blad Aannames.`
			])
		],
		widths: [120],
		frozen: { rows: 0, columns: 0 },
		entries: []
	};
}

import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { exampleFiles } from './example.ts';

const POOL = `titel: Zwembad
organisatie: Gemeente Proefstad
bedragen: Netto lasten per jaar
jaren: [2026, 2027]
assen:
  plek: { vraag: Waar?, polen: { oud: Oud, nieuw: Nieuw } }
aannames:
  bezoekers: { titel: Bezoekers, eenheid: getal, waarde: 1000, bereik: [0, 5000] }
  prijs: { titel: Kaartje, eenheid: €/jaar, waarde: 5, bereik: [0, 20] }
posten:
  exploitatie: { titel: Exploitatie, aard: structureel, taakveld: { jaar: 2026, code: "5.2" } }
  sloop: { titel: Sloop, aard: incidenteel }
  entree: { titel: Entreegelden, kort: Entree, aard: structureel, taakveld: { jaar: 2026, code: "5.2" } }
  provincie: { titel: Bijdrage van de provincie, kort: Provincie }
`;

const OLD = `letter: A
titel: Oud bad
positie: { plek: oud }
uitgaven:
  exploitatie: 20000
baten:
  entree: = bezoekers * prijs
`;

const NEW = `letter: B
titel: Nieuw bad
positie: { plek: nieuw }
uitgaven:
  exploitatie: 30000
  sloop: { 2026: 8000, 2027: 0 }
baten:
  entree: = bezoekers * prijs * 2
  provincie: pm
`;

/** The files of a small dossier in which money also comes in, with some replaced. */
export const poolFiles = (changes: Readonly<Record<string, string>> = {}) =>
	exampleFiles({ 'dossier.yaml': POOL, 'keuze-a.yaml': OLD, 'keuze-b.yaml': NEW, ...changes });

/** A small dossier in which money also comes in: the balance of A is € 30.000, that of B € 48.000 less one p.m. */
export function withIncome(changes: Readonly<Record<string, string>> = {}): Dossier {
	const result = loadDossier('zwembad', poolFiles(changes));
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

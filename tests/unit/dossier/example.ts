import type { SourceFile } from '../../../src/lib/dossier/yaml-file.ts';
import { readDossier, type ReadResult } from '../../../src/lib/dossier/read.ts';

/** A small dossier that reads without problems: two axes, two options, one open amount. */
export const DOSSIER = `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2024, 2025]
indexering: groei
bronnen:
  nota: { titel: Nota, uitgever: Gemeente, jaar: 2023 }
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
  rol: { vraag: Wie?, polen: { samen: Samen, zelf: Zelf } }
aannames:
  groei: { titel: Groei, eenheid: "%/jaar", waarde: 0, bereik: [0, 10] }
  onbekend: { titel: Onbekend, eenheid: €/jaar, waarde: pm, bereik: [0, 1000] }
posten:
  huur: { titel: Huur }
  loon: { titel: Loon }
voordelen:
  dichtbij: { titel: Dichtbij }
risicos:
  druk: { titel: Druk, beheersmaatregel: Wachten }
voorbeelden:
  - { naam: begin, verwacht: { A: 200, B: { bekend: 0, pm: [loon] } } }
effecten:
  extra_druk: { titel: Extra druk }
doelen:
  rust: { titel: Rust }
`;

export const OPTION_A = `letter: A
titel: Eerste
positie: { plek: buurt, rol: samen }
uitgaven:
  huur: 100
voordelen: [dichtbij]
risicos: [druk]
effecten: { extra_druk: 10 }
`;

export const OPTION_B = `letter: B
titel: Tweede
positie: { plek: stad, rol: zelf }
uitgaven:
  loon: = onbekend
`;

/** The files of the example dossier, with some replaced. */
export function exampleFiles(changes: Readonly<Record<string, string>> = {}): SourceFile[] {
	const files = { 'dossier.yaml': DOSSIER, 'keuze-a.yaml': OPTION_A, 'keuze-b.yaml': OPTION_B, ...changes };
	return Object.entries(files).map(([name, text]) => ({ path: `proef/${name}`, text }));
}

/** The example dossier read with some of its files replaced. */
export const readExample = (changes: Readonly<Record<string, string>> = {}): ReadResult =>
	readDossier('proef', exampleFiles(changes));

import type { Mistake } from './mistake.ts';

/** What YAML reads in another way than people mean: signs, commas, colons, indents and comments. */
export const LINES: readonly Mistake[] = [
	{
		name: 'a hash in a text',
		file: 'keuze-a.yaml',
		replace: ['Eerste', 'Plek #3'],
		code: 'YAML_OPMERKING',
		at: [2, 12],
		says: /`#3` komt niet op de site/,
		write: ['"Plek #3"'],
		follow: ['Plek # 3']
	},
	{
		name: 'a hash in a text between braces',
		file: 'dossier.yaml',
		replace: ['titel: Loon }', 'titel: Loon #2 }'],
		code: 'YAML_SYNTAX',
		at: [16, 1],
		says: /na een hekje .* opmerking, ook het sluitende haakje.*titel: "Loon #2"/,
		follow: ['titel: "Loon #2" }']
	},
	{
		name: 'a comma in a text between braces',
		file: 'dossier.yaml',
		replace: ['titel: Loon', 'titel: Verhuizen, inrichten'],
		code: 'YAML_SYNTAX',
		at: [15, 29],
		says: /Achter `Verhuizen` staat een komma/,
		write: ['titel: "Verhuizen, inrichten"']
	},
	{
		name: 'two commas in a text between braces',
		file: 'dossier.yaml',
		replace: ['titel: Loon', 'titel: Sloop, bouw van "het huis", en zo, aard: incidenteel'],
		code: 'YAML_SYNTAX',
		at: [15, 25],
		says: /aanhalingstekens/,
		follow: [`titel: 'Sloop, bouw van "het huis", en zo', aard: incidenteel`]
	},
	{
		name: 'a formula with a comma between braces',
		file: 'keuze-b.yaml',
		replace: ['loon: = onbekend', 'loon: { bedrag: = max(onbekend, 0), opmerking: Let op }'],
		code: 'YAML_SYNTAX',
		at: [5, 35],
		says: /Zet de tekst tussen aanhalingstekens/,
		follow: ['loon: { bedrag: "= max(onbekend, 0)", opmerking: Let op }']
	},
	{
		name: 'equals signs for colons between braces',
		file: 'keuze-a.yaml',
		replace: ['{ plek: buurt, rol: samen }', '{ plek = buurt, rol = samen }'],
		code: 'YAML_SYNTAX',
		at: [3, 12],
		says: /Achter `plek` ontbreekt een dubbele punt/,
		write: ['{ plek: buurt, rol: samen }']
	},
	{
		name: 'one equals sign for a colon between braces',
		file: 'keuze-a.yaml',
		replace: ['{ plek: buurt, rol: samen }', '{ plek: buurt, rol = samen }'],
		code: 'YAML_SYNTAX',
		at: [3, 25],
		says: /Achter `rol` ontbreekt een dubbele punt/,
		write: ['{ plek: buurt, rol: samen }']
	},
	{
		name: 'an equals sign in a group with fixed keys',
		file: 'dossier.yaml',
		replace: ['{ titel: Loon }', '{ titel = Loon }'],
		code: 'YAML_SYNTAX',
		at: [15, 11],
		says: /Achter `titel` ontbreekt een dubbele punt/,
		write: ['{ titel: Loon }']
	},
	{
		name: 'no colon after a year',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024 100, 2025: 1 }'],
		code: 'YAML_SYNTAX',
		at: [5, 11],
		says: /Achter `2024` ontbreekt een dubbele punt/,
		write: ['{ 2024: 100, 2025: 1 }']
	},
	{
		name: 'a semicolon between braces',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 100; 2025: 1 }'],
		code: 'YAML_SYNTAX',
		at: [5, 17],
		says: /ontbreekt een komma/,
		write: ['{ 2024: 100, 2025: 1 }']
	},
	{
		name: 'no comma between braces',
		file: 'keuze-a.yaml',
		replace: ['100', '{ 2024: 100 2025: 1 }'],
		code: 'YAML_SYNTAX',
		at: [5, 17],
		says: /ontbreekt een komma/,
		write: ['{ 2024: 100, 2025: 1 }']
	},
	{
		name: 'no braces',
		file: 'keuze-a.yaml',
		replace: ['positie: { plek: buurt, rol: samen }', 'positie: plek: buurt, rol: samen'],
		code: 'YAML_SYNTAX',
		at: [3, 10],
		says: /zonder accolades/,
		write: ['positie: { plek: buurt, rol: samen }']
	},
	{
		name: 'round brackets for braces',
		file: 'dossier.yaml',
		replace: ['loon: { titel: Loon }', 'loon: ( titel: Loon )'],
		code: 'YAML_SYNTAX',
		at: [15, 9],
		says: /zonder accolades/,
		write: ['loon: { titel: Loon }']
	},
	{
		name: 'two lines in one',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: 100 loon: 200'],
		code: 'YAML_SYNTAX',
		at: [5, 9],
		says: /`huur: 100` en `loon: 200` elk op een eigen regel/,
		follow: ['huur: 100\n  loon: 200']
	},
	{
		name: 'a colon in a title',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: Keuze: Eerste'],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /In deze tekst staat een dubbele punt/,
		write: ['titel: "Keuze: Eerste"']
	},
	{
		name: 'a unit that starts with a per cent sign',
		file: 'dossier.yaml',
		replace: ['"%/jaar"', '%/jaar'],
		code: 'YAML_SYNTAX',
		at: [11, 35],
		says: /dubbele aanhalingstekens/,
		write: ['"%/jaar"']
	},
	{
		name: 'a line that does not start further to the right',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', 'huur: 100'],
		code: 'YAML_INSPRINGEN',
		at: [5, 1],
		says: /Onder `uitgaven:` staat niets.*twee spaties extra voor `huur:`/,
		follow: ['  huur: 100']
	},
	{
		name: 'lines that do not start further to the right',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', 'huur: 100\nloon: 20'],
		code: 'YAML_INSPRINGEN',
		at: [5, 1],
		says: /`huur:` en `loon:`/,
		follow: ['  huur: 100\n  loon: 20']
	},
	{
		name: 'a last line that does not start further to the right',
		file: 'keuze-a.yaml',
		replace: ['  huur: 100', '  huur: 100\nloon: 20'],
		code: 'SLEUTEL_ONBEKEND',
		at: [6, 1],
		says: /`loon` is een post\. Zet deze regel onder `uitgaven:`, met twee spaties ervoor/,
		follow: ['  huur: 100\n  loon: 20']
	},
	{
		name: 'years that do not start further to the right',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur:\n  2024: 100\n  2025: 100'],
		code: 'YAML_INSPRINGEN',
		at: [6, 3],
		says: /Onder `huur:` staat niets.*`2024:` en `2025:`/,
		follow: ['huur:\n    2024: 100\n    2025: 100']
	},
	{
		name: 'a title that does not start further to the right',
		file: 'dossier.yaml',
		replace: ['loon: { titel: Loon }', 'loon:\n  titel: Loon'],
		code: 'YAML_INSPRINGEN',
		at: [16, 3],
		says: /Onder `loon:` staat niets.*twee spaties extra voor `titel:`/,
		follow: ['loon:\n    titel: Loon']
	},
	{
		name: 'a line that starts one space too far to the right',
		file: 'dossier.yaml',
		replace: ['loon: { titel: Loon }', 'loon:\n    titel: Loon\n     aard: incidenteel'],
		code: 'YAML_INSPRINGEN',
		at: [17, 6],
		says: /Hoort `aard:` naast `titel:`\? Zet er dan evenveel spaties voor: 4\./,
		follow: ['loon:\n    titel: Loon\n    aard: incidenteel']
	},
	{
		name: 'a semicolon for a colon',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur; 100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /Achter `huur` ontbreekt een dubbele punt/,
		write: ['huur: 100']
	},
	{
		name: 'no colon at all',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur 100'],
		code: 'WAARDE_ONJUIST',
		at: [5, 3],
		says: /Achter `huur` ontbreekt een dubbele punt/,
		write: ['huur: 100']
	},
	{
		name: 'one line of a group without its indent',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: 100\nloon: 5\n  eten: 3'],
		code: 'YAML_INSPRINGEN',
		at: [6, 1],
		says: /De regel met `loon:` begint verder naar links dan de regels erboven en eronder\. .*evenveel spaties voor: 2\./,
		follow: ['huur: 100\n  loon: 5\n  eten: 3'],
		next: 'NAAM_ONBEKEND'
	},
	{
		name: 'text behind a closing quote',
		file: 'keuze-a.yaml',
		replace: ['Eerste', '"Teams in de wijk"; de rest'],
		code: 'YAML_SYNTAX',
		at: [2, 26],
		says: /Zet de hele tekst tussen aanhalingstekens/,
		write: ['\'"Teams in de wijk"; de rest\'']
	},
	{
		name: 'a text that starts with a dash',
		file: 'keuze-a.yaml',
		replace: ['Eerste', '- teams in de wijk'],
		code: 'YAML_SYNTAX',
		at: [2, 8],
		says: /begint met een teken/,
		write: ['"- teams in de wijk"']
	},
	{
		name: 'a text that starts with a star',
		file: 'keuze-a.yaml',
		replace: ['Eerste', '*let op'],
		code: 'YAML_SYNTAX',
		at: [2, 13],
		says: /begint met een teken/,
		write: ['"*let op"']
	},
	{
		name: 'a text in square brackets',
		file: 'keuze-a.yaml',
		replace: ['Eerste', '[nog invullen]'],
		code: 'WAARDE_ONJUIST',
		at: [2, 8],
		says: /Haal de haken weg/,
		follow: ['nog invullen', '"[nog invullen]"']
	},
	{
		name: 'an equals sign for a colon on the first line',
		file: 'keuze-a.yaml',
		replace: ['letter: A', 'letter = A'],
		code: 'YAML_SYNTAX',
		at: [1, 1],
		says: /ontbreekt een dubbele punt/,
		write: ['letter: A']
	},
	{
		name: 'a dash before one of the posts',
		file: 'keuze-a.yaml',
		replace: ['huur: 100', 'huur: 100\n  - loon: 3'],
		code: 'YAML_SYNTAX',
		at: [6, 1],
		says: /Haal het streepje weg: loon: 3\./,
		follow: ['huur: 100\n  loon: 3']
	},
	{
		name: 'a text that goes on below its name',
		file: 'keuze-a.yaml',
		replace: ['titel: Eerste', 'titel: Eerste\nen meer'],
		code: 'YAML_SYNTAX',
		at: [3, 1],
		says: /Hoort de regel bij de tekst erboven\? Zet er dan twee spaties voor/,
		follow: ['titel: Eerste\n  en meer']
	},
	{
		name: 'a list of which the first dash is missing',
		file: 'keuze-a.yaml',
		replace: ['risicos: [druk]', 'risicos:\n  druk\n  - druk'],
		code: 'WAARDE_ONJUIST',
		at: [8, 3],
		says: /een spatie: - druk\./,
		follow: ['risicos:\n  - druk']
	},
	{
		name: 'a letter in words',
		file: 'keuze-a.yaml',
		replace: ['letter: A', 'letter: keuze a'],
		code: 'WAARDE_ONJUIST',
		at: [1, 9],
		says: /Schrijf een hoofdletter: A\./,
		follow: ['letter: A']
	},
	{
		name: 'a number for a letter',
		file: 'keuze-a.yaml',
		replace: ['letter: A', 'letter: 1'],
		code: 'WAARDE_ONJUIST',
		at: [1, 9],
		says: /Schrijf een hoofdletter: A\./,
		follow: ['letter: A']
	}
];

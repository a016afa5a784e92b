import { execFile, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierFolders } from '../../../src/node/scenarios.ts';
import { main } from '../../../src/cli/main.ts';

interface Result {
	readonly code: number | null;
	readonly out: string;
	readonly error: string;
}

/** Runs one command. */
async function dossier(...words: string[]): Promise<Result> {
	const said = { out: '', error: '' };
	const stream = (name: 'out' | 'error'): Writable =>
		new Writable({
			write(chunk, _encoding, done) {
				said[name] += String(chunk);
				done();
			}
		});
	const code = await main(words, { out: stream('out'), error: stream('error') });
	return { code, ...said };
}

/** Runs the command line as an author does. */
const started = (...words: string[]): Promise<Result> =>
	new Promise((resolve) => {
		const child = execFile(process.execPath, ['src/cli/run.js', ...words], (_failure, out, error) => {
			resolve({ code: child.exitCode, out, error });
		});
	});

const HILVERSUM = 'scenarios/hilversum-wmo-2024';

/** Folders whose names can be those of a dossier, which those that the system thinks of cannot. */
let work = '';
let broken = '';
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'dossiers-'));
	broken = join(work, 'met-fout');
	cpSync(HILVERSUM, broken, { recursive: true });
	const file = join(broken, 'keuze-c.yaml');
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace('wijk_versterken: 80000', 'wijk_versterken: 80.000')
	);
});
afterAll(() => rmSync(work, { recursive: true }));

describe('the command that is started', () => {
	it('says what it should and ends with its exit code', async () => {
		expect(await started('check')).toEqual({
			code: 0,
			out: expect.stringMatching(/^\d+ dossiers?: 0 fouten, 0 waarschuwingen\n$/),
			error: ''
		});
		expect(await started('verzonnen')).toMatchObject({ code: 2, out: '' });
	});

	it('ends in peace when nobody reads on', async () => {
		const child = spawn(process.execPath, ['src/cli/run.js', 'check', broken, broken], {
			stdio: ['ignore', 'pipe', 'pipe']
		});
		child.stdout.destroy();
		let error = '';
		child.stderr.on('data', (text) => (error += String(text)));
		expect(await new Promise((ended) => child.once('close', ended))).toBe(1);
		expect(error).toBe('');
	});
});

describe('check', () => {
	it('refuses a name that is no address, and that of a page of the site', async () => {
		for (const [name, better] of [
			['Mijn Dossier', 'mijn-dossier'],
			['zwembad_2026', 'zwembad-2026'],
			['bewerken', 'bewerken-dossier']
		] as const) {
			const folder = join(work, name);
			cpSync(HILVERSUM, folder, { recursive: true });
			const { code, out } = await dossier('check', folder);
			expect(code).toBe(1);
			expect(out).toMatch(
				new RegExp(`${name}:1:1: fout MAP_NAAM: De map kan niet .* Noem de map bijvoorbeeld ${better}\\.\n`)
			);
			expect(await dossier('calc', folder)).toMatchObject({ code: 1, out: '' });
			expect(await dossier('new', join(work, 'nieuw', name))).toMatchObject({
				code: 2,
				error: expect.stringContaining(`Noem de map bijvoorbeeld ${better}.`)
			});
		}
	});

	it('refuses links to files elsewhere, and to nothing', async () => {
		const folder = join(work, 'met-links');
		const elsewhere = join(work, 'elders.yaml');
		cpSync(HILVERSUM, folder, { recursive: true });
		writeFileSync(elsewhere, 'geheim: 1');
		symlinkSync(elsewhere, join(folder, 'keuze-x.yaml'));
		symlinkSync(join(work, 'niets'), join(folder, 'keuze-y.yaml'));
		const { code, out } = await dossier('check', folder);
		expect(code).toBe(1);
		expect(out).toMatch(
			/keuze-x\.yaml:1:1: fout BESTAND_IS_LINK: .* buiten de map\. Zet een kopie .*\n.*keuze-y\.yaml:1:1: .* naar niets\./
		);
		expect(out).not.toContain('geheim');

		const scenarios = join(work, 'scenarios');
		mkdirSync(scenarios);
		symlinkSync(folder, join(scenarios, 'elders'));
		expect(dossierFolders(scenarios)).toEqual([join(scenarios, 'elders')]);
		expect((await dossier('check', join(scenarios, 'elders'))).out).toMatch(
			/elders:1:1: .* Deze map is een link/
		);
	});

	it('prints one line a problem and exits with 1', async () => {
		const { code, out } = await dossier('check', broken);
		expect(code).toBe(1);
		const [first, count] = out.trim().split('\n');
		expect(first).toMatch(
			/keuze-c\.yaml:\d+:20: fout GETAL_ONLEESBAAR: .* Schrijf 80000 als u duizenden bedoelt/
		);
		expect(count).toBe('1 dossier: 1 fout, 0 waarschuwingen');
	});

	it('tells of a file that is left out by its name, which Windows may hide', async () => {
		const folder = join(work, 'verborgen');
		cpSync(HILVERSUM, folder, { recursive: true });
		renameSync(join(folder, 'keuze-c.yaml'), join(folder, 'keuze-c.yaml.txt'));
		const { code, out } = await dossier('check', folder);
		expect(code).toBe(1);
		expect(out).toMatch(
			/keuze-c\.yaml\.txt:1:1: fout BESTAND_ONBEKEND: Het bestand keuze-c\.yaml\.txt telt niet mee.* Noem het keuze-c\.yaml\. Ziet u \.txt niet staan\?/
		);

		// With the remedy followed it is gone; a copy beside it is a thing to look at.
		renameSync(join(folder, 'keuze-c.yaml.txt'), join(folder, 'keuze-c.yaml'));
		writeFileSync(join(folder, 'keuze-c.yaml.bak'), 'oud');
		writeFileSync(join(folder, 'aantekeningen.txt'), 'vrij');
		const again = await dossier('check', folder);
		expect(again.code).toBe(0);
		expect(again.out).toMatch(
			/^[^\n]*keuze-c\.yaml\.bak:1:1: let op BESTAND_ONBEKEND: .* kopie van keuze-c\.yaml\?[^\n]*\n1 dossier: 0 fouten, 1 waarschuwing\n$/
		);
	});

	it('gives the problems as JSON to a machine', async () => {
		const { code, out } = await dossier('check', broken, '--json');
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			dossiers: 1,
			fouten: 1,
			problemen: [{ code: 'GETAL_ONLEESBAAR' }]
		});
	});

	it.each([[['--gek']], [['bestaat-niet']], [['--json', '--watch']]])(
		'exits with 2 for %s',
		async (words) => {
			expect((await dossier('check', ...words)).code).toBe(2);
		}
	);

	it('checks again after each save, until Ctrl-C', async () => {
		const folder = join(work, 'bewaard');
		cpSync(HILVERSUM, folder, { recursive: true });
		const child = spawn(process.execPath, ['src/cli/run.js', 'check', folder, '--watch']);
		let out = '';
		const said = (words: RegExp): Promise<void> =>
			new Promise((found, failed) => {
				const look = () => {
					if (!words.test(out)) return;
					child.stdout.off('data', look);
					found();
				};
				child.once('exit', () => failed(new Error(`ended before ${words}: ${out}`)));
				child.stdout.on('data', look);
				look();
			});
		child.stdout.on('data', (text) => (out += String(text)));
		const ended = new Promise<number | null>((end) => child.once('exit', end));

		await said(/: 0 fouten[^]*Stoppen: Ctrl-C/);
		const file = join(folder, 'keuze-c.yaml');
		const good = readFileSync(file, 'utf8');
		writeFileSync(file, good.replace('wijk_versterken: 80000', 'wijk_versterken: 80.000'));
		await said(/Bewaard: keuze-c\.yaml\n[^]*GETAL_ONLEESBAAR[^]*: 1 fout,/);
		writeFileSync(file, good);
		await said(/: 1 fout,[^]*Bewaard: keuze-c\.yaml\n1 dossier: 0 fouten/);
		child.kill('SIGINT');
		expect(await ended).toBe(0);
	});

	it('says where the bounds of an unknown leave out a turning point by themselves', async () => {
		const folder = join(work, 'te-krap');
		cpSync(HILVERSUM, folder, { recursive: true });
		const file = join(folder, 'dossier.yaml');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace(/( {2}overlegbesparing:[^[]*)\[0, 1100000\]/, '$1[0, 500000]')
		);
		const { code, out } = await dossier('check', folder);
		expect(code).toBe(0);
		expect(out.replaceAll('\u00a0', ' ')).toMatch(
			/dossier\.yaml:\d+:\d+: let op BEREIK_SLUIT_UIT: Het bereik van `overlegbesparing` gaat niet verder dan € 500\.000 per jaar\. Bij € 500\.000 per jaar verdient keuze D zich precies terug in 2027; [^\n]* bijvoorbeeld tot 1000000\. [^\n]*\n1 dossier: 0 fouten, 1 waarschuwing\n$/
		);
	});
});

describe('new', () => {
	it('writes a dossier that passes the check, and knows where its schemas are', async () => {
		const folder = join(work, 'nieuw-dossier');
		expect(await dossier('new', folder)).toMatchObject({ code: 0, error: '' });
		expect(readdirSync(folder)).toEqual(['dossier.yaml', 'keuze-a.yaml', 'keuze-b.yaml']);
		expect((await dossier('check', folder)).out).toBe('1 dossier: 0 fouten, 0 waarschuwingen\n');
		for (const name of readdirSync(folder)) {
			const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
			expect(existsSync(resolve(folder, schema))).toBe(true);
		}
	});

	it.each([
		[[HILVERSUM], /bestaat al en is niet leeg/],
		[['package.json'], /is een bestand/],
		[[], /precies één map/],
		[['een', 'twee'], /precies één map/],
		[['--gek'], /bestaat niet/]
	])('exits with 2 for %s', async (words, says) => {
		const { code, error } = await dossier('new', ...words);
		expect(code).toBe(2);
		expect(error).toMatch(says);
	});
});

describe('schema', () => {
	it('takes nothing', async () => {
		expect(await dossier('schema', 'iets')).toMatchObject({ code: 2, out: '' });
	});

	it('writes what the reader checks', async () => {
		const names = ['dossier.schema.json', 'keuze.schema.json'];
		const texts = () => names.map((name) => readFileSync(join('scenarios', name), 'utf8'));
		const before = texts();
		const { code, out } = await dossier('schema');
		expect(code).toBe(0);
		expect(out).toContain('scenarios/keuze.schema.json');
		expect(texts()).toEqual(before);
	});
});

describe('help', () => {
	it('lists every command', async () => {
		const { code, out } = await dossier('help');
		expect(code).toBe(0);
		expect(out.match(/^ {2}\w+/gm)?.map((command) => command.trim())).toEqual([
			'check',
			'calc',
			'new',
			'schema',
			'help'
		]);
	});
});

describe('calc', () => {
	it('gives the outcome of the startnotitie as JSON, unknown amounts as null', async () => {
		const { code, out } = await dossier('calc', HILVERSUM, '--json');
		expect(code).toBe(0);
		const outcome = JSON.parse(out);
		expect(outcome).toMatchObject({
			dossier: 'hilversum-wmo-2024',
			jaren: [2024, 2025, 2026, 2027],
			aannames: { indexatie: 0, transformatiekosten: null, fte_in_dienst: 20, overlegbesparing: null }
		});
		expect(
			Object.entries(outcome.keuzes).map(([letter, option]) => [
				letter,
				(option as { uitgaven: unknown }).uitgaven
			])
		).toEqual([
			['A', { bekend: 2_200_000, pm: [] }],
			['B', { bekend: 2_200_000, pm: [] }],
			[
				'C',
				{
					bekend: 2_000_000,
					pm: ['transformatie_en_frictie'],
					pm_richting: { transformatie_en_frictie: 'hoger' }
				}
			],
			[
				'D',
				{
					bekend: 2_000_000,
					pm: ['transformatie_en_frictie'],
					pm_richting: { transformatie_en_frictie: 'hoger' }
				}
			]
		]);
		expect(outcome.keuzes.A.per_jaar['2025'].uitgaven).toEqual({ bekend: 550_000, pm: [] });
		expect(outcome.keuzes.C.regels).toContainEqual({
			post: 'transformatie_en_frictie',
			soort: 'uitgave',
			bedragen: { 2024: null, 2025: null, 2026: null, 2027: null }
		});
	});

	it('takes assumptions, several and again unknown', async () => {
		const set = await dossier(
			'calc',
			HILVERSUM,
			'--set',
			'transformatiekosten=50000',
			'--set',
			'indexatie=0',
			'--json'
		);
		expect(JSON.parse(set.out).keuzes.C.uitgaven).toEqual({ bekend: 2_200_000, pm: [] });
		const open = await dossier('calc', HILVERSUM, '--set=transformatiekosten=pm', '--json');
		expect(JSON.parse(open.out).aannames.transformatiekosten).toBeNull();
	});

	it('writes CSV with p.m. as text', async () => {
		const { out } = await dossier('calc', HILVERSUM, '--csv');
		expect(out.split('\r\n')[0]).toBe(
			'\ufeffkeuze;soort;post;omschrijving;2024;2025;2026;2027;totaal;pm;pm maakt het'
		);
		expect(out).toMatch(
			/^C;uitgave;transformatie_en_frictie;[^;]*;p\.m\.;p\.m\.;p\.m\.;p\.m\.;p\.m\.;;hoger$/m
		);
		expect(out).toMatch(
			/^D;totaal uitgaven;;[^;]*;500000;500000;500000;500000;2000000;transformatie_en_frictie;hoger$/m
		);
	});

	it('writes CSV as a Dutch spreadsheet reads it, and JSON as a program does, both without binary noise', async () => {
		const set = ['--set', 'indexatie=2.5'];
		const [csv, json] = await Promise.all([
			dossier('calc', HILVERSUM, ...set, '--csv'),
			dossier('calc', HILVERSUM, ...set, '--json')
		]);
		expect(csv.out).toMatch(
			/^A;totaal uitgaven;;[^;]*;550000;563750;577843,75;592289,84375;2283883,59375;;$/m
		);
		expect(csv.out).toMatch(/^;aanname;indexatie;[^;]*;;;;;2,5;;$/m);
		const years = JSON.parse(json.out).keuzes.A.per_jaar;
		expect(
			Object.values(years).map((year) => (year as { uitgaven: { bekend: number } }).uitgaven.bekend)
		).toEqual([550_000, 563_750, 577_843.75, 592_289.84375]);
		expect(csv.out + json.out).not.toMatch(/(99999|00000)\d{3,}[;,\s]/);
	});

	it('writes no zero in CSV where nothing is known', async () => {
		const { out } = await dossier('calc', HILVERSUM, '--csv');
		expect(out).toMatch(
			/^A;totaal effecten;;[^;]*;p\.m\.;p\.m\.;p\.m\.;p\.m\.;p\.m\.;minder_zware_ondersteuning /m
		);
	});

	it('says of a worked example that it is one, in every form', async () => {
		const example = 'scenarios/hilversum-taakstelling-2022';
		const notice = 'Dit is een rekenvoorbeeld. Het is geen stuk van de raad en geen voorstel.';
		const [table, csv, json] = await Promise.all([
			dossier('calc', example),
			dossier('calc', example, '--csv'),
			dossier('calc', example, '--json')
		]);
		expect(table.out).toContain(`Rekenvoorbeeld: Taakstelling Wmo en Jeugd 2022–2026\n${notice}\n`);
		expect(csv.out).toContain(notice);
		expect(JSON.parse(json.out).soort).toBe('rekenvoorbeeld');
		expect(JSON.parse((await dossier('calc', HILVERSUM, '--json')).out).soort).toBeUndefined();
	});

	it('shows a table to a person', async () => {
		const { out } = await dossier('calc', HILVERSUM);
		expect(out.replaceAll('\u00a0', ' ')).toContain('Keuze C, uitgaven: € 2.000.000 + 1 p.m. over 2024–2027');
	});

	it.each([
		[['calc'], /precies één map/],
		[['calc', HILVERSUM, '--set'], /ontbreekt naam=waarde/],
		[['calc', HILVERSUM, '--set', 'transformatiekost=1'], /bedoelde u transformatiekosten\?/],
		[['calc', HILVERSUM, '--set', 'indexatie=2,5,0'], /punt voor decimalen/],
		[
			['calc', HILVERSUM, '--set', 'transformatiekosten=50.000'],
			/Bedoelt u transformatiekosten=50000 of transformatiekosten=50\?/
		],
		[['calc', HILVERSUM, '--set', 'indexatie=2,500'], /Bedoelt u indexatie=2500 of indexatie=2\.5\?/],
		[['calc', HILVERSUM, '--set', 'indexatie=11'], /buiten het bereik van 0 tot en met 10/],
		[['calc', HILVERSUM, '--json', '--csv'], /niet allebei/],
		[['verzonnen'], /bestaat niet/],
		[[], /geen opdracht/]
	])('exits with 2 for wrong use: %s', async (words, says) => {
		const { code, error, out } = await dossier(...words);
		expect(code).toBe(2);
		expect(error).toMatch(says);
		expect(out).toBe('');
	});

	it('exits with 1 for a dossier with problems', async () => {
		const { code, out, error } = await dossier('calc', broken, '--json');
		expect([code, out]).toEqual([1, '']);
		expect(error).toContain('GETAL_ONLEESBAAR');
	});
});

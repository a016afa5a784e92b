import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles, listFiles, listFilesAgain, type SiteFiles } from '../../../src/build/site-files.ts';

let root: string;
const output = (): string => join(root, 'build');

function write(path: string, content: string): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

const CODE = 'addEventListener("fetch",()=>{});';
const listed = (): SiteFiles => {
	const [, text = ''] =
		/^\{const SITE_FILES=(.*);\n/.exec(readFileSync(join(output(), 'service-worker.js'), 'utf8')) ?? [];
	return JSON.parse(text);
};

const CLIENT = '.svelte-kit/generated/client-optimized/nodes';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'keuzewijzer-'));
	write('build/service-worker.js', CODE);
	write('build/index.html', 'begin');
	write('build/404.html', 'niet hier');
	write('build/_headers', '/*');
	write('build/_app/version.json', '{}');
	write('build/_app/immutable/nodes/1.js', 'pagina');
	write(
		'build/plan/index.html',
		'<link rel="preload" as="fetch" crossorigin="anonymous" href="../plan/gegevens/dossier-1a.json" />'
	);
	write('build/plan/voorbeeld.png', 'plaatje');
	write('build/plan/gegevens/dossier.yaml', 'titel: Plan');
	write('build/plan/gegevens/dossier-1a.json', '{}');
	const node = `${CLIENT}/1.js`;
	write(node, 'export { default as component } from "../../../../src/routes/[dossier]/+page.svelte";');
	write(
		'.svelte-kit/output/client/.vite/whole-manifest.json',
		JSON.stringify({ [node]: { file: '_app/immutable/nodes/1.js' } })
	);
	listFiles(output(), root);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the list of files in the service worker', () => {
	it('has the SHA-256 of every file under its address, and leaves out what is for hosts and other sites', () => {
		const { files } = listed();
		expect(Object.keys(files).sort()).toEqual([
			'',
			'_app/immutable/nodes/1.js',
			'plan/',
			'plan/gegevens/dossier-1a.json',
			'plan/gegevens/dossier.yaml'
		]);
		expect(files['']).toBe(createHash('sha256').update('begin').digest('base64'));
	});

	it('has what a dossier needs first, with the data that its pages ask for', () => {
		expect(listed().dossiers).toEqual({
			plan: {
				first: ['', 'plan/', 'plan/gegevens/dossier-1a.json', '_app/immutable/nodes/1.js'],
				rest: ['plan/gegevens/dossier.yaml']
			}
		});
	});

	it('is another version after any change, and the same one without', () => {
		const { version } = listed();
		listFilesAgain(output());
		expect(listed().version).toBe(version);
		write('build/plan/gegevens/dossier.yaml', 'titel: Ander plan');
		listFilesAgain(output());
		expect(listed().version).not.toBe(version);
	});

	it('leaves no script if half of the file comes, wherever it is cut', () => {
		const written = readFileSync(join(output(), 'service-worker.js'), 'utf8').trimEnd();
		expect(written).toContain(CODE);
		const parses = (text: string): boolean => {
			try {
				return Boolean(new Function(text));
			} catch {
				return false;
			}
		};
		expect(parses(written)).toBe(true);
		for (let length = 1; length < written.length; length++) {
			expect(parses(written.slice(0, length)), `${length} characters`).toBe(false);
		}
	});

	it('does not name a file that is not there', () => {
		rmSync(join(output(), 'plan/gegevens/dossier-1a.json'));
		expect(() => listFilesAgain(output())).toThrow('plan/gegevens/dossier-1a.json');
	});
});

describe('what is kept of a dossier', () => {
	/** Bytes that do not get smaller. */
	const noise = (length: number): Buffer =>
		Buffer.concat(
			Array.from({ length: Math.ceil(length / 32) }, (_, place) =>
				createHash('sha256').update(`${place}`).digest()
			)
		);

	it('is the overview and what fits beside it, the pairs last, and all else belongs to the rest', () => {
		const files = new Map([
			['plan/', noise(100_000)],
			['plan/gegevens/dossier.yaml', Buffer.from('titel: Plan')],
			['plan/keuze/a/', noise(100_000)],
			['plan/risicos/', noise(100_000)],
			['plan/vergelijk/', noise(50_000)],
			['plan/vergelijk/a-b/', noise(20_000)]
		]);
		const { plan } = keptFiles(files, {}, []);
		expect(plan?.first).toEqual(['plan/', 'plan/keuze/a/', 'plan/vergelijk/', 'plan/vergelijk/a-b/']);
		expect(plan?.rest).toEqual(['plan/risicos/', 'plan/gegevens/dossier.yaml']);
	});
});

import { describe, expect, it } from 'vitest';
import { dossierFolders, readFolder } from '../../../src/node/scenarios.ts';
import { archiveHead, archiveText, type Archiving } from '../../../src/archive/static-text.ts';
import { sha256 } from '../../../src/node/marks.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

const archiving: readonly Archiving[] = dossierFolders('scenarios').map((path) => {
	const { path: name, files } = readFolder(path);
	const reading = loadDossier(name, files);
	if (!reading.ok) throw new Error(`${name} has problems`);
	return { dossier: reading.dossier, files, date: new Date('2026-11-25T12:00:00Z') };
});

const hilversum = (): Archiving => {
	const found = archiving.find(({ dossier }) => dossier.id === 'hilversum-wmo-2024');
	if (found === undefined) throw new Error('no such dossier');
	return found;
};

const words = (html: string): string =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

describe('what an archive says without JavaScript', () => {
	it('is every total of the source, with what is unknown beside it', () => {
		const text = words(archiveText(hilversum()));
		expect(text).toContain(
			'A Buurtgericht en gemeenschap € 550.000 € 550.000 € 550.000 € 550.000 € 2.200.000'
		);
		expect(text).toContain('€ 2.000.000 + 1 p.m. Transformatie en frictie');
	});

	it('is every line with its place in the source', () => {
		const text = words(archiveText(hilversum()));
		expect(text).toMatch(/Transformatie.*( \+ p\.m\.){5} Startnotitie/);
	});

	it('names the version, the date and the SHA-256 of every file', () => {
		for (const one of archiving) {
			const text = words(archiveText(one));
			expect(text).toContain('25 november 2026');
			for (const file of one.files) expect(text).toContain(sha256(file.text));
		}
	});

	it('shows what stands in a dossier as text, never as HTML', () => {
		const { dossier, ...rest } = hilversum();
		const text = archiveText({
			...rest,
			dossier: { ...dossier, question: '<script>alert(1)</script> & "meer"' }
		});
		expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;meer&quot;');
		expect(text).not.toContain('<script');
	});
});

describe('the head of an archive', () => {
	it('tells a document system what it is', () => {
		const head = archiveHead(hilversum(), '<svg/>');
		expect(head).toContain('<meta name="DCTERMS.issued" content="2026-11-25" />');
		expect(head).toContain('<meta name="DCTERMS.creator" content="Gemeente Hilversum" />');
		for (const { text } of hilversum().files) expect(head).toContain(`sha256:${sha256(text)}`);
	});
});

describe('the SHA-256 of a text', () => {
	it('is that of the standard', () => {
		expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});

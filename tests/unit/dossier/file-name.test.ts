import { describe, expect, it } from 'vitest';
import { otherName, unreadFile } from '../../../src/lib/dossier/file-name.ts';

describe('a file beside those of a dossier', () => {
	it.each([
		['keuze-c.yaml.txt', 'keuze-c.yaml'],
		['Keuze C.txt', 'keuze-c.yaml'],
		['keuze_c.docx', 'keuze-c.yaml'],
		['keuze-c', 'keuze-c.yaml'],
		['dossier.yaml.txt', 'dossier.yaml'],
		['Dossier.txt', 'dossier.yaml']
	])('is an error if it is called %s', (name, meant) => {
		const problem = unreadFile(`map/${name}`, [name]);
		expect(problem).toMatchObject({
			severity: 'fout',
			file: `map/${name}`,
			remedy: expect.stringContaining(`Noem het ${meant}.`)
		});
		expect(unreadFile(`map/${meant}`, [meant])).toBeUndefined();
	});

	it.each(['keuze-c.yaml.bak', 'keuze-c.yaml~', 'keuze-c.yml.oud'])(
		'is only a thing to look at if it is called %s, as who leaves out an option may do',
		(name) => {
			expect(unreadFile(`map/${name}`, [name])).toMatchObject({ severity: 'let op' });
		}
	);

	it('is a copy where the file that was meant is there', () => {
		expect(unreadFile('map/keuze-c.yaml.txt', ['keuze-c.yaml', 'keuze-c.yaml.txt'])).toMatchObject({
			severity: 'let op',
			remedy: 'Is het een kopie van keuze-c.yaml? Haal het dan weg uit deze map.'
		});
	});

	it.each([
		'aantekeningen.txt',
		'startnotitie.pdf',
		'.keuze-c.yaml.swp',
		'keuzes uitgelegd.docx',
		'README.md'
	])('is left alone if it is called %s', (name) => {
		expect(unreadFile(`map/${name}`, [name])).toBeUndefined();
	});

	it('gets the name that it should have in the remedy', () => {
		expect(otherName('Keuze C.yaml')).toBe('Noem het keuze-c.yaml, of haal het weg.');
		expect(otherName('Dossier.yml')).toBe('Noem het dossier.yaml, of haal het weg.');
		expect(otherName('bijlage.yaml')).toMatch(/^Noem het dossier\.yaml, keuze-a\.yaml/);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile } from '../dossier/language-service.ts';

const text = readFileSync('scenarios/site.yaml', 'utf8');

describe('site.yaml in an editor', () => {
	it('names its schema and has no problems', async () => {
		expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/site\.schema\.json\n/);
		expect(await openFile('site.yaml', text).problems()).toEqual([]);
	});

	it('has no problems either when every line that is off is filled in', async () => {
		const all = text
			.split('\n')
			.map((line) => line.replace(/^# ?(?=\s*[a-z]+:( |$)(?!\/\/))/, ''))
			.join('\n');
		for (const key of ['logo', 'adres', 'contact', '  email', '  beleid', '  licht', '    link']) {
			expect(all).toMatch(new RegExp(`^${key}:`, 'm'));
		}
		expect(await openFile('site.yaml', all).problems()).toEqual([]);
	});

	it.each([
		['adres: www.example.org', /^Hier hoort een adres dat begint met https:\/\//],
		['kleuren: { licht: { link: blauw } }', /^Hier hoort een kleur tussen aanhalingstekens/],
		['adress: https://example.org/', /^Dit hoort hier niet\. .*: naam, organisatie, logo, adres/]
	])('says in Dutch what is wrong with %s', async (line, says) => {
		const problems = await openFile('site.yaml', `${text}${line}\n`).problems();
		expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
	});
});

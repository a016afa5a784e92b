import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const root = new URL('../../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');

const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/ });
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const contact = z.object({
	name: text,
	email: z.email().optional(),
	phone: text.optional(),
	affiliation: text.optional()
});
const contractor = z.object({
	name: text,
	until: z.iso.date(),
	email: z.email().optional(),
	website: url.optional()
});
const absent = z.never().optional();

/** The mandatory keys of publiccode.yml 0.7, and the optional ones whose form is easily got wrong. */
const publicCode = z.object({
	publiccodeYmlVersion: z.literal('0.7'),
	name: text,
	url,
	landingURL: url.optional(),
	softwareVersion: text.optional(),
	releaseDate: z.iso.date().optional(),
	platforms: z.union([text, z.array(text).min(1)]),
	categories: z.array(text).optional(),
	organisation: z.object({ uri: text, name: text.optional() }).optional(),
	developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
	softwareType: z.enum([
		'standalone/mobile',
		'standalone/iot',
		'standalone/desktop',
		'standalone/web',
		'standalone/backend',
		'standalone/other',
		'addon',
		'library',
		'configurationFiles'
	]),
	intendedAudience: z
		.object({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)), scope: z.array(text) })
		.partial()
		.optional(),
	description: z.record(
		language,
		z.object({
			shortDescription: text.max(150).regex(/^[^\n]*$/),
			longDescription: z.string().trim().min(150).max(10_000),
			features: z.array(text).min(1)
		})
	),
	legal: z.object({ license: text }),
	maintenance: z.discriminatedUnion('type', [
		z.object({
			type: z.enum(['internal', 'community']),
			contacts: z.array(contact).min(1),
			contractors: absent
		}),
		z.object({ type: z.literal('contract'), contractors: z.array(contractor).min(1) }),
		z.object({ type: z.literal('none'), contractors: absent })
	]),
	localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(language).min(1) })
});

const source = read('publiccode.yml');
const document = parseDocument(source, { strict: true });

describe('publiccode.yml', () => {
	const ours = publicCode.parse(document.toJS());
	const manifest = z.object({ version: text, license: text }).parse(JSON.parse(read('package.json')));

	it('is YAML without errors or warnings', () => {
		expect([...document.errors, ...document.warnings]).toEqual([]);
	});

	it('names the licence of package.json, whose text is in LICENSE', () => {
		expect(ours.legal.license).toBe(manifest.license);
		expect(ours.legal.license).toBe('EUPL-1.2');
		const licence = read('LICENSE');
		expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
		expect([...licence.matchAll(/^(\d+)\. [A-Z]/gm)].map(([, article]) => Number(article))).toEqual(
			Array.from({ length: 15 }, (_, index) => index + 1)
		);
	});

	it('names the version of package.json', () => {
		expect(ours.softwareVersion).toBe(manifest.version);
	});

	it('describes the software in Dutch and in English, with the same features', () => {
		const { nl, en } = ours.description;
		expect(nl?.features.length).toBeGreaterThanOrEqual(5);
		expect(en?.features).toHaveLength(nl?.features.length ?? 0);
		expect(en?.longDescription).not.toBe(nl?.longDescription);
	});

	it('says that the site is in the language of its pages', () => {
		const [, pages] = /<html lang="([^"]+)"/.exec(read('src/app.html')) ?? [];
		expect(ours.localisation.availableLanguages).toEqual([pages]);
	});
});

describe('the check of publiccode.yml', () => {
	const accepts = (path: readonly string[], value: unknown): boolean => {
		const changed = document.clone();
		if (value === undefined) changed.deleteIn(path);
		else changed.setIn(path, changed.createNode(value));
		return publicCode.safeParse(changed.toJS()).success;
	};

	it.each([
		'publiccodeYmlVersion',
		'name',
		'url',
		'platforms',
		'developmentStatus',
		'softwareType',
		'description',
		'description.nl.shortDescription',
		'description.nl.longDescription',
		'description.nl.features',
		'legal.license',
		'maintenance.type',
		'localisation.localisationReady',
		'localisation.availableLanguages'
	])('refuses a file without %s', (key) => {
		const path = key.split('.');
		expect(document.hasIn(path)).toBe(true);
		expect(accepts(path, undefined)).toBe(false);
	});

	it.each([
		['a version that is a number', ['publiccodeYmlVersion'], 0.7],
		['an address without protocol', ['url'], 'example.org/keuzewijzer.git'],
		['a status that does not exist', ['developmentStatus'], 'alpha'],
		['a type of software that does not exist', ['softwareType'], 'web'],
		['a short description of 151 characters', ['description', 'nl', 'shortDescription'], 'a'.repeat(151)],
		['a long description of 149 characters', ['description', 'nl', 'longDescription'], 'a'.repeat(149)],
		['a long description of 10 001 characters', ['description', 'nl', 'longDescription'], 'a'.repeat(10_001)],
		['a date in another order', ['releaseDate'], '23-11-2026'],
		['community maintenance without a name', ['maintenance'], { type: 'community' }],
		['internal maintenance without a name', ['maintenance'], { type: 'internal', contacts: [] }],
		['a contract without an end', ['maintenance'], { type: 'contract', contractors: [{ name: 'Bouwer' }] }]
	])('refuses %s', (_, path, value) => {
		expect(accepts(path, value)).toBe(false);
	});

	it.each([
		['a short description of 150 characters', ['description', 'nl', 'shortDescription'], 'a'.repeat(150)],
		['a long description of 150 characters', ['description', 'nl', 'longDescription'], 'a'.repeat(150)],
		[
			'maintenance by a named person',
			['maintenance'],
			{ type: 'internal', contacts: [{ name: 'J. Jansen' }] }
		],
		[
			'maintenance under contract',
			['maintenance'],
			{ type: 'contract', contractors: [{ name: 'Bouwer', until: '2027-12-31' }] }
		]
	])('accepts %s', (_, path, value) => {
		expect(accepts(path, value)).toBe(true);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/node/scenarios.ts';
import { placesOf } from '../../../src/lib/dossier/places.ts';
import { readYaml, valueAt } from '../../../src/lib/dossier/yaml-file.ts';
import { DOSSIER, readExample } from './example.ts';

const LIST = [
	'Inleiding',
	'Urgentie hoog, alinea 1 tot en met 5',
	'tabel Keuze A tot en met D, regel 1 tot en met 9',
	'tabel met voordelen, risico’s en dekking, keuze A tot en met D',
	'Gevolgen, punt 2, 4 en 7',
	'blz. 1 tot en met 24'
];
const places = placesOf(LIST);

describe('a citation', () => {
	it.each([
		'Inleiding',
		'Urgentie hoog',
		'Urgentie hoog, alinea 3',
		'Urgentie hoog, alinea 1, 3 en 5',
		'Urgentie hoog, alinea 2 tot en met 4',
		'tabel Keuze A, regel 1',
		'tabel Keuze A tot en met D, regel 4 en 5',
		'tabel Keuze B en D',
		'tabel met voordelen, risico’s en dekking, keuze A en C',
		'Gevolgen, punt 4',
		'blz. 7; Inleiding; Gevolgen, punt 2 en 7'
	])('%s names places that there are', (citation) => {
		expect(places.unknown(citation)).toEqual([]);
	});

	it.each([
		['Urgentie hoog, laatste alinea', 'Urgentie hoog, alinea 1 tot en met 5'],
		['Urgentie hoog, alinea 6', 'Urgentie hoog, alinea 1 tot en met 5'],
		['Urgentie hoog, alinea 5 tot en met 1', 'Urgentie hoog, alinea 1 tot en met 5'],
		['Urgentie hoog, alinea', 'Urgentie hoog, alinea 1 tot en met 5'],
		['Urgentie hog, alinea 3', 'Urgentie hoog, alinea 3'],
		['tabellen Keuze A en D, regel 2', 'tabel Keuze A en D, regel 2'],
		['tabel Keuze E, regel 2', 'tabel Keuze A tot en met D, regel 2'],
		['tabel Keuze 1, regel 2', 'tabel Keuze A tot en met D, regel 2'],
		['Gevolgen, punt 3', 'Gevolgen, punt 2, 4 en 7'],
		['Gevolgen, punt 2 tot en met 7', 'Gevolgen, punt 2, 4 en 7'],
		['Gevolgen, punt 2, alinea 1', 'Gevolgen, punt 2'],
		['tabel met voordelen', undefined],
		['Slot', undefined]
	])('%s does not', (citation, meant) => {
		expect(places.unknown(`Inleiding; ${citation}; blz. 3`)).toEqual([citation]);
		const said = places.meant(citation);
		expect(said === undefined ? [] : places.unknown(said)).toEqual([]);
		expect(said).toBe(meant);
	});

	it('of a place as it is listed always holds, whatever it is called', () => {
		const word = fc.constantFrom('Bijlage', 'A', 'en', 'WMO', '2021', 'tot en met', '5', 'alinea', 'D;', ',');
		const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), (list) => {
				const listed = placesOf(list);
				for (const one of list) expect(listed.unknown(one)).toEqual([]);
			})
		);
	});

	it('that is corrected as proposed is right', () => {
		const edited = fc
			.tuple(fc.constantFrom(...LIST), fc.nat(60), fc.constantFrom('x', '', ' ', ', ', '3', 'E'))
			.map(([text, at, by]) => `${text.slice(0, at)}${by}${text.slice(at + 1)}`);
		fc.assert(
			fc.property(edited, (citation) => {
				for (const unknown of places.unknown(citation)) {
					const meant = places.meant(unknown);
					if (meant !== undefined) expect(places.unknown(meant)).toEqual([]);
					expect(placesOf([...LIST, unknown]).unknown(unknown)).toEqual([]);
				}
			})
		);
	});
});

describe('the places of a source', () => {
	const withPlaces = (list: string) => DOSSIER.replace('jaar: 2023 }', `jaar: 2023, plaatsen: ${list} }`);

	it('stay with the reader: pages get none', () => {
		const result = readExample({ 'dossier.yaml': withPlaces('[Inleiding]') });
		expect(result.ok && JSON.stringify(result.dossier)).not.toMatch(/Inleiding|plaatsen|places/);
	});

	it.each(['hilversum-wmo-2024', 'hilversum-taakstelling-2022'])(
		'are listed of every source of %s',
		(name) => {
			const file = readFolder(`scenarios/${name}`).files.find(({ path }) => path.endsWith('dossier.yaml'));
			if (!file) throw new Error('no dossier.yaml');
			const read = readYaml(file);
			const sources = read.ok ? valueAt(read.file.value, ['bronnen']) : undefined;
			if (typeof sources !== 'object' || sources === null) throw new Error('no sources');
			for (const source of Object.values(sources)) {
				expect(valueAt(source, ['plaatsen'])).toEqual(expect.arrayContaining([expect.any(String)]));
			}
		}
	);
});

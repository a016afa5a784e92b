import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/lib/formula/literal.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { exampleFiles, OPTION_A, readExample } from './example.ts';

const groups = (whole: number, sign: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, sign);
const cents = (hundredths: number): string => String(hundredths).padStart(2, '0');

/** Ways to write an amount that are no number in a dossier; all of them say which amount it is. */
const STYLES: readonly ((whole: number, hundredths: number) => string)[] = [
	(whole, hundredths) => `€ ${groups(whole, '.')},${cents(hundredths)}`,
	(whole, hundredths) => `${groups(whole, '.')},${cents(hundredths)} euro`,
	(whole, hundredths) => `EUR ${whole},${cents(hundredths)}`,
	(whole, hundredths) => `€${groups(whole, ' ')},${cents(hundredths)} per jaar`,
	(whole, hundredths) => `"${whole}.${cents(hundredths)}"`,
	(whole, hundredths) => `“${whole},${cents(hundredths)}”`,
	(whole, hundredths) => `ca. € ${groups(whole, '.')},${cents(hundredths)} (raming)`
];

describe('an amount as people write it', () => {
	it('is in the remedy as a dossier has it, which is the same amount and no problem', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...STYLES),
				fc.integer({ min: 1, max: 99_999_999 }),
				fc.integer({ min: 1, max: 99 }),
				(style, whole, hundredths) => {
					const value = Number(`${whole}.${cents(hundredths)}`);
					const result = readExample({
						'keuze-a.yaml': OPTION_A.replace('100', () => style(whole, hundredths))
					});
					const [problem, ...others] = result.ok ? [] : result.problems;
					expect(others).toEqual([]);
					expect(problem?.code).toBe('GETAL_ONLEESBAAR');
					expect(problem?.remedy).toContain(literal(value));
					const mended = readExample({ 'keuze-a.yaml': OPTION_A.replace('100', literal(value)) });
					expect(mended.ok && mended.dossier.options[0]?.spending[0]?.amounts[0]).toMatchObject({
						left: { kind: 'number', value }
					});
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('a break in the dossier of Hilversum', () => {
	const folder = 'scenarios/hilversum-wmo-2024';
	const files = readdirSync(folder).map((name) => ({
		path: `${folder}/${name}`,
		text: readFileSync(`${folder}/${name}`, 'utf8')
	}));

	it.each([
		['  inkoop_welzijn: 20000', '  inkoop_welzijn: 20.000,- (raming)', /opmerking: "raming"/],
		[
			'= fte_in_dienst * meerkosten_per_fte',
			'= PRODUCT(fte_in_dienst; meerkosten_per_fte)',
			/Schrijf \(fte_in_dienst \* meerkosten_per_fte\)/
		],
		[
			'kolom Dekking, keuze C" }\n\nvoordelen',
			'kolom Dekking, keuze C"\n\nvoordelen',
			/Zet het sluitende haakje/
		]
	])('at %j gives one problem in its own words', (from, to, says) => {
		const broken = files.map((file) =>
			file.path.endsWith('keuze-c.yaml') ? { ...file, text: file.text.replace(from, () => to) } : file
		);
		const result = loadDossier(folder, broken);
		const problems = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'fout');
		expect(problems.map(({ remedy }) => remedy)).toEqual([expect.stringMatching(says)]);
	});

	it('is none where nothing is broken', () => {
		expect(loadDossier(folder, files)).toMatchObject({ ok: true, warnings: [] });
		expect(loadDossier('proef', exampleFiles())).toMatchObject({ ok: true });
	});
});

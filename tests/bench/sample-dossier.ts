import type { SourceFile } from '../../src/lib/dossier/yaml-file.ts';

/** What drives a line: an amount in each year that the line multiplies by its own factor. The first is indexing. */
export const DRIVERS = [
	'(1 + indexatie) ^ (jaar - 2024)',
	'transformatiekosten',
	'-wmo_lasten * minder_zware_ondersteuning * deel_effect',
	'-wmo_lasten * kracht_gemeenschap * deel_effect',
	'wmo_lasten * aanzuigende_werking * deel_effect',
	'wmo_lasten * later_in_beeld * deel_effect',
	'-overlegbesparing',
	'fte_in_dienst * meerkosten_per_fte'
] as const;

/** The numbers that a visitor can set, as in Hilversum's dossier, with something filled in for all. */
export const ASSUMPTIONS = [
	{ id: 'indexatie', unit: '%/jaar', value: 2.5, bounds: [0, 10] },
	{ id: 'transformatiekosten', unit: '€/jaar', value: 50_000, bounds: [0, 1_000_000] },
	{ id: 'fte_in_dienst', unit: 'fte', value: 20, bounds: [0, 60] },
	{ id: 'meerkosten_per_fte', unit: '€/fte/jaar', value: 4000, bounds: [0, 50_000] },
	{ id: 'wmo_lasten_2023', unit: '€/jaar', value: 19_759_000, bounds: [10_000_000, 40_000_000] },
	{ id: 'groei_wmo', unit: '%/jaar', value: 2.9, bounds: [0, 10] },
	{ id: 'minder_zware_ondersteuning', unit: '%', value: 1, bounds: [0, 10] },
	{ id: 'kracht_gemeenschap', unit: '%', value: 0.5, bounds: [0, 10] },
	{ id: 'aanzuigende_werking', unit: '%', value: 0.8, bounds: [0, 10] },
	{ id: 'later_in_beeld', unit: '%', value: 1.2, bounds: [0, 10] },
	{ id: 'overlegbesparing', unit: '€/jaar', value: 25_000, bounds: [0, 500_000] }
] as const;

export const YEARS = [2024, 2025, 2026, 2027] as const;

/** What a line costs in a year, as a formula. */
export type LineFormula = (line: SampleLine) => string;

/** The formulas of a dossier as other calculators take them: in base units, with a name for the year. */
export interface SampleFormulas {
	/** By name, and worked out once a year. */
	readonly intermediates: Readonly<Record<string, string>>;
	readonly line: LineFormula;
}

const INTERMEDIATES = {
	wmo_lasten: 'wmo_lasten_2023 * (1 + groei_wmo) ^ (jaar - 2023)',
	deel_effect: '(jaar - 2023) / 4'
};

/** As the dossier says it: an amount in plain numbers grows with its own index. */
export const AS_WRITTEN: SampleFormulas = {
	intermediates: INTERMEDIATES,
	line: ({ driver, factor }) => `${factor} * ${DRIVERS[driver] ?? ''}`
};

/** As somebody would write it who knows that all amounts share one index, and works that out once a year. */
export const WITH_SHARED_INDEX: SampleFormulas = {
	intermediates: { ...INTERMEDIATES, prijsindex: DRIVERS[0] },
	line: ({ driver, factor }) => `${factor} * ${driver === 0 ? 'prijsindex' : (DRIVERS[driver] ?? '')}`
};

/** A line of an option: its driver, by number, and by what that is multiplied. */
export interface SampleLine {
	readonly driver: number;
	readonly factor: number;
}

/** Lines of four options for every kind of calculator, and the same as files for the reader. */
export interface SampleDossier {
	readonly options: readonly (readonly SampleLine[])[];
	readonly files: readonly SourceFile[];
}

/** Which effects follow on the plain amounts of options A to D, as in Hilversum. */
const EFFECTS = [
	[2, 3, 4],
	[3, 5, 6],
	[1, 2, 4, 7],
	[1, 5, 6, 7]
] as const;
const LINES = 15;

/** Four options of 15 lines, or a multiple of that, by four years. */
export function sampleDossier(times = 1): SampleDossier {
	const options = EFFECTS.map((effects, option) =>
		Array.from({ length: LINES * times }, (_, place): SampleLine => {
			const driver = effects[(place % LINES) - (LINES - effects.length)] ?? 0;
			return driver === 0
				? { driver, factor: 10_000 + ((place * 7919 + option * 104_729) % 90_000) }
				: { driver, factor: Number((0.5 + ((place * 31 + option * 17) % 100) / 100).toFixed(2)) };
		})
	);
	const pole = (option: number): string => 'abcd'.charAt(option);
	const dossier = [
		'titel: Meting',
		'organisatie: Gemeente Proefstad',
		`jaren: [${YEARS.join(', ')}]`,
		'indexering: indexatie',
		'assen:',
		'  keuze: { vraag: Welke?, polen: { a: A, b: B, c: C, d: D } }',
		'aannames:',
		...ASSUMPTIONS.map(
			({ id, unit, value, bounds }) =>
				`  ${id}: { titel: Aanname, eenheid: "${unit}", waarde: ${value}, bereik: [${bounds.join(', ')}] }`
		),
		'tussenwaarden:',
		'  wmo_lasten: { titel: Lasten, eenheid: €/jaar, formule: wmo_lasten_2023 * (1 + groei_wmo) ^ (jaar - 2023) }',
		'  deel_effect: { titel: Deel, eenheid: getal, formule: "ingroei(2024, 2027)" }',
		'posten:',
		...Array.from({ length: LINES * times }, (_, place) => `  p${place}: { titel: Post }`),
		''
	].join('\n');
	return {
		options,
		files: [
			{ path: 'meting/dossier.yaml', text: dossier },
			...options.map((lines, option) => ({
				path: `meting/keuze-${pole(option)}.yaml`,
				text: [
					`letter: ${pole(option).toUpperCase()}`,
					'titel: Keuze',
					`positie: { keuze: ${pole(option)} }`,
					'uitgaven:',
					...lines.map(({ driver, factor }, place) =>
						driver === 0 ? `  p${place}: ${factor}` : `  p${place}: = ${DRIVERS[driver] ?? ''} * ${factor}`
					),
					''
				].join('\n')
			}))
		]
	};
}

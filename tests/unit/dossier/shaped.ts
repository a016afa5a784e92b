import type { SourceFile } from '../../../src/lib/dossier/yaml-file.ts';

/** The form of a dossier, whatever it is about. */
export interface Shape {
	/** Name of its folder. */
	readonly name: string;
	/** How many poles each axis has. */
	readonly poles: readonly number[];
	/** How many options there are; one for every combination of poles where this is absent. */
	readonly options?: number;
	readonly years?: number;
	/** What the first cost of the first option is, in €/year; the next options cost as much more. */
	readonly amount?: number;
}

/** With what every name within the files starts that only formulas and links need: no reader may see it. */
export const HIDDEN = 'zz_';

const FIRST_YEAR = 2026;
const BEYOND = 26;

/** A … Z. */
export const letters = (count: number): string[] =>
	Array.from({ length: Math.min(count, BEYOND) }, (_, place) => String.fromCharCode(65 + place));

/** How many options a shape has. */
export const optionsOf = ({ poles, options }: Shape): number =>
	options ?? poles.reduce((product, count) => product * count, 1);

/**
 * The files of a dossier of any shape, with nothing that may be left out: no short names, and no names of axes. It
 * has a cost of its own for each option and for each pole, also one-off, one that is unknown in every third option, one
 * that all share, a formula, an effect, an advantage, a risk and a goal.
 */
export function shaped(shape: Shape): SourceFile[] {
	const { name, poles, years = 4, amount = 100_000 } = shape;
	const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
	const dossier = [
		`titel: Vorm ${name}`,
		'organisatie: Gemeente Proefstad',
		`jaren: [${numbers(years)
			.map((place) => FIRST_YEAR + place)
			.join(', ')}]`,
		'bronnen: { zz_bron: { titel: De nota, uitgever: Gemeente Proefstad, jaar: 2025 } }',
		'assen:',
		...poles.flatMap((count, axis) => [
			`  zz_as_${axis}:`,
			`    vraag: Wat is vraag ${axis + 1}?`,
			`    polen: { ${numbers(count)
				.map((pole) => `zz_pool_${axis}_${pole}: Antwoord ${axis + 1}.${pole + 1}`)
				.join(', ')} }`
		]),
		'aannames:',
		'  zz_groei: { titel: Groei, eenheid: "%/jaar", waarde: 0, bereik: [0, 10] }',
		'  zz_prijs: { titel: Prijs, eenheid: €/jaar, waarde: 1000, bereik: [0, 50000] }',
		'tussenwaarden:',
		`  zz_basis: { titel: Basisbedrag, eenheid: €/jaar, formule: "zz_prijs * index(zz_groei, ${FIRST_YEAR})" }`,
		'posten:',
		'  zz_huur: { titel: Huur van het gebouw }',
		'  zz_loon: { titel: Loon van het personeel }',
		'  zz_zorg: { titel: Zorg voor het groen }',
		'  zz_verhuizing: { titel: Verhuizing, aard: incidenteel }',
		...poles.flatMap((_, axis) => [
			`  zz_vraag_${axis}: { titel: Kosten van antwoord ${axis + 1} }`,
			`  zz_eens_${axis}: { titel: Begin van antwoord ${axis + 1}, aard: incidenteel }`
		]),
		'effecten:',
		'  zz_reizen: { titel: Minder reizen }',
		'doelen:',
		'  zz_doel: { titel: Iedereen doet mee }',
		'voordelen:',
		'  zz_voordeel: { titel: Dichtbij, draagt_bij_aan: [{ doel: zz_doel, bron: { zz_bron: blz. 1 } }] }',
		'risicos:',
		'  zz_risico: { titel: Het duurt langer, beheersmaatregel: Vroeg beginnen. }',
		''
	].join('\n');
	return [
		{ path: `${name}/dossier.yaml`, text: dossier },
		...letters(optionsOf(shape)).map((letter, place) => {
			let rest = place;
			const position = poles.map((count) => {
				const pole = rest % count;
				rest = Math.floor(rest / count);
				return pole;
			});
			const once = (value: number): string =>
				`{ ${numbers(years)
					.map((year) => `${FIRST_YEAR + year}: ${year === 0 ? value : 0}`)
					.join(', ')} }`;
			return {
				path: `${name}/keuze-${letter.toLowerCase()}.yaml`,
				text: [
					`letter: ${letter}`,
					`titel: Voorstel ${place + 1}`,
					`samenvatting: Dit is voorstel ${place + 1}.`,
					`positie: { ${position.map((pole, axis) => `zz_as_${axis}: zz_pool_${axis}_${pole}`).join(', ')} }`,
					'uitgaven:',
					`  zz_huur: ${amount * (place + 1)}`,
					`  zz_loon: ${place % 3 === 0 ? 'pm' : 20_000 + place * 1000}`,
					'  zz_zorg: = zz_basis',
					`  zz_verhuizing: ${once(5000 * (place + 1))}`,
					...position.flatMap((pole, axis) => [
						`  zz_vraag_${axis}: ${3000 * (pole + 1)}`,
						`  zz_eens_${axis}: ${once(700 * (pole + 1))}`
					]),
					'effecten:',
					'  zz_reizen: pm',
					...(place % 2 === 0 ? ['voordelen: [zz_voordeel]'] : []),
					'risicos: [zz_risico]',
					''
				].join('\n')
			};
		})
	];
}

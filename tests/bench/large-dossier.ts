import type { SourceFile } from '../../src/lib/dossier/yaml-file.ts';

const LINES = 100;
const POLES = 32;

/** A, B, …, Z, AA, AB, … */
function letters(number: number): string {
	const last = String.fromCharCode(65 + (number % 26));
	return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

/** Of every ten lines eight are plain numbers, one has a remark and one is a formula, all different. */
function amount(option: number, line: number): string {
	const value = 1000 + ((option * 7919 + line * 104_729) % 90_000);
	if (line % 10 === 8) return `{ bedrag: ${value}, opmerking: Wat een lezer moet weten }`;
	return line % 10 === 9
		? `= banen * prijs * ${value} / 1000 + gespreid(verbouwing, 2024, 2026)`
		: String(value);
}

/** The files of a dossier with up to a thousand options of a hundred lines. */
export function largeDossier(options: number): SourceFile[] {
	const poles = Array.from({ length: POLES }, (_, pole) => `p${pole}: Pool ${pole}`).join(', ');
	const dossier = [
		'titel: Groot',
		'organisatie: Gemeente Proefstad',
		'jaren: [2024, 2025, 2026, 2027]',
		'indexering: groei',
		'assen:',
		`  een: { vraag: Waar?, polen: { ${poles} } }`,
		`  twee: { vraag: Wie?, polen: { ${poles} } }`,
		'aannames:',
		'  groei: { titel: Groei, eenheid: "%/jaar", waarde: 0, bereik: [0, 10] }',
		'  banen: { titel: Banen, eenheid: fte, waarde: 20, bereik: [0, 60] }',
		'  prijs: { titel: Prijs, eenheid: €/fte/jaar, waarde: pm, bereik: [0, 50000] }',
		'  verbouwing: { titel: Verbouwing, eenheid: €, waarde: 60000, bereik: [0, 500000] }',
		'posten:',
		...Array.from({ length: LINES }, (_, line) => `  post_${line}: { titel: Post ${line} }`),
		''
	].join('\n');
	return [
		{ path: 'groot/dossier.yaml', text: dossier },
		...Array.from({ length: options }, (_, option) => ({
			path: `groot/keuze-${letters(option).toLowerCase()}.yaml`,
			text: [
				`letter: ${letters(option)}`,
				`titel: Keuze ${letters(option)}`,
				`positie: { een: p${option % POLES}, twee: p${Math.floor(option / POLES)} }`,
				'uitgaven:',
				...Array.from({ length: LINES }, (_, line) => `  post_${line}: ${amount(option, line)}`),
				''
			].join('\n')
		}))
	];
}

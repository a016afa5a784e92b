import { checkFormula } from '../formula/check.ts';
import { literal } from '../formula/literal.ts';
import { scaleOf, toBase } from '../formula/scale.ts';
import type { Calculation } from './assumptions.ts';
import { citations } from './citations.ts';
import type { OptionResult, Result } from './dossier.ts';
import { numberMeant } from './explain-number.ts';
import { writtenFormula } from './formulas.ts';
import type { Linking, OptionFile } from './linking.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { FORMULA } from './schema-parts.ts';
import { IN_WORDS } from './result-words.ts';
import type { OptionResultYaml } from './schema-results.ts';
import type { Path } from './yaml-file.ts';

/** What the options of a dossier bring that is no money. */
export function linkResults(linking: Linking, { units }: Calculation): readonly Result[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	return Object.entries(value.uitkomsten ?? {}).map(([id, { titel, kort, eenheid, toelichting, bron }]) => {
		const path = ['uitkomsten', id];
		const isInWords = eenheid === IN_WORDS;
		if (!isInWords) units.read(eenheid, [...path, 'eenheid']);
		return {
			id,
			title: titel,
			short: kort ?? titel,
			unit: isInWords ? null : units.shown(eenheid),
			note: toelichting,
			citations: cite(bron, path)
		};
	});
}

/** What an option says of them, in the order of the dossier; what it does not name is not in it. */
export function optionResults(
	linking: Linking,
	{ file, value }: OptionFile,
	calculation: Calculation
): readonly OptionResult[] {
	const described = linking.dossier.value.uitkomsten ?? {};
	const names = { key: 'uitkomsten', noun: 'uitkomst', names: Object.keys(described) };
	const cite = citations(linking, file);
	for (const name of Object.keys(value.uitkomsten ?? {}))
		linking.knows(file, ['uitkomsten', name], name, names, 'key');
	return Object.entries(described).flatMap(([name, { eenheid }]): OptionResult[] => {
		const written = value.uitkomsten?.[name];
		if (written === undefined) return [];
		const detail = typeof written === 'object' ? written : undefined;
		const path = ['uitkomsten', name];
		return [
			{
				result: name,
				value: valueOf(
					linking,
					{ file, value },
					detail?.waarde ?? written,
					eenheid,
					detail === undefined ? path : [...path, 'waarde'],
					calculation
				),
				remark: detail?.opmerking,
				citations: cite(detail?.bron, path),
				validUntil: detail?.geldig_tot
			}
		];
	});
}

/** A number is in the unit of the result, and a formula comes out in it; a result in words has neither. */
function valueOf(
	linking: Linking,
	{ file }: OptionFile,
	written: OptionResultYaml,
	unit: string,
	path: Path,
	{ scope, units, probe }: Calculation
): OptionResult['value'] {
	const wrong = (message: string, remedy: string): OptionResult['value'] => {
		linking.problems.push(file.problem('WAARDE_ONJUIST', path, message, remedy));
		return { kind: 'open' };
	};
	if (typeof written === 'object') return { kind: 'open' };
	const isInWords = unit === IN_WORDS;
	if (typeof written === 'number') {
		if (isInWords)
			return wrong(
				'Bij deze uitkomst hoort tekst, geen getal.',
				`Zet er woorden bij en aanhalingstekens omheen: "${written} weken". Of geef de uitkomst in dossier.yaml een andere eenheid.`
			);
		return { kind: 'formula', formula: { kind: 'number', value: toBase(written, scaleOf(unit)) } };
	}
	if (PRO_MEMORIE.test(written)) return { kind: 'open' };
	if (!FORMULA.test(written)) {
		if (isInWords) return { kind: 'words', text: written };
		const meant = numberMeant(written);
		if (meant.kind === 'number')
			return wrong(
				`\`${written}\` is geen getal dat de computer kan lezen.`,
				`Schrijf alleen de cijfers, met een punt voor decimalen: ${literal(meant.value)}.`
			);
		return wrong(
			`\`${written}\` is geen getal.`,
			`Schrijf een getal in ${unit}, pm, of een formule die begint met =. Is de waarde geen getal? Geef de uitkomst in dossier.yaml dan eenheid: ${IN_WORDS}.`
		);
	}
	if (isInWords)
		return wrong(
			'Bij deze uitkomst hoort tekst, geen formule.',
			'Geef de uitkomst in dossier.yaml de eenheid van de formule, of schrijf hier woorden.'
		);
	const expected = units.find(unit);
	const { parsed, report } = writtenFormula(linking, file, path);
	if (!parsed.ok || expected === null) {
		if (!parsed.ok) report(parsed.problems);
		return { kind: 'open' };
	}
	const checked = checkFormula(parsed, scope, expected);
	report(checked.ok ? probe(parsed, linking.dossier.value.jaren.slice(-1)) : checked.problems);
	return { kind: 'formula', formula: parsed.formula };
}

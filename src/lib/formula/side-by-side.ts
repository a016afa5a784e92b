import type { FormulaProblemCode } from './problem.ts';
import { isSimple, type Token } from './token.ts';

/** Words behind a number that say in what it is measured. */
const UNIT_WORDS = new Set([
	...['jaar', 'jaren', 'maand', 'maanden', 'fte', 'euro', 'uur', 'uren', 'stuks', 'cliënten', 'k', 'mln']
]);

/** What is said of two values without a sign between them, which are quoted together. */
export function sideBySide(
	left: Token,
	right: Token,
	quoted: string
): { readonly code: FormulaProblemCode; readonly message: string; readonly remedy: string } {
	if (left.kind === 'number' && right.kind === 'number') {
		const joined = left.text + right.text;
		return {
			code: 'FORMULE_GETAL',
			message: `Tussen de getallen in "${quoted}" staat geen teken.`,
			remedy:
				/^\d{3}$/.test(right.text) && !joined.includes('.')
					? `Schrijf ${joined} zonder spatie.`
					: 'Zet er een teken tussen, zoals + of *.'
		};
	}
	return {
		code: 'FORMULE_MAAL',
		message: `In "${quoted}" staat geen teken tussen de twee delen.`,
		remedy:
			left.kind === 'number' && UNIT_WORDS.has(right.text)
				? `Is "${right.text}" een eenheid? Haal het woord weg. Zet er een * tussen als u wilt vermenigvuldigen.`
				: !isSimple(left.text) || !isSimple(right.text)
					? 'Zet er een * tussen als u wilt vermenigvuldigen.'
					: `Zet er een * tussen als u wilt vermenigvuldigen: ${left.text} * ${right.text}.`
	};
}

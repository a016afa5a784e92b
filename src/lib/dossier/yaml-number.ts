import { literal, looksLikeThousands } from '../formula/literal.ts';

/** Numbers are written as digits, with at most one decimal point: nothing that YAML reads otherwise than people do. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * What is wrong with a number that YAML accepts but people read differently, such as 50.000 (fifty).
 *
 * @param before the text before it on its line
 */
export function numberProblem(
	source: string,
	before: string
): { readonly message: string; readonly remedy: string } | undefined {
	if (looksLikeThousands(source)) {
		const digits = source.replaceAll('.', '');
		return {
			message: `\`${source}\` is dubbelzinnig: de punt kan voor duizenden of voor decimalen staan.`,
			remedy: `Schrijf ${digits} als u duizenden bedoelt, of ${literal(Number(source))} als u decimalen bedoelt.`
		};
	}
	if (PLAIN_NUMBER.test(source)) {
		return Math.abs(Number(source)) <= Number.MAX_SAFE_INTEGER
			? undefined
			: {
					message: `\`${source}\` is te groot om precies mee te rekenen.`,
					remedy: 'Schrijf een kleiner getal.'
				};
	}
	const thousands = /^0\d\d$/.test(source) ? /-?\d{1,3},$/.exec(before)?.[0].slice(0, -1) : undefined;
	if (thousands !== undefined) {
		return {
			message: `Voor \`${source}\` staat een komma; tussen haakjes begint daar een nieuw onderdeel.`,
			remedy: `Schrijf duizenden zonder teken: ${thousands}${source}.`
		};
	}
	const value = /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(source) ? Number(source) : NaN;
	return {
		message: `\`${source}\` is geen getal zoals we dat hier schrijven.`,
		remedy: `Schrijf alleen cijfers, met een punt voor de decimalen: ${
			Math.abs(value) <= Number.MAX_SAFE_INTEGER ? literal(value) : '50000 of 2.5'
		}.`
	};
}

import { citations } from './citations.ts';
import type { Measure } from './dossier.ts';
import type { Linking } from './linking.ts';
import { isMoney } from './measure-kind.ts';

/** Units that are no thing to count, and no money. */
const NOT_COUNTED = /^(?:jaar|maand|getal|euro)$/i;

/** The measures of a dossier; each has a unit that can be one, and a name that reads well behind a figure. */
export function linkMeasures(linking: Linking): readonly Measure[] {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const measures = Object.entries(value.maatstaven ?? {});
	return measures.map(([id, { titel, achter, waarde, eenheid, jaar, bron, toelichting }]) => {
		const path = ['maatstaven', id];
		const isShare = isMoney({ unit: eenheid });
		const isUnit = isShare
			? eenheid === '€/jaar' || eenheid === '€'
			: /^\p{L}+$/u.test(eenheid) && !NOT_COUNTED.test(eenheid);
		const first = isShare ? 'van' : 'per';
		if (!isUnit) {
			linking.problems.push(
				file.problem(
					'EENHEID_ONBEKEND',
					[...path, 'eenheid'],
					`\`${eenheid}\` kan geen eenheid van een maatstaf zijn.`,
					'Schrijf wat u telt, in één woord (inwoner, huishouden), of €/jaar of € als het geld is.'
				)
			);
		} else if (!achter.startsWith(`${first} `)) {
			linking.problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					[...path, 'achter'],
					`\`${achter}\` kan niet achter een bedrag staan.`,
					isShare
						? `Begin met “van”, bijvoorbeeld: van de ${achter}.`
						: `Begin met “per”, bijvoorbeeld: per ${eenheid}.`
				)
			);
		}
		return {
			id,
			title: titel,
			name: achter,
			value: waarde,
			unit: eenheid,
			year: jaar,
			note: toelichting,
			citations: cite(bron, path)
		};
	});
}

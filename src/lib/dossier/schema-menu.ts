import { amount } from './schema-amounts.ts';
import { budgetKeys, itemKeys } from './schema-items.ts';
import { about, group, list, name } from './schema-words.ts';

/** A measure that options are packages of. */
export const menuItem = group({
	...itemKeys,
	...budgetKeys,
	bedrag: amount.meta(
		about(
			'Wat de maatregel kost, in euro per jaar; een besparing of opbrengst heeft een min. Bij pm kan een bereik: [-100000, 0].'
		)
	),
	vereist: list(name).optional().meta(about('Maatregelen die er dan ook bij moeten: [naam_van_maatregel].')),
	sluit_uit: list(name)
		.optional()
		.meta(about('Maatregelen die er dan niet bij kunnen: [naam_van_maatregel].')),
	voordelen: list(name).optional().meta(about('Voordelen uit voordelen die bij deze maatregel horen.')),
	risicos: list(name).optional().meta(about('Risico’s uit risicos die bij deze maatregel horen.'))
}).meta(about('Een maatregel. In een keuze staat alleen de naam; het bedrag is overal hetzelfde.'));

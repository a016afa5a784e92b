import {
	SECTIONS,
	type OptionAmount,
	type OptionSketch,
	type Section
} from '../../../../authoring/sketch.ts';

const TITLES: Readonly<Record<Section, string>> = {
	uitgaven: 'Kosten (lasten)',
	baten: 'Opbrengsten (baten)',
	effecten: 'Gevolgen in geld'
};

/** Names one amount of an option in a list of all. */
export const amountKey = ({ section, item }: OptionAmount): string => `${section}/${item.name}`;

/** The amounts of an option, for a list to choose from. */
export const amountGroups = (
	option: OptionSketch | undefined
): {
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly text: string }[];
}[] =>
	SECTIONS.flatMap((section) => {
		const options = (option?.amounts ?? [])
			.filter((one) => one.section === section)
			.map((one) => ({ value: amountKey(one), text: one.item.short ?? one.item.title }));
		return options.length > 0 ? [{ label: TITLES[section], options }] : [];
	});

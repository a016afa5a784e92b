/** Roughly how many lines a text takes, with so many characters on a line. */
export function linesOf(text: string, perLine: number): number {
	return Math.max(1, Math.ceil(text.length / perLine));
}

/**
 * Divides items over as few pages as their order allows, none of which is heavier than `most` unless one item alone
 * is, and as evenly as that number of pages allows. No items are no pages.
 */
export function paged<Item>(
	items: readonly Item[],
	weightOf: (item: Item) => number,
	most: number
): readonly (readonly Item[])[] {
	const fewest = filled(items, weightOf, most);
	const total = items.reduce((sum, item) => sum + weightOf(item), 0);
	for (let limit = total / fewest.length; limit < most; limit += EVENNESS) {
		const pages = filled(items, weightOf, limit);
		if (pages.length === fewest.length) return pages;
	}
	return fewest;
}

/** How much, in lines, the fullest page may be fuller than it has to be. */
const EVENNESS = 0.25;

/** Fills page after page up to a weight. */
function filled<Item>(
	items: readonly Item[],
	weightOf: (item: Item) => number,
	most: number
): readonly (readonly Item[])[] {
	const pages: Item[][] = [];
	let weight = 0;
	for (const item of items) {
		const own = weightOf(item);
		const page = pages.at(-1);
		if (page === undefined || weight + own > most) {
			pages.push([item]);
			weight = own;
		} else {
			page.push(item);
			weight += own;
		}
	}
	return pages;
}

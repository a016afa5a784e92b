import type { Page } from '@playwright/test';

/** What stands for a text of a dossier: a name is read as one word. */
const NAME = 'Naam';

/** All texts in a dossier, the longest first. */
export function textsOf(dossier: unknown): readonly string[] {
	const texts = new Set<string>();
	const gather = (value: unknown): void => {
		if (typeof value === 'string') texts.add(value.trim());
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
	};
	gather(dossier);
	return [...texts].filter((text) => /\p{L}{3}/u.test(text)).sort((a, b) => b.length - a.length);
}

/** What the tool itself says in a text: with one word for each of the texts of a dossier. */
export function ownWords(text: string, texts: readonly string[]): string {
	let rest = text;
	for (const one of texts) {
		// Within a sentence a title has no capital.
		for (const form of new Set([one, one.charAt(0).toLowerCase() + one.slice(1)])) {
			for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form, at + NAME.length)) {
				const around = `${rest[at - 1] ?? ''} ${rest[at + form.length] ?? ''}`;
				if (!/[\p{L}\d]/u.test(around)) rest = rest.slice(0, at) + NAME + rest.slice(at + form.length);
			}
		}
	}
	return rest;
}

const OPEN = /p\.m\./g;
const HIDDEN_OPEN = 'p·m·';

/** The sentences of a text. */
export const sentencesOf = (text: string): readonly string[] =>
	text
		// Its points end no sentence, but where a year or a new sentence follows.
		.replace(/p\.m\.(?=\s(?:\p{Lu}|\d{4}:))/gu, `${HIDDEN_OPEN}.`)
		.replace(OPEN, HIDDEN_OPEN)
		.split(/(?<=[.!?…][”’)]?)\s+(?=[“‘(+−€]?\s?[\p{Lu}\d])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsIn(sentence) > 0);

/** An amount with all that is unknown in it, which is read as one word. */
const AMOUNT = /€\s−?\s?[\d.,]+(?:\s[+−±]\s(?:\d+\s)?p·m·)*/g;

/** How many words a sentence has; a sign is none. */
export const wordsIn = (sentence: string): number =>
	sentence
		.replace(AMOUNT, 'bedrag')
		.split(/\s+/)
		.filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What a page shows and says, block by block; what is folded away in it too. */
export const blocksOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		const blocks: string[] = [];
		let run = '';
		const flush = (): void => {
			const text = run.replace(/\s+/g, ' ').trim();
			if (text !== '') blocks.push(text);
			run = '';
		};
		const read = (node: Node): void => {
			if (node instanceof Text) run += node.data;
			if (!(node instanceof HTMLElement) || !node.checkVisibility({ visibilityProperty: true })) return;
			if (['SCRIPT', 'STYLE', 'IFRAME', 'PRE', 'CODE'].includes(node.tagName)) return;
			const label = node.getAttribute('aria-label');
			if (label !== null) blocks.push(label);
			const isBlock = !/^(inline|contents)/.test(getComputedStyle(node).display);
			if (isBlock) flush();
			node.childNodes.forEach(read);
			if (isBlock) flush();
		};
		read(document.body);
		flush();
		return blocks;
	});

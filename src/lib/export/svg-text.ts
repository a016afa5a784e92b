import { textWidth } from '../charts/words.ts';

/** The letters of a picture; they differ a little from one computer to the next, so widths are estimated amply. */
export const FONT = 'Arial, Helvetica, sans-serif';

/** Width of a character for a font size of one, on average and amply. */
const CHARACTER = 0.63;

/** How wide a text at most is, in px. */
export function textSize(text: string, size: number): number {
	return textWidth(text, size * CHARACTER);
}

/** A text in lines of at most `width` px, broken at spaces; a word that is longer is cut. */
export function wrap(text: string, width: number, size: number): string[] {
	const most = Math.max(1, Math.floor(width / (size * CHARACTER)));
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n\t]+/).flatMap((word) => cut(word, most))) {
		if (line !== '' && line.length + 1 + word.length > most) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return line === '' ? lines : [...lines, line];
}

const cut = (word: string, most: number): string[] =>
	Array.from({ length: Math.max(1, Math.ceil(word.length / most)) }, (_, place) =>
		word.slice(place * most, (place + 1) * most)
	);

/** Text or a value of an attribute, safe within XML; characters that XML does not have are left out. */
export function escapeXml(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	);
}

/** The attributes of an element, by name; those without a value are left out. Numbers are px, to the hundredth. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** To the hundredth. */
export const rounded = (px: number): number => Math.round(px * 100) / 100;

/** An element of XML around `content`, which is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) =>
			value === undefined
				? []
				: [` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`]
		)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with text in it. */
export function textElement(text: string, attributes: Attributes): string {
	return element('text', attributes, escapeXml(text));
}

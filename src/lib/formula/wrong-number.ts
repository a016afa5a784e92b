import { literal, looksLikeThousands } from './literal.ts';

interface Wrong {
	readonly message: string;
	readonly remedy: string;
}

const say = (message: string, remedy: string): Wrong => ({ message, remedy });

/** What is wrong with how a number is written, and how to write it; null where nothing is. `quoted` is for messages. */
export function wrongNumber(text: string, quoted: string): Wrong | null {
	const points = text.split('.').length - 1;
	if (looksLikeThousands(text)) {
		const without = text.replaceAll('.', '');
		return say(
			`Het getal "${quoted}" kan op twee manieren gelezen worden, want een punt is in een formule een decimaalteken.`,
			points === 1
				? `Schrijf ${without} zonder punt, of ${text}0 als u decimalen bedoelt.`
				: `Schrijf ${without} zonder punten.`
		);
	}
	if (points > 1) {
		return say(
			`Het getal "${quoted}" heeft meer dan één punt.`,
			'Schrijf een getal zonder punten tussen de duizendtallen en met één punt voor de decimalen.'
		);
	}
	if (/e/i.test(text)) {
		const value = Number(text);
		return say(
			`Het getal "${quoted}" is met een macht van tien geschreven.`,
			Number.isFinite(value) && Math.abs(value) < 1e21
				? `Schrijf ${literal(value)}.`
				: 'Schrijf het getal voluit.'
		);
	}
	if (text.startsWith('.') || text.endsWith('.')) {
		return say(
			`In het getal "${quoted}" ontbreken cijfers ${text.startsWith('.') ? 'voor' : 'na'} de punt.`,
			`Schrijf ${literal(Number(text))}.`
		);
	}
	if (!Number.isFinite(Number(text))) {
		return say('Dit getal is te groot.', 'Schrijf een kleiner getal.');
	}
	return null;
}

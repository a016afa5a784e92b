import { unitWords } from '../formula/scale.ts';
import { MONEY_PER_YEAR, parseUnit, type Unit } from '../formula/unit.ts';
import type { Linking } from './linking.ts';
import type { Path } from './yaml-file.ts';

/** The units of a dossier: those that everybody counts in, and its own. */
export interface Units {
	/** What a unit is; null where it is none. */
	readonly find: (text: string) => Unit | null;
	/** Reads a unit, and tells of one that is none; it is then €/jaar. */
	readonly read: (text: string, path: Path) => Unit;
	/** A unit as it is shown, with the right form of the dossier's own words: containers, and € per container. */
	readonly shown: (text: string) => string;
}

/** Checks what a dossier counts itself. */
export function linkUnits({ dossier: { file, value }, problems }: Linking): Units {
	const own = new Map<string, string>();
	const plurals = new Map<string, string>();
	for (const [one, more] of Object.entries(value.eenheden ?? {})) {
		const path = ['eenheden', one];
		const [word = '', ...others] = unitWords(more);
		const taken = [one, word].find((text) => parseUnit(text) !== null || own.has(text));
		if (taken !== undefined) {
			problems.push(
				file.problem('NAAM_DUBBEL', path, `\`${taken}\` is al een eenheid.`, 'Haal deze regel weg.', {
					at: 'key'
				})
			);
		} else if (others.length > 0) {
			problems.push(
				file.problem(
					'EENHEID_ONBEKEND',
					path,
					`Bij \`${one}\` staat meer dan een woord.`,
					'Schrijf hier alleen het woord voor meer dan één, zoals containers. Een deling schrijft u bij de aanname: €/container/jaar.'
				)
			);
		} else {
			own.set(one, one).set(word, one);
			plurals.set(one, word);
		}
	}
	const find = (text: string): Unit | null => parseUnit(text, own);
	return {
		find,
		read: (text, path) => {
			const unit = find(text);
			if (unit === null) {
				problems.push(
					file.problem(
						'EENHEID_ONBEKEND',
						path,
						`\`${text}\` is geen eenheid.`,
						unitMeant(text) ??
							'Gebruik €, fte, cliënt, uur, jaar, % of getal, met / ertussen: €/jaar, €/fte/jaar, €/maand, %/jaar. Telt u iets anders, zet het woord dan onder eenheden.'
					)
				);
			}
			return unit ?? MONEY_PER_YEAR;
		},
		shown: (text) =>
			own.size === 0
				? text
				: text
						.split('/')
						.map((part, place) => {
							const one = own.get(unitWords(part)[0] ?? '');
							return one === undefined ? part : place > 0 ? one : (plurals.get(one) ?? one);
						})
						.join('/')
	};
}

/** What to write for a unit in words, such as `euro per jaar` or `procent`. */
function unitMeant(text: string): string | undefined {
	const better = text
		.toLowerCase()
		.replace(/procent|percent|pct/g, '%')
		.replace(/euro['’]?s?|eur\b/g, '€')
		.replace(/\s+(?:per|p\/|p\.)\s*/g, '/')
		.replace(/\bp\/?j\b|\bjr\b|\bjaren\b/g, 'jaar')
		.replace(/\b(?:maanden|mnd)\b/g, 'maand')
		.replace(/\buren\b/g, 'uur')
		.replace(/fte['’]?s\b|\bformatie\b/g, 'fte')
		.replace(/^(?:aantal|stuks|factor|personen|-)$/, 'getal')
		.replace(/\s*\/\s*/g, '/')
		.trim();
	if (better !== text && parseUnit(better) !== null) return `Schrijf "${better}".`;
	return /€/.test(better) && /^(?:k|x|mln|dzd|duizend|miljoen)|1\.?000/.test(better)
		? 'Schrijf €/jaar en zet de bedragen in hele euro’s: 80000 in plaats van 80.'
		: undefined;
}

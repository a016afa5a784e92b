import { suggest } from '../formula/suggest.ts';
import { dateMeant } from './dates.ts';
import { groupSentence } from './explain-group.ts';
import { boundsMeant, listSentence, yearKeyRemedy, yearSentence, yearsSentence } from './explain-list.ts';
import { numberSentence, type Sentence } from './explain-number.ts';
import { otherWord } from './other-words.ts';
import { citationExample, NO_WORDS, sourceFirst, type OwnWords } from './own-words.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';
import { unindented, type Found, type Issue } from './unindented.ts';
import { OWN_ESTIMATE } from './schema-items.ts';
import { EXPECTATIONS, type Expectation } from './schema-words.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

/**
 * Says what the schema found wrong in a file, in Dutch, each at its place.
 *
 * @param own what the dossier has, for remedies in its own words
 */
export function explainIssues(issues: readonly Issue[], file: YamlFile, own: OwnWords = NO_WORDS): Problem[] {
	// One more than are told shows that there are more.
	const most = MOST_PROBLEMS + 1;
	const all = issues.slice(0, most).flatMap((issue) => innermost(issue, [], file.value));
	const { problems, rest: found } = unindented(all, file, own);
	const inOption = !Object.hasOwn(Object(file.value), 'assen');
	const misspelt = new Set<string>();
	const unknown = found.flatMap(({ issue, path }) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const known = issue.message.split(' ');
		/** Of what has to be there and is not, what begins as a key does: `jaar` for `jaren`. */
		const isLeftOut = (name: string, key: string): boolean =>
			name.slice(0, 2) === key.slice(0, 2) &&
			found.some((one) => JSON.stringify(one.path) === JSON.stringify([...path, name]));
		return issue.keys.slice(0, most).map((key) => {
			const parent = valueAt(file.value, path);
			const free = known.filter((name) => valueAt(parent, [name]) === undefined);
			const word = otherWord(key, valueAt(parent, [key]), known, inOption, own);
			const meant =
				word === undefined
					? (suggest(key, free) ?? free.find((name) => isLeftOut(name, key)) ?? suggest(key, known))
					: word.meant;
			if (meant !== undefined) misspelt.add(JSON.stringify([...path, meant]));
			const asks = meant !== undefined && word?.remedy === undefined;
			return file.problem(
				'SLEUTEL_ONBEKEND',
				[...path, key],
				`De sleutel \`${key}\` bestaat hier niet${asks ? `; bedoelde u \`${meant}\`?` : '.'}`,
				word?.remedy ??
					(meant === undefined
						? `Hier kunnen staan: ${known.join(', ')}.`
						: `Verander \`${key}\` in \`${meant}\`.`),
				{ at: 'key' }
			);
		});
	});
	const others = found
		.filter(({ issue }) => issue.code !== 'unrecognized_keys')
		.filter(({ path }) => !misspelt.has(JSON.stringify(path)))
		.filter((one, place, list) => !isSaidBefore(one, list.slice(0, place)))
		.map(({ issue, path }) => {
			const { code, message, remedy } = sentence(issue, path, file, own);
			return file.problem(code, path, message, remedy, {
				at: issue.code === 'invalid_key' ? 'key' : 'value'
			});
		});
	return [...problems, ...unknown, ...others];
}

/** Whether the same is wrong with an earlier item of the same years or bounds, of which the remedy writes out all. */
const isSaidBefore = ({ issue, path }: Found, before: readonly Found[]): boolean =>
	(issue.message === 'JAAR' || path.at(-2) === 'bereik') &&
	typeof path.at(-1) === 'number' &&
	before.some(
		(one) =>
			one.issue.message === issue.message &&
			JSON.stringify(one.path.slice(0, -1)) === JSON.stringify(path.slice(0, -1))
	);

/** Of a union, the issues of the one alternative that the author was writing; of other issues, themselves. */
function innermost(issue: Issue, parent: Path, root: unknown): Found[] {
	const path = [...parent, ...issue.path.filter((step) => typeof step !== 'symbol')];
	if (issue.code !== 'invalid_union') return [{ issue, path }];
	const input = valueAt(root, path);
	if (typeof input !== 'object' || input === null) return [{ issue, path }];
	const byYear = !Array.isArray(input) && Object.keys(input).some((key) => HAS_YEAR.test(key));
	const possible = issue.errors.filter(
		(errors) => !errors.some((inner) => inner.path.length === 0 && isTypeIssue(inner))
	);
	const has = (errors: readonly Issue[], wrong: Issue['code']): boolean =>
		errors.some(({ code }) => code === wrong);
	const fitting = possible.filter((errors) => !has(errors, byYear ? 'unrecognized_keys' : 'invalid_key'));
	// Of two groups, the one that has all keys that were written.
	const alternative =
		possible.length === 1
			? possible[0]
			: (fitting.find((errors) => !has(errors, 'unrecognized_keys')) ?? fitting[0]);
	return alternative ? alternative.flatMap((inner) => innermost(inner, path, root)) : [{ issue, path }];
}

/** A key that is a number, or has a year in it: `2024-2025`. */
const HAS_YEAR = /^\d+$|(?<!\d)(?:19|20|21)\d\d(?!\d)/;

const isTypeIssue = (issue: Issue) =>
	issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';

function isExpectation(message: string): message is Expectation {
	return EXPECTATIONS.some((expectation) => expectation === message);
}

function sentence(issue: Issue, path: Path, file: YamlFile, own: OwnWords): Sentence {
	const key = path.at(-1);
	const what =
		typeof key === 'number'
			? `onderdeel ${key + 1} van \`${String(path.at(-2) ?? '')}\``
			: `\`${String(key ?? file.path)}\``;
	if (issue.code === 'invalid_key') {
		return path.length > 1 && issue.issues.some((inner) => inner.message === 'JAAR')
			? {
					code: 'JAAR_ONBEKEND',
					message: `${capital(what)} is geen jaar.`,
					remedy: yearKeyRemedy(String(key), file.textAt(path) ?? 'pm')
				}
			: nameSentence(what, String(key));
	}
	const input = valueAt(file.value, path);
	const [said = '', ...keys] = issue.message.split(' ');
	const expectation = isExpectation(said) ? said : 'TEKST';
	if (input === undefined) {
		return {
			code: 'SLEUTEL_ONTBREEKT',
			message: `${capital(what)} ontbreekt.`,
			remedy:
				expectation === 'BRON_OF_INSCHATTING'
					? whoStatesIt(own)
					: `Voeg een regel toe die begint met \`${String(key)}:\`.`
		};
	}
	if (input === null) {
		return {
			code: 'WAARDE_ONJUIST',
			message: `Achter ${what} staat niets.`,
			remedy:
				expectation === 'BRON_OF_INSCHATTING'
					? whoStatesIt(own)
					: 'Vul iets in, of haal de hele regel weg. Begint uw tekst met een hekje (#)? Zet er aanhalingstekens omheen.'
		};
	}
	const list = valueAt(file.value, path.slice(0, -1));
	const typedAt = (at: Path): string => file.textAt(at) ?? '';
	const all = Array.isArray(list) ? list.map((_, place) => typedAt([...path.slice(0, -1), place])) : [];
	return misfit(
		expectation,
		{ what, key: String(key), parent: String(path.at(-2)), input, typed: typedAt(path), all },
		keys,
		own
	);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameSentence = (what: string, typed: string): Sentence => {
	const better = typed
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '');
	return {
		code: 'NAAM_ONGELDIG',
		message: `${capital(what)} kan geen naam zijn: een naam heeft alleen kleine letters, cijfers en lage streepjes.`,
		remedy: better === '' ? 'Kies een naam zoals extra_ruimte.' : `Schrijf bijvoorbeeld \`${better}\`.`
	};
};

const whoStatesIt = (own: OwnWords): string =>
	`Schrijf waar dit staat: bron: ${citationExample(own)}. Staat het nergens? Schrijf dan bron: ${OWN_ESTIMATE}.${sourceFirst(own)}`;

const wrong = (message: string, remedy: string): Sentence => ({ code: 'WAARDE_ONJUIST', message, remedy });

/** A value that does not fit: how to name it in a sentence, its last key, what it is and how it was typed. */
interface Misfit {
	readonly what: string;
	readonly key: string;
	/** The key before it. */
	readonly parent: string;
	readonly input: unknown;
	readonly typed: string;
	/** What was typed for each item of the list in which it stands; none where it stands in no list. */
	readonly all: readonly string[];
}

function misfit(expectation: Expectation, value: Misfit, keys: readonly string[], own: OwnWords): Sentence {
	const { what, input, typed } = value;
	switch (expectation) {
		case 'TEKST':
			if (typeof input === 'string') return wrong(`De tekst bij ${what} is leeg.`, 'Vul een tekst in.');
			return typeof input === 'object'
				? wrong(
						`Bij ${what} staat een lijst of groep; hier hoort tekst.`,
						Array.isArray(input)
							? 'Haal de haken weg, of zet aanhalingstekens om de hele tekst.'
							: 'Schrijf de tekst op dezelfde regel.'
					)
				: wrong(
						`Bij ${what} hoort tekst, maar \`${typed}\` leest de computer als iets anders.`,
						`Zet er aanhalingstekens omheen: "${typed}".`
					);
		case 'NAAM':
			return typeof input === 'string'
				? nameSentence(`\`${input}\``, input)
				: wrong(`Bij ${what} hoort een naam.`, 'Schrijf een naam zoals extra_ruimte.');
		case 'LETTER':
			return wrong(
				`Bij ${what} hoort de letter van een keuze.`,
				`Schrijf een hoofdletter${letterMeant(input)}.`
			);
		case 'JAAR':
			return yearSentence(what, typed, value.all);
		case 'DATUM':
			return /^\d{4}-\d\d-\d\d$/.test(typed)
				? wrong(
						`De dag ${typed} bij ${what} bestaat niet.`,
						`Schrijf een dag die bestaat, zoals "${dateMeant(typed) ?? '2024-12-31'}".`
					)
				: wrong(
						`Bij ${what} hoort een datum.`,
						`Schrijf jaar, maand en dag zo: "${dateMeant(typed) ?? '2024-12-31'}".`
					);
		case 'GETAL':
		case 'GETAL_BOVEN_NUL':
		case 'GETAL_OF_FORMULE':
		case 'WAARDE':
		case 'BEDRAG':
		case 'DEKKING_BEDRAG':
		case 'TOTAAL':
			return value.parent === 'bereik' && value.all.length === 2
				? {
						code: 'GETAL_ONLEESBAAR',
						message: `\`${typed}\` bij ${what} is geen getal dat de computer kan lezen.`,
						remedy: `Schrijf twee getallen, met een punt voor decimalen: ${boundsMeant(value.all, '')}.`
					}
				: numberSentence(expectation, value, own);
		case 'BEREIK':
			return wrong(
				`Bij ${what} horen twee getallen: het laagste en het hoogste.`,
				`Schrijf ze tussen rechte haken, met een punt voor decimalen: ${boundsMeant(input, typed)}.`
			);
		case 'LIJST':
			return Array.isArray(input)
				? wrong(
						`De lijst bij ${what} heeft te weinig of te veel onderdelen.`,
						'Zet er minstens één en hooguit vijftig in.'
					)
				: listSentence(what, typed, input);
		case 'JAREN':
			return yearsSentence(what, typed, input);
		case 'GROEP':
			return groupSentence(value, keys, own);
		case 'BRON':
			return wrong(
				`Bij ${what} hoort de naam van een bron en de plaats daarin.`,
				`Schrijf bijvoorbeeld: ${citationExample(own, typed)}.${sourceFirst(own)}`
			);
		case 'AARD':
			return wrong(`\`${typed}\` is geen aard van kosten.`, natureMeant(typed));
		case 'DEKKING':
			return wrong(
				`\`${typed}\` zegt niet waar geld vandaan komt.`,
				'Schrijf begroting, reserve, subsidie, vrijval of nog te vinden. De naam van een reserve of subsidie hoort bij `titel`.'
			);
		case 'UITKOMST':
			return wrong(
				`Bij ${what} hoort een waarde: een getal, pm, een formule of een paar woorden.`,
				'Schrijf bijvoorbeeld 20, pm of = naam_van_aanname. Wilt u er iets bij zeggen? Schrijf { waarde: 20, opmerking: "…" }.'
			);
		case 'METHODE':
			return wrong(`\`${typed}\` is geen methode van afschrijven.`, 'Schrijf lineair of annuiteit.');
		case 'SOORT':
			return wrong(`\`${typed}\` is geen soort dossier.`, 'Schrijf besluit of rekenvoorbeeld.');
		case 'INDEXERING':
			return wrong(
				`Bij ${what} kan alleen \`geen\` of \`wel\` staan.`,
				'Schrijf geen, of haal de regel weg: dan groeit het bedrag mee met de indexering van het dossier.'
			);
		case 'PRIJZEN':
			return wrong(
				`Bij ${what} kan alleen \`vast\` of \`lopend\` staan.`,
				'Zit in een bedrag per jaar de prijsstijging al? Schrijf lopend. Anders: vast, of haal de regel weg.'
			);
		case 'ALLEEN_TRUE':
			return wrong(
				`Bij ${what} kan alleen \`true\` staan.`,
				`Is dit het nulalternatief? Schrijf ${value.key}: true. Is het dat niet? Haal de regel dan weg.`
			);
		case 'BEWERING':
			return wrong(
				`Bij ${what} hoort tekst, of een groep met \`tekst\` en \`bron\`.`,
				'Schrijf de tekst op dezelfde regel, tussen aanhalingstekens als er een dubbele punt in staat.'
			);
		case 'NAAM_OF_GROEP':
			return typeof input === 'string'
				? nameSentence(`\`${input}\``, input)
				: wrong(`${capital(what)} is geen naam.`, 'Schrijf de naam, zoals die in dossier.yaml staat.');
		case 'NAAM_OF_LIJST':
			return typeof input === 'string'
				? nameSentence(`\`${input}\``, input)
				: wrong(
						`Bij ${what} hoort een naam, of een lijst van namen.`,
						'Schrijf een naam zoals extra_vraag, of meer namen tussen rechte haken: [een, twee].'
					);
		case 'BIJDRAGE':
			return typeof input === 'string'
				? wrong(
						`\`${input}\` staat hier zonder bron. Bij elk doel hoort de bron die zegt dat dit eraan bijdraagt.`,
						`Schrijf - { doel: ${input}, bron: ${citationExample(own)} }. Staat het nergens? Schrijf dan als bron: ${OWN_ESTIMATE}.`
					)
				: wrong(
						`Bij ${what} hoort een lijst van doelen, elk met een bron.`,
						`Zet elk doel op een eigen regel, met een streepje ervoor: - { doel: ${own.goals[0] ?? 'naam_van_doel'}, bron: ${citationExample(own)} }.`
					);
		case 'BRON_OF_INSCHATTING':
			return suggest(typed, [OWN_ESTIMATE]) === undefined
				? wrong(
						`Bij ${what} hoort een bron met de plaats daarin, of de woorden ${OWN_ESTIMATE}.`,
						whoStatesIt(own)
					)
				: wrong(
						`Bij ${what} kan \`${typed}\` niet staan; bedoelde u \`${OWN_ESTIMATE}\`?`,
						`Schrijf bron: ${OWN_ESTIMATE}.`
					);
	}
}

/** The letter of an option in `c`, `keuze c` or `3`. */
function letterMeant(input: unknown): string {
	if (typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= 26) {
		return `: ${String.fromCharCode('A'.charCodeAt(0) + input - 1)}`;
	}
	const letter =
		typeof input === 'string' ? /^(?:(?:keuze|optie|variant)\s+)?([a-z]{1,3})$/i.exec(input)?.[1] : undefined;
	return letter === undefined ? ', bijvoorbeeld A' : `: ${letter.toUpperCase()}`;
}

/** Words that people write for a kind of cost. */
function natureMeant(typed: string): string {
	const word = typed.toLowerCase();
	if (/^(?:structureel|jaarlijks|elk jaar|doorlopend)$/.test(word)) return 'Schrijf structureel.';
	if (/^(?:incidenteel|eenmalig|één keer|tijdelijk)$/.test(word)) return 'Schrijf incidenteel.';
	return 'Schrijf structureel of incidenteel.';
}

import type { z } from 'zod';
import { suggest } from '../formula/suggest.ts';
import { literal } from '../formula/literal.ts';
import { readDutchNumber, type NumberReading } from './dutch-number.ts';
import { MOST_PROBLEMS, type Problem, type ProblemCode } from './problem.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import { EXPECTATIONS, OWN_ESTIMATE, type Expectation } from './schema.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

interface Sentence {
	readonly code: ProblemCode;
	readonly message: string;
	readonly remedy: string;
}

/** Says what the schema found wrong in a file, in Dutch, each at its place. */
export function explainIssues(issues: readonly Issue[], file: YamlFile): Problem[] {
	// One more than are told shows that there are more.
	const most = MOST_PROBLEMS + 1;
	const found = issues.slice(0, most).flatMap((issue) => innermost(issue, [], file.value));
	const misspelt = new Set<string>();
	const unknown = found.flatMap(({ issue, path }) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.slice(0, most).map((key) => {
					const known = issue.message.split(' ');
					const parent = valueAt(file.value, path);
					if (/^\d+$/.test(key) && valueAt(parent, [key]) === null) {
						return file.problem(
							'GETAL_ONLEESBAAR',
							[...path, key],
							`Voor \`${key}\` staat een komma; tussen haakjes begint daar een nieuw onderdeel.`,
							'Hoort dit bij het getal ervoor? Schrijf decimalen met een punt (2.5) en duizenden zonder teken (80000).',
							{ at: 'key' }
						);
					}
					const free = known.filter((name) => valueAt(parent, [name]) === undefined);
					const meant = suggest(key, free) ?? suggest(key, known);
					if (meant !== undefined) misspelt.add(JSON.stringify([...path, meant]));
					return file.problem(
						'SLEUTEL_ONBEKEND',
						[...path, key],
						`De sleutel \`${key}\` bestaat hier niet${meant === undefined ? '' : `; bedoelde u \`${meant}\`?`}`.replace(
							/([^?])$/,
							'$1.'
						),
						meant === undefined
							? `Hier kunnen staan: ${known.join(', ')}.`
							: `Verander \`${key}\` in \`${meant}\`.`,
						{ at: 'key' }
					);
				})
			: []
	);
	const others = found
		.filter(({ issue }) => issue.code !== 'unrecognized_keys')
		.filter(({ path }) => !misspelt.has(JSON.stringify(path)))
		.map(({ issue, path }) => {
			const { code, message, remedy } = sentence(issue, path, file);
			return file.problem(code, path, message, remedy, {
				at: issue.code === 'invalid_key' ? 'key' : 'value'
			});
		});
	return [...unknown, ...others];
}

/** Of a union, the issues of the one alternative that the author was writing; of other issues, themselves. */
function innermost(issue: Issue, parent: Path, root: unknown): { issue: Issue; path: Path }[] {
	const path = [...parent, ...issue.path.filter((step) => typeof step !== 'symbol')];
	if (issue.code !== 'invalid_union') return [{ issue, path }];
	const input = valueAt(root, path);
	if (typeof input !== 'object' || input === null) return [{ issue, path }];
	const byYear = !Array.isArray(input) && Object.keys(input).some((key) => /^\d+$/.test(key));
	const possible = issue.errors.filter(
		(errors) => !errors.some((inner) => inner.path.length === 0 && isTypeIssue(inner))
	);
	const alternative =
		possible.length === 1
			? possible[0]
			: possible.find(
					(errors) => !errors.some(({ code }) => code === (byYear ? 'unrecognized_keys' : 'invalid_key'))
				);
	return alternative ? alternative.flatMap((inner) => innermost(inner, path, root)) : [{ issue, path }];
}

const isTypeIssue = (issue: Issue) =>
	issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';

function isExpectation(message: string): message is Expectation {
	return EXPECTATIONS.some((expectation) => expectation === message);
}

function sentence(issue: Issue, path: Path, file: YamlFile): Sentence {
	const key = path.at(-1);
	const what =
		typeof key === 'number'
			? `Onderdeel ${key + 1} van \`${String(path.at(-2) ?? '')}\``
			: `\`${String(key ?? file.path)}\``;
	if (issue.code === 'invalid_key') {
		return path.length > 1 && issue.issues.some((inner) => inner.message === 'JAAR')
			? {
					code: 'JAAR_ONBEKEND',
					message: `${what} is geen jaar.`,
					remedy: 'Schrijf een jaar met vier cijfers, of gebruik `bedrag` met `opmerking` en `bron`.'
				}
			: nameSentence(what, String(key));
	}
	const input = valueAt(file.value, path);
	const expectation = isExpectation(issue.message) ? issue.message : 'TEKST';
	if (input === undefined) {
		return {
			code: 'SLEUTEL_ONTBREEKT',
			message: `${what} ontbreekt.`,
			remedy:
				expectation === 'BRON_OF_INSCHATTING'
					? SAY_WHO_STATES_IT
					: `Voeg een regel toe die begint met \`${String(key)}:\`.`
		};
	}
	if (input === null) {
		return {
			code: 'WAARDE_ONJUIST',
			message: `Achter ${what} staat niets.`,
			remedy:
				expectation === 'BRON_OF_INSCHATTING'
					? SAY_WHO_STATES_IT
					: 'Vul iets in, of haal de hele regel weg. Begint uw tekst met een hekje (#)? Zet er aanhalingstekens omheen.'
		};
	}
	return misfit(expectation, what, input, file.textAt(path) ?? '');
}

const nameSentence = (what: string, typed: string): Sentence => {
	const better = typed
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '');
	return {
		code: 'NAAM_ONGELDIG',
		message: `${what} kan geen naam zijn: een naam heeft alleen kleine letters, cijfers en lage streepjes.`,
		remedy: better === '' ? 'Kies een naam zoals extra_ruimte.' : `Schrijf bijvoorbeeld \`${better}\`.`
	};
};

const SAY_WHO_STATES_IT = `Schrijf waar dit staat: bron: { startnotitie: "tabel Keuze A" }. Staat het nergens? Schrijf dan bron: ${OWN_ESTIMATE}.`;

const wrong = (message: string, remedy: string): Sentence => ({ code: 'WAARDE_ONJUIST', message, remedy });

function misfit(expectation: Expectation, what: string, input: unknown, typed: string): Sentence {
	switch (expectation) {
		case 'TEKST':
			if (typeof input === 'string') return wrong(`De tekst bij ${what} is leeg.`, 'Vul een tekst in.');
			return typeof input === 'object'
				? wrong(
						`Bij ${what} staat een lijst of groep; hier hoort tekst.`,
						'Schrijf de tekst op dezelfde regel.'
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
				typeof input === 'string' && /^[a-z]{1,3}$/.test(input)
					? `Schrijf een hoofdletter: ${input.toUpperCase()}.`
					: 'Schrijf een hoofdletter, bijvoorbeeld A.'
			);
		case 'JAAR':
			return wrong(
				`Bij ${what} hoort een jaar tussen 1900 en 2199.`,
				'Schrijf een jaar met vier cijfers: 2024.'
			);
		case 'DATUM':
			return wrong(
				`Bij ${what} hoort een datum.`,
				`Schrijf jaar, maand en dag zo: "${dateMeant(typed) ?? '2024-12-31'}".`
			);
		case 'GETAL':
		case 'GETAL_BOVEN_NUL':
		case 'WAARDE':
		case 'BEDRAG':
		case 'TOTAAL':
			return numberSentence(expectation, what, input, typed);
		case 'BEREIK':
			return wrong(
				`Bij ${what} horen twee getallen: het laagste en het hoogste.`,
				Array.isArray(input) && input.length > 2
					? 'Schrijf er twee, met een punt voor decimalen: [0, 2.5].'
					: 'Schrijf ze tussen rechte haken: [0, 10].'
			);
		case 'LIJST':
			return Array.isArray(input)
				? wrong(
						`De lijst bij ${what} heeft te weinig of te veel onderdelen.`,
						'Zet er minstens één en hooguit vijftig in.'
					)
				: listSentence(what, typed);
		case 'GROEP':
			return groupSentence(what, input, typed);
		case 'BRON':
			return wrong(
				`Bij ${what} hoort de naam van een bron en de plaats daarin.`,
				'Schrijf bijvoorbeeld: { startnotitie: "tabel Keuze A" }.'
			);
		case 'AARD':
			return wrong(`\`${typed}\` is geen aard van kosten.`, 'Schrijf structureel of incidenteel.');
		case 'SOORT':
			return wrong(`\`${typed}\` is geen soort dossier.`, 'Schrijf besluit of rekenvoorbeeld.');
		case 'GEEN_INDEXERING':
			return wrong(
				`Bij ${what} kan alleen \`geen\` staan.`,
				'Schrijf geen, of haal de regel weg: dan groeit het bedrag mee met de indexering van het dossier.'
			);
		case 'BEWERING':
			return wrong(
				`Bij ${what} hoort tekst, of een groep met \`tekst\` en \`bron\`.`,
				'Schrijf de tekst op dezelfde regel, tussen aanhalingstekens als er een dubbele punt in staat.'
			);
		case 'NAAM_OF_GROEP':
			return typeof input === 'string'
				? nameSentence(`\`${input}\``, input)
				: wrong(`${what} is geen naam.`, 'Schrijf de naam, zoals die in dossier.yaml staat.');
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
						`Schrijf - { doel: ${input}, bron: { startnotitie: "tabel Keuze A" } }. Staat het nergens? Schrijf dan als bron: ${OWN_ESTIMATE}.`
					)
				: wrong(
						`Bij ${what} hoort een lijst van doelen, elk met een bron.`,
						'Zet elk doel op een eigen regel, met een streepje ervoor: - { doel: kortere_wachttijd, bron: { startnotitie: "tabel Keuze A" } }.'
					);
		case 'BRON_OF_INSCHATTING':
			return suggest(typed, [OWN_ESTIMATE]) === undefined
				? wrong(
						`Bij ${what} hoort een bron met de plaats daarin, of de woorden ${OWN_ESTIMATE}.`,
						SAY_WHO_STATES_IT
					)
				: wrong(
						`Bij ${what} kan \`${typed}\` niet staan; bedoelde u \`${OWN_ESTIMATE}\`?`,
						`Schrijf bron: ${OWN_ESTIMATE}.`
					);
	}
}

/** The date that somebody wrote as day, month, year in figures: `31-12-2026`. */
function dateMeant(typed: string): string | undefined {
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed.trim()) ?? [];
	return year === '' || Number(month) > 12
		? undefined
		: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A list that is none: a dash without a space or from a word processor, years with "tot", names without brackets. */
function listSentence(what: string, typed: string): Sentence {
	const message = `Bij ${what} hoort een lijst.`;
	const item = /^[-–—•*·][ \t\u00a0]*(\S.*)/.exec(typed)?.[1];
	if (item !== undefined) {
		return wrong(message, `Schrijf voor elk onderdeel een gewoon streepje en een spatie: - ${item}.`);
	}
	const [, from = '', to = ''] = /^(\d{4})\s*(?:-|–|t\/m|tot en met|tot)\s*(\d{4})$/.exec(typed) ?? [];
	const count = Number(to) - Number(from) + 1;
	if (from !== '' && count > 1 && count <= 50) {
		const years = Array.from({ length: count }, (_, place) => Number(from) + place);
		return wrong(message, `Schrijf elk jaar, tussen rechte haken en met komma’s: [${years.join(', ')}].`);
	}
	const items = typed.split(/\s*[,;]\s*/).filter((one) => one !== '');
	const example = items.length > 1 && typed.length < 80 ? items.join(', ') : 'een, twee';
	return wrong(message, `Schrijf tussen rechte haken, met komma’s: [${example}].`);
}

/** A group that is none: a colon without an ordinary space after it, or dashes before the names. */
function groupSentence(what: string, input: unknown, typed: string): Sentence {
	const [, name, value] = /^([a-zA-Z0-9_]+)(?::[\u00a0\u202f]*|\s*=\s*)(\S[^\n]*)/.exec(typed) ?? [];
	if (typeof input === 'string' && name !== undefined && value !== undefined) {
		return wrong(
			`Achter \`${name}\` ontbreekt een dubbele punt met een gewone spatie erachter.`,
			`Schrijf: ${name}: ${value.trim()}.`
		);
	}
	return wrong(
		`Bij ${what} hoort een groep van namen met een waarde.`,
		Array.isArray(input)
			? 'Haal de streepjes voor de namen weg. Schrijf op elke regel: naam: waarde.'
			: 'Schrijf op de regels eronder, twee spaties verder naar rechts: naam: waarde.'
	);
}

/** The number in a text that is written as spreadsheets and word processors do: `(100)`, `–100`, `100-`, `100,`, `2.5%`. */
function numberMeant(typed: string): NumberReading {
	const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
	const bare = text
		.replace(/^\((.+)\)$/, '-$1')
		.replace(/^[–—]\s*(?=[\d€])/, '-')
		.replace(/^(\d[\d.]*)-$/, '-$1')
		.replace(/(\d)[,;]$/, '$1')
		.replace(/(\d)\s*%$/, '$1');
	return readDutchNumber(bare);
}

function numberSentence(
	expectation: 'GETAL' | 'GETAL_BOVEN_NUL' | 'WAARDE' | 'BEDRAG' | 'TOTAAL',
	what: string,
	input: unknown,
	typed: string
): Sentence {
	const also =
		expectation === 'BEDRAG'
			? ', of pm als het bedrag nog niet bekend is, of een formule die begint met ='
			: expectation === 'WAARDE'
				? ', of pm als de waarde nog niet bekend is'
				: expectation === 'TOTAAL'
					? ', of een groep: { bekend: 2000000, pm: [naam_van_post] }'
					: '';
	if (typeof input === 'number') {
		return wrong(`Bij ${what} hoort een getal boven nul.`, 'Schrijf een getal zoals 0.1 of 1000.');
	}
	if (typeof input !== 'string') {
		return {
			code: 'GETAL_ONLEESBAAR',
			message: `Bij ${what} hoort een getal.`,
			remedy: `Schrijf alleen cijfers, bijvoorbeeld 80000${also}.`
		};
	}
	const read = numberMeant(input);
	if (read.kind === 'doubtful') {
		const [thousands, decimals] = read.meant;
		return {
			code: 'GETAL_ONLEESBAAR',
			message: `\`${typed}\` bij ${what} is niet duidelijk: de komma kan voor duizenden of voor decimalen staan.`,
			remedy:
				decimals === undefined
					? `Schrijf ${literal(thousands)} als u duizenden bedoelt.`
					: `Schrijf ${literal(thousands)} als u duizenden bedoelt, of ${literal(decimals)} als u decimalen bedoelt.`
		};
	}
	const meant = read.kind === 'number' ? read.value : undefined;
	if (meant !== undefined && String(meant) === input) {
		return {
			code: 'GETAL_ONLEESBAAR',
			message: `Het getal bij ${what} staat tussen aanhalingstekens; dan is het tekst.`,
			remedy: `Haal de aanhalingstekens weg: ${meant}.`
		};
	}
	return {
		code: 'GETAL_ONLEESBAAR',
		message: `\`${typed}\` bij ${what} is geen getal dat de computer kan lezen.`,
		remedy:
			meant !== undefined
				? `Schrijf alleen de cijfers, met een punt voor decimalen: ${literal(meant)}.`
				: PRO_MEMORIE.test(input.trim())
					? 'pm kan hier niet; schrijf een getal.'
					: `Schrijf alleen cijfers, bijvoorbeeld 80000${also}.`
	};
}

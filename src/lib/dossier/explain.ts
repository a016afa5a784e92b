import type { z } from 'zod';
import { suggest } from '../formula/suggest.ts';
import { readDutchNumber } from './dutch-number.ts';
import type { Problem, ProblemCode } from './problem.ts';
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
	const found = issues.flatMap((issue) => innermost(issue, [], file.value));
	const misspelt = new Set<string>();
	const unknown = found.flatMap(({ issue, path }) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => {
					const known = issue.message.split(' ');
					const parent = valueAt(file.value, path);
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
				expectation === 'BRON_OF_INSCHATTING' ? SAY_WHO_STATES_IT : 'Vul iets in, of haal de hele regel weg.'
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
			return wrong(`Bij ${what} hoort een datum.`, 'Schrijf jaar, maand en dag zo: "2024-12-31".');
		case 'GETAL':
		case 'GETAL_BOVEN_NUL':
		case 'WAARDE':
		case 'BEDRAG':
		case 'TOTAAL':
			return numberSentence(expectation, what, input, typed);
		case 'BEREIK':
			return wrong(
				`Bij ${what} horen twee getallen: het laagste en het hoogste.`,
				'Schrijf ze tussen rechte haken: [0, 10].'
			);
		case 'LIJST':
			return Array.isArray(input)
				? wrong(
						`De lijst bij ${what} heeft te weinig of te veel onderdelen.`,
						'Zet er minstens één en hooguit vijftig in.'
					)
				: wrong(`Bij ${what} hoort een lijst.`, 'Schrijf tussen rechte haken, met komma’s: [een, twee].');
		case 'GROEP':
			return wrong(
				`Bij ${what} hoort een groep van namen met een waarde.`,
				'Schrijf op de regels eronder, twee spaties verder naar rechts: naam: waarde.'
			);
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
	const meant = readDutchNumber(input);
	return {
		code: 'GETAL_ONLEESBAAR',
		message: `\`${typed}\` bij ${what} is geen getal dat de computer kan lezen.`,
		remedy:
			meant !== undefined
				? `Schrijf alleen de cijfers, met een punt voor decimalen: ${meant}.`
				: PRO_MEMORIE.test(input.trim())
					? 'pm kan hier niet; schrijf een getal.'
					: `Schrijf alleen cijfers, bijvoorbeeld 80000${also}.`
	};
}

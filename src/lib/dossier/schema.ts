import { z } from 'zod';
import { PRO_MEMORIE } from './pro-memorie.ts';

// zod's probe for `new Function` trips a strict content security policy.
z.config({ jitless: true });

/** A name as formulas can use it; also for posts, effects, risks and the like. */
export const NAME = /^[a-z][a-z0-9_]*$/;
const FORMULA = /^\s*=/;
const YEAR = /^(19|20|21)\d\d$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What was expected where a value does not fit; zod carries it as its message and `explain` says it in Dutch. */
export const EXPECTATIONS = [
	'TEKST',
	'NAAM',
	'LETTER',
	'JAAR',
	'DATUM',
	'GETAL',
	'GETAL_BOVEN_NUL',
	'BEDRAG',
	'WAARDE',
	'BEREIK',
	'LIJST',
	'GROEP',
	'BRON',
	'AARD',
	'GEEN_INDEXERING',
	'BEWERING',
	'TOTAAL',
	'NAAM_OF_GROEP'
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const expected = (error: Expectation) => ({ error });
const text = z.string(expected('TEKST')).trim().min(1, expected('TEKST'));
const name = z.string(expected('NAAM')).regex(NAME, expected('NAAM'));
const letter = z.string(expected('LETTER')).regex(/^[A-Z]{1,3}$/, expected('LETTER'));
const number = z.number(expected('GETAL'));
const year = z
	.number(expected('JAAR'))
	.int(expected('JAAR'))
	.min(1900, expected('JAAR'))
	.max(2199, expected('JAAR'));
const yearKey = z.string().regex(YEAR, expected('JAAR'));
const date = z.string(expected('DATUM')).regex(DATE, expected('DATUM')).meta({
	description: 'Datum waarna de site zegt dat dit verouderd kan zijn, als jaar-maand-dag: "2024-12-31".'
});

/** A group with fixed keys; the message of an unknown key is the list of the keys that would be right. */
const group = <T extends z.ZodRawShape>(shape: T) =>
	z.strictObject(shape, {
		error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'GROEP')
	});
const list = <T extends z.ZodType>(item: T) => z.array(item, expected('LIJST'));
const named = <T extends z.ZodType>(value: T) => z.record(name, value, expected('GROEP'));

const bron = z.record(name, text, expected('BRON')).meta({
	description: 'Naam van een bron uit bronnen, met de plaats daarin: { startnotitie: "tabel Keuze A" }.'
});
const statement = z.union([text, group({ tekst: text, bron: bron.optional() })], expected('BEWERING'));
const proMemorie = (error: Expectation) => z.string().regex(PRO_MEMORIE, expected(error));
const numberOrOpen = z.union([number, proMemorie('WAARDE')], expected('WAARDE'));

const simpleAmount = z.union(
	[number, proMemorie('BEDRAG'), z.string().regex(FORMULA, expected('BEDRAG'))],
	expected('BEDRAG')
);
const amountByYear = z.record(yearKey, simpleAmount);
const detailedAmount = group({
	bedrag: z.union([simpleAmount, amountByYear], expected('BEDRAG')),
	opmerking: text.optional().meta({ description: 'Wat een lezer bij dit bedrag moet weten.' }),
	bron: bron.optional(),
	geldig_tot: date.optional()
});
const amount = z.union([simpleAmount, amountByYear, detailedAmount], expected('BEDRAG')).meta({
	description:
		'Bedrag in euro per jaar: een getal, pm, een formule die begint met =, een bedrag per jaar, of een groep met bedrag, opmerking en bron.'
});

const described = {
	titel: text.meta({ description: 'Naam zoals die op de site staat.' }),
	toelichting: text.optional().meta({ description: 'Uitleg in een of twee zinnen.' }),
	bron: bron.optional()
};

const costItem = group({
	...described,
	kort: text.optional().meta({ description: 'Korte naam voor tabellen en grafieken.' }),
	aard: z
		.enum(['structureel', 'incidenteel'], expected('AARD'))
		.optional()
		.meta({ description: 'Structureel (elk jaar) of incidenteel (eenmalig).' }),
	indexering: z
		.literal('geen', expected('GEEN_INDEXERING'))
		.optional()
		.meta({ description: 'geen: dit bedrag groeit niet mee met de loon- en prijsstijging.' }),
	taakveld: z
		.strictObject({ jaar: year, code: text })
		.optional()
		.meta({ description: 'Iv3-taakveld, met het jaar van de indeling.' })
});

const assumption = group({
	...described,
	eenheid: text.meta({ description: 'Eenheid, bijvoorbeeld €/jaar, fte, % of €/fte/jaar.' }),
	waarde: numberOrOpen.meta({
		description: 'Beginwaarde: een getal, of pm als die nog niet bekend is.'
	}),
	bereik: z
		.tuple([number, number], expected('BEREIK'))
		.meta({ description: 'Laagste en hoogste waarde die een bezoeker kan kiezen: [0, 10].' }),
	bereik_toelichting: text.optional().meta({ description: 'Waarom dit het bereik is.' }),
	stap: number
		.positive(expected('GETAL_BOVEN_NUL'))
		.optional()
		.meta({ description: 'Stapgrootte van de schuif.' }),
	waarden: list(group({ waarde: number, titel: text, bron: bron.optional() }))
		.optional()
		.meta({ description: 'Waarden die de bezoeker kan proberen, met hun bron.' }),
	geldig_tot: date.optional()
});

const axis = group({
	titel: text.optional(),
	vraag: text,
	polen: named(
		z.union(
			[text, group({ titel: text, kort: text.optional(), toelichting: text.optional() })],
			expected('TEKST')
		)
	)
});

const example = group({
	naam: text,
	aannames: named(numberOrOpen).optional(),
	verwacht: z.record(
		letter,
		z.union([number, group({ bekend: number, pm: list(name).optional() })], expected('TOTAAL'))
	)
});

/** What may stand in `dossier.yaml`. */
export const dossierSchema = group({
	titel: text,
	organisatie: text.meta({ description: 'De gemeente of organisatie die besluit.' }),
	versie: text.optional(),
	basis: text
		.optional()
		.meta({ description: 'Het stuk waar de cijfers uit komen, in één woord: startnotitie.' }),
	kop: text.optional().meta({ description: 'Grote kop boven het overzicht.' }),
	vraag: text.optional().meta({ description: 'De vraag aan de raad in één zin.' }),
	status: text.optional().meta({ description: 'Hoe ver het besluit is, bijvoorbeeld: Nog geen besluit.' }),
	bedragen: text.optional().meta({ description: 'Wat voor bedragen het zijn.' }),
	jaren: list(year).min(1, expected('LIJST')).max(50, expected('LIJST')),
	indexering: name
		.optional()
		.meta({ description: 'Naam van de aanname waarmee bedragen in gewone getallen elk jaar groeien.' }),
	bronnen: named(
		group({
			titel: text,
			kort: text.optional().meta({ description: 'Korte naam voor een verwijzing.' }),
			uitgever: text,
			jaar: year,
			url: text.optional(),
			toelichting: text.optional()
		})
	).optional(),
	assen: named(axis),
	gelijk: list(statement).optional().meta({ description: 'Wat in elke keuze hetzelfde is.' }),
	opmerkingen: list(statement)
		.optional()
		.meta({ description: 'Wat een lezer moet weten over de bron of de cijfers.' }),
	aannames: named(assumption).optional(),
	tussenwaarden: named(group({ ...described, eenheid: text, formule: text })).optional(),
	posten: named(costItem),
	effecten: named(costItem.omit({ indexering: true, taakveld: true })).optional(),
	voordelen: named(group(described)).optional(),
	risicos: named(group({ ...described, beheersmaatregel: text.optional() })).optional(),
	doelen: named(
		group({
			...described,
			opgave: text.optional().meta({ description: 'De opgave waar dit doel bij hoort.' })
		})
	).optional(),
	themas: named(z.union([text, group({ titel: text })], expected('TEKST'))).optional(),
	voorkeur: z
		.strictObject({ keuze: letter, van: text, tekst: text, bron: bron.optional() })
		.optional()
		.meta({ description: 'De voorkeur van het college, als die er is.' }),
	voorbeelden: list(example).optional().meta({ description: 'Uitkomsten die moeten kloppen.' })
});

/** What may stand in `keuze-<letter>.yaml`. */
export const optionSchema = group({
	letter,
	titel: text,
	positie: z
		.record(name, name)
		.meta({ description: 'Voor elke as de pool waar deze keuze staat: { toegang: buurt }.' }),
	samenvatting: text.optional().meta({ description: 'De keuze in één zin.' }),
	beschrijving: text.optional(),
	themas: named(statement).optional(),
	uitgaven: named(amount),
	effecten: named(amount).optional(),
	dekking: statement.optional(),
	verwachting: statement.optional().meta({ description: 'Wat de bron verwacht van de kosten op termijn.' }),
	voordelen: list(
		z.union(
			[name, group({ voordeel: name, toelichting: text.optional(), bron: bron.optional() })],
			expected('NAAM_OF_GROEP')
		)
	).optional(),
	risicos: list(
		z.union(
			[
				name,
				group({
					risico: name,
					toelichting: text.optional(),
					beheersmaatregel: text.optional(),
					bron: bron.optional()
				})
			],
			expected('NAAM_OF_GROEP')
		)
	).optional()
});

export type DossierYaml = z.infer<typeof dossierSchema>;
export type OptionYaml = z.infer<typeof optionSchema>;
export type AmountYaml = z.infer<typeof amount>;
export type DetailedAmountYaml = z.infer<typeof detailedAmount>;
export type SimpleAmountYaml = z.infer<typeof simpleAmount>;
export type StatementYaml = z.infer<typeof statement>;
export type CitationYaml = z.infer<typeof bron>;

/** Whether an amount is a group with `bedrag`; the other groups have years as keys. */
export function isDetailed(amount: AmountYaml | undefined): amount is DetailedAmountYaml {
	return typeof amount === 'object' && 'bedrag' in amount;
}

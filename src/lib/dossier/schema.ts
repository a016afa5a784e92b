import { z } from 'zod';
import { axes, position, reference } from './schema-axes.ts';
import { amount, bounds, boundsNote, numberOrOpen, step } from './schema-amounts.ts';
import { cover } from './schema-cover.ts';
import { correction, meeting } from './schema-history.ts';
import { consequence, contributions, costItem, itemKeys } from './schema-items.ts';
import { discount } from './schema-discount.ts';
import { investment, optionInvestment } from './schema-investments.ts';
import { menuItem } from './schema-menu.ts';
import { target } from './schema-target.ts';
import { measure } from './schema-measures.ts';
import { bron, described, statement, unit, validUntil, webAddress } from './schema-parts.ts';
import { surcharge } from './schema-surcharges.ts';
import { optionResult, result } from './schema-results.ts';
import {
	about,
	date,
	expected,
	group,
	letter,
	list,
	name,
	named,
	number,
	text,
	year
} from './schema-words.ts';
import { MOST_YEARS, YEAR_RANGE, yearsInRange } from './years.ts';

const assumption = group({
	...described,
	eenheid: unit,
	waarde: numberOrOpen.meta(about('Beginwaarde: een getal, of pm als die nog niet bekend is.')),
	bereik: bounds.meta(about('Laagste en hoogste waarde die een bezoeker kan kiezen: [0, 10].')),
	bereik_toelichting: boundsNote.meta(about('Waarom dit het bereik is.')),
	stap: step.meta(about('Stapgrootte van de schuif.')),
	waarden: list(
		group({
			waarde: number.meta(about('Een getal binnen het bereik.')),
			titel: text.meta(about('Waar deze waarde vandaan komt.')),
			bron: bron.optional()
		})
	)
		.optional()
		.meta(about('Waarden die de bezoeker kan proberen, met hun bron.')),
	geldig_tot: validUntil
}).meta(about('Een aanname: een getal dat een bezoeker van de site kan veranderen.'));

const example = group({
	naam: text.meta(about('Wat dit voorbeeld laat zien.')),
	aannames: named(numberOrOpen.meta(about('De waarde van deze aanname in dit voorbeeld.')))
		.optional()
		.meta(about('De aannames die in dit voorbeeld anders zijn.')),
	verwacht: z
		.record(
			letter,
			z
				.union(
					[
						number,
						group({
							bekend: number.meta(about('Het totaal van de bedragen die bekend zijn.')),
							pm: list(name).optional().meta(about('De posten die nog niet bekend zijn.'))
						})
					],
					expected('TOTAAL')
				)
				.meta(about('Het totaal van de uitgaven van deze keuze, over alle jaren, in euro.')),
			expected('GROEP')
		)
		.meta(about('Voor elke keuze het totaal dat eruit moet komen.'))
});

/** What may stand in `dossier.yaml`. */
export const dossierSchema = group({
	titel: text.meta(about('Naam van het dossier zoals die op de site staat.')),
	soort: z
		.enum(['besluit', 'rekenvoorbeeld'], expected('SOORT'))
		.optional()
		.meta({
			description: 'Wat voor dossier het is. Staat er niets, dan is het een besluit.',
			enumDescriptions: [
				'Een besluit dat aan de raad wordt voorgelegd.',
				'Een oefening met echte of verzonnen cijfers, geen stuk van de raad. De site zegt dat op elke pagina en in elk bestand.'
			]
		}),
	organisatie: text.meta(about('De gemeente of organisatie die besluit.')),
	versie: text.optional().meta(about('Versie van het dossier, tussen aanhalingstekens: "1.0".')),
	basis: text.optional().meta(about('Het stuk waar de cijfers uit komen, in één woord: startnotitie.')),
	kop: text.optional().meta(about('Grote kop boven het overzicht.')),
	vraag: text.optional().meta(about('De vraag aan de raad in één zin.')),
	status: text.optional().meta(about('Hoe ver het besluit is, bijvoorbeeld: Nog geen besluit.')),
	datum: date
		.optional()
		.meta(about('De dag van deze versie van het dossier, als jaar-maand-dag: "2026-01-15".')),
	behandeling: list(meeting)
		.optional()
		.meta(about('De vergaderingen waarin het dossier wordt of is behandeld, in volgorde.')),
	correcties: list(correction)
		.optional()
		.meta(
			about(
				'Wat er is veranderd nadat het dossier was gepubliceerd. De site laat het zien, ook aan wie een link van een eerdere versie opent.'
			)
		),
	bedragen: text.optional().meta(about('Wat voor bedragen het zijn.')),
	jaren: z
		.union(
			[
				list(year).min(1, expected('LIJST')).max(MOST_YEARS, expected('LIJST')),
				z
					.string(expected('JAREN'))
					.trim()
					.regex(YEAR_RANGE, expected('JAREN'))
					.transform(yearsInRange)
					.refine((years) => years.length > 0, expected('JAREN'))
			],
			expected('JAREN')
		)
		.meta(
			about(
				'De jaren van het besluit, achter elkaar: [2026, 2027]. Of van het eerste tot en met het laatste: 2024-2063.'
			)
		),
	indexering: name
		.optional()
		.meta(about('Naam van de aanname waarmee bedragen in gewone getallen elk jaar groeien.')),
	prijzen: z
		.enum(['vast', 'lopend'], expected('PRIJZEN'))
		.optional()
		.meta({
			description: 'In welke prijzen een bedrag per jaar staat. Zonder deze regel: vast.',
			enumDescriptions: [
				'Vaste prijzen: ook een bedrag per jaar groeit mee met de indexering.',
				'Lopende prijzen: in een bedrag per jaar zit de prijsstijging al. Het groeit niet mee; een los getal wel.'
			]
		}),
	bronnen: named(
		group({
			titel: text.meta(about('Titel van het stuk.')),
			kort: text.optional().meta(about('Korte naam voor een verwijzing.')),
			uitgever: text.meta(about('Wie het stuk heeft uitgebracht.')),
			jaar: year.meta(about('Jaar waarin het stuk is uitgebracht.')),
			url: webAddress,
			toelichting: text.optional().meta(about('Wat voor stuk het is.')),
			plaatsen: list(text)
				.min(1, expected('LIJST'))
				.optional()
				.meta(
					about(
						'De plaatsen in dit stuk, zoals koppen en tabellen. Staat deze lijst er, dan moet elke verwijzing naar dit stuk een van deze plaatsen noemen. Nummers kunnen samen: "Inleiding, alinea 1 tot en met 5".'
					)
				)
		}).meta(about('Een stuk waar cijfers of teksten uit komen.'))
	)
		.optional()
		.meta(about('De stukken waar cijfers en teksten uit komen.')),
	assen: axes,
	gelijk: list(statement).optional().meta(about('Wat in elke keuze hetzelfde is.')),
	opmerkingen: list(statement).optional().meta(about('Wat een lezer moet weten over de bron of de cijfers.')),
	aannames: named(assumption).optional().meta(about('Getallen die een bezoeker van de site kan veranderen.')),
	constanten: named(
		group({ ...described, eenheid: unit, waarde: number.meta(about('Het getal, in deze eenheid.')) }).meta(
			about('Een vast getal met een naam.')
		)
	)
		.optional()
		.meta(about('Vaste getallen met een naam, voor gebruik in formules. Een bezoeker verandert ze niet.')),
	eenheden: named(text.meta(about('Het woord voor meer dan één.')))
		.optional()
		.meta(about('Wat u zelf telt: het woord voor één, en dat voor meer, zoals container: containers.')),
	maatstaven: named(measure)
		.optional()
		.meta(about('Waarin een bezoeker totalen en verschillen ook kan bekijken, zoals per inwoner.')),
	tussenwaarden: named(
		group({
			...described,
			eenheid: unit,
			formule: text.meta(about('De formule, hier zonder = ervoor.'))
		}).meta(about('Een uitkomst met een naam, voor gebruik in formules.'))
	)
		.optional()
		.meta(about('Uitkomsten met een naam, die u in meer formules kunt gebruiken.')),
	posten: named(costItem).optional().meta(about('Waar geld voor nodig is. De bedragen staan bij de keuzes.')),
	maatregelen: named(menuItem)
		.optional()
		.meta(about('Losse maatregelen met hun bedrag. Een keuze is dan een pakket: een lijst van hun namen.')),
	taakstelling: target,
	contante_waarde: discount,
	investeringen: named(investment)
		.optional()
		.meta(about('Wat u bouwt of koopt en over jaren afschrijft. Het krediet staat bij de keuzes.')),
	effecten: named(group(itemKeys).meta(about('Een gevolg in geld, buiten de bedragen van het besluit.')))
		.optional()
		.meta(about('Gevolgen in geld die u verwacht, buiten de bedragen van het besluit.')),
	uitkomsten: named(result)
		.optional()
		.meta(
			about(
				'Wat een keuze oplevert dat geen geld is, zoals banen, woningen of kilo’s. De waarden staan bij de keuzes.'
			)
		),
	voordelen: named(
		group({
			...described,
			effect: consequence,
			tegenover: name
				.optional()
				.meta(about('Het risico uit risicos dat het omgekeerde is van dit voordeel.')),
			draagt_bij_aan: contributions
		}).meta(about('Een voordeel van een of meer keuzes.'))
	)
		.optional()
		.meta(about('Voordelen. Bij elke keuze staat welke daarbij horen.')),
	risicos: named(
		group({
			...described,
			beheersmaatregel: text.optional().meta(about('Wat de gemeente doet om het risico kleiner te maken.')),
			effect: consequence
		}).meta(about('Een risico van een of meer keuzes.'))
	)
		.optional()
		.meta(about('Risico’s. Bij elke keuze staat welke daarbij horen.')),
	doelen: named(
		group({
			...described,
			opgave: text.optional().meta(about('De opgave waar dit doel bij hoort.'))
		}).meta(about('Een doel van het beleid.'))
	)
		.optional()
		.meta(about('De doelen van het beleid.')),
	themas: named(
		z
			.union([text, group({ titel: described.titel })], expected('TEKST'))
			.meta(about('Naam van het thema zoals die op de site staat.'))
	)
		.optional()
		.meta(about('Onderwerpen waarover elke keuze iets zegt.')),
	begrippen: named(
		group({
			titel: text.meta(about('Het woord zoals het in de teksten staat.')),
			ook: list(text)
				.min(1, expected('LIJST'))
				.optional()
				.meta(about('Andere vormen van het woord, zoals het meervoud: [basisvoorzieningen].')),
			betekenis: text.meta(about('Wat het betekent, in een of twee zinnen.')),
			bron: bron.optional()
		}).meta(about('Een begrip: een woord dat niet iedereen kent.'))
	)
		.optional()
		.meta(
			about(
				'Woorden die niet iedereen kent. In de teksten van het dossier kan een lezer ze aantikken voor de betekenis.'
			)
		),
	voorkeur: group({
		keuze: letter.meta(about('Letter van de keuze.')),
		van: text.meta(about('Wie deze voorkeur heeft, bijvoorbeeld: het college.')),
		tekst: text.meta(about('De voorkeur in een of twee zinnen.')),
		bron: bron.optional()
	})
		.optional()
		.meta(about('De voorkeur van het college, als die er is.')),
	voorbeelden: list(example).optional().meta(about('Uitkomsten die moeten kloppen.'))
});

/** What may stand in `keuze-<letter>.yaml`. */
export const optionSchema = group({
	letter: letter.meta(about('De letter van deze keuze: A, B en zo verder.')),
	titel: text.meta(about('Naam van de keuze zoals die op de site staat.')),
	nul: reference,
	positie: position,
	samenvatting: text.optional().meta(about('De keuze in één zin.')),
	beschrijving: text.optional().meta(about('De keuze in een paar zinnen.')),
	themas: named(statement.meta(about('Wat deze keuze over dit thema zegt.')))
		.optional()
		.meta(about('Wat deze keuze zegt over de thema’s uit dossier.yaml.')),
	maatregelen: list(name).optional().meta(about('Het pakket: namen van maatregelen uit dossier.yaml.')),
	uitgaven: named(amount)
		.optional()
		.meta(about('De bedragen van het besluit: een post uit dossier.yaml met een bedrag.')),
	toeslagen: named(surcharge)
		.optional()
		.meta(
			about('Posten die een deel van andere posten zijn, zoals onvoorzien of btw. Ze tellen bij de uitgaven.')
		),
	baten: named(amount)
		.optional()
		.meta(
			about(
				'Wat er binnenkomt, zoals subsidie, bijdragen, huur en leges: een post uit dossier.yaml met een bedrag, zonder min. Het saldo is lasten (uitgaven) min baten.'
			)
		),
	investeringen: named(optionInvestment)
		.optional()
		.meta(about('Wat deze keuze bouwt of koopt: een investering uit dossier.yaml, met haar krediet.')),
	effecten: named(amount)
		.optional()
		.meta(
			about(
				'Verwachte gevolgen in geld: een effect uit dossier.yaml met een bedrag; een min is een besparing.'
			)
		),
	uitkomsten: named(optionResult)
		.optional()
		.meta(
			about(
				'Wat deze keuze oplevert dat geen geld is: een uitkomst uit dossier.yaml met een waarde. Noemt de bron niets? Laat de regel dan weg; dat is iets anders dan 0 of pm.'
			)
		),
	dekking: cover
		.optional()
		.meta(about('Waar het geld vandaan komt: een tekst, en als de bron dat zegt ook bedragen.')),
	verwachting: statement.optional().meta(about('Wat de bron verwacht van de kosten op termijn.')),
	voordelen: list(
		z.union(
			[
				name,
				group({
					voordeel: name.meta(about('Naam van een voordeel uit dossier.yaml.')),
					toelichting: text.optional().meta(about('Wat er bij deze keuze anders is.')),
					bron: bron.optional()
				})
			],
			expected('NAAM_OF_GROEP')
		)
	)
		.optional()
		.meta(about('Namen van voordelen uit dossier.yaml.')),
	risicos: list(
		z.union(
			[
				name,
				group({
					risico: name.meta(about('Naam van een risico uit dossier.yaml.')),
					toelichting: text.optional().meta(about('Wat er bij deze keuze anders is.')),
					beheersmaatregel: text
						.optional()
						.meta(about('Wat de gemeente bij deze keuze aan het risico doet.')),
					bron: bron.optional()
				})
			],
			expected('NAAM_OF_GROEP')
		)
	)
		.optional()
		.meta(about('Namen van risico’s uit dossier.yaml.'))
});

export type DossierYaml = z.infer<typeof dossierSchema>;
export type OptionYaml = z.infer<typeof optionSchema>;
export type StatementYaml = z.infer<typeof statement>;
export type CitationYaml = z.infer<typeof bron>;
export type CorrectionYaml = z.infer<typeof correction>;

import { literal } from '../formula/literal.ts';
import type { OwnWords } from './own-words.ts';

/** A word that people write for a key, and what they should write. */
export interface OtherWord {
	/** The key that takes its place; absent where it belongs elsewhere. */
	readonly meant?: string;
	/** What to do, where that is more than writing the other key. */
	readonly remedy?: string;
}

/** Words for a key, in the order in which that key is looked for among those that can stand there. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
	kosten: ['uitgaven', 'bedrag'],
	lasten: ['uitgaven'],
	posten: ['uitgaven'],
	bedragen: ['uitgaven', 'bedrag'],
	begroting: ['uitgaven'],
	inkomsten: ['baten'],
	opbrengst: ['baten'],
	opbrengsten: ['baten'],
	ontvangsten: ['baten'],
	subsidie: ['baten'],
	subsidies: ['baten'],
	bijdragen: ['baten'],
	naam: ['titel'],
	title: ['titel'],
	label: ['titel'],
	omschrijving: ['toelichting', 'beschrijving', 'opmerking'],
	beschrijving: ['toelichting', 'opmerking'],
	uitleg: ['toelichting', 'beschrijving', 'opmerking', 'betekenis'],
	opmerking: ['toelichting'],
	toelichting: ['opmerking', 'beschrijving', 'betekenis'],
	definitie: ['betekenis'],
	meervoud: ['ook'],
	vormen: ['ook'],
	synoniemen: ['ook'],
	woord: ['titel'],
	term: ['titel'],
	definities: ['begrippen'],
	woordenlijst: ['begrippen'],
	termen: ['begrippen'],
	notitie: ['opmerking', 'toelichting'],
	bronvermelding: ['bron'],
	eenmalig: ['aard'],
	soort: ['aard'],
	type: ['aard', 'soort'],
	start: ['waarde'],
	startwaarde: ['waarde'],
	standaard: ['waarde'],
	getal: ['waarde', 'bedrag'],
	formule: ['waarde'],
	grenzen: ['bereik'],
	min: ['bereik'],
	max: ['bereik'],
	unit: ['eenheid'],
	pluspunten: ['voordelen'],
	minpunten: ['risicos'],
	nadelen: ['risicos'],
	"risico's": ['risicos'],
	'risico’s': ['risicos'],
	maatregel: ['beheersmaatregel'],
	variabelen: ['aannames'],
	parameters: ['aannames'],
	gemeente: ['organisatie'],
	periode: ['jaren'],
	link: ['url'],
	website: ['url'],
	auteur: ['uitgever'],
	datum: ['jaar', 'geldig_tot'],
	reden: ['waarom'],
	vergadering: ['orgaan'],
	commissie: ['orgaan'],
	raad: ['orgaan'],
	oud: ['was'],
	nieuw: ['is'],
	vergaderingen: ['behandeling'],
	correctie: ['correcties'],
	errata: ['correcties'],
	wijzigingen: ['correcties']
};

const SAVING = /^(?:besparing(?:en)?|bezuiniging(?:en)?)$/;
const SIDES = /^(?:uitgaven|lasten|baten)$/;
const MONEY = /^(?:bedrag(?:en)?|kosten|lasten|uitgaven|euro|(?:19|20|21)\d\d)$/;

/**
 * What somebody means by a key that does not exist.
 *
 * @param value what stands behind it
 * @param known the keys that can stand there
 * @param inOption whether it stands in the file of an option
 */
export function otherWord(
	key: string,
	value: unknown,
	known: readonly string[],
	inOption: boolean,
	own: OwnWords
): OtherWord | undefined {
	const word = key.toLowerCase();
	if (known.includes(word)) return { meant: word };
	if (known.includes('uitgaven')) {
		if (SAVING.test(word)) {
			return {
				meant: 'uitgaven',
				remedy: `Zet een besparing onder \`uitgaven\`, met een min voor het bedrag: ${negative(value, own)}.`
			};
		}
		if (own.items.includes(key)) {
			return {
				remedy: `\`${key}\` is een post. Zet deze regel onder \`uitgaven:\`, met twee spaties ervoor.`
			};
		}
	}
	if (!inOption && known.includes('posten') && SIDES.test(word)) {
		return {
			remedy: `Zet \`${key}\` in het bestand van een keuze, zoals keuze-a.yaml. Hier staat onder \`posten\` alleen waar het geld voor is.`
		};
	}
	if (!inOption && known.includes('taakveld') && MONEY.test(word)) {
		return {
			remedy:
				'Bedragen staan bij de keuzes: zet het bedrag in keuze-a.yaml onder `uitgaven`, achter de naam van deze post.'
		};
	}
	if (word === 'jaar' && known.includes('bedrag') && own.years.length > 0) {
		const years = own.years.map((year) => `${year}: ${year === Number(value) ? 80000 : 0}`);
		return { remedy: `Schrijf voor elk jaar een bedrag, met het jaar als naam: { ${years.join(', ')} }.` };
	}
	const meant = SYNONYMS[word]?.find((one) => known.includes(one));
	return meant === undefined ? undefined : { meant };
}

/** The first amount of a group as a saving: `huur: -100`. */
function negative(value: unknown, { items }: OwnWords): string {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		for (const [name, amount] of Object.entries(value)) {
			if (typeof amount === 'number') return `${name}: ${literal(-Math.abs(amount))}`;
		}
	}
	return `${items[0] ?? 'naam_van_post'}: -80000`;
}

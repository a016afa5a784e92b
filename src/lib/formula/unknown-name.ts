import { FIRST_YEAR_NAME, YEAR_NAME } from './names.ts';
import { meant, suggest, suggestions } from './suggest.ts';
import type { NamesInScope } from './type.ts';

/** What stands for an amount that is not known, in the place of a formula. */
const OPEN_AMOUNT = 'pm';

/** What is said of a name in a formula that is no assumption and no intermediate, and what to do about it. */
export function unknownName(
	name: string,
	{ names, elsewhere }: NamesInScope
): { readonly message: string; readonly remedy: string } {
	const what = elsewhere?.get(name);
	if (what !== undefined && suggestions(name, [...names.keys()]).length < 2) {
		return {
			message: `"${name}" is ${what}; een formule kan alleen aannames en tussenwaarden gebruiken.`,
			remedy: `Maak in dossier.yaml een aanname met het bedrag, zoals ${name}_bedrag, en schrijf hier ${name}_bedrag.`
		};
	}
	if (name === OPEN_AMOUNT) {
		return {
			message: '"pm" kan niet in een formule.',
			remedy: 'Maak in dossier.yaml een aanname met waarde: pm, en schrijf hier de naam van die aanname.'
		};
	}
	return {
		message: `De naam "${name}" komt in dit dossier niet voor als aanname of tussenwaarde.`,
		remedy: meant(
			name,
			[...names.keys(), YEAR_NAME, FIRST_YEAR_NAME],
			'Voeg een aanname met deze naam toe, of gebruik een naam die er al is.'
		)
	};
}

/** The same of two unknown names with a minus between them that are nearly one that exists: `zorg-lasten`; else null. */
export function nameWithDash(
	left: string,
	right: string,
	{ names }: NamesInScope
): { readonly message: string; readonly remedy: string } | null {
	if (names.has(left) || names.has(right)) return null;
	const near = suggest(`${left}_${right}`, [...names.keys()]);
	if (near === undefined) return null;
	return {
		message: `"${left}" en "${right}" komen in dit dossier niet voor; bedoelde u "${near}"?`,
		remedy: `Schrijf ${near}. In een naam kan geen streepje, want dat is in een formule een min.`
	};
}

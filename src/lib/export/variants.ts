import type { Dossier } from '../dossier/dossier.ts';
import { dossierTitle, kindNotice } from '../format/kind.ts';
import { literal } from '../formula/literal.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import type { Judgements } from '../state/judgements.ts';

/** The text of a YAML file with variants of a dossier, to keep or to send to somebody else. */
export function variantsYaml(
	dossier: Dossier,
	variants: readonly {
		readonly name: string;
		readonly changes: AssumptionValues;
		readonly judgements: Judgements;
	}[]
): string {
	const lines = variants.map(({ name, changes, judgements }) => {
		const own = Object.entries(judgements).map(([key, text]) => `      ${key}: ${JSON.stringify(text)}`);
		const assumptions = Object.entries(changes).map(
			([id, value]) => `      ${id}: ${value === null ? 'pm' : literal(value)}`
		);
		return [
			`  - naam: ${JSON.stringify(name)}`,
			assumptions.length > 0 ? '    aannames:' : '    aannames: {}',
			...assumptions,
			...(own.length > 0 ? ['    oordelen:', ...own] : [])
		].join('\n');
	});
	const notice = kindNotice(dossier);
	return [
		`# Eigen varianten bij ${dossierTitle(dossier).replace(/\s+/g, ' ')} (${dossier.organisation.replace(/\s+/g, ' ')}).`,
		...(notice === undefined ? [] : [`# ${notice}`]),
		`# Alleen wat afwijkt van de bron; waarden in de eenheid van de aanname.`,
		`dossier: ${dossier.id}`,
		lines.length > 0 ? 'varianten:' : 'varianten: []',
		...lines,
		''
	].join('\n');
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierJsonSchema, optionJsonSchema, type JsonSchema } from '../lib/dossier/json-schema.ts';
import { siteJsonSchema } from '../lib/site/schema.ts';
import { isFolder, SCENARIOS } from '../node/scenarios.ts';
import { wrongUse, type ExitCode, type Streams } from './help.ts';

/** The JSON Schemas with which an editor helps an author, by file name. */
export const SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
	'dossier.schema.json': dossierJsonSchema,
	'keuze.schema.json': optionJsonSchema,
	'site.schema.json': siteJsonSchema
};

/** The text of a schema's file. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `schema`: writes what an editor needs to know of the YAML, from the schema that the reader itself uses. */
export function schema(words: readonly string[], streams: Streams): ExitCode {
	const [word] = words;
	if (word !== undefined) return wrongUse(streams, `Bij schema hoort niets; ${word} kan hier niet staan.`);
	if (!isFolder(SCENARIOS)) return wrongUse(streams, `De map ${SCENARIOS} bestaat niet.`);
	for (const [name, make] of Object.entries(SCHEMAS)) {
		const path = join(SCENARIOS, name);
		writeFileSync(path, schemaText(make()));
		streams.out.write(`${path} is geschreven.\n`);
	}
	return 0;
}

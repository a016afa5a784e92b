/** A command of `npm run -s dossier -- <command>`: how one types it, and what it does. */
export interface Command {
	readonly usage: string;
	/** One or more Dutch sentences. */
	readonly does: string;
}

/** Every command, in the order in which the help and the manual list them. */
export const COMMANDS: readonly Command[] = [
	{
		usage: 'check [map…] [--json | --watch]',
		does: 'Controleert dossiers (zonder map: alle in scenarios/, en site.yaml). Met --watch opnieuw na elke keer bewaren.'
	},
	{
		usage: 'calc <map> [--set naam=waarde]… [--json | --csv]',
		does: 'Rekent een dossier door. Waarden met een decimale punt, in de eenheid van de aanname; pm is onbekend.'
	},
	{
		usage: 'new <map>',
		does: 'Maakt een nieuw dossier met uitleg, bijvoorbeeld in scenarios/mijn-dossier.'
	},
	{
		usage: 'schema',
		does: 'Schrijft dossier.schema.json, keuze.schema.json en site.schema.json in scenarios/, waarmee een editor helpt bij het typen.'
	},
	{ usage: 'help', does: 'Laat deze uitleg zien.' }
];

/** What the command line says when asked for help, or when it cannot be used as it was typed. */
export const HELP = `Gebruik: npm run -s dossier -- <opdracht>

${COMMANDS.map(({ usage, does }) => `  ${usage}\n      ${does}\n`).join('')}`;

/** 0 fine, 1 problems in the dossier, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes: what was asked for, and what stands in the way of that. */
export interface Streams {
	readonly out: NodeJS.WritableStream;
	readonly error: NodeJS.WritableStream;
}

/** Says why a command cannot be carried out as it was typed. */
export function wrongUse({ error }: Streams, message: string): ExitCode {
	error.write(`${message}\n\n${HELP}`);
	return 2;
}

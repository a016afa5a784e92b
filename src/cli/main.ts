import { calc } from './calc.ts';
import { check } from './check.ts';
import { HELP } from './help.ts';
import { newDossier } from './new.ts';
import { schema } from './schema.ts';

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

/** Runs one command and gives the exit code of the process. */
export async function main(words: readonly string[], streams: Streams): Promise<ExitCode> {
	const [command, ...rest] = words;
	switch (command) {
		case 'check':
			return check(rest, streams);
		case 'calc':
			return calc(rest, streams);
		case 'new':
			return newDossier(rest, streams);
		case 'schema':
			return schema(rest, streams);
		case 'help':
		case '--help':
		case '-h':
			streams.out.write(HELP);
			return 0;
		case undefined:
			return wrongUse(streams, 'Er staat geen opdracht.');
		default:
			return wrongUse(streams, `De opdracht "${command}" bestaat niet.`);
	}
}

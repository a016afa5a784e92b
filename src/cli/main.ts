import { calc } from './calc.ts';
import { check } from './check.ts';
import { HELP, wrongUse, type ExitCode, type Streams } from './help.ts';
import { newDossier } from './new.ts';
import { schema } from './schema.ts';

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

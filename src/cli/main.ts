import { calc } from './calc.ts';
import { check } from './check.ts';
import { HELP } from './help.ts';
import { newDossier } from './new.ts';
import { schema } from './schema.ts';

/** 0 fine, 1 problems in the dossier, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Says why a command cannot be carried out as it was typed. */
export function wrongUse(message: string): ExitCode {
	process.stderr.write(`${message}\n\n${HELP}`);
	return 2;
}

/** Runs one command and gives the exit code of the process. */
export async function main(words: readonly string[]): Promise<ExitCode> {
	const [command, ...rest] = words;
	switch (command) {
		case 'check':
			return check(rest);
		case 'calc':
			return calc(rest);
		case 'new':
			return newDossier(rest);
		case 'schema':
			return schema(rest);
		case 'help':
		case '--help':
		case '-h':
			process.stdout.write(HELP);
			return 0;
		case undefined:
			return wrongUse('Er staat geen opdracht.');
		default:
			return wrongUse(`De opdracht "${command}" bestaat niet.`);
	}
}

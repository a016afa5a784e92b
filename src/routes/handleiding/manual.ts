import { COMMANDS } from '../../cli/help.ts';
import { problemLine } from '../../lib/dossier/problem.ts';
import { reference } from '../../lib/dossier/reference.ts';
import { cut } from '../../lib/dossier/reference-example.ts';
import { readYaml } from '../../lib/dossier/yaml-file.ts';
import type { Manual } from '../../lib/ui/pages/manual/manual.ts';
import dossierText from './voorbeeld/dossier.yaml?raw';
import firstText from './voorbeeld/keuze-a.yaml?raw';
import secondText from './voorbeeld/keuze-b.yaml?raw';
import thirdText from './voorbeeld/keuze-c.yaml?raw';

/** What the manual shows. Throws when the example dossier is not as the manual needs it, so that the build stops. */
export function manual(): Manual {
	const dossier = read('dossier.yaml', dossierText);
	const first = read('keuze-a.yaml', firstText);
	const second = read('keuze-b.yaml', secondText);
	const third = read('keuze-c.yaml', thirdText);
	return {
		reference: reference({ dossier, options: [first, second, third] }),
		commands: COMMANDS,
		examples: {
			amount: shown(second, 'uitgaven', 'verhuizing'),
			assumption: shown(dossier, 'aannames', 'huur_per_wijk'),
			intermediate: shown(dossier, 'tussenwaarden', 'huur_alle_wijken'),
			item: shown(dossier, 'posten', 'huur'),
			formula: shown(second, 'uitgaven', 'huur')
		}
	};
}

function read(path: string, text: string): unknown {
	const result = readYaml({ path, text });
	if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
	return result.file.value;
}

function shown(value: unknown, ...keys: readonly string[]): string {
	const text = cut(
		[value],
		keys.map((key) => ({ key }))
	);
	if (text === undefined) throw new Error(`The example of the manual has no ${keys.join('.')}.`);
	return text;
}

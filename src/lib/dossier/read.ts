import type { z } from 'zod';
import type { Dossier } from './dossier.ts';
import { explainIssues } from './explain.ts';
import { ownWords } from './own-words.ts';
import { DOSSIER_FILE, fileName, isRead, OPTION_FILE, otherName, partKeyOf } from './file-name.ts';
import { linkDossier } from './link.ts';
import type { OptionFile } from './linking.ts';
import { composed } from './parts.ts';
import { toldProblems, type Problem } from './problem.ts';
import { dossierSchema, optionSchema } from './schema.ts';
import { readYaml, type SourceFile, type YamlFile } from './yaml-file.ts';

/** A problem in `dossier.yaml` at a path of Dutch keys, for checks that run on a dossier that has been read. */
export type ReportInDossier = YamlFile['problem'];

export type ReadResult =
	| {
			readonly ok: true;
			readonly dossier: Dossier;
			/** Things to look at that do not stop the build. */
			readonly warnings: readonly Problem[];
			readonly problemInDossier: ReportInDossier;
			/** The same in the file of an option, by its letter. */
			readonly problemInOption: (letter: string) => ReportInDossier;
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one dossier: the texts of `dossier.yaml`, of the files that hold a part of it (see {@link composed}) and of a
 * `keuze-<letter>.yaml` an option. Any text gives a
 * checked dossier or problems, never an exception. Reading goes in stages (YAML, shape of each file, names and
 * formulas across files); a stage starts only when the one before found no error, so that one mistake gives one
 * problem.
 *
 * @param folder the folder's path as shown to the author; its last part becomes the dossier's id
 */
export function readDossier(folder: string, files: readonly SourceFile[]): ReadResult {
	const problems: Problem[] = [];
	const fail = (): ReadResult => ({ ok: false, problems: toldProblems(problems) });
	const atFile = (file: string, code: Problem['code'], message: string, remedy: string): void => {
		problems.push({ code, severity: 'fout', file, line: 1, column: 1, message, remedy });
	};

	const dossierSource = files.find((file) => fileName(file.path) === DOSSIER_FILE);
	const partSources = files.filter((file) => partKeyOf(fileName(file.path)) !== undefined);
	const optionSources = files.filter((file) => OPTION_FILE.test(fileName(file.path)));
	for (const { path } of files) {
		const name = fileName(path);
		if (!isRead(name)) {
			atFile(path, 'BESTAND_ONBEKEND', `Het bestand ${name} hoort niet bij een dossier.`, otherName(name));
		}
	}
	if (!dossierSource) {
		atFile(
			`${folder}/${DOSSIER_FILE}`,
			'BESTAND_ONTBREEKT',
			'Het bestand dossier.yaml ontbreekt in deze map.',
			'Maak een bestand dossier.yaml met de titel, de jaren, de assen en de posten.'
		);
		return fail();
	}
	if (optionSources.length === 0) {
		atFile(
			dossierSource.path,
			'BESTAND_ONTBREEKT',
			'Dit dossier heeft nog geen keuzes.',
			'Maak voor elke keuze een bestand in dezelfde map: keuze-a.yaml, keuze-b.yaml en zo verder.'
		);
	}

	const yaml = [dossierSource, ...partSources, ...optionSources].map(readYaml);
	const warnings: Problem[] = [];
	const texts = yaml.flatMap((result) => {
		if (result.ok) {
			warnings.push(...result.warnings);
			return [result.file];
		}
		problems.push(...result.problems);
		return [];
	});
	if (problems.length > 0) return fail();

	const [mainFile, ...others] = texts;
	if (mainFile === undefined) return fail();
	const optionFiles = others.slice(partSources.length);
	const whole = composed(mainFile, others.slice(0, partSources.length));
	if (!whole.ok) {
		problems.push(...whole.problems);
		return fail();
	}
	const dossierFile = whole.file;
	const own = ownWords(dossierFile.value);
	const shape = <T extends z.ZodType>(schema: T, file: YamlFile): z.output<T> | undefined => {
		const result = schema.safeParse(file.value);
		if (result.success) return result.data;
		problems.push(...explainIssues(result.error.issues, file, own));
		return undefined;
	};
	const dossierYaml = shape(dossierSchema, dossierFile);
	const options = optionFiles.flatMap((file): OptionFile[] => {
		const value = shape(optionSchema, file);
		return value === undefined ? [] : [{ file, value }];
	});
	if (dossierYaml === undefined || problems.length > 0) return fail();

	const linked = linkDossier(
		folder.slice(folder.lastIndexOf('/') + 1),
		{ file: dossierFile, value: dossierYaml },
		options
	);
	return linked.ok
		? {
				ok: true,
				dossier: linked.dossier,
				warnings: toldProblems([...warnings, ...linked.warnings]),
				problemInDossier: dossierFile.problem,
				problemInOption: (letter) =>
					(options.find(({ value }) => value.letter === letter)?.file ?? dossierFile).problem
			}
		: { ok: false, problems: toldProblems(linked.problems) };
}

import { citations, statement } from './citations.ts';
import { REST } from './cover-words.ts';
import type { Cover, CoverFrom, CoverLine } from './dossier.ts';
import type { Linking, OptionFile } from './linking.ts';
import { natureOf } from './nature.ts';
import type { CoverLineYaml, CoverYaml } from './schema-cover.ts';
import { checkYearKeys } from './year-keys.ts';

const FROM: Readonly<Record<CoverLineYaml['uit'], CoverFrom>> = {
	begroting: 'budget',
	reserve: 'reserve',
	subsidie: 'grant',
	vrijval: 'release',
	'nog te vinden': 'unfound'
};

type CoveredYaml = Exclude<CoverLineYaml['bedrag'], object>;

const coveredOf = (written: CoveredYaml): number | null | 'rest' =>
	typeof written === 'number' ? written : written === REST ? 'rest' : null;

/** Where the money of an option comes from; at most one line in a year takes what the others leave. */
export function linkCover(linking: Linking, { file }: OptionFile, written: CoverYaml): Cover {
	const said = statement(linking, file)(written, ['dekking']);
	const lines = typeof written === 'string' ? undefined : written.regels;
	if (lines === undefined) return said;
	const cite = citations(linking, file);
	const { jaren: years } = linking.dossier.value;
	const linked = lines.map((line, place): CoverLine => {
		const path = ['dekking', 'regels', place];
		const { bedrag } = line;
		const amounts =
			typeof bedrag === 'object'
				? years.map((year) => coveredOf(bedrag[year] ?? 0))
				: years.map(() => coveredOf(bedrag));
		if (typeof bedrag === 'object') checkYearKeys(linking, file, [...path, 'bedrag'], bedrag);
		return {
			from: FROM[line.uit],
			title: line.titel,
			amounts,
			nature: natureOf(line.aard),
			citations: cite(line.bron, path)
		};
	});
	for (const [place, { amounts }] of linked.entries()) {
		const earlier = linked.slice(0, place);
		if (!amounts.some((one, at) => one === 'rest' && earlier.some((line) => line.amounts[at] === 'rest')))
			continue;
		linking.problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				['dekking', 'regels', place, 'bedrag'],
				'Een regel hierboven dekt in hetzelfde jaar al de rest.',
				'Schrijf hier een bedrag, of pm als het nog niet bekend is.'
			)
		);
	}
	return { ...said, lines: linked };
}

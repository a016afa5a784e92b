import { citations } from './citations.ts';
import type { Target } from './dossier.ts';
import type { Linking } from './linking.ts';
import { checkYearKeys } from './year-keys.ts';

/** What has to be saved, by year; its post must be there. */
export function linkTarget(linking: Linking): Target | undefined {
	const { file, value } = linking.dossier;
	const { taakstelling: written, jaren: years } = value;
	if (written === undefined) return undefined;
	const { bedrag: amount, post } = written;
	if (typeof amount !== 'number') checkYearKeys(linking, file, ['taakstelling', 'bedrag'], amount);
	if (post !== undefined) {
		const names = { key: 'posten', noun: 'post', names: Object.keys(value.posten ?? {}) };
		linking.knows(file, ['taakstelling', 'post'], post, names);
	}
	return {
		title: written.titel ?? 'Taakstelling',
		amounts: years.map((year) => (typeof amount === 'number' ? amount : (amount[String(year)] ?? 0))),
		...(post !== undefined && { item: post }),
		note: written.toelichting,
		citations: citations(linking, file)(written.bron, ['taakstelling'])
	};
}

import type { Dossier } from '../dossier/dossier.ts';
import { correctionText, meetingText } from '../format/corrections.ts';
import { dayText } from '../format/date.ts';

/** What a dossier says of itself in time. In Dutch keys; absent is what it does not say. */
export interface HistoryJson {
	readonly versie?: string;
	readonly datum?: string;
	readonly status?: string;
	readonly behandeling?: readonly {
		readonly datum: string;
		readonly orgaan: string;
		readonly toelichting?: string;
		readonly url?: string;
	}[];
	readonly correcties?: readonly {
		readonly datum: string;
		readonly versie: string;
		readonly was: string;
		readonly is: string;
		readonly waarom: string;
		readonly keuze?: readonly string[];
		readonly post?: readonly string[];
		readonly effect?: readonly string[];
		readonly aanname?: readonly string[];
	}[];
}

/** Whether a dossier says more of itself in time than the name of its version. */
const isDated = ({ date, meetings, corrections }: Dossier): boolean =>
	date !== undefined || meetings.length > 0 || corrections.length > 0;

/** Something that a dossier says of itself in time. */
export interface HistoryLine {
	readonly kind: 'versie' | 'status' | 'behandeling' | 'correctie';
	readonly text: string;
}

/** Its version and status, where it is dealt with, and what was corrected in it; nothing where it only names a version. */
export function history(dossier: Dossier): readonly HistoryLine[] {
	if (!isDated(dossier)) return [];
	const { version, date, status, meetings, corrections } = dossier;
	const dated = [version, date && `${version && 'van '}${dayText(date)}`].filter(Boolean).join(' ');
	const lines: readonly HistoryLine[] = [
		{ kind: 'versie', text: dated },
		{ kind: 'status', text: status },
		...meetings.map((one): HistoryLine => ({
			kind: 'behandeling',
			text: [meetingText(one), one.url].filter(Boolean).join(' ')
		})),
		...corrections.map((one): HistoryLine => ({ kind: 'correctie', text: correctionText(dossier, one) }))
	];
	return lines.filter(({ text }) => text !== '');
}

/** The same as sentences to write below figures; of a dossier that only names its version, that. */
export function historyLines(dossier: Dossier): readonly string[] {
	if (!isDated(dossier))
		return dossier.version === '' ? [] : [sentence({ kind: 'versie', text: dossier.version })];
	return history(dossier).map(sentence);
}

function sentence({ kind, text }: HistoryLine): string {
	switch (kind) {
		case 'versie':
			return `Versie van het dossier: ${text}`;
		case 'status':
			return `Status: ${text}`;
		case 'behandeling':
			return `Behandeling: ${text}`;
		case 'correctie':
			return text;
	}
}

/** The same for machines; nothing of a dossier that only names its version. */
export function historyJson(dossier: Dossier): HistoryJson {
	if (!isDated(dossier)) return {};
	const { version, date, status, meetings, corrections } = dossier;
	const some = (names: readonly string[]): readonly string[] | undefined =>
		names.length > 0 ? names : undefined;
	return {
		...(version !== '' && { versie: version }),
		...(date !== undefined && { datum: date }),
		...(status !== '' && { status }),
		...(meetings.length > 0 && {
			behandeling: meetings.map(({ date: day, body, note, url }) => ({
				datum: day,
				orgaan: body,
				...(note !== undefined && { toelichting: note }),
				...(url !== undefined && { url })
			}))
		}),
		...(corrections.length > 0 && {
			correcties: corrections.map((one) => ({
				datum: one.date,
				versie: one.version,
				was: one.was,
				is: one.is,
				waarom: one.why,
				keuze: some(one.options),
				post: some(one.items),
				effect: some(one.effects),
				aanname: some(one.assumptions)
			}))
		})
	};
}

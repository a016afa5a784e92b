import type { JudgementSubject, SubjectGroup } from './judgement-subject.ts';

/** What a visitor looks for; an empty text asks nothing. */
export interface SubjectFilter {
	/** Words that must all be in its texts. */
	readonly word: string;
	/** The letter of an option that must have it. */
	readonly option: string;
	/** The id of the group that it must be in. */
	readonly group: string;
}

export const NO_FILTER: SubjectFilter = { word: '', option: '', group: '' };

/** The groups with only what is looked for; groups in which nothing is found are left out. */
export function filterSubjects(
	groups: readonly SubjectGroup[],
	{ word, option, group }: SubjectFilter
): readonly SubjectGroup[] {
	const words = plain(word)
		.split(/\s+/)
		.filter((one) => one !== '');
	return groups
		.filter(({ id }) => group === '' || id === group)
		.map((one) => ({
			...one,
			subjects: one.subjects.filter((subject) => {
				const text = textOf(subject);
				return (
					(option === '' || subject.options.includes(option)) && words.every((each) => text.includes(each))
				);
			})
		}))
		.filter(({ subjects }) => subjects.length > 0);
}

const textOf = ({ title, note, particular, measures }: JudgementSubject): string =>
	plain([title, note ?? '', ...[...particular, ...measures].map(({ text }) => text)].join(' '));

/** Without capitals, accents and curled quotes, so that `één risico’s` is found by `een risico's`. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replaceAll('’', "'")
		.toLowerCase();

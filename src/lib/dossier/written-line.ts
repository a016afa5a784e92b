/** How long a line may be that a remedy writes out. */
export const LONGEST_LINE = 160;

/** A text between quotes that it does not have itself. */
export const quoted = (text: string): string => {
	if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
	return `'${text.replaceAll("'", "''")}'`;
};

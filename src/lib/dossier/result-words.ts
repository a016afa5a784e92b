/** The unit of a result that is told in words. */
export const IN_WORDS = 'tekst';

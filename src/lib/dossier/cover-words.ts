/** Where money can come from, as an author writes it. */
export const COVER_WORDS = ['begroting', 'reserve', 'subsidie', 'vrijval', 'nog te vinden'] as const;

/** What an author writes for what the other lines leave. */
export const REST = 'rest';

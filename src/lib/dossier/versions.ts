const ORDER = new Intl.Collator('nl', { numeric: true });

/**
 * The order of two versions, numbers in them as numbers: `1.9` comes before `1.10`, and `2025-12` before `2026-01`.
 * Below zero where the first comes first; zero where they are the same.
 */
export const byVersion = (one: string, other: string): number => ORDER.compare(one, other);

/** The ways in which people write pro memorie: foreseen, amount not known. */
export const PRO_MEMORIE = /^[pP]\.?\s?[mM]\.?$/;

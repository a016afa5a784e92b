/** What an option saves, and what then has to be saved still. */
export const SAVED = 'Bespaard';
export const STILL_TO_FIND = 'Nog te vinden';

/** The folder in which the site is built. */
export const OUTPUT = 'build';

/** Where the licences of what is shipped stand in the site. */
export const LICENCES = 'licenties.txt';

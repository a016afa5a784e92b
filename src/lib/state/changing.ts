/** What is only needed once something is changed: by hand, or by a link. */
export { withJoined, withSplit } from '../model/in-force.ts';
export { momentUnder } from './moment.ts';
export { readQuery } from './query.ts';
export { readTyped } from './typed.ts';

import { isSingle } from 'virtual:dossiers';

/** A list of dossiers needs no JavaScript; the overview that stands here when there is only one does. */
export const csr = isSingle;

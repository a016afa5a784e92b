import { archived } from '../../dossier.ts';

export const load = async () => ({ dossier: await archived() });

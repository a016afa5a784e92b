import { dossiers } from 'virtual:dossiers';

export const entries = () => dossiers.map(({ id }) => ({ dossier: id }));

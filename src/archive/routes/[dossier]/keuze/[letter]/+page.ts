export { load } from '../../../../../routes/[dossier]/keuze/[letter]/+page.ts';

import { archive } from 'virtual:archive';
import { load as loadOverview } from '../../+page.ts';

export const load = async () => ({
	...(await loadOverview()),
	made: archive ? `Archiefbestand gemaakt op ${archive.date}.` : ''
});

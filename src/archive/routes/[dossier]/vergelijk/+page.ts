import { sourceMoment } from '$lib/state/moment';
import { compareViews } from '$lib/ui/pages/compare/compare-views';
import { archived } from '../../../dossier.ts';

export const load = async () => ({ views: compareViews(sourceMoment(await archived())) });

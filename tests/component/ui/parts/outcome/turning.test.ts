import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import type { Moment } from '../../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import { turningView } from '../../../../../src/lib/ui/parts/outcome/turning-view.ts';
import Turning from '../../../../../src/lib/ui/parts/outcome/Turning.svelte';
import { dossier } from '../../../hilversum.ts';

function moment(changes: AssumptionValues = {}): Moment {
	const tweaks = tweaksOf(dossier);
	tweaks.replace({ changes, judgements: {} });
	return tweaks.now;
}

const words = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('what turns the comparison round, on the overview', () => {
	it('says it for all options together, without marks as long as nothing is changed', () => {
		render(Turning, { view: turningView(moment()), hasEffects: true });
		expect(screen.getByRole('region', { name: 'Wat draait de volgorde om?' })).toBeInTheDocument();
		expect(words()).toContain('Pas boven € 50.000 per jaar aan transformatie- en frictiekosten');
		expect(words()).toContain('zonder de verwachte effecten');
		expect(words()).not.toContain('gewijzigd');
	});

	it('says what the source says beside what is changed, and leaves the rest unmarked', () => {
		const view = turningView(moment({ transformatiekosten: 52_000 }));
		render(Turning, { view, hasEffects: true });
		expect(words()).toMatch(/gewijzigd: Pas onder € 50.000 .*bron: Pas boven € 50.000 per jaar/);
		expect(view.sentences.at(-1)).toEqual({
			text: 'Keuze A en B kosten evenveel, wat u ook invult. Dat geldt ook voor keuze C en D.'
		});
	});
});

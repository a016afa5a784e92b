import { expect, it } from 'vitest';
import { kept } from '../../../../../src/lib/ui/parts/figures/kept.ts';
import { hilversum } from '../../../model/hilversum.ts';

it('an answer about a dossier is worked out once, until something else is asked or about another dossier', () => {
	const dossier = hilversum();
	let times = 0;
	const answer = kept((_, asked: { readonly year: number }) => `${asked.year}-${++times}`);
	expect(answer(dossier, { year: 2024 })).toBe('2024-1');
	expect(answer(dossier, { year: 2024 })).toBe('2024-1');
	expect(answer(dossier, { year: 2025 })).toBe('2025-2');
	expect(answer({ ...dossier }, { year: 2025 })).toBe('2025-3');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Option } from '../../../../../src/lib/dossier/dossier.ts';
import { loadDossier } from '../../../../../src/lib/model/load.ts';
import { sourceMoment } from '../../../../../src/lib/state/moment.ts';
import { overviewViews } from '../../../../../src/lib/ui/parts/outcome/overview-views.ts';
import { paged } from '../../../../../src/lib/ui/pages/presenting/paged.ts';
import { presentSteps } from '../../../../../src/lib/ui/pages/presenting/steps.ts';
import { shaped } from '../../../dossier/shaped.ts';
import { hilversum } from '../../../model/hilversum.ts';

describe('dividing over pages', () => {
	const weights = fc.array(fc.integer({ min: 1, max: 9 }));

	it('keeps every item once, in order', () => {
		fc.assert(
			fc.property(weights, (items) => {
				expect(paged(items, (weight) => weight, 10).flat()).toEqual(items);
			})
		);
	});

	it('makes no page heavier than asked, and no more pages than it has to', () => {
		fc.assert(
			fc.property(weights, (items) => {
				const pages = paged(items, (weight) => weight, 10);
				for (const page of pages) expect(page.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
				let fewest = 0;
				let left = 0;
				for (const weight of items) {
					if (weight > left) [fewest, left] = [fewest + 1, 10];
					left -= weight;
				}
				expect(pages).toHaveLength(fewest);
			})
		);
	});

	it('leaves no page nearly empty beside a full one', () => {
		expect(paged([1, 1, 1, 1, 1, 1, 1], (weight) => weight, 6)).toEqual([
			[1, 1, 1, 1],
			[1, 1, 1]
		]);
	});

	it('gives what is too heavy a page of its own', () => {
		expect(paged([2, 50, 3], (weight) => weight, 10)).toEqual([[2], [50], [3]]);
	});
});

describe('the screens of a presentation', () => {
	const dossier = hilversum();
	const moment = sourceMoment(dossier);
	const views = overviewViews(moment);
	const steps = presentSteps(moment, views, []);

	it('have an address of their own each, and begin with the whole choice', () => {
		const ids = steps.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual([
			'keuzes',
			'vraag-toegang',
			'vraag-samenleving',
			'jaren',
			'voordelen',
			'risicos',
			'omslag',
			'niet-bekend'
		]);
	});

	it('name every risk and advantage once, with a mark for every option', () => {
		const rows = steps.flatMap((step) => (step.kind === 'marks' ? step.rows : []));
		expect(rows.map(({ title }) => title)).toEqual(
			[...dossier.advantages, ...dossier.risks].map(({ title }) => title)
		);
		const lettersOf = (has: (option: Option) => boolean): string[] =>
			dossier.options.filter(has).map(({ letter }) => letter);
		expect(rows.map(({ letters }) => letters)).toEqual([
			...dossier.advantages.map(({ id }) =>
				lettersOf(({ advantages }) => advantages.some(({ advantage }) => advantage === id))
			),
			...dossier.risks.map(({ id }) => lettersOf(({ risks }) => risks.some(({ risk }) => risk === id)))
		]);
		for (const { options } of steps.filter((step) => step.kind === 'marks'))
			expect(options).toEqual(dossier.options);
	});

	it('name every risk of many options in parts, with no more options beside each other than fit', () => {
		const result = loadDossier('26', shaped({ name: '26', poles: [26] }));
		if (!result.ok) throw new Error('has problems');
		const many = sourceMoment(result.dossier);
		const marks = presentSteps(many, overviewViews(many), []).filter((step) => step.kind === 'marks');
		const ofRisks = marks.filter(({ id }) => id.startsWith('risicos'));
		expect(ofRisks.flatMap(({ options }) => options)).toEqual(result.dossier.options);
		for (const { options } of marks) expect(options.length).toBeLessThanOrEqual(9);
	});

	it('name all that is not known, by what it does to a sum', () => {
		const groups = steps.flatMap((step) => (step.kind === 'unknown' ? step.groups : []));
		expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
			['Kosten die erbij komen', 1],
			['Verwachte gevolgen die erbij komen', 3],
			['Verwachte besparingen', 3]
		]);
		expect(groups[0]?.items.map(({ item, letters }) => [item.id, letters.join('')])).toEqual([
			['transformatie_en_frictie', 'CD']
		]);
	});

	it('end on what is not known', () => {
		expect(steps.at(-1)?.kind).toBe('unknown');
	});

	it('divide more than four options over screens', () => {
		const options = Array.from({ length: 9 }, (_, place) => ({
			...dossier.options[place % 4],
			letter: String.fromCharCode(65 + place)
		}));
		const many = presentSteps(
			{ ...moment, dossier: { ...dossier, options } as typeof dossier },
			views,
			[]
		).flatMap((step) => (step.kind === 'field' ? [step.options.length] : []));
		expect(many).toEqual([3, 3, 3]);
	});

	it('say which assumptions were changed', () => {
		const [assumption] = dossier.assumptions;
		if (assumption === undefined) throw new Error('There is no assumption');
		const changed = presentSteps(moment, views, [{ assumption, from: 0, to: 2.5 }]);
		expect(changed[1]).toMatchObject({ kind: 'deviations', id: 'aannames', changes: [{ to: 2.5 }] });
	});
});

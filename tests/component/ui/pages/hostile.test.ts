import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { tweaksOf } from '../../../../src/lib/state/tweaks-of.ts';
import Accountability from '../../../../src/lib/ui/pages/accountability/Accountability.svelte';
import ComparePage from '../../../../src/lib/ui/pages/compare/ComparePage.svelte';
import { compareViews } from '../../../../src/lib/ui/pages/compare/compare-views.ts';
import PairPage from '../../../../src/lib/ui/pages/pair/PairPage.svelte';
import { pairViews } from '../../../../src/lib/ui/pages/pair/pair-views.ts';
import GoalsPage from '../../../../src/lib/ui/pages/goals/GoalsPage.svelte';
import JudgementSheet from '../../../../src/lib/ui/pages/judgements/JudgementSheet.svelte';
import OptionDetails from '../../../../src/lib/ui/pages/option/OptionDetails.svelte';
import Overview from '../../../../src/lib/ui/pages/overview/Overview.svelte';
import { overviewViews } from '../../../../src/lib/ui/parts/outcome/overview-views.ts';
import RisksPage from '../../../../src/lib/ui/pages/risks/RisksPage.svelte';
import WeighingSteps from '../../../../src/lib/ui/pages/weighing/WeighingSteps.svelte';
import { dossier } from '../../hilversum.ts';

const HOSTILE = `</p></title><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>{@html 1}{1+1} &lt;b&gt; \u200b👩‍👩‍👧 ${'w'.repeat(10_000)}`;

/** The places of a dossier where an author writes what he likes. */
const TEXTS = new Set([
	'title',
	'short',
	'publisher',
	'note',
	'boundsNote',
	'question',
	'text',
	'place',
	'remark',
	'mitigation',
	'task',
	'summary',
	'description',
	'by',
	'name',
	'organisation',
	'version',
	'heading',
	'status',
	'amountsNote'
]);

const FORMULAS = new Set(['formula', 'amounts']);

const hostile = (value: unknown, key: string): unknown => {
	if (typeof value === 'string') return TEXTS.has(key) ? `${value} ${HOSTILE}` : value;
	if (Array.isArray(value)) return FORMULAS.has(key) ? value : value.map((one) => hostile(one, key));
	if (typeof value !== 'object' || value === null || FORMULAS.has(key)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)]));
};
const isDossier = (value: unknown): value is Dossier =>
	typeof value === 'object' && value !== null && 'options' in value && 'axes' in value;
const bad = hostile(dossier, '');
if (!isDossier(bad)) throw new Error('no dossier');
const tweaks = tweaksOf(bad);
const [option] = bad.options;
if (!option) throw new Error('no option');

type Page = readonly [name: string, page: () => { readonly container: HTMLElement }];
const PAGES: readonly Page[] = [
	['overview', () => render(Overview, { tweaks, views: overviewViews(tweaks.now) })],
	['option', () => render(OptionDetails, { tweaks, option, views: overviewViews(tweaks.now) })],
	['compare', () => render(ComparePage, { tweaks, views: compareViews(tweaks.now) })],
	[
		'pair',
		() => render(PairPage, { tweaks, first: 'A', second: 'C', views: pairViews(tweaks.now, 'A', 'C') })
	],
	['risks', () => render(RisksPage, { tweaks })],
	['goals', () => render(GoalsPage, { tweaks })],
	['weighing', () => render(WeighingSteps, { tweaks, onclear: () => {} })],
	['judgements', () => render(JudgementSheet, { tweaks })],
	['accountability', () => render(Accountability, { tweaks })]
];

describe('a text that tries to be more than text stays text', () => {
	it.each(PAGES)('on the page %s', (_name, page) => {
		const { container } = page();
		const all = [...container.querySelectorAll('*')];
		expect(all.length).toBeGreaterThan(20);
		expect(container.textContent).toContain('<script>alert(1)</script>');
		expect(all.filter(({ localName }) => ['script', 'img', 'iframe', 'object'].includes(localName))).toEqual(
			[]
		);
		const attributes = all.flatMap((element) => [...element.attributes]);
		expect(attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)).toEqual([]);
		const addresses = attributes.filter(({ name }) =>
			/^(?:xlink:)?(?:href|src|action|formaction)$/.test(name)
		);
		expect(addresses.filter(({ value }) => /^\s*(?:javascript|data|vbscript):/i.test(value))).toEqual([]);
	});
});

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import type { Moment } from '../../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import { boundaryView } from '../../../../../src/lib/ui/pages/pair/boundary-view.ts';
import BoundarySection from '../../../../../src/lib/ui/pages/pair/BoundarySection.svelte';
import { paybackView } from '../../../../../src/lib/ui/pages/compare/payback-view.ts';
import PaybackSection from '../../../../../src/lib/ui/pages/compare/PaybackSection.svelte';
import QuestionChoice from '../../../../../src/lib/ui/pages/pair/QuestionChoice.svelte';
import { Question, questionOf } from '../../../../../src/lib/ui/pages/pair/question.svelte.ts';
import { DEFAULT_QUESTION, type QuestionState } from '../../../../../src/lib/ui/pages/pair/question.ts';
import { sensitivityView } from '../../../../../src/lib/ui/pages/pair/sensitivity-view.ts';
import SensitivitySection from '../../../../../src/lib/ui/pages/pair/SensitivitySection.svelte';
import { switchingView } from '../../../../../src/lib/ui/pages/pair/switching-view.ts';
import SwitchingSection from '../../../../../src/lib/ui/pages/pair/SwitchingSection.svelte';
import { dossier } from '../../../hilversum.ts';
import { termSection } from '../../../../../src/lib/format/terms.ts';

function moment(changes: AssumptionValues = {}): Moment {
	const tweaks = tweaksOf(dossier);
	tweaks.replace({ changes, judgements: {} });
	return tweaks.now;
}

const AC = { first: 'A', second: 'C' };
const BALANCE: QuestionState = { measure: 'balance', leavesOut: false };
const about = (): readonly string[] => [];
const words = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the question', () => {
	it('is asked by radio, and can leave out what is unknown where something waits for it', async () => {
		const question = new Question();
		const { rerender } = render(QuestionChoice, { question, hasEffects: true, blocked: false });
		expect(screen.queryByRole('checkbox')).toBeNull();
		await fireEvent.click(screen.getByRole('radio', { name: 'Ook de verwachte effecten' }));
		expect(question.state).toEqual(BALANCE);
		await rerender({ question, hasEffects: true, blocked: true });
		await fireEvent.click(screen.getByRole('checkbox', { name: /Laat weg wat nog niet bekend is/ }));
		expect(question.state).toEqual({ ...BALANCE, leavesOut: true });
		await rerender({ question, hasEffects: true, blocked: false });
		expect(screen.getByRole('checkbox')).toBeChecked();
	});

	it('has no radios in a dossier without effects', () => {
		render(QuestionChoice, { question: new Question(), hasEffects: false, blocked: false });
		expect(screen.queryByRole('radio')).toBeNull();
	});

	it('is one for each set of tweaks, and knows whether it is the one that the site was made with', () => {
		const tweaks = tweaksOf(dossier);
		const question = questionOf(tweaks);
		expect(questionOf(tweaks)).toBe(question);
		expect(questionOf(tweaksOf(dossier))).not.toBe(question);
		expect(question.isDefault).toBe(true);
		question.state = BALANCE;
		expect(question.isDefault).toBe(false);
	});
});

describe('what turns the order', () => {
	const show = (of: Moment, state = DEFAULT_QUESTION): void => {
		render(SwitchingSection, { view: switchingView(of, AC, state), section: termSection(dossier), about });
	};
	const section = (): HTMLElement => screen.getByRole('region', { name: 'Wat draait de volgorde om?' });

	it('says it in sentences, draws it, and folds what does not matter', () => {
		show(moment());
		const [first] = within(section()).getAllByRole('listitem');
		expect(words(first)).toBe(
			'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C.'
		);
		expect(words(section())).toContain('Nog niet te zeggen voor: loon- en prijsstijging.');
		expect(screen.getByRole('figure', { name: 'Omslagpunten tussen keuze A en keuze C' })).toBeVisible();
		const folded = screen.getByText(/aannames hebben geen invloed op het verschil/).closest('details');
		expect(folded).not.toHaveAttribute('open');
		expect(words(section())).not.toContain('bron:');
	});

	it('marks a changed sentence, with the one of the source', () => {
		show(moment({ indexatie: 10 }));
		const [first] = within(section()).getAllByRole('listitem');
		expect(words(first)).toMatch(/gewijzigd: .*58\.013.*bron: .*50\.000/);
	});

	it('says what has to be known first', () => {
		show(moment(), BALANCE);
		expect(words(section())).toContain('Nog niet te zeggen voor:');
	});

	it('names what is left out', () => {
		show(moment(), { ...BALANCE, leavesOut: true });
		expect(words(section())).toContain(
			'Pas boven ongeveer 0,4 % aan minder zorg door de kracht van de gemeenschap is keuze A goedkoper dan keuze C, met de verwachte effecten erbij. Niet meegerekend, want nog niet bekend: Transformatie en frictie en Personeel in dienst.'
		);
	});

	it('is one sentence where both cost the same whatever one fills in', () => {
		const view = switchingView(moment(), { first: 'A', second: 'B' }, DEFAULT_QUESTION);
		render(SwitchingSection, { view, section: termSection(dossier), about });
		expect(screen.getByText('Keuze A en keuze B kosten evenveel, wat u ook invult.')).toBeVisible();
		expect(screen.queryByRole('figure')).toBeNull();
	});
});

describe('what matters most', () => {
	it('draws the swings, with the description of the source beside a changed one', () => {
		const of = moment({ transformatiekosten: 60_000 });
		const view = sensitivityView(of, AC, DEFAULT_QUESTION);
		render(SensitivitySection, { view, about });
		expect(
			screen.getByRole('figure', { name: /Hoeveel invloed elke aanname heeft/ })
		).toHaveAccessibleDescription(/bron: Het verschil is nog niet bekend/);
	});

	it('says of each bar whether the order turns', () => {
		const view = sensitivityView(moment({ transformatiekosten: 52_000 }), AC, DEFAULT_QUESTION);
		render(SensitivitySection, { view, about });
		expect(
			screen.getByRole('button', { name: /Transformatie- en frictiekosten.*De volgorde draait om\./ })
		).toBeVisible();
	});

	it('says what is not drawn', () => {
		render(SensitivitySection, { view: sensitivityView(moment(), AC, BALANCE), about });
		const section = screen.getByRole('region', { name: 'Welke aannames maken het meeste uit?' });
		expect(words(section)).toContain('is nog niet te zeggen');
	});
});

describe('two assumptions at once', () => {
	const show = (of: Moment, state = DEFAULT_QUESTION, letters = AC) => {
		const pick = vi.fn();
		render(BoundarySection, { view: boundaryView(of, letters, state), pick, about });
		return pick;
	};

	it('draws the plane of the first two and lets choose others, never the same twice', async () => {
		const pick = show(moment());
		const across = screen.getByRole('combobox', { name: 'Van links naar rechts' });
		expect(across).toHaveValue('transformatiekosten');
		expect(screen.getByRole('figure', { name: /Twee aannames tegelijk/ })).toBeVisible();
		await fireEvent.change(across, { target: { value: 'indexatie' } });
		expect(pick).toHaveBeenCalledWith(['indexatie', 'transformatiekosten']);
	});

	it('keeps what the source says beside the plane', () => {
		show(moment({ transformatiekosten: 60_000 }));
		expect(screen.getByRole('figure', { name: /Twee aannames tegelijk/ })).toHaveAccessibleDescription(
			/Nu geldt: keuze A is goedkoper dan keuze C\.\s*bron: Bij de lijn/
		);
	});

	it('says why there is no plane', () => {
		show(moment(), BALANCE);
		expect(screen.getByText(/De lijn is nog niet te tekenen/)).toBeVisible();
		expect(screen.getAllByRole('combobox')).toHaveLength(2);
	});

	it('has nothing to choose where nothing matters', () => {
		show(moment(), DEFAULT_QUESTION, { first: 'A', second: 'B' });
		expect(screen.getByText(/Er zijn geen twee aannames met invloed/)).toBeVisible();
		expect(screen.queryByRole('combobox')).toBeNull();
	});
});

describe('earning back', () => {
	it('has a part for every option in the fixed order', () => {
		render(PaybackSection, { view: paybackView(moment()), about });
		const section = screen.getByRole('region', { name: 'Wanneer verdient een keuze zich terug?' });
		const letters = within(section)
			.getAllByRole('heading', { level: 3 })
			.map((heading) => words(heading).charAt('Keuze '.length));
		expect(letters).toEqual(['A', 'B', 'C', 'D']);
		const [a, , c, d] = within(section).getAllByRole('region');
		expect(words(a)).toContain(
			'Pas boven ongeveer 2,78 % aan minder zware ondersteuning door toegang in de wijk verdient keuze A zich in 2027 terug. Niet meegerekend, want nog niet bekend: Kracht van de gemeenschap en Extra vraag.'
		);
		expect(words(c)).toContain('Pas boven ongeveer 2,53 %');
		expect(words(d)).toMatch(/verander(t|en) dit niet: bij elke waarde/);
	});

	it('marks what is changed', () => {
		render(PaybackSection, { view: paybackView(moment({ indexatie: 10 })), about });
		expect(screen.getAllByText(/^bron: /).length).toBeGreaterThan(0);
	});

	it('says that there is nothing to earn back where no effects are expected', () => {
		render(PaybackSection, { view: { year: 2027, options: [] }, about });
		expect(screen.getByText(/geen verwachte effecten in geld/)).toBeVisible();
	});
});

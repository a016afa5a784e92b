import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import {
	blockedSentence,
	noInfluenceSentence,
	switchingSentence,
	switchingStatements
} from '../../../src/lib/format/switching.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import type { Scope, Subject } from '../../../src/lib/model/comparing/scope.ts';
import { switchingValue, switchingValues } from '../../../src/lib/model/comparing/switching.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

/** With ordinary spaces, for reading. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const dossier = hilversum();
const between = (first: string, second: string): Subject => ({ kind: 'difference', first, second });

interface Asked {
	readonly subject?: Subject;
	readonly about?: string;
	readonly changes?: Record<string, number | null>;
	readonly scope?: Partial<Scope>;
	readonly naming?: 'named' | 'unnamed';
}

const say = ({
	subject = between('A', 'C'),
	about = 'transformatiekosten',
	changes = {},
	scope = {},
	naming = 'named'
}: Asked): string =>
	plain(
		switchingSentence(
			dossier,
			switchingValue(
				dossier,
				withChanges(dossier, changes),
				{ subject, measure: 'spending', period: 'all', ...scope },
				about
			),
			naming
		)
	);

describe('what turns Hilversum’s options round', () => {
	it('is said for a cost that is not known', () => {
		expect(say({})).toBe(
			'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C.'
		);
		expect(say({ naming: 'unnamed' })).toBe('Pas boven € 50.000 per jaar is keuze A goedkoper dan keuze C.');
		expect(say({ subject: between('C', 'A') })).toBe(say({}));
		expect(say({ subject: between('B', 'D'), scope: { period: 2025 } })).toBe(
			'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten is keuze B in 2025 goedkoper dan keuze D.'
		);
	});

	it('is said from where the cost is now', () => {
		expect(say({ changes: { transformatiekosten: 80_000 } })).toBe(
			'Pas onder € 50.000 per jaar aan transformatie- en frictiekosten is keuze C goedkoper dan keuze A.'
		);
		expect(say({ changes: { transformatiekosten: 50_000 } })).toBe(
			'Bij € 50.000 per jaar aan transformatie- en frictiekosten, zoals nu, zijn keuze A en keuze C even duur; daarboven is keuze A goedkoper, daaronder is keuze C goedkoper.'
		);
	});

	it('says so when it rounds', () => {
		expect(say({ about: 'indexatie', changes: { transformatiekosten: 52_000 } })).toBe(
			'Pas boven ongeveer 2,62 % per jaar aan loon- en prijsstijging is keuze C goedkoper dan keuze A.'
		);
		expect(say({ changes: { indexatie: 3 } })).toBe(
			'Pas boven ongeveer € 52.295 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C.'
		);
		expect(say({ about: 'indexatie', changes: { transformatiekosten: 50_000.05 } })).toMatch(
			/^Pas boven bijna 0 % per jaar aan/
		);
	});

	it('may be nothing', () => {
		expect(say({ about: 'indexatie', changes: { transformatiekosten: 900_000 }, naming: 'unnamed' })).toBe(
			'Binnen de grenzen (0 % tot 10 % per jaar) blijft keuze A goedkoper dan keuze C.'
		);
		expect(say({ about: 'indexatie', changes: { transformatiekosten: 0 } })).toBe(
			'Binnen de grenzen van loon- en prijsstijging (0 % tot 10 % per jaar) blijft keuze C goedkoper dan keuze A.'
		);
		expect(say({ about: 'indexatie', changes: { transformatiekosten: 50_000 } })).toBe(
			'Binnen de grenzen van loon- en prijsstijging (0 % tot 10 % per jaar) blijft keuze C goedkoper dan keuze A. Dat geldt bij alle waarden die zijn geprobeerd, behalve bij 0 % per jaar: dan zijn ze even duur.'
		);
	});

	it('may not matter', () => {
		expect(say({ subject: between('A', 'B') })).toBe(
			'De aanname “Transformatie- en frictiekosten” heeft geen invloed op het verschil tussen keuze A en keuze B.'
		);
		expect(say({ subject: between('C', 'D'), naming: 'unnamed', scope: { period: 2026 } })).toBe(
			'Deze aanname heeft geen invloed op het verschil tussen keuze C en keuze D in 2026.'
		);
	});

	it('cannot be said while something that matters is not known', () => {
		expect(say({ about: 'indexatie' })).toBe(
			'Dit is niet te zeggen zolang de aanname “Transformatie- en frictiekosten” niet bekend is.'
		);
		expect(say({ scope: { measure: 'balance' } })).toBe(
			'Dit is niet te zeggen zolang de aannames “Extra kosten per baan in dienst van de gemeente” en “Minder zorg door de kracht van de gemeenschap” niet bekend zijn.'
		);
	});

	it('counts the expected effects in when asked to, and names those left out', () => {
		expect(
			say({
				scope: { measure: 'balance' },
				changes: { meerkosten_per_fte: 1000, kracht_gemeenschap: 0 }
			})
		).toBe(
			// 20 fte at 1.000 come to 50.000 with the grow-in (¼ + ½ + ¾ + 1 years): (200.000 − 50.000) / 4 years.
			'Pas boven € 37.500 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C, met de verwachte effecten erbij.'
		);
		expect(say({ scope: { measure: 'balance', treatOpenAs: 'left-out' } })).toBe(
			'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C, met de verwachte effecten erbij. Niet meegerekend, want nog niet bekend: Kracht van de gemeenschap en Personeel in dienst.'
		);
	});
});

describe('an option that earns itself back', () => {
	const payback = (option: string, asked: Asked = {}): string =>
		say({
			subject: { kind: 'total', option },
			about: 'minder_zware_ondersteuning',
			scope: { measure: 'balance', period: 2027, treatOpenAs: 'left-out' },
			...asked
		});

	it('does so from some value on, with what is left out of it', () => {
		expect(payback('A')).toBe(
			'Pas boven ongeveer 2,78 % aan minder zware ondersteuning door toegang in de wijk verdient keuze A zich in 2027 terug. Niet meegerekend, want nog niet bekend: Kracht van de gemeenschap en Extra vraag.'
		);
		expect(payback('C', { changes: { transformatiekosten: 0 }, naming: 'unnamed' })).toBe(
			'Pas boven ongeveer 2,53 % verdient keuze C zich in 2027 terug. Niet meegerekend, want nog niet bekend: Extra vraag en Personeel in dienst.'
		);
	});

	it('or never does, or always', () => {
		const small = { minder_zware_ondersteuning: 1 };
		expect(payback('A', { about: 'aanzuigende_werking', changes: small, naming: 'unnamed' })).toBe(
			'Binnen de grenzen (0 % tot 5,57 %) verdient keuze A zich in 2027 niet terug. Niet meegerekend, want nog niet bekend: Kracht van de gemeenschap.'
		);
		const large = { minder_zware_ondersteuning: 10, kracht_gemeenschap: 9.9 };
		expect(payback('A', { about: 'aanzuigende_werking', changes: large, naming: 'unnamed' })).toBe(
			'Binnen de grenzen (0 % tot 5,57 %) verdient keuze A zich in 2027 steeds terug.'
		);
	});

	it('or no longer does above a value', () => {
		const changes = { minder_zware_ondersteuning: 4, kracht_gemeenschap: 0 };
		expect(payback('A', { about: 'aanzuigende_werking', changes, naming: 'unnamed' })).toBe(
			'Boven ongeveer 1,22 % verdient keuze A zich in 2027 niet terug.'
		);
	});
});

describe('other curves', () => {
	const of = (
		formula: string,
		subject: Subject = between('A', 'B'),
		bounds: readonly [number, number] = [0, 100],
		unit = '€/jaar'
	): string => {
		const two: Dossier = twoOptions([assumption('x', bounds, unit)], { A: [formula], B: ['0'] });
		const value = switchingValue(two, baseline(two), { subject, measure: 'spending', period: 'all' }, 'x');
		return plain(switchingSentence(two, value));
	};

	it('turn more than once', () => {
		expect(of('(x - 20) * (x - 30) / 1000')).toBe(
			'Tot € 20 per jaar aan aanname x is keuze B goedkoper dan keuze A, van € 20 tot € 30 per jaar is keuze A goedkoper, en daarboven is keuze B goedkoper.'
		);
		expect(of('(20 - x) * (x - 30) / 1000', { kind: 'total', option: 'A' })).toBe(
			'Tot € 20 per jaar aan aanname x verdient keuze A zich terug, van € 20 tot € 30 per jaar niet, en daarboven wel.'
		);
	});

	it('are equal for a while', () => {
		expect(of('max(0, x - 25)')).toBe(
			'Tot € 25 per jaar aan aanname x zijn keuze A en keuze B even duur, en daarboven is keuze B goedkoper.'
		);
		expect(of('max(0, 10 - x) - max(0, x - 25)')).toBe(
			'Tot € 10 per jaar aan aanname x is keuze B goedkoper dan keuze A, van € 10 tot € 25 per jaar zijn ze even duur, en daarboven is keuze A goedkoper.'
		);
	});

	it('are equal all over', () => {
		expect(of('max(x, -1) - x')).toBe(
			'Binnen de grenzen van aanname x (€ 0 tot € 100 per jaar) zijn keuze A en keuze B steeds even duur. Dat geldt bij alle waarden die zijn geprobeerd.'
		);
	});

	it('touch without turning', () => {
		expect(of('(x - 50) ^ 2')).toBe(
			'Binnen de grenzen van aanname x (€ 0 tot € 100 per jaar) blijft keuze B goedkoper dan keuze A. Dat geldt bij alle waarden die zijn geprobeerd, behalve bij € 50 per jaar: dan zijn ze even duur.'
		);
		expect(of('(x - 50) ^ 2 * (x - 75)')).toBe(
			'Tot € 75 per jaar aan aanname x is keuze A goedkoper dan keuze B, en daarboven is keuze B goedkoper. Bij € 50 per jaar zijn ze even duur.'
		);
	});

	it('are different in one calendar year only', () => {
		expect(of('jaar == x ? -5 : 5', between('A', 'B'), [2020, 2030], 'jaar')).toBe(
			'Binnen de grenzen van aanname x (2020 tot 2030) blijft keuze B goedkoper dan keuze A. Dat geldt bij alle waarden die zijn geprobeerd, behalve bij 2024: dan is keuze A goedkoper.'
		);
		expect(of('jaar == x ? -5 : 5', { kind: 'total', option: 'A' }, [2020, 2030], 'jaar')).toBe(
			'Binnen de grenzen van aanname x (2020 tot 2030) verdient keuze A zich niet terug. Dat geldt bij alle waarden die zijn geprobeerd, behalve bij 2024: dan wel.'
		);
	});

	it('have no value somewhere, or anywhere', () => {
		expect(of('(x - 40) ^ 0.5 - 3')).toBe(
			'Tot € 40 per jaar aan aanname x is het verschil tussen keuze A en keuze B niet te berekenen, van € 40 tot € 49 per jaar is keuze A goedkoper, en daarboven is keuze B goedkoper.'
		);
		expect(of('(-1 - x) ^ 0.5')).toBe(
			'Binnen de grenzen van aanname x (€ 0 tot € 100 per jaar) is het verschil tussen keuze A en keuze B niet te berekenen. Dat geldt bij alle waarden die zijn geprobeerd.'
		);
	});

	it('jump through equal at a calendar year, which has no point in it', () => {
		expect(of('x > 2026 ? 5 : -5', between('A', 'B'), [2024, 2030], 'jaar')).toBe(
			'Pas boven 2026 aan aanname x is keuze B goedkoper dan keuze A.'
		);
	});
});

describe('all assumptions together', () => {
	const scope: Scope = { subject: between('A', 'C'), measure: 'spending', period: 'all' };
	const valuesOf = (changes: Record<string, number | null>, measure: Scope['measure'] = 'spending') =>
		switchingValues(dossier, withChanges(dossier, changes), { ...scope, measure });

	it('have what turns the order first, and what never does in one sentence', () => {
		expect(
			switchingStatements(dossier, valuesOf({ transformatiekosten: 52_000 })).map(
				({ assumptions }) => assumptions
			)
		).toEqual([['indexatie'], ['transformatiekosten']]);
		const never = switchingStatements(
			dossier,
			valuesOf({ transformatiekosten: 900_000, meerkosten_per_fte: 1000, kracht_gemeenschap: 1 }, 'balance')
		);
		expect(never.map(({ sentence }) => plain(sentence))).toEqual([
			'Loon- en prijsstijging, transformatie- en frictiekosten, banen die in dienst van de gemeente komen, extra kosten per baan in dienst van de gemeente, zorglasten Wmo in 2023, groei van de zorglasten Wmo en minder zorg door de kracht van de gemeenschap veranderen dit niet: bij elke waarde blijft keuze A goedkoper dan keuze C, met de verwachte effecten erbij.'
		]);
	});

	it('that wait for something say so together', () => {
		expect(blockedSentence(dossier, valuesOf({}))).toBe(
			'Nog niet te zeggen voor: loon- en prijsstijging. Daarvoor moet meer bekend zijn over: transformatie- en frictiekosten.'
		);
		expect(blockedSentence(dossier, valuesOf({ transformatiekosten: 1 }))).toBe('');
	});

	it('that do not matter are counted', () => {
		const ids = dossier.assumptions.map(({ id }) => id);
		const what = 'het verschil tussen keuze A en keuze C';
		expect(noInfluenceSentence(dossier, [], scope)).toBe('');
		expect(noInfluenceSentence(dossier, ids.slice(0, 1), scope)).toBe(
			`Eén aanname heeft geen invloed op ${what}.`
		);
		expect(noInfluenceSentence(dossier, ids.slice(0, 9), scope)).toBe(
			`Negen aannames hebben geen invloed op ${what}.`
		);
		expect(noInfluenceSentence(dossier, ids, scope)).toBe(`Geen enkele aanname heeft invloed op ${what}.`);
	});
});

it('no sentence calls an option better or best', () => {
	for (const option of dossier.options) {
		for (const { id } of dossier.assumptions) {
			for (const subject of [
				between('A', option.letter),
				{ kind: 'total' as const, option: option.letter }
			]) {
				for (const measure of ['spending', 'balance'] as const) {
					const text = say({ subject, about: id, scope: { measure, treatOpenAs: 'left-out' } });
					expect(text).not.toMatch(/\b(beter|best|beste|slechter|winnaar|NaN|undefined)\b/i);
					expect(text).toMatch(/^[A-Z].*\.$/);
				}
			}
		}
	}
});

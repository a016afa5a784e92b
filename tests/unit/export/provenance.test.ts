import { describe, expect, it } from 'vitest';
import { provenance } from '../../../src/lib/export/provenance.ts';
import type { Assumption } from '../../../src/lib/dossier/dossier.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const making = { date: new Date('2025-03-03T23:30:00Z'), link: 'https://voorbeeld.nl/?indexatie=2.5' };
const assumption = (id: string): Assumption => {
	const found = dossier.assumptions.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no assumption ${id}`);
	return found;
};
const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\u00a0', ' '));

describe('where figures come from', () => {
	it('names the dossier, the day in the Netherlands, the sources and the link', () => {
		expect(plain(provenance(dossier, [], making))).toEqual([
			'Wmo-Samenleving 2024–2030, Gemeente Hilversum',
			'Versie van het dossier: 1.1 van 28 november 2026',
			'Status: Nog geen besluit',
			expect.stringMatching(
				/^Correctie van 28 november 2026 \(versie 1\.1\): .* Was: .* Is: .* Waarom: .*\.$/
			),
			'Gemaakt op: 4 maart 2025',
			'De cijfers komen uit: startnotitie',
			'Bron: Startnotitie Wmo-Samenleving (Gemeente Hilversum, 2023)',
			'Bron: Inzicht en handelingsperspectieven sociaal domein (KPMG, in opdracht van de gemeente Hilversum, 2020)',
			'Bron: Brief aan de raad over het KPMG-onderzoek (Gemeente Hilversum, 2020)',
			'Aannames als in de bron.',
			'Dezelfde cijfers op de site: https://voorbeeld.nl/?indexatie=2.5'
		]);
	});

	it('says when and where the dossier is dealt with, and gives the address of a source', () => {
		const [first, ...others] = dossier.sources;
		if (first === undefined) throw new Error('There is no source');
		const lines = plain(
			provenance(
				{
					...dossier,
					sources: [{ ...first, url: 'https://voorbeeld.nl/nota' }, ...others],
					meetings: [
						{
							date: '2026-12-01',
							body: 'commissie Zorg',
							note: 'Bespreking',
							url: 'https://voorbeeld.nl/zorg'
						},
						{ date: '2026-12-15', body: 'raad' }
					]
				},
				[],
				making
			)
		);
		expect(lines).toContain(
			'Behandeling: 1 december 2026: commissie Zorg. Bespreking. https://voorbeeld.nl/zorg'
		);
		expect(lines).toContain('Behandeling: 15 december 2026: raad.');
		expect(lines).toContain(
			'Bron: Startnotitie Wmo-Samenleving (Gemeente Hilversum, 2023), https://voorbeeld.nl/nota'
		);
	});

	it('says of a dossier without a day only its version, as before', () => {
		const lines = provenance({ ...dossier, date: undefined, corrections: [] }, [], making);
		expect(lines[1]).toBe('Versie van het dossier: 1.1');
		expect(lines.some((line) => line.startsWith('Status'))).toBe(false);
	});

	it('says in which measure the visitor saw totals, and that a file has euros', () => {
		const [measure] = dossier.measures;
		const lines = plain(provenance(dossier, [], { ...making, measure }));
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^Op de pagina stonden totalen en verschillen per inwoner; bedragen in dit bestand zijn in euro\. Inwoners van Hilversum, 2020: 90\.831 /
			)
		);
	});

	it('says at once that a worked example is no paper of the council', () => {
		expect(provenance({ ...dossier, kind: 'worked-example' }, [], making).slice(0, 2)).toEqual([
			'Rekenvoorbeeld: Wmo-Samenleving 2024–2030, Gemeente Hilversum',
			'Dit is een rekenvoorbeeld. Het is geen stuk van de raad en geen voorstel.'
		]);
	});

	it('names every deviation with what the source has', () => {
		const lines = plain(
			provenance(
				dossier,
				[
					{ assumption: assumption('indexatie'), from: 0, to: 2.5 },
					{ assumption: assumption('transformatiekosten'), from: null, to: 50_000 },
					{ assumption: assumption('fte_in_dienst'), from: 20, to: null }
				],
				making
			)
		);
		expect(lines).not.toContain('Aannames als in de bron.');
		expect(lines.slice(9, 13)).toEqual([
			'Aannames die anders zijn dan in de bron:',
			'Loon- en prijsstijging: 2,5 % per jaar (bron: 0 % per jaar)',
			'Transformatie- en frictiekosten: € 50.000 per jaar (bron: p.m. (nog niet bekend))',
			'Banen die in dienst van de gemeente komen: p.m. (nog niet bekend) (bron: 20 fte)'
		]);
	});

	it('names what the visitor judged, before the link', () => {
		const lines = provenance(dossier, [], { ...making, judged: ['Een doel: de stap is 80 punten waard'] });
		expect(lines.slice(-3)).toEqual([
			'Eigen oordelen van de bezoeker:',
			'Een doel: de stap is 80 punten waard',
			`Dezelfde cijfers op de site: ${making.link}`
		]);
	});
});

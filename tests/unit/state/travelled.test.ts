import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/lib/state/query.ts';
import { writeQuery } from '../../../src/lib/state/write-query.ts';
import { isAdded, restored } from '../../../src/lib/state/travelled.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const SENT = '?indexatie=2.5&transformatiekosten=50000&risico.wachtlijsten_wijk=3420';
const MEANT = readQuery(dossier, SENT);

describe('a link that travelled', () => {
	it.each([
		`${SENT}.`,
		`${SENT})`,
		`${SENT}>`,
		`${SENT}).`,
		`${SENT}%3E`,
		`${SENT}%29.`,
		`${SENT}”`,
		`${SENT}%22`,
		SENT.replaceAll('&', '&amp;'),
		SENT.replaceAll('&', '&amp;amp;'),
		encodeURIComponent(SENT.slice(1)).replace(/^/, '?'),
		`?${encodeURIComponent(encodeURIComponent(SENT.slice(1)))}`,
		`${SENT}&fbclid=IwAR0x-3_kZ`,
		`?utm_source=nieuwsbrief&utm_medium=email&utm_campaign=12&${SENT.slice(1)}`,
		`${SENT}&gclid=Cj0KCQ&mc_cid=1234567890&mc_eid=42&msclkid=12&_gl=1&igsh=1`,
		`${SENT}&ref=nrc&si=abc&share=1`
	])('%s says what was sent, and nothing else', (search) => {
		expect(readQuery(dossier, search)).toEqual(MEANT);
	});

	it('still names what is misspelt, or was an assumption once', () => {
		for (const name of ['indexaite', 'verhuiskosten_oud', 'groei']) {
			expect(readQuery(dossier, `?${name}=3&fbclid=abc`).notices).toMatchObject([
				{ kind: 'unknown-name', name }
			]);
			expect(readQuery(dossier, `?${name}=pm`).notices).toMatchObject([{ kind: 'unknown-name', name }]);
		}
		expect(readQuery(dossier, '?risico.oud=34').notices).toMatchObject([{ name: 'risico.oud' }]);
	});

	it('is left as it is when nothing happened to it', () => {
		const names = dossier.assumptions.map(({ id }) => id);
		const changes = fc.dictionary(fc.constantFrom(...names), fc.double({ noNaN: true }));
		fc.assert(
			fc.property(changes, (all) => {
				const query = writeQuery(dossier, all, { 'score.x': 'A4.B2', 'risico.y_': '34-0' });
				expect(restored(query)).toBe(query);
			})
		);
		for (const name of names) expect(isAdded(name), name).toBe(false);
	});

	it('names a judgement that ends in a point, rather than keep what the next reader loses', () => {
		expect(readQuery(dossier, '?risico.wachtlijsten_wijk=5.&indexatie=2')).toMatchObject({
			judgements: {},
			notices: [{ kind: 'unreadable', text: '5.' }]
		});
	});

	it('gives a text whatever the text, and the same when done twice', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
				const once = restored(text);
				expect(restored(once)).toBe(once);
			})
		);
	});
});

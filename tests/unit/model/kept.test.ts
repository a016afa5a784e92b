import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { outcomeJson } from '../../../src/lib/export/outcome.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum, taakstelling } from './hilversum.ts';

/** What is told of an option since then, beside its amounts. */
const LATER = new Set(['dekking', 'uitkomsten', 'taakstelling']);

/**
 * What the dossiers came to before money could come in, as the SHA-256 of all that is calculated. It changes only with
 * the figures of the dossiers themselves: what the format gets besides changes none of a dossier that does not use it.
 */
it.each([
	[hilversum, 'ad443bd094e6e5b33c7ef76ebfb139de118e80780b71df71a7e612c590c37289'],
	[taakstelling, '72caa017ea47972887655a352279b294724b7eed3ce6876faed2a5d5aed26888']
])('an old dossier calculates as it did, to the last digit', (read, sha256) => {
	const dossier = read();
	const values = baseline(dossier);
	const { aannames, keuzes } = outcomeJson(dossier, values, calculate(dossier, values));
	// What came later is in no sum of these.
	const text = JSON.stringify({ aannames, keuzes }, (key, value: unknown) =>
		LATER.has(key) ? undefined : value
	);
	expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
});

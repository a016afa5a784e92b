import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../../src/lib/ui/pages/handout/qr-path.ts';

describe('a QR code', () => {
	const link = 'https://voorbeeld.nl/hilversum-wmo-2024/?indexatie=2.5';

	it('draws every dark square, and keeps an edge of four empty ones', () => {
		const code = qrPath(link);
		const squares = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
			Number(x),
			Number(y)
		]);
		const dark = encode(link, { ecc: 'M', border: 0 });
		expect(squares.length).toBe(dark.data.flat().filter(Boolean).length);
		expect(code?.size).toBe(dark.size + 8);
		expect(Math.min(...squares.flat())).toBe(4);
		expect(Math.max(...squares.flat())).toBe((code?.size ?? 0) - 5);
	});

	it('is not drawn for a text that is too long for one', () => {
		expect(qrPath('x'.repeat(5000))).toBeUndefined();
	});
});

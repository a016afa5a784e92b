import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/lib/authoring/archive.ts';
import { MOST_ENTRIES, unpack } from '../../../src/lib/authoring/unpack.ts';
import { exampleFiles } from '../dossier/example.ts';

const isYaml = (path: string): boolean => path.endsWith('.yaml');
const problemOf = (bytes: Uint8Array): string => {
	const result = unpack(bytes, isYaml);
	return result.ok ? '' : result.problem;
};

/** Writes a number over the sizes that an archive says its files have, at every place where it says so. */
function lie(archive: Uint8Array, size: number): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	for (let at = 0; at < archive.length - 30; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
	}
	return archive;
}

describe('an archive', () => {
	it('gives back the files that went in, and only those that are wanted', () => {
		const files = [...exampleFiles(), { path: 'proef/foto.jpg', text: 'x' }];
		const result = unpack(zipOf(files), isYaml);
		if (!result.ok) throw new Error(result.problem);
		expect(result.files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))).toEqual(
			exampleFiles()
		);
	});

	it('with too many files gives a sentence', () => {
		const many = Object.fromEntries(
			Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => [`a/${at}.jpg`, new Uint8Array()])
		);
		expect(problemOf(zipSync(many))).toContain(`meer dan ${MOST_ENTRIES} bestanden`);
	});

	it('of which too much comes out gives a sentence soon, also where it lies about it', () => {
		const files = Object.fromEntries(
			Array.from({ length: 3 }, (_, at) => [`a/${at}.yaml`, new Uint8Array(9_000_000)])
		);
		const archive = zipSync(files, { level: 6 });
		expect(archive.length).toBeLessThan(100_000);
		expect(problemOf(archive)).toContain('uitgepakt te groot');
		expect(problemOf(lie(archive, 10))).toContain('uitgepakt te groot');
	});

	it('that is cut off, and any other bytes, give files or a sentence', () => {
		const whole = zipOf(exampleFiles());
		expect(problemOf(strToU8('geen zip'))).toContain('niet te lezen');
		fc.assert(
			fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), (end, rest) => {
				const result = unpack(new Uint8Array([...whole.subarray(0, end), ...rest]), isYaml);
				expect(result.ok || result.problem !== '').toBe(true);
			})
		);
	});
});

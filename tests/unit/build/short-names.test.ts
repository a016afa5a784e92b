import { expect, it } from 'vitest';
import { shortName } from '../../../src/build/short-names.ts';

it('styles that pages share are called by their hash alone, and the others by their page', () => {
	expect(shortName('assets/[name].[hash][extname]', ['gedeeld~nodes/5~nodes/13.css'])).toBe(
		'assets/[hash][extname]'
	);
	expect(shortName('assets/[name].[hash][extname]', ['0.css'])).toBe('assets/[name].[hash][extname]');
});

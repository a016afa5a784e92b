import { expect, it } from 'vitest';
import { withoutLate } from '../../../src/build/late-components.ts';

it('a page does not know the files of what it imports when it is needed, and keeps the rest', () => {
	expect(
		withoutLate({
			'.svelte-kit/generated/client-optimized/app.js': { dynamicImports: ['.svelte-kit/nodes/1.js'] },
			'_shared.js': { dynamicImports: ['src/lib/ui/Dialog.svelte', 'src/lib/export/csv.ts'] },
			'src/lib/ui/Dialog.svelte': {}
		})
	).toEqual({
		'.svelte-kit/generated/client-optimized/app.js': { dynamicImports: ['.svelte-kit/nodes/1.js'] },
		'_shared.js': { dynamicImports: [] },
		'src/lib/ui/Dialog.svelte': {}
	});
});

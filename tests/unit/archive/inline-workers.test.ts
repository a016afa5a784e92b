import { describe, expect, it } from 'vitest';
import { withInlineWorkers } from '../../../src/archive/inline-workers.ts';

describe('a worker in an archive', () => {
	it('comes from the code itself', () => {
		const code =
			"const make = () =>\n\tnew Worker(new URL('./weighing.worker.ts', import.meta.url), { type: 'module' });\n";
		expect(withInlineWorkers(code)).toBe(
			"import InlineWorker0 from './weighing.worker.ts?worker&inline';\nconst make = () =>\n\tnew InlineWorker0();\n"
		);
	});

	it('has its own name where there are more', () => {
		const one = (path: string): string =>
			`new Worker(new URL("${path}", import.meta.url), { type: 'module' });\n`;
		const made = withInlineWorkers(one('./a.ts') + one('./b.ts'));
		expect(made).toContain("import InlineWorker1 from './b.ts?worker&inline'");
		expect(made).toContain('new InlineWorker0();\nnew InlineWorker1();');
	});

	it('is left alone where it is not ours', () => {
		expect(withInlineWorkers('new Worker(address);')).toBe('new Worker(address);');
	});
});

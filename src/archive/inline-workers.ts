import type { Plugin } from 'vite';

/** A worker of our own, as Vite's manual has it written. */
const WORKER =
	/new Worker\(\s*new URL\((['"])([^'"]+)\1,\s*import\.meta\.url\),\s*\{\s*type: 'module'\s*\}\s*\)/g;

/** Vite plugin for the archive: workers come from the page itself, since there is no file to fetch them from. */
export function inlineWorkers(): Plugin {
	return {
		name: 'keuzewijzer:inline-workers',
		enforce: 'pre',
		transform: {
			filter: { id: /\.(?:ts|svelte)$/, code: 'new Worker' },
			handler: (code) => ({ code: withInlineWorkers(code), map: null })
		}
	};
}

/** The same code, in which every worker of our own is made of code that Vite puts inside it. */
export function withInlineWorkers(code: string): string {
	const imports: string[] = [];
	const made = code.replace(WORKER, (_match, _quote, path: string) => {
		const name = `InlineWorker${imports.length}`;
		imports.push(`import ${name} from '${path}?worker&inline';\n`);
		return `new ${name}()`;
	});
	return imports.join('') + made;
}

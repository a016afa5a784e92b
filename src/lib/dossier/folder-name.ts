import type { Problem } from './problem.ts';

/** What stands at the top of the site beside the dossiers, so that no dossier can have that address. */
export const OWN_PAGES: readonly string[] = ['archief', 'bewerken', 'handleiding', 'toegankelijkheid'];

const FOLDER_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** What is wrong with the name of a dossier's folder, which is its address on the site; undefined where it is fit. */
export function folderNameProblem(path: string): Problem | undefined {
	const name = path.split(/[\\/]/).at(-1) ?? '';
	const isFit = FOLDER_NAME.test(name);
	if (isFit && !OWN_PAGES.includes(name)) return undefined;
	const better = isFit ? `${name}-dossier` : nameLike(name);
	return {
		code: 'MAP_NAAM',
		severity: 'fout',
		file: path,
		line: 1,
		column: 1,
		message: isFit
			? `De map kan niet ${name} heten, want de site heeft zelf al een pagina met dat adres.`
			: `De map kan niet "${name}" heten, want de naam is ook het adres van het dossier op de site.`,
		remedy: `${isFit ? '' : 'Gebruik alleen kleine letters, cijfers en streepjes. '}Noem de map bijvoorbeeld ${better}.`
	};
}

/** The fit name that looks most like another. */
function nameLike(name: string): string {
	const plain = name
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain === '' || OWN_PAGES.includes(plain) ? 'mijn-dossier' : plain;
}

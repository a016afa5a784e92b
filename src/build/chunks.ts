/** What Rolldown tells of the modules that it bundles. */
interface Modules {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** The page that people see first, with what stands around it; a dynamic import is not among what it needs at once. */
const FIRST_PAGE = /\/src\/routes\/\[dossier\]\/\+(?:page|layout)\.(?:svelte|ts)$/;

/**
 * Names the chunk that a module belongs to: what the first page needs stands together in one file, because a few
 * larger files compress better than many small ones, and no other page's code comes along with it. Null leaves the
 * module to the bundler.
 */
export function chunkOf(id: string, modules: Modules): string | null {
	return isNeededBy(FIRST_PAGE, id, modules, new Set()) ? 'overzicht' : null;
}

function isNeededBy(page: RegExp, id: string, modules: Modules, seen: Set<string>): boolean {
	if (page.test(id)) return true;
	if (seen.has(id)) return false;
	seen.add(id);
	return (modules.getModuleInfo(id)?.importers ?? []).some((importer) =>
		isNeededBy(page, importer, modules, seen)
	);
}

/**
 * What pages with charts share, each in a file of its own with all that it alone needs: what a page may have without the
 * next comes first. Pages with rows mostly have planes too, and one file compresses better.
 */
export const CHARTS = [
	{ name: 'tabel', test: /\/src\/lib\/ui\/parts\/tables\/TableDetails\.svelte$/ },
	{ name: 'as', test: /\/src\/lib\/charts\/(?:axis-shapes|caption)\.ts$/ },
	{
		name: 'grafieken',
		test: /\/src\/lib\/(?:charts\/(?:RowChart|PlaneChart)|ui\/parts\/figures\/ChartFigure)\.svelte$/
	}
] as const;

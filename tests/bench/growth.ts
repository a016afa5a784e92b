import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildShaped } from '../e2e/shapes.ts';
import { optionsOf, type Shape } from '../unit/dossier/shaped.ts';
import { heading, judged, row } from './report.ts';

/** Dossiers of two axes that grow; the first is as large as Hilversum's. */
const SHAPES: readonly Shape[] = [
	{ name: 'vier', poles: [2, 2] },
	{ name: 'acht', poles: [2, 4] },
	{ name: 'zestien', poles: [4, 4] },
	{ name: 'twintig', poles: [4, 5] },
	{ name: 'zesentwintig', poles: [5, 6], options: 26 }
];

interface Size {
	readonly options: number;
	readonly pages: number;
	/** All files together, in MB. */
	readonly megabytes: number;
	/** Of a build, in seconds. */
	readonly seconds: number;
	/** The content security policy that the host sends, in kB. */
	readonly header: number;
}

function sizeOf(shape: Shape): Size {
	const began = performance.now();
	const folder = buildShaped([shape]);
	const seconds = (performance.now() - began) / 1000;
	const build = join(folder, 'build');
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((name) => ({ name, stat: statSync(join(build, name)) }))
		.filter(({ stat }) => stat.isFile());
	const policy =
		/content-security-policy: .*/i.exec(readFileSync(join(build, '_headers'), 'utf8'))?.[0] ?? '';
	rmSync(folder, { recursive: true, force: true });
	return {
		options: optionsOf(shape),
		pages: files.filter(({ name }) => name.endsWith('index.html')).length,
		megabytes: files.reduce((sum, { stat }) => sum + stat.size, 0) / 1e6,
		seconds,
		header: policy.length / 1000
	};
}

/** Prints how the built site grows with the options of a dossier. */
export function main(): void {
	heading('What a site with one dossier of so many options is');
	const sizes = SHAPES.map((shape) => {
		const size = sizeOf(shape);
		const { options, pages, megabytes, seconds, header } = size;
		row(
			`${options} options`,
			`${pages} pages`,
			`${megabytes.toFixed(1)} MB`,
			`built in ${seconds.toFixed(0)} s`,
			`a policy of ${header.toFixed(1)} kB`
		);
		return size;
	});
	const [first] = sizes;
	const large = sizes.find(({ options }) => options === 20);
	const largest = sizes.at(-1);
	if (!first || !large || !largest) throw new Error('nothing measured');
	heading('Against the bars');
	const bar = (what: string, value: number, most: number, unit: string): void =>
		row(what, judged(what, value, { kind: 'at most', value: most }, unit));
	bar('All files with 20 options', large.megabytes, 12, ' MB');
	bar('A build with 20 options', large.seconds, 60, ' s');
	bar('The policy with 26 options', largest.header, 2, ' kB');
	// Linear is 1: as much for each option that is added from 20 to 26 as from 4 to 20.
	const growth = (of: (size: Size) => number): number =>
		(of(largest) - of(large)) /
		(largest.options - large.options) /
		((of(large) - of(first)) / (large.options - first.options));
	bar(
		'Growth of the pages, linear is 1',
		growth(({ pages }) => pages),
		1.3,
		'×'
	);
	bar(
		'Growth of all files, linear is 1',
		growth(({ megabytes }) => megabytes),
		1.3,
		'×'
	);
}

import { changesBetween } from '$lib/authoring/changes';
import { inOrder, sameFiles } from '$lib/authoring/draft';
import { NO_NAMES, ownNames, type OwnNames } from '$lib/authoring/names';
import type { Dossier } from '$lib/dossier/dossier';
import type { Problem } from '$lib/dossier/problem';
import type { SourceFile } from '$lib/dossier/yaml-file';
import { loadDossier } from '$lib/model/load';
import { sourceMoment } from '$lib/state/moment';
import { tweaksOf } from '$lib/state/tweaks-of';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { overviewViews, type OverviewViews } from '../../parts/outcome/overview-views';
import type { KeptDraft } from './drafts.svelte';
import type { OpenedFiles } from './open-files';

/** What the preview shows: a dossier that reads well, what the author tries in it, and its sentences. */
export interface Shown {
	readonly tweaks: Tweaks;
	readonly views: OverviewViews;
}

/** More steps than these nobody takes back. */
const MOST_STEPS = 500;
/** Between two keys that are one step, in milliseconds. */
const ONE_STEP = 500;

/** The files that an author works on, and what the reader makes of them. */
export class Work {
	readonly folder: string;
	/** The folder on the author's own disk, where the browser may write in it. */
	handle = $state.raw<FileSystemDirectoryHandle | undefined>(undefined);
	files = $state.raw<readonly SourceFile[]>([]);
	/** The files as they were opened or last saved. */
	saved = $state.raw<readonly SourceFile[]>([]);
	problems = $state.raw<readonly Problem[]>([]);
	names = $state.raw<OwnNames>(NO_NAMES);
	/** The last reading that says what everything costs; its examples need not come true. */
	shown = $state.raw<Shown | undefined>(undefined);
	/** Whether the files as they are now cannot be calculated, so that `shown` is older. */
	stale = $state.raw(false);
	/** When `shown` was read, in milliseconds since 1970. */
	readAt = $state.raw(0);
	/** What differs from the dossier that `since` names. */
	changes = $state.raw<readonly string[]>([]);
	/** What `changes` compares with: the dossier on the site, or how it was opened. */
	readonly since: 'published' | 'opened';
	readonly unsaved: boolean = $derived.by(() => !sameFiles(this.files, this.saved));

	/** The draft in which this work is kept, as long as it is not saved. */
	kept = $state.raw<KeptDraft | undefined>(undefined);

	/** The files before each change, in whatever way it was made, and after each that was undone. */
	#past = $state.raw<readonly (readonly SourceFile[])[]>([]);
	#future = $state.raw<readonly (readonly SourceFile[])[]>([]);
	/** The last change, as long as a next key may belong to the same step. */
	#typing: { readonly what: string; readonly time: number } | undefined;
	#before: Dossier | undefined;

	/** @param published the files of the dossier on the site, where it has one with this name */
	constructor({ folder, files, handle }: OpenedFiles, published: readonly SourceFile[] | undefined) {
		this.folder = folder;
		this.handle = handle;
		this.files = inOrder(files);
		this.saved = this.files;
		this.since = published === undefined ? 'opened' : 'published';
		const before = published && loadDossier(folder, published);
		this.#before = before?.dossier;
		this.read();
	}

	/**
	 * Takes over other files, which is a step to undo; `read` must follow.
	 *
	 * @param typing what is being typed where: keys that come soon after each other and do the same are one step
	 */
	edit(files: readonly SourceFile[], typing?: string): void {
		if (sameFiles(files, this.files)) return;
		const time = Date.now();
		const goesOn =
			typing !== undefined && typing === this.#typing?.what && time - this.#typing.time < ONE_STEP;
		if (!goesOn) this.#past = [...this.#past, this.files].slice(-MOST_STEPS);
		this.#future = [];
		this.#typing = typing === undefined ? undefined : { what: typing, time };
		this.files = inOrder(files);
	}

	/** Goes on with a draft; that is no step to undo. */
	takeOver(draft: KeptDraft): void {
		this.files = inOrder(draft.files);
		this.kept = draft;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Takes the last step back; `read` must follow. Gives the path of a file that it changed, undefined without a step. */
	undo(): string | undefined {
		const files = this.#past.at(-1);
		if (files === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.files];
		return this.#goTo(files);
	}

	/** Takes the last step that was undone again; `read` must follow. Gives the path of a file that it changed. */
	redo(): string | undefined {
		const files = this.#future.at(-1);
		if (files === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.files];
		return this.#goTo(files);
	}

	#goTo(files: readonly SourceFile[]): string | undefined {
		const before = this.files;
		this.#typing = undefined;
		this.files = files;
		const differs = (some: readonly SourceFile[], others: readonly SourceFile[]): string | undefined =>
			some.find((file) => !others.some(({ path, text }) => path === file.path && text === file.text))?.path;
		return differs(files, before) ?? differs(before, files);
	}

	/** Reads the files as they are now. */
	read(): void {
		this.names = ownNames(this.files, this.names);
		const result = loadDossier(this.folder, this.files);
		this.problems = result.ok ? result.warnings : result.problems;
		const { dossier } = result;
		this.stale = dossier === undefined;
		if (dossier === undefined) return;
		this.readAt = Date.now();
		this.#before ??= dossier;
		const tweaks = tweaksOf(dossier);
		if (this.shown) tweaks.replace(this.shown.tweaks.committed);
		this.shown = { tweaks, views: overviewViews(sourceMoment(dossier)) };
		this.changes = changesBetween(this.#before, dossier);
	}
}

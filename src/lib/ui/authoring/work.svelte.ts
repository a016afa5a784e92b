import { changesBetween } from '$lib/authoring/changes';
import { inOrder, sameFiles } from '$lib/authoring/draft';
import { NO_NAMES, ownNames, type OwnNames } from '$lib/authoring/names';
import type { Dossier } from '$lib/dossier/dossier';
import type { Problem } from '$lib/dossier/problem';
import type { SourceFile } from '$lib/dossier/yaml-file';
import { loadDossier } from '$lib/model/load';
import { sourceMoment } from '$lib/state/moment';
import { Tweaks } from '$lib/state/tweaks.svelte';
import { overviewViews, type OverviewViews } from '../overview-views';
import type { OpenedFiles } from './open-files';

/** What the preview shows: a dossier that reads well, what the author tries in it, and its sentences. */
export interface Shown {
	readonly tweaks: Tweaks;
	readonly views: OverviewViews;
}

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

	/** Takes over other files; `read` must follow. */
	edit(files: readonly SourceFile[]): void {
		this.files = inOrder(files);
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
		const tweaks = new Tweaks(dossier);
		if (this.shown) tweaks.replace(this.shown.tweaks.committed);
		this.shown = { tweaks, views: overviewViews(sourceMoment(dossier)) };
		this.changes = changesBetween(this.#before, dossier);
	}
}

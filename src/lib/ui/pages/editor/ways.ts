import type { Component } from 'svelte';
import type { SourceFile } from '$lib/dossier/yaml-file';

/** What every other way of editing than the text takes. */
export interface WayProps {
	/** The files of the dossier as they are now. */
	readonly files: readonly SourceFile[];
	/** Called with all files after each change. */
	readonly onedit: (files: readonly SourceFile[]) => void;
}

/** A way to edit the files, other than as text. */
export interface Way {
	readonly id: string;
	readonly label: string;
	readonly load: () => Promise<{ default: Component<WayProps> }>;
}

/** The ways to edit besides the text, in the order of the page; each loads when it is chosen. */
export const WAYS: readonly Way[] = [
	{ id: 'formulier', label: 'Formulier', load: () => import('./forms/EditForms.svelte') },
	{ id: 'rekenblad', label: 'Uit een rekenblad', load: () => import('./sheet/SheetImport.svelte') }
];

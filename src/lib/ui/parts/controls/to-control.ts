import { addresses } from '../addresses/addresses.ts';

/** Brings the control of an assumption in view; on a page without controls, on the overview. What does so is loaded now. */
export async function toControl(dossier: string, assumption: string): Promise<void> {
	const { showControl } = await import('./show-control.ts');
	await showControl(assumption, addresses.page(dossier, 'overview'));
}

import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { drawAll } from '../shell/turns';
import { controlId } from './control-id';

/** Brings the control of an assumption in view and gives it the focus; where the page has none, on the overview. */
export async function showControl(assumption: string, overview: string): Promise<void> {
	drawAll();
	if (!document.getElementById(controlId(assumption))) {
		await goto(overview);
		drawAll();
	}
	await tick();
	const control = document.getElementById(controlId(assumption));
	// On a narrow screen the controls are in a sheet that may be closed.
	if (control?.offsetParent === null)
		document.querySelector<HTMLElement>('[aria-controls="aannames"]')?.click();
	for (let parent = control?.parentElement; parent; parent = parent.parentElement) {
		if (parent instanceof HTMLDetailsElement) parent.open = true;
	}
	await tick();
	control?.scrollIntoView({ block: 'nearest' });
	control?.querySelector<HTMLElement>('button, input[type="text"]')?.focus();
}

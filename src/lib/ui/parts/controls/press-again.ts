/** Lets go of a radio button that was chosen, and says so: a second press takes an answer back. */
export function pressedAgain(
	event: MouseEvent & { readonly currentTarget: HTMLInputElement },
	chosen: boolean
): boolean {
	if (chosen) event.currentTarget.checked = false;
	return chosen;
}

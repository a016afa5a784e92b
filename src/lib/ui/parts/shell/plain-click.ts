/** The link of a kind that is clicked to be followed here; none where the visitor wants it in another window. */
export function clickedLink(event: MouseEvent, kind: string): HTMLAnchorElement | null {
	const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
	if (button || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return null;
	return target.closest<HTMLAnchorElement>(kind);
}

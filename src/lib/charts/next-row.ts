/** The place that a key moves to in a list of `count` rows; undefined for keys that move nowhere. */
export function nextRow(key: string, place: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(place + 1, count - 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(place - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

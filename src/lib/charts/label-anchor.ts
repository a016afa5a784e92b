/** Which side of its point the name of an area stands on, so that it stays within the plane; `at` is in % of its width. */
export function labelAnchor(at: number): 'start' | 'middle' | 'end' {
	return at < 20 ? 'start' : at > 80 ? 'end' : 'middle';
}

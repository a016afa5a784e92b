/**
 * The same object, of which each getter works only once and only when it is asked for: a page can be worked out part by
 * part, and to JSON it is what it gives.
 */
export function whenAsked<Whole extends object>(whole: Whole): Whole {
	for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(whole))) {
		if (get === undefined) continue;
		const keep = (): unknown => {
			const value: unknown = get.call(whole);
			Object.defineProperty(whole, name, { value, enumerable: true });
			return value;
		};
		Object.defineProperty(whole, name, { get: keep, enumerable: true, configurable: true });
	}
	return whole;
}

/**
 * Turns points that are spread evenly over a cube, in place, into points spread evenly over a simplex: parts that
 * are not negative and add up to 1, one part more than the cube has dimensions. Part by part, it takes of what is
 * left a share with the distribution that this part has given the earlier ones. This way each point of the cube
 * gives one point of the simplex and neighbours stay neighbours, so that a low discrepancy stays low; sorting the
 * coordinates and taking the gaps folds the cube over itself, which cost a factor of three in accuracy with twelve
 * parts. (M. Rosenblatt, "Remarks on a multivariate transformation", Ann. Math. Stat. 23 (1952); the ways compared:
 * T. Pillards and R. Cools, "Transforming low-discrepancy sequences from a cube to a simplex", J. Comput. Appl.
 * Math. 174 (2005).)
 * @param parts a column for each part; all but the last hold coordinates between 0 and 1, the last is only written
 */
export function cubeToSimplex(parts: readonly Float64Array[]): void {
	const last = parts.at(-1);
	if (last === undefined) return;
	last.fill(1);
	for (const [place, part] of parts.slice(0, -1).entries()) {
		const power = 1 / (parts.length - 1 - place);
		for (let point = 0; point < part.length; point++) {
			const left = last[point] ?? 0;
			const kept = left * Math.exp(power * Math.log(part[point] ?? 0));
			part[point] = left - kept;
			last[point] = kept;
		}
	}
}

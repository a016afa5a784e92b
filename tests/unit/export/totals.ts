/** The figures of every option in the sheet with the comparison: known and number of p.m. of spending, effects, both. */
export function totalsIn(
	sheets: ReadonlyMap<string, readonly (readonly (string | number)[])[]>
): (readonly (string | number)[])[] {
	return (sheets.get('Vergelijking') ?? [])
		.filter(([name]) => /^Keuze [A-Z]+: /.test(String(name)))
		.map((row) => row.slice(1, 7));
}

import type { Linking, OptionFile } from './linking.ts';
import { isDetailed, type AmountYaml } from './schema-amounts.ts';
import type { Path, YamlFile } from './yaml-file.ts';

export function checkYears({ dossier: { file, value }, problems }: Linking): void {
	const place = value.jaren.findIndex((year, at) => at > 0 && year !== (value.jaren[at - 1] ?? NaN) + 1);
	const [before, year] = [value.jaren[place - 1], value.jaren[place]];
	if (before !== undefined && year !== undefined) {
		problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				['jaren', place],
				`Na ${before} komt ${year}; de jaren moeten op elkaar volgen.`,
				`Schrijf alle jaren achter elkaar: [${inOrder(value.jaren).join(', ')}].`
			)
		);
	}
}

/** All years from the first to the last, or two where that is no dossier. */
function inOrder(years: readonly number[]): readonly number[] {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first < 50 ? last - first + 1 : 2 }, (_, place) => first + place);
}

/** Checks every address on the internet: of a source, and of a meeting. */
export function checkAddresses({ dossier: { file, value }, problems }: Linking): void {
	const check = (url: string | undefined, parent: Path): void => {
		if (url === undefined || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)) return;
		problems.push(
			file.problem(
				'WAARDE_ONJUIST',
				[...parent, 'url'],
				'Dit is geen adres van een webpagina.',
				/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(url)
					? `Schrijf het hele adres: https://${url}.`
					: 'Schrijf het hele adres, dat begint met https://, of haal de regel weg.'
			)
		);
	};
	for (const [name, { url }] of Object.entries(value.bronnen ?? {})) check(url, ['bronnen', name]);
	for (const [place, { url }] of (value.behandeling ?? []).entries()) check(url, ['behandeling', place]);
}

export function checkAxes({ dossier: { file, value }, problems }: Linking): void {
	for (const [name, { polen }] of Object.entries(value.assen ?? {})) {
		if (Object.keys(polen).length < 2) {
			problems.push(
				file.problem(
					'WAARDE_ONJUIST',
					['assen', name, 'polen'],
					`De as \`${name}\` heeft minder dan twee polen; dan valt er niets te kiezen.`,
					'Voeg een tweede pool toe, of haal de as weg.',
					{ at: 'key' }
				)
			);
		}
	}
}

export function checkLettersAndPositions(linking: Linking, options: readonly OptionFile[]): void {
	const { value } = linking.dossier;
	const letters = new Map<string, YamlFile>();
	const positions = new Map<string, { letter: string; file: YamlFile }>();
	const axes = Object.keys(value.assen ?? {});
	const polesOf = (axis: string): readonly string[] => Object.keys(value.assen?.[axis]?.polen ?? {});
	for (const { file, value: option } of options) {
		const earlier = letters.get(option.letter);
		if (earlier) {
			linking.problems.push(
				file.problem(
					'LETTER_DUBBEL',
					['letter'],
					`De letter ${option.letter} is al van de keuze in ${earlier.path}.`,
					'Geef deze keuze een andere letter.'
				)
			);
			continue;
		}
		letters.set(option.letter, file);
		const axisNames = { key: 'assen', noun: 'as', names: axes };
		const known = Object.entries(option.positie ?? {}).map(([axis, pole]) => {
			if (!linking.knows(file, ['positie', axis], axis, axisNames, 'key')) return false;
			const poles = polesOf(axis);
			return linking.knows(file, ['positie', axis], pole, {
				key: `assen: ${axis}: polen`,
				noun: `pool van de as \`${axis}\``,
				names: poles
			});
		});
		const missing = axes.filter((axis) => option.positie?.[axis] === undefined);
		if (missing.length > 0 && known.every(Boolean)) {
			linking.problems.push(
				file.problem(
					'SLEUTEL_ONTBREEKT',
					option.positie === undefined ? [] : ['positie'],
					option.positie === undefined
						? '`positie` ontbreekt: waar deze keuze op de assen staat.'
						: `Bij \`positie\` ontbreekt de as \`${missing.join('`, `')}\`.`,
					option.positie === undefined
						? `Voeg toe: positie: { ${missing.map((axis) => `${axis}: ${polesOf(axis)[0] ?? 'naam_van_pool'}`).join(', ')} }.`
						: `Voeg toe: ${missing.map((axis) => `${axis}: ${polesOf(axis).join(' of ')}`).join(', ')}.`,
					{ at: 'key' }
				)
			);
		}
		if (missing.length > 0 || !known.every(Boolean)) continue;
		if (axes.length === 0) continue;
		const position = axes.map((axis) => option.positie?.[axis]).join('/');
		const same = positions.get(position);
		if (same) {
			linking.problems.push(
				file.problem(
					'POSITIE_DUBBEL',
					['positie'],
					`Keuze ${option.letter} staat op dezelfde plek als keuze ${same.letter} (${same.file.path}).`,
					'Verander `positie` van een van de twee, of maak er één keuze van.',
					{ at: 'key' }
				)
			);
		} else positions.set(position, { letter: option.letter, file });
	}
}

/** Reports a second option of doing nothing: the others are compared with one. */
export function checkReference(linking: Linking, options: readonly OptionFile[]): void {
	const [first, ...others] = options.filter(({ value }) => value.nul);
	for (const { file, value } of others) {
		linking.problems.push(
			file.problem(
				'NAAM_DUBBEL',
				['nul'],
				`Keuze ${value.letter} is het nulalternatief, maar keuze ${first?.value.letter ?? ''} is dat al.`,
				'Laat `nul: true` bij één keuze staan en haal de andere regel weg.',
				{ at: 'key' }
			)
		);
	}
}

/** Reports an option without any amounts: nothing said is not nothing spent, but of changing nothing. */
export function checkSpending(linking: Linking, options: readonly OptionFile[]): void {
	for (const { file, value } of options) {
		const { uitgaven, toeslagen, baten, investeringen, maatregelen, nul } = value;
		if (nul || [uitgaven, toeslagen, baten, investeringen, maatregelen].some((one) => one !== undefined))
			continue;
		linking.problems.push(
			file.problem(
				'SLEUTEL_ONTBREEKT',
				[],
				'`uitgaven` ontbreekt.',
				linking.dossier.value.maatregelen === undefined
					? 'Voeg een regel toe die begint met `uitgaven:`.'
					: 'Voeg een regel toe die begint met `uitgaven:`, of met `maatregelen:` voor een pakket.'
			)
		);
	}
}

/** Reports a result with the name of a goal: a visitor gives both a score, by name. */
export function checkResults({ dossier: { file, value }, problems }: Linking): void {
	for (const name of Object.keys(value.uitkomsten ?? {})) {
		if (value.doelen?.[name] === undefined) continue;
		problems.push(
			file.problem(
				'NAAM_DUBBEL',
				['uitkomsten', name],
				`\`${name}\` is al de naam van een doel.`,
				'Geef de uitkomst een andere naam, hier en bij de keuzes.',
				{ at: 'key' }
			)
		);
	}
}

/** Warns about what dossier.yaml describes and no option names. */
export function warnUnused(
	{ dossier: { file, value }, warnings }: Linking,
	options: readonly OptionFile[]
): void {
	const measures = Object.values(value.maatregelen ?? {});
	const used = {
		posten: options.flatMap((option) => [
			...Object.keys(option.value.uitgaven ?? {}),
			...Object.keys(option.value.toeslagen ?? {}),
			...Object.keys(option.value.baten ?? {})
		]),
		investeringen: options.flatMap((option) => Object.keys(option.value.investeringen ?? {})),
		effecten: options.flatMap((option) => Object.keys(option.value.effecten ?? {})),
		uitkomsten: options.flatMap((option) => Object.keys(option.value.uitkomsten ?? {})),
		voordelen: [
			...options.flatMap((option) =>
				(option.value.voordelen ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.voordeel))
			),
			...measures.flatMap(({ voordelen }) => voordelen ?? [])
		],
		risicos: [
			...options.flatMap((option) =>
				(option.value.risicos ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.risico))
			),
			...measures.flatMap(({ risicos }) => risicos ?? [])
		]
	};
	for (const key of ['posten', 'investeringen', 'effecten', 'uitkomsten', 'voordelen', 'risicos'] as const) {
		const names = new Set(used[key]);
		for (const name of Object.keys(value[key] ?? {})) {
			if (names.has(name)) continue;
			warnings.push(
				file.problem(
					key === 'posten' ? 'POST_ONGEBRUIKT' : 'NAAM_ONGEBRUIKT',
					[key, name],
					`\`${name}\` staat in geen enkele keuze.`,
					'Gebruik hem in een keuze, of haal hem hier weg.',
					{ at: 'key', severity: 'let op' }
				)
			);
		}
	}
}

/** Reports the income of a post that would have the name of another post, and amounts that say twice that money comes in. */
export function checkIncome(linking: Linking, options: readonly OptionFile[]): void {
	const { dossier, income, problems, warnings } = linking;
	for (const [name, id] of income) {
		if (id === name || dossier.value.posten?.[id] === undefined) continue;
		problems.push(
			dossier.file.problem(
				'NAAM_DUBBEL',
				['posten', id],
				`\`${name}\` heeft lasten en baten. De baten heten dan \`${id}\`, en zo heet deze post al.`,
				'Geef een van de twee posten een andere naam, hier en bij de keuzes.',
				{ at: 'key' }
			)
		);
	}
	for (const { file, value } of options) {
		for (const [item, amount] of Object.entries(value.baten ?? {})) {
			const numbers = plainNumbers(amount);
			if (numbers.length === 0 || numbers.some((number) => number >= 0)) continue;
			warnings.push(
				file.problem(
					'WAARDE_ONJUIST',
					['baten', item],
					'Bij `baten` staat een bedrag met een min. Dat maakt het saldo hoger.',
					`Is het een opbrengst? Schrijf ${numbers.map((number) => -number).join(', ')}, zonder min. Komt er minder binnen dan nu? Dan klopt het.`,
					{ at: 'key', severity: 'let op' }
				)
			);
		}
	}
}

/** The numbers of an amount that has nothing but numbers. */
function plainNumbers(amount: AmountYaml): readonly number[] {
	if (typeof amount === 'number') return [amount];
	if (typeof amount === 'string') return [];
	if (isDetailed(amount)) return plainNumbers(amount.bedrag);
	const values = Object.values(amount);
	const numbers = values.filter((value) => typeof value === 'number');
	return numbers.length === values.length ? [...new Set(numbers)] : [];
}

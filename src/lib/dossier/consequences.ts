import type { Linking, OptionFile } from './linking.ts';
import { repeated } from './repeated.ts';
import type { ConsequenceYaml } from './schema-items.ts';
import type { Path } from './yaml-file.ts';

const effectNames = (effect: ConsequenceYaml): readonly string[] =>
	effect === undefined ? [] : typeof effect === 'string' ? [effect] : effect;

/** Turns `effect:` of a risk or an advantage into names of effects, in the file's order. */
export function consequences(linking: Linking) {
	const { file, value } = linking.dossier;
	const once = repeated(linking, file);
	const effects = { key: 'effecten', noun: 'effect', names: Object.keys(value.effecten ?? {}) };
	return (effect: ConsequenceYaml, parent: Path): string[] =>
		effectNames(effect).filter((name, place) => {
			const path = [...parent, 'effect', ...(typeof effect === 'string' ? [] : [place])];
			return linking.knows(file, path, name, effects) && once(parent.join(' '), name, path);
		});
}

/**
 * Warns about a risk or an advantage of an option that has none of its effects there: its assumptions would not
 * move that option. An effect without the risk is left alone: it may have another cause.
 */
export function warnWithoutEffect(
	{ dossier: { value }, warnings }: Linking,
	options: readonly OptionFile[]
): void {
	for (const { file, value: option } of options) {
		const own = Object.keys(option.effecten ?? {});
		const warn = (name: string, noun: string, effect: ConsequenceYaml, path: Path): void => {
			const names = effectNames(effect);
			if (names.length === 0 || names.some((each) => own.includes(each))) return;
			const missing = names.map((each) => `\`${each}\``).join(' of ');
			warnings.push(
				file.problem(
					'EFFECT_ONTBREEKT',
					path,
					`Keuze ${option.letter} heeft het ${noun} \`${name}\`, maar niet het effect ${missing} dat erbij hoort.`,
					`Zet ${missing} in dit bestand onder \`effecten\`, of haal het effect weg bij dit ${noun} in dossier.yaml.`,
					{ severity: 'let op' }
				)
			);
		};
		(option.voordelen ?? []).forEach((entry, place) => {
			const name = typeof entry === 'string' ? entry : entry.voordeel;
			warn(name, 'voordeel', value.voordelen?.[name]?.effect, ['voordelen', place]);
		});
		(option.risicos ?? []).forEach((entry, place) => {
			const name = typeof entry === 'string' ? entry : entry.risico;
			warn(name, 'risico', value.risicos?.[name]?.effect, ['risicos', place]);
		});
	}
}

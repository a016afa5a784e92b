import type { Assumption, Dossier } from '../../dossier/dossier.ts';
import { baseline } from '../assumptions.ts';
import { nearPairsOf } from '../../dossier/pairs.ts';
import type { Piece } from './roots.ts';
import type { Scope, Subject } from './scope.ts';
import { switchingValue } from './switching.ts';

/** A turning point of an unknown assumption that its bounds leave out, while they come close. */
export interface ExcludedTurn {
	readonly assumption: Assumption;
	readonly subject: Subject;
	/** In the assumption's own unit. */
	readonly at: number;
	/** The bound that leaves it out. */
	readonly bound: number;
}

/** So many times as far as a bound is looked for what it leaves out. */
const FURTHER = 2;

/**
 * Where the bounds of an unknown assumption decide an answer by themselves: a difference between two options, or
 * whether an option earns itself back in the last year, that does not turn within them but would within twice as far.
 * What else is unknown is left out, as on the pages. The nearest for each assumption.
 */
export function excludedTurns(dossier: Dossier): readonly ExcludedTurn[] {
	const values = baseline(dossier);
	const wider: Dossier = {
		...dossier,
		assumptions: dossier.assumptions.map((assumption) => ({
			...assumption,
			bounds: further(assumption.bounds)
		}))
	};
	const scopes = scopesOf(dossier);
	return dossier.assumptions.flatMap((assumption): ExcludedTurn[] => {
		if (assumption.value !== null) return [];
		const [low, high] = assumption.bounds;
		const found = scopes.filter(isAbout(assumption)).flatMap((scope): ExcludedTurn[] => {
			const value = switchingValue(wider, values, scope, assumption.id);
			const turns = value.state === 'found' ? turnsIn(value.pieces) : [];
			if (turns.some((at) => at > low && at < high)) return [];
			return turns.map((at) => ({
				assumption,
				subject: scope.subject,
				at,
				bound: at >= high ? high : low
			}));
		});
		const [nearest] = found.sort(
			(one, other) => Math.abs(one.at - one.bound) - Math.abs(other.at - other.bound)
		);
		return nearest === undefined ? [] : [nearest];
	});
}

/** Whether an answer can depend on an unknown: where it is of an option that needs it. */
const isAbout =
	({ usedBy }: Assumption) =>
	({ subject }: Scope): boolean =>
		usedBy === undefined ||
		usedBy.some((letter) =>
			subject.kind === 'total'
				? subject.option === letter
				: subject.first === letter || subject.second === letter
		);

function scopesOf(dossier: Dossier): readonly Scope[] {
	const last = dossier.years.at(-1) ?? NaN;
	/** Without effects both are the same. */
	const measures = dossier.effects.length > 0 ? (['spending', 'balance'] as const) : (['spending'] as const);
	return [
		...nearPairsOf(dossier).flatMap((subject) =>
			measures.map((measure) => ({ subject, measure, period: 'all' as const }))
		),
		...dossier.options.map(({ letter }) => ({
			subject: { kind: 'total' as const, option: letter },
			measure: 'balance' as const,
			period: last
		}))
	].map((scope): Scope => ({ ...scope, treatOpenAs: 'left-out' }));
}

/** Twice as far from zero; a bound on the other side of what can be chosen comes as much nearer to it. */
function further([low, high]: readonly [number, number]): readonly [number, number] {
	return [low < 0 ? low * FURTHER : low / FURTHER, high > 0 ? high * FURTHER : high / FURTHER];
}

/** Where the sign of a sum goes to the other side. */
function turnsIn(pieces: readonly Piece[]): readonly number[] {
	const turns: number[] = [];
	let before: Piece['sign'] = null;
	for (const { from, sign } of pieces) {
		if (before !== null && sign !== null && before * sign < 0) turns.push(from);
		if (sign !== 0) before = sign;
	}
	return turns;
}

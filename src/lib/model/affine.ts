import { intermediatesIn, partsOf } from '../formula/dependencies.ts';
import type { Formula } from '../formula/tree.ts';

/** How a formula follows an assumption: not at all, in a straight line, or in some other way. */
export type Following = 'constant' | 'straight' | 'bent';

/**
 * Tells of formulas how they follow one assumption in any single year, all other assumptions fixed, by how they
 * are written: sums, constant multiples and choices that do not depend on the assumption keep a line straight.
 * What is called bent may still turn out straight; what is called straight always is.
 */
export function followingOf(
	assumption: string,
	intermediates: ReadonlyMap<string, Formula>
): (formula: Formula) => Following {
	const named = new Map<string, Following>([[assumption, 'straight']]);
	const follow = (formula: Formula): Following => {
		const parts = partsOf(formula).map(follow);
		switch (formula.kind) {
			case 'number':
			case 'year':
			case 'first-year':
				return 'constant';
			case 'name':
				return named.get(formula.name) ?? 'constant';
			case 'negate':
				return most(parts);
			case 'arithmetic': {
				const [left = 'constant', right = 'constant'] = parts;
				switch (formula.operator) {
					case '+':
					case '-':
						return most(parts);
					case '*':
						return left === 'constant' ? right : right === 'constant' ? left : 'bent';
					case '/':
						return right === 'constant' ? left : 'bent';
					case '^':
						return constantOrBent(parts);
				}
				break;
			}
			case 'comparison':
				return constantOrBent(parts);
			case 'choice':
				return parts[0] === 'constant' ? most(parts) : 'bent';
			case 'call':
				// The amount of these two is their first value; in which years it falls is the rest.
				return formula.name === 'eenmalig' || formula.name === 'gespreid'
					? constantOrBent(parts.slice(1)) === 'constant'
						? (parts[0] ?? 'constant')
						: 'bent'
					: constantOrBent(parts);
		}
	};
	return (formula) => {
		for (const name of intermediatesIn([formula], intermediates).order) {
			const intermediate = intermediates.get(name);
			if (intermediate !== undefined && !named.has(name)) named.set(name, follow(intermediate));
		}
		return follow(formula);
	};
}

function most(parts: readonly Following[]): Following {
	return parts.includes('bent') ? 'bent' : parts.includes('straight') ? 'straight' : 'constant';
}

function constantOrBent(parts: readonly Following[]): Following {
	return parts.every((part) => part === 'constant') ? 'constant' : 'bent';
}

/** The operators of the formula language, by what they give. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/**
 * A checked formula as plain, serialisable data. Names are those of assumptions and intermediates;
 * an assumption's value enters in its base unit (a percentage as a fraction, €/maand as €/jaar).
 */
export type Formula =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'year' }
	| { readonly kind: 'first-year' }
	| { readonly kind: 'negate'; readonly operand: Formula }
	| {
			readonly kind: 'arithmetic';
			readonly operator: ArithmeticOperator;
			readonly left: Formula;
			readonly right: Formula;
	  }
	| {
			readonly kind: 'comparison';
			readonly operator: ComparisonOperator;
			readonly left: Formula;
			readonly right: Formula;
	  }
	| {
			readonly kind: 'choice';
			readonly condition: Formula;
			readonly whenTrue: Formula;
			readonly whenFalse: Formula;
	  }
	| { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Formula[] };

/** The registered functions; the registry describes each once. */
export type FunctionName =
	'min' | 'max' | 'round' | 'eenmalig' | 'gespreid' | 'kapitaallasten' | 'annuiteit' | 'ingroei' | 'index';

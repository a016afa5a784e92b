import ts from 'typescript';

/**
 * A small fault: the text of a file in which one thing is different.
 *
 * @typedef {object} Fault
 * @property {number} line - Where it is, from 1.
 * @property {string} from - What stood there.
 * @property {string} to - What stands there now.
 * @property {string} text - The whole file.
 */

/** @type {ReadonlyMap<ts.SyntaxKind, string>} */
const OTHER = new Map([
	[ts.SyntaxKind.PlusToken, '-'],
	[ts.SyntaxKind.MinusToken, '+'],
	[ts.SyntaxKind.AsteriskToken, '/'],
	[ts.SyntaxKind.SlashToken, '*'],
	[ts.SyntaxKind.LessThanToken, '<='],
	[ts.SyntaxKind.LessThanEqualsToken, '<'],
	[ts.SyntaxKind.GreaterThanToken, '>='],
	[ts.SyntaxKind.GreaterThanEqualsToken, '>'],
	[ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
	[ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
	[ts.SyntaxKind.AmpersandAmpersandToken, '||'],
	[ts.SyntaxKind.BarBarToken, '&&'],
	[ts.SyntaxKind.AsteriskAsteriskToken, '*'],
	[ts.SyntaxKind.PercentToken, '/']
]);

/** A tiny number is a tolerance, of which a test must know how wide it is. */
const TINY = 1e-3;

/**
 * A call that does another thing, or nothing: a filter, a sort, a size, a rounding, the last for the first.
 *
 * @param {ts.CallExpression} call
 * @returns {readonly (readonly [part: ts.Node, to: string])[]}
 */
function faultsOfCall(call) {
	const { expression } = call;
	if (!ts.isPropertyAccessExpression(expression)) return [];
	const [of, name] = [expression.expression.getText(), expression.name.text];
	if (IDLE.has(name)) return [[call, of]];
	if (of === 'Math' && OF_ONE.has(name)) return [[call, `(${call.arguments[0]?.getText() ?? ''})`]];
	return name === 'at' && call.arguments[0]?.getText() === '-1' ? [[call, `${of}[0]`]] : [];
}

/** Calls without which what they are called on is left as it is. */
const IDLE = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'toLowerCase']);

/** What gives a number back for a number. */
const OF_ONE = new Set(['abs', 'round', 'floor', 'ceil']);

/** What is easily taken for another. */
const NEIGHBOUR = new Map([
	['some', 'every'],
	['every', 'some'],
	['min', 'max'],
	['max', 'min'],
	['first', 'second'],
	['second', 'first'],
	['low', 'high'],
	['high', 'low'],
	['spending', 'effects'],
	['effects', 'spending']
]);

/**
 * What can go wrong at a place in the code.
 *
 * @param {ts.Node} node
 * @returns {readonly (readonly [part: ts.Node, to: string])[]}
 */
function faultsAt(node) {
	if (ts.isBinaryExpression(node)) {
		const to = OTHER.get(node.operatorToken.kind);
		return to === undefined ? [] : [[node.operatorToken, to]];
	}
	if (ts.isNumericLiteral(node)) {
		const value = Number(node.text);
		return [[node, String(value > 0 && value <= TINY ? Math.sqrt(value) : value + 1)]];
	}
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
		return [[node, node.operand.getText()]];
	if (ts.isConditionalExpression(node))
		return [
			[node, node.whenTrue.getText()],
			[node, node.whenFalse.getText()]
		];
	if (ts.isIfStatement(node)) return [[node.expression, 'false']];
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
		return [[node, node.operand.getText()]];
	if (ts.isCallExpression(node)) return faultsOfCall(node);
	if (ts.isPropertyAccessExpression(node)) {
		const to = NEIGHBOUR.get(node.name.text);
		return to === undefined ? [] : [[node.name, to]];
	}
	// Members of a type say nothing at run time.
	if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
		return [
			[
				node,
				`[${node.elements
					.slice(1)
					.map((one) => one.getText())
					.join(', ')}]`
			]
		];
	return [];
}

/**
 * The faults of a file, each by itself.
 *
 * @param {string} path
 * @param {string} text
 * @returns {readonly Fault[]}
 */
export function faultsOf(path, text) {
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	/** @type {Fault[]} */
	const faults = [];
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		for (const [part, to] of faultsAt(node)) {
			const start = part.getStart();
			faults.push({
				line: source.getLineAndCharacterOfPosition(start).line + 1,
				from: part.getText(),
				to,
				text: text.slice(0, start) + to + text.slice(part.end)
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return faults;
}

import { autocompletion, completionKeymap, type CompletionResult } from '@codemirror/autocomplete';
import { standardKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { nextDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState, Transaction, type Extension, type Text } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completionsAt, hoverAt, type Known } from '$lib/authoring/help';
import { fileName } from '$lib/authoring/names';
import type { Problem } from '$lib/dossier/problem';

/** What CodeMirror says itself, in Dutch. */
const PHRASES: Readonly<Record<string, string>> = {
	Completions: 'Wat er kan staan',
	Diagnostics: 'Fouten',
	'No diagnostics': 'Geen fouten'
};

const THEME = EditorView.theme({
	'&': {
		height: '100%',
		border: '1px solid var(--kw-border-strong)',
		borderRadius: '0.25rem',
		backgroundColor: 'var(--kw-bg)',
		color: 'var(--kw-text)',
		fontSize: '0.875rem'
	},
	'&.cm-focused': { outline: '3px solid var(--kw-focus)', outlineOffset: '1px' },
	'.cm-scroller': { fontFamily: 'var(--kw-font-mono)', lineHeight: '1.55' },
	'.cm-content': { caretColor: 'var(--kw-text)' },
	'.cm-gutters': {
		border: '0',
		backgroundColor: 'var(--kw-bg-subtle)',
		color: 'var(--kw-text-subtle)'
	},
	'.cm-tooltip': {
		maxWidth: 'min(28rem, 85vw)',
		border: '1px solid var(--kw-border-strong)',
		backgroundColor: 'var(--kw-bg-raised)',
		color: 'var(--kw-text)',
		fontFamily: 'var(--kw-font)'
	},
	'.cm-hover': { padding: '0.5rem 0.75rem' },
	'.cm-hover strong': { display: 'block', fontFamily: 'var(--kw-font-mono)' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--kw-font-mono)', maxHeight: '14rem' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--kw-link)',
		color: 'var(--kw-bg)'
	},
	'.cm-completionDetail': { fontStyle: 'normal', fontFamily: 'var(--kw-font)' },
	'.cm-completionInfo': { padding: '0.5rem 0.75rem', maxWidth: '20rem' },
	'.cm-diagnostic': { padding: '0.375rem 0.75rem' },
	'.cm-diagnosticText': { whiteSpace: 'pre-wrap' },
	'&.cm-editor ::selection': { backgroundColor: 'Highlight', color: 'HighlightText' }
});

const COLOURS = HighlightStyle.define([
	{ tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--kw-link)' },
	{ tag: tags.comment, color: 'var(--kw-text-subtle)', fontStyle: 'italic' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--kw-hue-1)' }
]);

/** What an editor needs to know of its dossier while it is used. */
export interface Surroundings {
	/** What the help is drawn from, as it is now. */
	readonly known: () => Known;
	/** Called with the whole text after each change that the author makes, and what was done: `input.type`, … */
	readonly onedit: (path: string, text: string, how: string) => void;
	/** Takes the last step of all back, in whatever way it was made, or takes it again. */
	readonly onundo: () => void;
	readonly onredo: () => void;
}

/** Marks a change that does not come from who types here. */
export const fromOutside = Annotation.define<true>();

/** A fresh state for one file. The line ends of the file stay what they are. */
export function stateOf(
	path: string,
	text: string,
	{ known, onedit, onundo, onredo }: Surroundings
): EditorState {
	const lineEnd = /\r\n/.test(text) && !/(^|[^\r])\n/.test(text) ? '\r\n' : '\n';
	const undo = (): boolean => {
		onundo();
		return true;
	};
	const redo = (): boolean => {
		onredo();
		return true;
	};
	const extensions: Extension[] = [
		EditorState.lineSeparator.of(lineEnd),
		EditorState.phrases.of(PHRASES),
		lineNumbers(),
		yaml(),
		syntaxHighlighting(COLOURS),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({
			'aria-label': `Tekst van ${fileName(path)}`,
			spellcheck: 'false',
			tabindex: '0'
		}),
		autocompletion({
			icons: false,
			interactionDelay: 0,
			override: [
				({ state, pos, explicit }): CompletionResult | null => {
					const found = completionsAt(path, state.doc.toString(), pos, known());
					if (found === undefined || (found.from === pos && !explicit)) return null;
					return {
						from: found.from,
						validFor: /^[\p{L}\p{N}_€%/-]*$/u,
						options: found.words.map(({ word, detail, info, insert }) => ({
							label: word,
							...(detail === '' ? {} : { detail }),
							...(info === '' ? {} : { info }),
							...(insert === undefined ? {} : { apply: insert })
						}))
					};
				}
			]
		}),
		hoverTooltip((view, pos) => {
			const found = hoverAt(path, view.state.doc.toString(), pos, known());
			if (found === undefined) return null;
			return {
				pos: found.from,
				end: found.to,
				above: true,
				create: () => {
					const dom = document.createElement('div');
					dom.className = 'cm-hover';
					const title = document.createElement('strong');
					title.textContent = found.title;
					dom.append(title, found.text);
					return { dom };
				}
			};
		}),
		// Tab is left to the browser on purpose, so that the keyboard can leave the editor.
		keymap.of([
			...completionKeymap,
			{ key: 'Mod-z', run: undo, preventDefault: true },
			{ key: 'Mod-y', mac: 'Mod-Shift-z', run: redo, preventDefault: true },
			{ linux: 'Ctrl-Shift-z', win: 'Ctrl-Shift-z', run: redo, preventDefault: true },
			{ key: 'F8', run: nextDiagnostic },
			...standardKeymap
		]),
		// The menu of a browser or a telephone has these too.
		EditorView.domEventHandlers({
			beforeinput: ({ inputType }) =>
				inputType === 'historyUndo' ? undo() : inputType === 'historyRedo' ? redo() : false
		}),
		EditorView.updateListener.of(({ docChanged, transactions, state }) => {
			if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
			const how = transactions.map((one) => one.annotation(Transaction.userEvent) ?? '').join();
			onedit(path, state.sliceDoc(), how);
		}),
		THEME
	];
	return EditorState.create({ doc: text, extensions });
}

/** Where a problem stands in a text; its line and column count from 1. */
export function offsetOf(doc: Text, { line, column }: Pick<Problem, 'line' | 'column'>): number {
	const place = doc.line(Math.min(Math.max(1, line), doc.lines));
	return Math.min(place.from + column - 1, place.to);
}

/** Marks problems in the text. */
export function mark(view: EditorView, problems: readonly Problem[]): void {
	const { doc } = view.state;
	const diagnostics = problems.map((problem): Diagnostic => {
		const from = offsetOf(doc, problem);
		const rest = doc.sliceString(from, doc.lineAt(from).to);
		const length = /^("[^"]*"|'[^']*'|[^\s,:{}[\]]+)/.exec(rest)?.[0].length ?? rest.length;
		return {
			from,
			to: from + length,
			severity: problem.severity === 'fout' ? 'error' : 'warning',
			message: `${problem.message} ${problem.remedy}`
		};
	});
	view.dispatch(setDiagnostics(view.state, diagnostics));
}

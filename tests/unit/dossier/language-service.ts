import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
	getLanguageService,
	type CompletionItem,
	type Diagnostic,
	type LanguageService
} from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The YAML support of VS Code, with a file opened as an author would; places count from 1. */
export interface OpenFile {
	problems(): Promise<{ readonly line: number; readonly column: number; readonly message: string }[]>;
	/** The text that shows when the pointer rests at the first place where `text` stands. */
	hover(text: string): Promise<string>;
	/** What is offered at the first place where `text` ends. */
	completions(text: string): Promise<CompletionItem[]>;
}

let service: LanguageService | undefined;

function languageService(): LanguageService {
	if (service !== undefined) return service;
	service = getLanguageService({
		schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
		workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
		telemetry: {
			send: () => undefined,
			sendTrack: () => undefined,
			sendError(_name, error) {
				throw error;
			}
		}
	});
	service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });
	return service;
}

let versions = 0;

/** Opens a text as if it stood in `scenarios/<name>`; nothing is written. */
export function openFile(name: string, text: string): OpenFile {
	const uri = pathToFileURL(resolve('scenarios', name)).href;
	const document = TextDocument.create(uri, 'yaml', ++versions, text);
	const placeOf = (part: string): number => {
		const place = text.indexOf(part);
		if (place < 0) throw new Error(`${part} is not in the file`);
		return place;
	};
	return {
		async problems() {
			const found: Diagnostic[] = await languageService().doValidation(document, false);
			return found.map(({ range: { start }, message }) => ({
				line: start.line + 1,
				column: start.character + 1,
				message
			}));
		},
		async hover(part) {
			const found = await languageService().doHover(document, document.positionAt(placeOf(part) + 1));
			const contents = found?.contents ?? '';
			return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
		},
		async completions(part) {
			const at = document.positionAt(placeOf(part) + part.length);
			return (await languageService().doComplete(document, at, false)).items;
		}
	};
}

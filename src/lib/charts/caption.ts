import type { Captioned } from './chart.ts';

/** What a chart says of the source, named as such; undefined where nothing of it was changed. */
export function sourceText({ sourceDescription }: Captioned): string | undefined {
	return sourceDescription && `bron: ${sourceDescription}`;
}

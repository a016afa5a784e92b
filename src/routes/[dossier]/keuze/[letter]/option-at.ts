import { error } from '@sveltejs/kit';
import type { Dossier, Option } from '$lib/dossier/dossier';

/** The option of an address; 404 where there is none. */
export function optionAt({ options }: Dossier, address: string): Option {
	const option = options.find(({ letter }) => letter.toLowerCase() === address);
	if (!option) error(404, 'Deze keuze bestaat niet.');
	return option;
}

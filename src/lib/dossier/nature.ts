import type { Nature } from './dossier.ts';

/** What `aard:` says of whether money comes back every year. */
export function natureOf(aard: 'structureel' | 'incidenteel' | undefined): Nature | undefined {
	switch (aard) {
		case 'structureel':
			return 'structural';
		case 'incidenteel':
			return 'incidental';
		case undefined:
			return undefined;
	}
}

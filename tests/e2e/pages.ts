/** Every kind of page of the site. */
export const PAGES = [
	{ name: 'begin', path: '/' },
	{ name: 'overzicht', path: '/hilversum-wmo-2024/' },
	{ name: 'keuze A', path: '/hilversum-wmo-2024/keuze/a/' },
	{ name: 'keuze D', path: '/hilversum-wmo-2024/keuze/d/' },
	{ name: 'eigen varianten', path: '/hilversum-wmo-2024/varianten/' },
	{ name: 'verantwoording', path: '/hilversum-wmo-2024/verantwoording/' }
] as const;

/** Every kind of page of the site. */
export const PAGES = [
	{ name: 'begin', path: '/' },
	{ name: 'toegankelijkheid', path: '/toegankelijkheid/' },
	{ name: 'overzicht', path: '/hilversum-wmo-2024/' },
	{ name: 'keuze A', path: '/hilversum-wmo-2024/keuze/a/' },
	{ name: 'keuze D', path: '/hilversum-wmo-2024/keuze/d/' },
	{ name: 'vergelijken', path: '/hilversum-wmo-2024/vergelijk/' },
	{ name: 'A naast C', path: '/hilversum-wmo-2024/vergelijk/a-c/' },
	{ name: 'risico’s', path: '/hilversum-wmo-2024/risicos/' },
	{ name: 'doelen', path: '/hilversum-wmo-2024/doelen/' },
	{ name: 'eigen weging', path: '/hilversum-wmo-2024/weging/' },
	{ name: 'mijn oordelen', path: '/hilversum-wmo-2024/oordelen/' },
	{ name: 'eigen varianten', path: '/hilversum-wmo-2024/varianten/' },
	{ name: 'hand-out', path: '/hilversum-wmo-2024/hand-out/' },
	{ name: 'presenteren', path: '/hilversum-wmo-2024/presenteren/' },
	{ name: 'verantwoording', path: '/hilversum-wmo-2024/verantwoording/' },
	{ name: 'rekenvoorbeeld', path: '/hilversum-taakstelling-2022/' },
	{ name: 'rekenvoorbeeld, keuze B', path: '/hilversum-taakstelling-2022/keuze/b/' },
	{ name: 'rekenvoorbeeld, vergelijken', path: '/hilversum-taakstelling-2022/vergelijk/' },
	{ name: 'rekenvoorbeeld, presenteren', path: '/hilversum-taakstelling-2022/presenteren/' },
	{ name: 'rekenvoorbeeld, A naast B', path: '/hilversum-taakstelling-2022/vergelijk/a-b/' },
	{ name: 'rekenvoorbeeld, risico’s', path: '/hilversum-taakstelling-2022/risicos/' }
] as const;

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';
import { dossiers, loaders } from 'virtual:dossiers';
import { PREVIEW_FONT, previewSvg } from '$lib/export/preview-svg';
import { sourceMoment } from '$lib/state/moment';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => dossiers.map(({ id }) => ({ dossier: id }));

/** Letters that come along with the project, so that every computer draws the same picture. */
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${file}`)
);

/** The picture that shows a dossier where its address is shared, made when the site is built. */
export const GET: RequestHandler = async ({ params }) => {
	const dossier = Object.hasOwn(loaders, params.dossier)
		? (await loaders[params.dossier]?.())?.default
		: undefined;
	if (!dossier) error(404, 'Dit dossier bestaat niet.');
	const picture = new Resvg(previewSvg(sourceMoment(dossier)), {
		font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: PREVIEW_FONT }
	}).render();
	return new Response(new Uint8Array(picture.asPng()), { headers: { 'content-type': 'image/png' } });
};

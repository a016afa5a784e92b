/** A picture as the bytes of a PNG file, or that this browser could not make it. */
export type PngResult = { readonly ok: true; readonly png: Uint8Array<ArrayBuffer> } | { readonly ok: false };

/** Points of the PNG for each px of the drawing, so that it is sharp on paper too. */
const SHARPNESS = 2;

/**
 * Draws a standalone SVG document with a width and a height as PNG, in the browser. The picture goes through a `data:`
 * address, the only kind that the content security policy allows beside the site's own.
 */
export async function pngOf(svg: string): Promise<PngResult> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	try {
		await image.decode();
	} catch {
		return { ok: false };
	}
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SHARPNESS;
	canvas.height = image.naturalHeight * SHARPNESS;
	const context = canvas.getContext('2d');
	if (context === null) return { ok: false };
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	return png === null ? { ok: false } : { ok: true, png: new Uint8Array(await png.arrayBuffer()) };
}

import { encode } from 'uqr';

/** A QR code as the outline of its dark squares, each one unit wide. */
export interface QrPath {
	/** Width and height in squares, the quiet edge included. */
	readonly size: number;
	/** Value for the `d` of an SVG path. */
	readonly path: string;
}

/** Squares that readers need around a code (ISO/IEC 18004). */
const QUIET_EDGE = 4;

/** Draws a text as QR code that survives a fold or a stain (level M), or undefined where it is too long for one. */
export function qrPath(text: string): QrPath | undefined {
	let code: ReturnType<typeof encode>;
	try {
		code = encode(text, { ecc: 'M', border: QUIET_EDGE });
	} catch {
		return undefined;
	}
	const path = code.data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { size: code.size, path };
}

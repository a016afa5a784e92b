import type { HandleClientError } from '@sveltejs/kit';
import { archive } from 'virtual:archive';

/** A page that does not start stays as it came, because it says everything in HTML; app.html adds that it is not whole. */
export const handleError: HandleClientError = ({ error, message }) => {
	reportError(error);
	const hasStarted = archive !== undefined || 'klaar' in document.documentElement.dataset;
	return hasStarted ? { message } : new Promise(() => undefined);
};

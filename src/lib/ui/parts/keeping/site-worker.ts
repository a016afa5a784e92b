import { addresses } from '../addresses/addresses';
import type { Ask, Kept } from './messages';

/** Whether the browser can keep pages: it wants https, and some do not in private windows. */
export const canKeep = (): boolean => 'serviceWorker' in navigator;

/** Whether the visitor asked for as little data as possible. */
export function savesData(): boolean {
	const connection: unknown = Reflect.get(navigator, 'connection');
	return (
		typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
	);
}

/** The service worker of this site, put to work if it is not there yet. Rejects where the browser refuses. */
export const registered = (): Promise<ServiceWorkerRegistration> =>
	navigator.serviceWorker.register(addresses.worker());

/** The service worker of this site if it was put to work before. */
export const registeredBefore = (): Promise<ServiceWorkerRegistration | undefined> =>
	navigator.serviceWorker.getRegistration(addresses.worker());

/** Asks the service worker to keep the dossier of this page, or how much of it is kept, and tells what it answers. */
export function askKept(worker: ServiceWorker, ask: Ask, hear: (kept: Kept) => void = () => undefined): void {
	worker.postMessage(ask, [portTo(hear)]);
}

/** What a version knows of the dossier of this page: a text that changes with the dossier, empty where it is not there. */
export const dossierIn = (worker: ServiceWorker): Promise<string> =>
	new Promise((resolve) => {
		const ask: Ask = { ask: 'dossier', page: location.pathname };
		worker.postMessage(ask, [portTo(resolve)]);
	});

function portTo<Answer>(hear: (answer: Answer) => void): MessagePort {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
	return port2;
}

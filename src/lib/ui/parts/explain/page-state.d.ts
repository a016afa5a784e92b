declare global {
	namespace App {
		interface PageState {
			/** How many explanations lie on top of each other in the browser's history, down to the page itself. */
			explanation?: number;
		}
	}
}

export {};

declare global {
	namespace App {
		interface PageData {
			/** The name of the data file that a page of a dossier needs beside the dossier itself, without its mark. */
			dataFile?: string;
		}
	}
}

export {};

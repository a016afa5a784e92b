import type { Edit } from '$lib/authoring/edit-kinds';
import type { Sketch } from '$lib/authoring/sketch';

/** What every form over the texts of a dossier is given. */
export interface FormProps {
	/** The dossier that is changed. */
	sketch: Sketch;
	/** Called with the changes once everything is filled in well. */
	onready: (edits: readonly Edit[]) => void;
	/** Called when something is not filled in well. */
	oninvalid: () => void;
}

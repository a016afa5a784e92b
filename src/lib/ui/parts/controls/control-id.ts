/** Where the control of an assumption stands on a page. */
export const controlId = (assumption: string): string => `aanname-${assumption}`;

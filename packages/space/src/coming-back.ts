/**
 * Under which name it lies, sealed, that this device has asked to come into a book and waits. It has a file of its own:
 * each start looks for it, and loads the rest only where it is there.
 */
export const COMING_BACK = "coming-back";

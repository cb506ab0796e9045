/** One line on standard error. */
export function say(text: string): void;

/** A link that begins a book of two, and not one that adds a device to a book of one's own. */
export const isPairLink = (link: string): boolean => link.includes("#pair=");

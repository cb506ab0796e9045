/** The title of every screen: neither the tab nor the browser's history tells what was open (S12). */
export const PAGE_TITLE = "Counterpoint";

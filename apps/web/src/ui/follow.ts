import type { MouseEvent } from "react";

/**
 * Hands a plain press on a link to the app; a press with a modifier stays the browser's (new tab, copy link).
 * Without `onFollow` the link is just a link.
 */
export const followWith =
  (href: string, onFollow: ((href: string) => void) | undefined) =>
  (event: MouseEvent): void => {
    if (onFollow === undefined || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(href);
  };

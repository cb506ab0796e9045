import { userEvent } from "vitest/browser";

/** Of the page that a test file begins on, nothing is known: the file before may have left the pointer anywhere. */
let isPointing = true;
window.addEventListener("pointermove", () => (isPointing = true), true);

/**
 * The pointer stays where the last press was, in the next test too, and what comes to lie under it looks pointed at, as
 * soon as the browser notices. Takes it to a corner, where nothing lies.
 */
export async function pointAway(): Promise<void> {
  if (!isPointing) return;
  await userEvent.hover(document.documentElement, { position: { x: 0, y: 0 }, force: true });
  isPointing = false;
}

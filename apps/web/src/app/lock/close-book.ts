import type { Space } from "@counterpoint/space";
import { whenSettled } from "../space-context.ts";
import { LOCK_CHANNEL } from "./channel.ts";

export interface ClosingPorts {
  readonly window: EventTarget;
  readonly page: Pick<Element, "setAttribute" | "removeAttribute">;
  readonly location: Pick<Location, "reload">;
}

const BROWSER: ClosingPorts = { window, page: document.documentElement, location };

/**
 * Closes the book in this tab. The page is blank at once; fields hand on what is being typed, as they do when a page is
 * left; and when all of it is on disk, the page is loaded anew, which clears the memory of words and keys. What the
 * disk refuses would be lost by that: then the book stays open, with the notice that says so.
 */
export async function closeBook(space: Space, ports: ClosingPorts = BROWSER): Promise<"closed" | "not-kept"> {
  const { window: scope, page, location } = ports;
  page.setAttribute(CLOSING, "");
  scope.dispatchEvent(new Event("pagehide"));
  await whenSettled(space);
  if (space.status().kind !== "saved") {
    scope.dispatchEvent(new Event("pageshow"));
    page.removeAttribute(CLOSING);
    return "not-kept";
  }
  location.reload();
  return "closed";
}

const CLOSING = "data-closing";

/** The same in all tabs of this browser. */
export function closeEverywhere(space: Space, ports?: ClosingPorts): Promise<"closed" | "not-kept"> {
  const channel = new BroadcastChannel(LOCK_CHANNEL);
  channel.postMessage("close");
  channel.close();
  return closeBook(space, ports);
}

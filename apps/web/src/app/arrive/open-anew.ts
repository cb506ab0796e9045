import type { Space } from "@counterpoint/space";
import { joinLink } from "../../platform/join-link.ts";
import { closeEverywhere } from "../lock/close-book.ts";

/** The book on this device has become another one: it is opened anew in every tab, and on Today, not on the page that led here. */
export async function openAnew(space: Space): Promise<void> {
  joinLink.set(null);
  history.replaceState(null, "", "/");
  await closeEverywhere(space);
}

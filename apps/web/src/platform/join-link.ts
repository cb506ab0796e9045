import { createStore, type WritableStore } from "./store.ts";

/** `join`: a device comes into a book of its person. `pair`: two people begin one. */
const MARK = /^#(join|pair)=/;

/** The link that this page was opened with or that was pasted, until somebody has answered it: in memory alone. */
export const joinLink: WritableStore<string | null> = createStore<string | null>(null);

export interface JoinLinkPorts {
  readonly location: Pick<Location, "hash" | "origin" | "pathname">;
  readonly history: Pick<History, "state" | "replaceState">;
  readonly window: EventTarget;
}

/**
 * Takes a link's secret out of the address bar and the history of the tab before anything else is done with it (S12),
 * now and when a link is opened in a tab in which the app runs already. Returns a function that stops.
 */
export function watchJoinLink({ location, history, window: scope }: JoinLinkPorts = globalThis): () => void {
  const take = (): void => {
    const { hash } = location;
    if (!MARK.test(hash)) return;
    history.replaceState(history.state, "", location.pathname);
    joinLink.set(`${location.origin}/${hash}`);
  };
  take();
  scope.addEventListener("hashchange", take);
  return () => scope.removeEventListener("hashchange", take);
}

export type PastedLink =
  | { readonly kind: "link"; readonly link: string }
  /** A page may speak to its own origin alone: this link has to be opened where it leads. */
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "none" };

/** Finds a link in what somebody pasted, which may be a whole message around it. */
export function readPasted(text: string, origin: string): PastedLink {
  const found = /https?:\/\/[^\s#]+#(join|pair)=[\w-]+/.exec(text)?.[0];
  if (found === undefined || !URL.canParse(found)) return { kind: "none" };
  const url = new URL(found);
  if (url.origin !== origin) return { kind: "elsewhere", host: url.host };
  return { kind: "link", link: `${origin}/${url.hash}` };
}

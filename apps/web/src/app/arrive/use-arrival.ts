import { useSyncExternalStore } from "react";
import { joinLink } from "../../platform/join-link.ts";
import { useLayer } from "../layer.ts";

/** What somebody who comes from another device is busy with; it lies over whatever place is open. */
export type Arrival =
  | { readonly kind: "link"; readonly link: string; leave(): void }
  | { readonly kind: "words"; leave(): void }
  | { readonly kind: "file"; leave(): void }
  | { readonly kind: "ways"; leave(): void };

export const COME_BACK = "come-back";
export const BY_FILE = "by-file";
export const WAYS = "ways";

/** Null where nobody arrives. A link comes first: it is good for a few minutes. */
export function useArrival(): Arrival | null {
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  const words = useLayer(COME_BACK);
  const file = useLayer(BY_FILE);
  const ways = useLayer(WAYS);
  if (link !== null) return { kind: "link", link, leave: () => joinLink.set(null) };
  if (words.isOpen) return { kind: "words", leave: words.close };
  if (file.isOpen) return { kind: "file", leave: file.close };
  return ways.isOpen ? { kind: "ways", leave: ways.close } : null;
}

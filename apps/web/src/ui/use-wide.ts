import { useSyncExternalStore } from "react";

/** The layout's one break. Style sheets write it out, because a media query cannot read a custom property. */
const QUERY = "(min-width: 60rem)";

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** Whether the page is a desk's, with rail and margin column. Only for what style sheets cannot do: drawing once. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);

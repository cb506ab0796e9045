import type { Space } from "@counterpoint/space";
import { useEffect, useState } from "react";

/** Whether every month of a book is in memory: before that, a page which says that nothing is missing shows nothing. */
export function useAllLoaded(space: Space): "reading" | "loaded" | "failed" {
  const [loaded, setLoaded] = useState<"reading" | "loaded" | "failed">(space.hasOlder() ? "reading" : "loaded");
  useEffect(() => {
    let over = false;
    void space.loadBackTo("beginning").then(({ ok }) => {
      if (!over) setLoaded(ok ? "loaded" : "failed");
    });
    return () => {
      over = true;
    };
  }, [space]);
  return loaded;
}

import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../app/words.ts";
import { isPersisted } from "../../platform/persistence.ts";

/** Whether the browser has promised to keep what lies here. Only told, never asked for on this page. */
export function Persisted(): ReactNode {
  const { kept } = useWords().us;
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    void isPersisted().then(setPersisted);
  }, []);
  if (persisted === null) return null;
  return <p>{persisted ? kept.persisted : kept.notPersisted}</p>;
}

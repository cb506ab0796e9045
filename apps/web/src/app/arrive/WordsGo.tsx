import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { useWords } from "../words.ts";
import type { ArriveProps } from "./JoinScreen.tsx";

/** Where there are recovery words on paper, what becomes of them is said before this device is in another book. */
export function WordsGo({ here, onArrive }: Pick<ArriveProps, "here" | "onArrive">): ReactNode {
  const words = useWords().arrive;
  const [has, setHas] = useState(false);
  const look = useEffectEvent(async (): Promise<void> => {
    if (here === "book") setHas((await (await onArrive())?.hasWords()) ?? false);
  });
  useEffect(() => void look(), []);
  return has ? <p>{words.wordsGo}</p> : null;
}

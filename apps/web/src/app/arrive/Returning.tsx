import type { Restoring } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { useLayer } from "../layer.ts";
import { Notice } from "../notices/Notice.tsx";
import { useWords } from "../words.ts";
import { COME_BACK } from "./use-arrival.ts";

/** Stands above every page while this device waits to come into a book (S1); takes nothing of the page away. */
export function Returning({ comingBack }: { readonly comingBack: Pick<Restoring, "waiting"> }): ReactNode {
  const { strip, wait } = useWords().arrive;
  const layer = useLayer(COME_BACK);
  const [waiting, setWaiting] = useState<{ readonly hoursLeft: number }>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const read = await comingBack.waiting();
      setWaiting(read.ok ? read.value : undefined);
    };
    const wake = (): void => {
      if (document.visibilityState === "visible") void look();
    };
    void look();
    document.addEventListener("visibilitychange", wake);
    return () => document.removeEventListener("visibilitychange", wake);
  }, [comingBack]);
  if (waiting === undefined) return null;
  const over = waiting.hoursLeft === 0;
  return (
    <Notice title={strip.title} text={over ? strip.over : `${wait.hours(waiting.hoursLeft)} ${wait.until}`}>
      <Button onPress={() => layer.open()}>{over ? strip.enter : strip.look}</Button>
    </Notice>
  );
}

import { useEffect, useEffectEvent } from "react";
import { useCompany } from "../devices/company-context.ts";
import { BOOK_OF } from "../lock/person-here.ts";
import { useLock } from "../lock-context.ts";
import { useOpenSpace } from "../space-context.ts";

interface KeepDevicesProps {
  /** This device has come into what the person shares. */
  readonly onEntered: () => void;
}

/** Draws nothing. A book that travels in files alone opens no line for this either. */
export function KeepDevices({ onEntered }: KeepDevicesProps): null {
  const { who = "first" } = useLock();
  const { space } = useOpenSpace();
  const { company } = useCompany();
  const book = company.kind === "shared" && company.book.view().status.kind !== "by-file" ? company.book : undefined;
  const entered = useEffectEvent(onEntered);
  useEffect(() => {
    if (book === undefined) return;
    let stop = (): void => undefined;
    let over = false;
    void import("./keep-devices.ts").then(({ keepDevicesOf }) => {
      if (!over) stop = keepDevicesOf(BOOK_OF[who], book, space, () => entered());
    });
    return () => {
      over = true;
      stop();
    };
  }, [book, space, who]);
  return null;
}

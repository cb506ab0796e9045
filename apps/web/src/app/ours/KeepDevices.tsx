import { useEffect } from "react";
import { useCompany } from "../devices/company-context.ts";
import { BOOK_OF } from "../lock/person-here.ts";
import { useLock } from "../lock-context.ts";
import { useOpenSpace } from "../space-context.ts";

/** Draws nothing. A book that travels in files alone opens no line for this either. */
export function KeepDevices(): null {
  const { who = "first" } = useLock();
  const { space } = useOpenSpace();
  const { company } = useCompany();
  const book = company.kind === "shared" && company.book.view().status.kind !== "by-file" ? company.book : undefined;
  useEffect(() => {
    if (book === undefined) return;
    let stop = (): void => undefined;
    let over = false;
    void import("./keep-devices.ts").then(({ keepDevicesOf }) => {
      if (!over) stop = keepDevicesOf(BOOK_OF[who], book, space);
    });
    return () => {
      over = true;
      stop();
    };
  }, [book, space, who]);
  return null;
}

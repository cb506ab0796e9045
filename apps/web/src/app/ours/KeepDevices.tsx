import { useEffect } from "react";
import { useCompany } from "../devices/company-context.ts";
import { useOpenSpace } from "../space-context.ts";

/** Draws nothing. A book that travels in files alone opens no line for this either. */
export function KeepDevices({ database }: { readonly database: string }): null {
  const { space } = useOpenSpace();
  const { company } = useCompany();
  const book = company.kind === "shared" && company.book.view().status.kind !== "by-file" ? company.book : undefined;
  useEffect(() => {
    if (book === undefined) return;
    let stop = (): void => undefined;
    let over = false;
    void import("./keep-devices.ts").then(({ keepDevicesOf }) => {
      if (!over) stop = keepDevicesOf(database, book, space);
    });
    return () => {
      over = true;
      stop();
    };
  }, [book, space, database]);
  return null;
}

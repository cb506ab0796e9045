import { civilDateAt } from "@counterpoint/kernel";
import type { ReactNode } from "react";
import type { SharedBook } from "../devices/company.ts";
import { useSharedView } from "../devices/company-context.ts";
import { useDeviceNames } from "../devices/device-names.ts";
import { useNow } from "../now.ts";
import { NewestFound } from "./NewestFound.tsx";
import { newestOf } from "./newest-of.ts";

/** Only after coming back by words, once all that is to be had has been fetched, and until the person has answered. */
export function NewestHere({ book }: { readonly book: SharedBook }): ReactNode {
  const { unconfirmed, status, devices } = useSharedView(book);
  const nameOf = useDeviceNames();
  const { zone } = useNow();
  // All has been fetched. What this device wrote itself is held back until this is answered.
  const hasAll = status.kind === "in-step" || status.kind === "held";
  if (!unconfirmed || !hasAll) return null;
  const newest = newestOf(devices);
  return (
    <NewestFound
      newest={newest && { day: civilDateAt(newest.lastWrote, zone), device: nameOf(newest.device) }}
      onConfirm={book.confirm}
    />
  );
}

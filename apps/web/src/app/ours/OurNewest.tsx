import { civilDateAt } from "@counterpoint/kernel";
import { deviceNameKind } from "@counterpoint/space";
import { type ReactNode, useSyncExternalStore } from "react";
import { NewestFound } from "../arrive/NewestFound.tsx";
import { newestOf } from "../arrive/newest-of.ts";
import { useNow } from "../now.ts";
import { useOurBook, useOurRecords, useOurView } from "./ours-context.ts";

/** Only after coming back by words: nothing is sent before the person knows how new what was found is, whoever wrote it (A3). */
export function OurNewest(): ReactNode {
  const { link } = useOurBook();
  const unconfirmed = useSyncExternalStore(link.subscribe, () => link.standing().unconfirmed);
  const { status, devices, partnerDevices } = useOurView();
  const names = useOurRecords(deviceNameKind);
  const { zone } = useNow();
  const hasAll = status.kind === "in-step" || status.kind === "held";
  if (!unconfirmed || !hasAll) return null;
  const newest = newestOf([...devices, ...partnerDevices]);
  return (
    <NewestFound
      newest={
        newest && {
          day: civilDateAt(newest.lastWrote, zone),
          device: names.find(({ id }) => id === newest.device)?.fields.name,
        }
      }
      onConfirm={link.confirm}
    />
  );
}

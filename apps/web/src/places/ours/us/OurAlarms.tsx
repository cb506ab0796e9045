import { deviceNameKind } from "@counterpoint/space";
import type { ReactNode } from "react";
import { Alarms } from "../../../app/devices/Alarms.tsx";
import { hostOf } from "../../../app/ours/host-of.ts";
import { otherOf, useOurBook, useOurRecords, useOurView } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";

/** What does not fit, of either person's devices or of whoever passes it on; and that this device is no longer in the book. */
export function OurAlarms(): ReactNode {
  const { removed, devices } = useWords().ourUs;
  const book = useOurBook();
  const { alarms, status } = useOurView();
  const [mine, theirs] = [useOurRecords(deviceNameKind), useOurRecords(deviceNameKind, otherOf(book.space))];
  const names = [...mine, ...theirs];
  return (
    <>
      {status.kind === "removed" && removed.map((text) => <p key={text}>{text}</p>)}
      <Alarms
        alarms={alarms}
        nameOf={(device) => names.find(({ id }) => id === device)?.fields.name ?? devices.unnamed}
        host={hostOf(book) ?? location.host}
        onSeen={(alarm) => book.link.dismiss(alarm)}
      />
    </>
  );
}

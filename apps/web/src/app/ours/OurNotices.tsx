import { deviceNameKind } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { additions } from "../devices/additions.ts";
import { goTo, usePath } from "../location.ts";
import { addedNotices, type Told } from "../notices/added-notices.ts";
import { Notice } from "../notices/Notice.tsx";
import { useNow } from "../now.ts";
import { useWords } from "../words.ts";
import { useOurBook, useOurRecords, useOurView } from "./ours-context.ts";

/**
 * What nobody may overlook, above every page but Us, where it stands in full: a device of this person's was added (S1),
 * something does not fit, this device was taken out. Of the other person's devices nothing is said here.
 */
export function OurNotices(): ReactNode {
  const { notice, asking } = useWords().devices;
  const told = useTold();
  const path = usePath();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  if (path === "/us") return null;
  return told
    .filter(({ ids }) => ids.some((id) => !later.has(id)))
    .map(({ ids, title, text }) => (
      <Notice key={ids[0]} title={title} text={text}>
        <ButtonRow>
          <Button onPress={() => goTo("/us")}>{asking.look}</Button>
          <Button onPress={() => setLater(new Set([...later, ...ids]))}>{notice.later}</Button>
        </ButtonRow>
      </Notice>
    ));
}

function useTold(): readonly Told[] {
  const { devices: words } = useWords();
  const { notice } = words;
  const { link } = useOurBook();
  const { alarms, status, devices } = useOurView();
  const names = useOurRecords(deviceNameKind);
  const { today } = useNow();
  const nameOf = (device: string): string => names.find(({ id }) => id === device)?.fields.name ?? words.list.unnamed;
  const removed = { ids: ["removed"], title: notice.removed, text: notice.removedText, at: "devices" as const };
  const alarm = {
    ids: alarms.map((one) => JSON.stringify(one)),
    title: notice.alarm,
    text: notice.alarmText,
    at: "top" as const,
  };
  return [
    ...(status.kind === "removed" ? [removed] : []),
    ...(alarms.length > 0 ? [alarm] : []),
    ...addedNotices(additions(devices, link.device, today), nameOf, words, today),
  ];
}

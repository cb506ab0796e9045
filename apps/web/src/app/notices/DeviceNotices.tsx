import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { additions } from "../devices/additions.ts";
import type { SharedBook } from "../devices/company.ts";
import { useSharedView } from "../devices/company-context.ts";
import { useDeviceNames } from "../devices/device-names.ts";
import { goTo, usePath } from "../location.ts";
import { useNow } from "../now.ts";
import { useWords } from "../words.ts";
import { addedNotices, type Told } from "./added-notices.ts";
import { Notice } from "./Notice.tsx";

interface DeviceNoticesProps {
  readonly book: SharedBook;
}

/**
 * What nobody may overlook, above every page but Us, where it stands in full: somebody asks to come in, a device was
 * added (S1), something does not fit, this device was taken out. "Later" holds until the book is opened again, for what
 * the notice told of then and for nothing that comes after; whoever asks to come in is not put off, since time alone lets them in.
 */
export function DeviceNotices({ book }: DeviceNoticesProps): ReactNode {
  const words = useWords();
  const { notice, asking } = words.devices;
  const view = useSharedView(book);
  const nameOf = useDeviceNames();
  const { today } = useNow();
  const path = usePath();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  if (path === "/us") return null;
  const waits = view.asking[0];
  const notices: readonly Told[] = [
    ...(waits === undefined
      ? []
      : [
          {
            ids: ["asking"],
            title: asking.title,
            text: waits.hoursLeft > 0 ? asking.text(waits.hoursLeft) : asking.now,
            at: "top" as const,
          },
        ]),
    ...(view.status.kind === "removed"
      ? [{ ids: ["removed"], title: notice.removed, text: notice.removedText, at: "devices" as const }]
      : []),
    ...(view.alarms.length > 0
      ? [
          {
            ids: view.alarms.map((alarm) => JSON.stringify(alarm)),
            title: notice.alarm,
            text: notice.alarmText,
            at: "top" as const,
          },
        ]
      : []),
    ...addedNotices(additions(view.devices, view.self, today), nameOf, words.devices, today),
  ];
  return notices
    .filter(({ ids }) => ids.some((id) => !later.has(id)))
    .map(({ ids, title, text, at }) => (
      <Notice key={ids[0]} title={title} text={text}>
        <ButtonRow>
          <Button onPress={() => goTo("/us", at === "top" ? {} : { layer: "devices", detail: "look" })}>
            {asking.look}
          </Button>
          {ids[0] !== "asking" && <Button onPress={() => setLater(new Set([...later, ...ids]))}>{notice.later}</Button>}
        </ButtonRow>
      </Notice>
    ));
}

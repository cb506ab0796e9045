import { type ReactNode, useState } from "react";
import { MakeFile } from "../../../app/parcel/MakeFile.tsx";
import type { BookByFile } from "../../../app/parcel/ports.ts";
import { TakeFile } from "../../../app/parcel/TakeFile.tsx";
import { useWords } from "../../../app/words.ts";
import { deviceRequest } from "../../../platform/device-request.ts";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import { AddByFile } from "./AddByFile.tsx";

type Which = "make" | "take" | "add";

interface ByFileProps {
  readonly files: BookByFile;
}

/** What a book on several devices does where there is no connection. */
export function ByFile({ files }: ByFileProps): ReactNode {
  const words = useWords().parcel;
  const [open, setOpen] = useState<Which | null>(deviceRequest.get() === null ? null : "add");
  const close = (): void => setOpen(null);
  const panel = (which: Which) => ({
    label: words[which].open,
    open: open === which,
    onToggle: () => setOpen(open === which ? null : which),
  });
  return (
    <section aria-label={words.title}>
      <Text kind="kicker" as="h3">
        {words.title}
      </Text>
      <p>{words.lead}</p>
      <p>{words.finder}</p>
      <Panel {...panel("make")}>
        <MakeFile files={files} words={words} onLeave={close} />
      </Panel>
      <Panel {...panel("take")}>
        <TakeFile files={files} words={words} />
      </Panel>
      <Panel {...panel("add")}>
        <AddByFile files={files} onLeave={close} />
      </Panel>
    </section>
  );
}

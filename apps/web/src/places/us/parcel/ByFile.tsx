import { type ReactNode, useState } from "react";
import type { BookByFile } from "../../../app/parcel/ports.ts";
import { useWords } from "../../../app/words.ts";
import { deviceRequest } from "../../../platform/device-request.ts";
import { Text } from "../../../ui/text/Text.tsx";
import { Panel } from "../backup/Panel.tsx";
import { AddByFile } from "./AddByFile.tsx";
import { MakeFile } from "./MakeFile.tsx";
import { TakeFile } from "./TakeFile.tsx";

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
        <MakeFile files={files} onLeave={close} />
      </Panel>
      <Panel {...panel("take")}>
        <TakeFile files={files} />
      </Panel>
      <Panel {...panel("add")}>
        <AddByFile files={files} onLeave={close} />
      </Panel>
    </section>
  );
}

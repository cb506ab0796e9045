import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Notice } from "../notices/Notice.tsx";
import { useWords } from "../words.ts";

interface RoomStripProps {
  readonly room: "own" | "ours";
  /** Goes to the other room. */
  readonly onOther: () => void;
}

/** Above every page: who reads it. It looks the same whatever there is in either room (S3). */
export function RoomStrip({ room, onOther }: RoomStripProps): ReactNode {
  const { strip, own } = useWords().ours;
  const { title, text } = room === "own" ? own : strip;
  return (
    <Notice title={title} text={text}>
      <Button kind="underlined" onPress={onOther}>
        {room === "own" ? own.ours : strip.own}
      </Button>
    </Notice>
  );
}

/** What two share is there, and cannot be read. The own pages are as they were. */
export function CannotOpenOurs(): ReactNode {
  const { shell, ours } = useWords();
  return (
    <Notice title={ours.cannotOpen.title} text={ours.cannotOpen.text}>
      <Button kind="underlined" onPress={() => location.reload()}>
        {shell.cannotOpen.reload}
      </Button>
    </Notice>
  );
}

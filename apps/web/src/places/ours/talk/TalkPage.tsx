import type { CommonListId } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useNames, useOurView } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { Asks } from "./asks/Asks.tsx";
import { Tellings } from "./asks/Tellings.tsx";
import { Lists } from "./ground/Lists.tsx";
import { Limits } from "./said/Limits.tsx";
import { Shown } from "./said/Shown.tsx";
import { Thanks } from "./said/Thanks.tsx";

interface TalkPageProps {
  readonly onOpen: (list: CommonListId) => void;
  /** The list that was just closed. */
  readonly left: string | null;
}

export function TalkPage({ onOpen, left }: TalkPageProps): ReactNode {
  const words = useWords().common;
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  return (
    <>
      <Opening title={words.title} lead={isOver ? words.over : words.lead(other)} />
      <MarginNote tone="help">
        <p>{words.fear}</p>
      </MarginNote>
      <Shown />
      <Asks />
      <Lists onOpen={onOpen} left={left} />
      <Limits />
      <Tellings />
      <Thanks />
    </>
  );
}

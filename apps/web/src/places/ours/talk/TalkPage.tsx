import type { CommonListId } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useNames, useOurView } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useLanding } from "../../../ui/opening/use-landing.ts";
import { useReturn } from "../../../ui/opening/use-return.ts";
import { Asks } from "./asks/Asks.tsx";
import { Tellings } from "./asks/Tellings.tsx";
import { Lists } from "./ground/Lists.tsx";
import { Limits } from "./said/Limits.tsx";
import { Shown } from "./said/Shown.tsx";
import { Thanks } from "./said/Thanks.tsx";

interface TalkPageProps {
  /** The list whose page this one follows. */
  readonly left: CommonListId | null;
  readonly onOpen: (list: CommonListId) => void;
}

export function TalkPage({ left, onOpen }: TalkPageProps): ReactNode {
  const words = useWords().common;
  const { other } = useNames();
  const refOf = useReturn(left);
  const heading = useLanding();
  const isOver = useOurView().over !== null;
  return (
    <>
      <Opening title={words.title} lead={isOver ? words.over : words.lead(other)} headingRef={heading} />
      <MarginNote tone="help">
        <p>{words.fear}</p>
      </MarginNote>
      <Shown />
      <Asks />
      <Lists refOf={refOf} onOpen={onOpen} />
      <Limits />
      <Tellings />
      <Thanks />
    </>
  );
}

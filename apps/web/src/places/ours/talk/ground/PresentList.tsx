import type { CommonListId } from "@counterpoint/library";
import { type MatchRound, type Pair, readList } from "@counterpoint/talk";
import { type ReactNode, useEffect, useRef } from "react";
import { useNow } from "../../../../app/now.ts";
import { useOurBook, usePair } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { EmptyState } from "../../../../ui/empty-state/EmptyState.tsx";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { LayOut } from "./LayOut.tsx";
import { MarkForm } from "./MarkForm.tsx";
import type { MetByKey } from "./read-met.ts";

interface PresentListProps {
  readonly list: CommonListId;
  readonly rounds: readonly MatchRound[];
  readonly met: MetByKey;
  readonly onClose: () => void;
}

/** What can be done with the list today. */
export function PresentList(props: PresentListProps): ReactNode {
  const words = useWords().common.ground;
  const { reach } = useOurBook();
  const pair = usePair();
  if (pair === null) return <EmptyState>{words.noClock}</EmptyState>;
  return (
    <>
      {reach === undefined && <ErrorNote>{words.here}</ErrorNote>}
      <InState {...props} pair={pair} />
    </>
  );
}

function InState({ list, rounds, met, pair, onClose }: PresentListProps & { readonly pair: Pair }): ReactNode {
  const { ms } = useNow();
  const state = readList(list, rounds, { pair, hasOpened: (key) => met.has(key), now: ms });
  switch (state.kind) {
    case "to-lay-out":
      return <LayOut list={list} rounds={rounds} onClose={onClose} />;
    case "to-mark":
      return <MarkForm key={state.round.key} round={state.round} opensAt={state.opensAt} pair={pair} />;
    case "tomorrow":
      return <OpenedToday />;
  }
}

/** Where it opened under the hand of whoever put in the last marks, what had the focus is gone. */
function OpenedToday(): ReactNode {
  const words = useWords().common.ground;
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) text.current?.focus();
  }, []);
  return (
    <p ref={text} tabIndex={-1}>
      {words.tomorrow}
    </p>
  );
}

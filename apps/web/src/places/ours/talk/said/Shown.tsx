import { decideShown, readShown, type Shown as ShownCopy, shownKind } from "@counterpoint/talk";
import { type ReactNode, useRef, useSyncExternalStore } from "react";
import { carried } from "../../../../app/ours/carried.ts";
import { otherOf, useNames, useOurBook, useOurRecords, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import type { Voice } from "../../../../ui/voice.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { CopyForm } from "./CopyForm.tsx";

/** Copies out of either's own pages. There is no sign of this page where none was shown. */
export function Shown(): ReactNode {
  const words = useWords().common.shown;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const isOver = useOurView().over !== null;
  const share = useShare();
  const copy = useSyncExternalStore(carried.subscribe, carried.get);
  const mine = readShown(useOurRecords(shownKind));
  const theirs = readShown(useOurRecords(shownKind, otherOf(space)));
  const place = useRef<HTMLDivElement>(null);
  const takeBack = (id: string): void => {
    const decided = decideShown({ type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    place.current?.focus();
  };
  const isDeciding = copy !== null && !isOver;
  if (!isDeciding && mine.length + theirs.length === 0) return null;
  return (
    <Section title={words.title} sub={words.sub}>
      <div ref={place} tabIndex={-1}>
        {isDeciding && (
          <CopyForm
            text={copy}
            onDone={() => {
              carried.set(null);
              place.current?.focus();
            }}
          />
        )}
        <RuledList label={words.list}>
          {mine.map((one) => (
            <OneCopy key={`a ${one.id}`} copy={one} voice={space.member} author={me}>
              {!isOver && (
                <Button kind="underlined" aria-label={words.takeBackOf(one.text)} onPress={() => takeBack(one.id)}>
                  {words.takeBack}
                </Button>
              )}
            </OneCopy>
          ))}
          {theirs.map((one) => (
            <OneCopy key={`b ${one.id}`} copy={one} voice={otherOf(space)} author={other} />
          ))}
        </RuledList>
      </div>
    </Section>
  );
}

interface OneCopyProps {
  readonly copy: ShownCopy;
  readonly voice: Voice;
  readonly author: string;
  readonly children?: ReactNode;
}

function OneCopy({ copy: { date, text }, voice, author, children }: OneCopyProps): ReactNode {
  const { day } = useWords().common;
  const today = useOurDay();
  return (
    <li>
      <Letter voice={voice} author={author} size="text" surface="page">
        {text}
      </Letter>
      <Text kind="small">{day(date, today)}</Text>
      {children}
    </li>
  );
}

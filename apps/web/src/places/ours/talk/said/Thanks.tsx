import { decideThanks, readThanks, type Thanks as SaidThanks, thanksKind } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { otherOf, useNames, useOurBook, useOurRecords, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { EmptyState } from "../../../../ui/empty-state/EmptyState.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { ThanksForm } from "./ThanksForm.tsx";

const FIRST = 8;
const MORE = 24;

/** What the two thank each other for, in one list. Nobody counts them. */
export function Thanks(): ReactNode {
  const words = useWords().common.thanks;
  const { space } = useOurBook();
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  const share = useShare();
  const mine = useOurRecords(thanksKind);
  const all = readThanks(mine, useOurRecords(thanksKind, otherOf(space)));
  const [count, setCount] = useState(FIRST);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const done = (): void => {
    setText("");
    setOpen(false);
  };
  const place = useRef<HTMLDivElement>(null);
  const takeBack = (id: string): void => {
    const decided = decideThanks({ type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    place.current?.focus();
  };
  return (
    <Section title={words.title} sub={words.sub}>
      {!isOver && (
        <Panel label={words.say(other)} open={open} onToggle={() => setOpen(!open)}>
          <ThanksForm text={text} onChange={setText} onDone={done} />
        </Panel>
      )}
      <div ref={place} tabIndex={-1}>
        {all.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <RuledList label={words.list}>
            {all.slice(0, count).map((thanks) => (
              <li key={`${thanks.from} ${thanks.id}`}>
                <OneThanks thanks={thanks} {...(!isOver && { onTakeBack: takeBack })} />
              </li>
            ))}
          </RuledList>
        )}
      </div>
      {count < all.length && (
        <p>
          <Button onPress={() => setCount(count + MORE)}>{words.earlier}</Button>
        </p>
      )}
    </Section>
  );
}

interface OneThanksProps {
  readonly thanks: SaidThanks;
  readonly onTakeBack?: (id: string) => void;
}

function OneThanks({ thanks: { id, date, from, text }, onTakeBack }: OneThanksProps): ReactNode {
  const { thanks: words, day } = useWords().common;
  const { space } = useOurBook();
  const names = useNames();
  const today = useOurDay();
  const isMine = from === "me";
  return (
    <>
      <Letter
        voice={isMine ? space.member : otherOf(space)}
        author={isMine ? names.me : names.other}
        size="text"
        surface="page"
      >
        {text}
      </Letter>
      <Text kind="small">{day(date, today)}</Text>
      {isMine && onTakeBack !== undefined && (
        <Button kind="underlined" aria-label={words.takeBackOf(text)} onPress={() => onTakeBack(id)}>
          {words.takeBack}
        </Button>
      )}
    </>
  );
}

import { type Ask, askKind, decideAsk, readAsks, replyKind } from "@counterpoint/talk";
import { type ReactNode, useRef } from "react";
import { otherOf, useNames, useOurBook, useOurRecords, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { EmptyState } from "../../../../ui/empty-state/EmptyState.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useForms } from "../use-forms.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { AskForm, type AskWords, NO_ASK } from "./AskForm.tsx";
import { OneAsk } from "./OneAsk.tsx";

/** What each has asked the other for, with the answer where there is one. What is not answered says nothing (S6). */
export function Asks(): ReactNode {
  const words = useWords().asks;
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  const asks = useAsks();
  const share = useShare();
  const { form, toggle } = useForms<never, AskWords>(
    () => "",
    () => NO_ASK,
  );
  const place = useRef<HTMLDivElement>(null);
  const takeBack = (id: string): void => {
    const decided = decideAsk({ type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    place.current?.focus();
  };
  return (
    <Section title={words.title} sub={words.sub(other)}>
      <Text kind="ui">{words.noReason}</Text>
      {!isOver && (
        <Panel label={words.open} open={form !== null} onToggle={toggle}>
          {form !== null && <AskForm key={form.key} form={form} />}
        </Panel>
      )}
      <div ref={place} tabIndex={-1}>
        {asks.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <RuledList label={words.list}>
            {asks.map((ask) => (
              <li key={`${ask.from} ${ask.id}`}>
                <OneAsk ask={ask} isOver={isOver} onTakeBack={takeBack} />
              </li>
            ))}
          </RuledList>
        )}
      </div>
    </Section>
  );
}

function useAsks(): readonly Ask[] {
  const { space } = useOurBook();
  const other = otherOf(space);
  const today = useOurDay();
  const mine = { asks: useOurRecords(askKind), replies: useOurRecords(replyKind) };
  const theirs = { asks: useOurRecords(askKind, other), replies: useOurRecords(replyKind, other) };
  return readAsks(mine, theirs, today);
}

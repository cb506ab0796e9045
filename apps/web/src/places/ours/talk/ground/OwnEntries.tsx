import type { CommonListId } from "@counterpoint/library";
import { decideItem, type ListedItem } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { useNames, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useShare } from "../use-share.ts";
import { EntryForm } from "./EntryForm.tsx";
import { useList } from "./use-list.ts";

/** What the two have added to a list: both may change it and take it off. */
export function OwnEntries({ list }: { readonly list: CommonListId }): ReactNode {
  const { common, shell } = useWords();
  const words = common.ground.own;
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  const share = useShare();
  const items = useList(list);
  const own = items.filter(({ ref }) => !ref.includes("@"));
  const [form, setForm] = useState<{ readonly from: ListedItem | null } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    const decided = decideItem({ type: "remove", id }, { list, items });
    if (!decided.ok) return;
    share(decided.value, { text: words.removed, undo: shell.undo });
    place.current?.focus();
  };
  if (isOver && own.length === 0) return null;
  return (
    <Section title={words.title} sub={words.sub(other)}>
      <div ref={place} tabIndex={-1}>
        <RuledList label={words.list}>
          {own.map((item) => (
            <li key={item.ref}>
              {item.title}
              {item.meaning !== "" && <Text kind="ui">{item.meaning}</Text>}
              {!isOver && (
                <ButtonRow>
                  <Button aria-label={words.editOf(item.title)} onPress={() => setForm({ from: item })}>
                    {words.edit}
                  </Button>
                  <Button aria-label={words.removeOf(item.title)} onPress={() => remove(item.ref)}>
                    {words.remove}
                  </Button>
                </ButtonRow>
              )}
            </li>
          ))}
        </RuledList>
      </div>
      {!isOver && (
        <Panel label={words.add} open={form !== null} onToggle={() => setForm(form === null ? { from: null } : null)}>
          <EntryForm
            key={form?.from?.ref}
            list={list}
            items={items}
            from={form?.from ?? null}
            onDone={() => setForm(null)}
          />
        </Panel>
      )}
    </Section>
  );
}

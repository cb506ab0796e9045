import type { CommonListId } from "@counterpoint/library";
import { decideItem, type ListedItem } from "@counterpoint/talk";
import { type ReactNode, useRef } from "react";
import { useNames, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useForms } from "../use-forms.ts";
import { useShare } from "../use-share.ts";
import { type Entry, EntryForm } from "./EntryForm.tsx";
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
  const { form, openFor, toggle } = useForms<ListedItem, Entry>(
    ({ ref }) => ref,
    (from) => ({ title: from?.title ?? "", meaning: from?.meaning ?? "" }),
  );
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
                  <Button aria-label={words.editOf(item.title)} onPress={() => openFor(item)}>
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
        <Panel label={words.add} open={form !== null} onToggle={toggle}>
          {form !== null && <EntryForm key={form.key} list={list} items={items} form={form} />}
        </Panel>
      )}
    </Section>
  );
}

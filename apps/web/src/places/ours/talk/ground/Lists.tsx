import type { CommonListId } from "@counterpoint/library";
import { COMMON_LISTS } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import { TitleList } from "../../../../ui/lists/TitleList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";

interface ListsProps {
  readonly onOpen: (list: CommonListId) => void;
  readonly left: string | null;
}

/** The four lists. Which of them were marked, or when, is not on this page. */
export function Lists({ onOpen, left }: ListsProps): ReactNode {
  const words = useWords().common.ground;
  return (
    <Section title={words.title} sub={words.sub}>
      <TitleList
        label={words.list}
        entries={COMMON_LISTS.map((id) => ({ id, title: words.lists[id].title, about: words.lists[id].ask }))}
        onOpen={onOpen}
        left={left}
      />
    </Section>
  );
}

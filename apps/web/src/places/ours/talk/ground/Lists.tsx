import type { CommonListId } from "@counterpoint/library";
import { COMMON_LISTS } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import { TitleList, type TitleListProps } from "../../../../ui/lists/TitleList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";

/** The four lists. Which of them were marked, or when, is not on this page. */
export function Lists(props: Pick<TitleListProps<CommonListId>, "refOf" | "onOpen">): ReactNode {
  const words = useWords().common.ground;
  return (
    <Section title={words.title} sub={words.sub}>
      <TitleList
        label={words.list}
        entries={COMMON_LISTS.map((id) => ({ id, title: words.lists[id].title, about: words.lists[id].ask }))}
        {...props}
      />
    </Section>
  );
}

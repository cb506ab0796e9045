import type { CommonListId } from "@counterpoint/library";
import { layOut, type MatchRound } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNames, useOurCommit } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useOurDay } from "../use-our-day.ts";
import { useList } from "./use-list.ts";

interface LayOutProps {
  readonly list: CommonListId;
  readonly rounds: readonly MatchRound[];
  readonly onClose: () => void;
}

/** The list word for word as the other will find it, before it is laid out. */
export function LayOut({ list, rounds, onClose }: LayOutProps): ReactNode {
  const { common } = useWords();
  const { layOut: words, entries } = common.ground;
  const { other } = useNames();
  const items = useList(list);
  const date = useOurDay();
  const commit = useOurCommit();
  return (
    <Section title={words.title}>
      <p>{words.text(other)}</p>
      <Equal>
        <Button onPress={() => void commit(layOut({ list, date }, items, rounds))}>{words.go}</Button>
        <Button onPress={onClose}>{common.back}</Button>
      </Equal>
      <RuledList label={entries}>
        {items.map(({ ref, title, meaning }) => (
          <li key={ref}>
            {title}
            {meaning !== "" && <Text kind="ui">{meaning}</Text>}
          </li>
        ))}
      </RuledList>
    </Section>
  );
}

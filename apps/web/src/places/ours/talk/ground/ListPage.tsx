import type { CommonListId } from "@counterpoint/library";
import { type ReactNode, useMemo, useState } from "react";
import { useNames, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Points } from "../../../../ui/lists/Points.tsx";
import { MarginNote } from "../../../../ui/margin/MarginNote.tsx";
import { Page } from "../../../../ui/page/Page.tsx";
import { MetSection } from "./MetSection.tsx";
import { OwnEntries } from "./OwnEntries.tsx";
import { PresentList } from "./PresentList.tsx";
import { useMet } from "./use-met.ts";
import { useRounds } from "./use-rounds.ts";

/** More than can be open at one time, so that what can be marked is always among them. */
const FIRST = 8;
const MORE = 24;

interface ListPageProps {
  readonly list: CommonListId;
  readonly onClose: () => void;
}

/** One list: to lay out and to mark, where the two meet, and what they have added. */
export function ListPage({ list, onClose }: ListPageProps): ReactNode {
  const { common } = useWords();
  const words = common.ground;
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  const rounds = useRounds(list);
  const [count, setCount] = useState(FIRST);
  const looked = useMemo(() => rounds.slice(0, count), [rounds, count]);
  const met = useMet(looked);
  const { title, ask } = words.lists[list];
  return (
    <Page title={title} lead={ask}>
      <MarginNote title={words.how.title} heading="h2" long>
        <Points points={words.how.points(other)} />
      </MarginNote>
      {isOver ? (
        <p>{common.over}</p>
      ) : (
        met !== null && <PresentList list={list} rounds={rounds} met={met} onClose={onClose} />
      )}
      {met !== null && <MetSection rounds={looked} met={met} />}
      {count < rounds.length && (
        <p>
          <Button onPress={() => setCount(count + MORE)}>{words.met.earlier}</Button>
        </p>
      )}
      <OwnEntries list={list} />
      <p>
        <Button kind="underlined" onPress={onClose}>
          {common.back}
        </Button>
      </p>
    </Page>
  );
}

import type { CommonEntry, MatchRound } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import styles from "../Talk.module.css";
import { useOurDay } from "../use-our-day.ts";
import type { Met, MetByKey } from "./read-met.ts";
import { Titles } from "./Titles.tsx";

interface MetSectionProps {
  readonly rounds: readonly MatchRound[];
  readonly met: MetByKey;
}

/** Where the two meet, of each time that it opened. Nothing is said of what did not. */
export function MetSection({ rounds, met }: MetSectionProps): ReactNode {
  const words = useWords().common.ground.met;
  const today = useOurDay();
  const opened = rounds.flatMap(({ id, key, date }) => {
    const found = met.get(key);
    return found === undefined ? [] : [{ id, date, found }];
  });
  if (opened.length === 0) return null;
  return (
    <Section title={words.title}>
      <RuledList>
        {opened.map(({ id, date, found }) => (
          <li key={id}>
            <Text kind="small">{words.laidOut(date, today)}</Text>
            <Found found={found} />
          </li>
        ))}
      </RuledList>
      <p>{words.end}</p>
    </Section>
  );
}

function Found({ found }: { readonly found: Met }): ReactNode {
  const words = useWords().common.ground.met;
  if (found === "elsewhere") return <p>{words.elsewhere}</p>;
  const both = (common: CommonEntry["common"]) => found.filter((entry) => entry.common === common);
  return (
    <div className={styles["stack"]}>
      <Titles title={words.keen} entries={both("keen")} />
      <Titles title={words.open} entries={both("open")} />
      <Text kind="ui">{words.rest}</Text>
    </div>
  );
}

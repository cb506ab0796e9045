import { sharedNames } from "@counterpoint/library";
import type { SharedEntry, SharedOfKind } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { isOfBoth } from "../../../../app/ours/all-shared.ts";
import { linesOf } from "../../../../app/ours/lines-of.ts";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import styles from "./Seen.module.css";

interface SeenKindProps {
  readonly seen: SharedOfKind;
  readonly onTakeBack: (entry: SharedEntry) => void;
}

/** One kind of what is shared: what it is, each entry of it, and why it stays where it cannot be taken back. */
export function SeenKind({ seen: { kind, entries }, onTakeBack }: SeenKindProps): ReactNode {
  const words = useWords().seen;
  const { space } = useOurBook();
  const { name, meaning } = sharedNames[kind];
  const stays: Partial<Record<typeof kind, string>> = words.stays;
  const voice = isOfBoth(kind) ? "we" : space.member;
  return (
    <section className={styles["kind"]} aria-label={name}>
      <h3>{name}</h3>
      <Text kind="ui">{meaning}</Text>
      <RuledList label={name}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Letter voice={voice} size="text">
              {linesOf(kind, entry, words).join("\n")}
            </Letter>
            {entry.date !== null && <Text kind="small">{words.on(entry.date)}</Text>}
            {kind === "commonItem" && <Text kind="small">{words.either}</Text>}
            {entry.takeBack !== null && (
              <div className={styles["screen"]}>
                <ButtonRow>
                  <Button
                    kind="underlined"
                    aria-label={words.takeBackOf(entry.words.join(" "))}
                    onPress={() => onTakeBack(entry)}
                  >
                    {words.takeBack}
                  </Button>
                </ButtonRow>
              </div>
            )}
          </li>
        ))}
      </RuledList>
      {stays[kind] !== undefined && <Text kind="ui">{stays[kind]}</Text>}
    </section>
  );
}

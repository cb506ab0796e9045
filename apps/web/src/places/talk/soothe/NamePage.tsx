import { feelings } from "@counterpoint/library";
import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { BackToTalk } from "../BackToTalk.tsx";
import { SaidActs } from "../say/SaidActs.tsx";
import talk from "../Talk.module.css";
import styles from "./Soothe.module.css";

/** From a rough word to the one that fits. Nothing of it is kept unless somebody asks. */
export function NamePage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().soothe.name;
  const heading = useStart(words.title);
  const [familyId, setFamily] = useState<string | null>(null);
  const [chosen, setWord] = useState<string | null>(null);
  const family = feelings.entries.find(({ id }) => id === familyId);
  const feeling = family?.words.find(({ word }) => word === chosen);
  return (
    <>
      <Opening title={words.title} headingRef={heading} lead={words.lead} />
      <MarginNote>
        <p>{words.note}</p>
      </MarginNote>
      <div>
        <RadioChips
          label={words.family}
          options={feelings.entries.map(({ id, name }) => ({ id, label: name }))}
          chosen={familyId}
          onChange={setFamily}
        />
        {family !== undefined && (
          <RadioChips
            key={family.id}
            label={words.word}
            options={family.words.map(({ word }) => ({ id: word, label: word }))}
            chosen={chosen}
            onChange={setWord}
          />
        )}
        <div role="status">
          {feeling !== undefined && (
            <>
              <Letter voice="a">{words.say(feeling.word)}</Letter>
              <p className={styles["meaning"]}>{feeling.meaning}</p>
              <p>{family?.asks}</p>
            </>
          )}
        </div>
        {feeling !== undefined && (
          <>
            <SaidActs text={words.say(feeling.word)} copyLabel={words.copy} />
            <p className={talk["end"]}>{words.end}</p>
          </>
        )}
      </div>
      <BackToTalk onClose={onClose} />
    </>
  );
}

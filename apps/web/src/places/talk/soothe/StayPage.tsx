import { readWording } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { Minutes } from "../../../app/Minutes.tsx";
import { SafetyCards } from "../../../app/safety/SafetyCards.tsx";
import { useTurn } from "../../../app/use-turn.ts";
import { useWords } from "../../../app/words.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { TextField } from "../../../ui/text-field/TextField.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import { SaidActs } from "../say/SaidActs.tsx";

const LENGTHS = ["3", "5", "10"] as const;
const MINUTE = 60_000;

/** Some minutes with a feeling, with a word before and a word after. */
export function StayPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().soothe.stay;
  const heading = useStart(words.title);
  const [before, setBefore] = useState("");
  const [after, setAfter] = useState("");
  const [length, setLength] = useState<(typeof LENGTHS)[number]>("3");
  const { safety } = readWording(`${before}. ${after}`);
  return (
    <>
      <Opening title={words.title} headingRef={heading} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.note}</p>
      </MarginNote>
      <div>
        <TextField label={words.before} hint={words.beforeHint} voice="a" value={before} onChange={setBefore} />
        <RadioChips
          label={words.minutes}
          options={LENGTHS.map((id) => ({ id, label: words.count(Number(id)) }))}
          chosen={length}
          onChange={setLength}
        />
      </div>
      {safety.length > 0 ? (
        <SafetyCards kinds={safety} />
      ) : (
        <Section title={words.timer} sub={words.watch}>
          <TimeWithIt key={length} minutes={Number(length)} />
          <TextField label={words.after} voice="a" value={after} onChange={setAfter} />
          {before.trim() !== "" && after.trim() !== "" && (
            <SaidActs text={words.both(before.trim(), after.trim())} copyLabel={words.copy} />
          )}
          <p>{words.end}</p>
        </Section>
      )}
      <BackToTalk onClose={onClose} />
    </>
  );
}

function TimeWithIt({ minutes }: { readonly minutes: number }): ReactNode {
  return <Minutes turn={useTurn(minutes * MINUTE)} words={useWords().soothe.stay} />;
}

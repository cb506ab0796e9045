import { type WordingLabel, type WordingSlot, wordingPhrases } from "@counterpoint/library";
import { change, choicesFor, type Suggestion } from "@counterpoint/talk";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { TextField } from "../../../ui/text-field/TextField.tsx";
import styles from "./Say.module.css";
import { Slot } from "./Slot.tsx";

interface WayLetterProps {
  readonly way: Suggestion;
  /** What it answers, for the requests that fit; undefined on a blank page. */
  readonly label: WordingLabel | undefined;
  readonly onChange: (way: Suggestion) => void;
}

/** One way to say it, as a letter in which every part but the words between can be pressed and changed. */
export function WayLetter({ way, label, onChange }: WayLetterProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useState<WordingSlot | null>(null);
  return (
    <>
      <Letter voice="a">
        {way.parts.map(({ slot, text, isGap }, at) =>
          slot === "words" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is nothing but its place
            <span key={at}>{text}</span>
          ) : (
            <Slot
              key={slot}
              text={text}
              isGap={isGap === true}
              opens={open === slot ? id : null}
              onPress={() => setOpen(open === slot ? null : slot)}
            />
          ),
        )}
      </Letter>
      {open !== null && (
        <div id={id} className={styles["part"]}>
          <PartForm
            key={open}
            slot={open}
            way={way}
            choices={choicesFor(open, label, wordingPhrases)}
            onChange={(text) => onChange(change(way, open, text, wordingPhrases.gaps))}
          />
        </div>
      )}
    </>
  );
}

interface PartFormProps {
  readonly slot: WordingSlot;
  readonly way: Suggestion;
  readonly choices: readonly string[];
  readonly onChange: (text: string) => void;
}

function PartForm({ slot, way, choices, onChange }: PartFormProps): ReactNode {
  const words = useWords().wording.ways;
  // As it is being typed: what is said of it has no space at its end.
  const [text, setText] = useState(() => way.parts.find((part) => part.slot === slot && !part.isGap)?.text ?? "");
  const say = (next: string): void => {
    setText(next);
    onChange(next);
  };
  return (
    <>
      {choices.length > 0 && (
        <RadioChips
          label={words.parts[slot]}
          options={choices.map((choice) => ({ id: choice, label: choice }))}
          chosen={choices.find((choice) => choice === text.trim()) ?? null}
          onChange={say}
        />
      )}
      <TextField label={choices.length > 0 ? words.own : words.parts[slot]} voice="a" value={text} onChange={say} />
    </>
  );
}

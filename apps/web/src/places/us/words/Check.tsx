import { sameWord } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import type { WordsOutcome } from "../../../app/recovery/words.ts";
import { useWords } from "../../../app/words.ts";
import { secureChance } from "../../../platform/chance.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import { choosePlaces } from "./choose-places.ts";

const ASKED = 4;

interface CheckProps {
  readonly words: readonly string[];
  /** Whether they could be set, and if not, why. */
  readonly onRight: () => Promise<WordsOutcome>;
  readonly onAgain: () => void;
  readonly onStop: () => void;
}

/** Four words by chance, from the paper. A wrong one is named by its place, and nothing is lost by it. */
export function Check({ words, onRight, onAgain, onStop }: CheckProps): ReactNode {
  const { check, working, notKept, noLine, otherKey, halfDone } = useWords().recovery;
  const { host } = useCompany();
  const [places] = useState(() => choosePlaces(secureChance, ASKED, words.length));
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const [checked, setChecked] = useState<ReadonlyMap<number, string>>(new Map());
  const [state, setState] = useState<"ready" | "setting" | WordsOutcome>("ready");
  const fields = useRef(new Map<number, Focusable>());

  const isRight = (place: number): boolean => sameWord(typed.get(place) ?? "", words[place - 1] ?? "");
  const submit = async (): Promise<void> => {
    if (state === "setting") return;
    setChecked(new Map(places.map((place) => [place, typed.get(place) ?? ""])));
    const wrong = places.find((place) => !isRight(place));
    if (wrong !== undefined) return fields.current.get(wrong)?.focus();
    setState("setting");
    setState(await onRight());
  };
  /** Said of what was checked, until it is changed. */
  const errorOf = (place: number): string | undefined => {
    if (checked.get(place) !== (typed.get(place) ?? "") || isRight(place)) return undefined;
    return checked.get(place)?.trim() === "" ? check.missing : check.wrong(place);
  };
  return (
    <Page title={check.title} lead={check.lead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {places.map((place) => (
          <TextField
            key={place}
            ref={(field) => {
              if (field !== null) fields.current.set(place, field);
            }}
            label={check.word(place)}
            value={typed.get(place) ?? ""}
            onChange={(word) => setTyped(new Map(typed).set(place, word))}
            error={errorOf(place)}
          />
        ))}
        {state === "not-kept" && <ErrorNote blocking>{notKept}</ErrorNote>}
        {state === "no-line" && <ErrorNote blocking>{noLine(host)}</ErrorNote>}
        {state === "other-key" && <ErrorNote blocking>{otherKey}</ErrorNote>}
        {state === "half-done" && <ErrorNote blocking>{halfDone}</ErrorNote>}
        <ButtonRow>
          <Button type="submit" busyLabel={state === "setting" ? working : undefined}>
            {check.done}
          </Button>
          <Button onPress={onAgain}>{check.again}</Button>
          <Button onPress={onStop}>{check.stop}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
}

import { PARTNER_NAME_LENGTH } from "@counterpoint/space";
import { type FormEvent, type ReactNode, type RefObject, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { NewPassphrase, NONE_CHOSEN, refusalOf } from "../lock/NewPassphrase.tsx";
import { useWords } from "../words.ts";
import type { BeginError, Given } from "./begin-here.ts";

interface TheirFormProps {
  /** Whether they have a book here already, whose passphrase is asked instead of a new one. */
  readonly known: boolean;
  readonly onBegin: (given: Given) => Promise<BeginError | null>;
  readonly onStop: () => void;
}

type Trouble = BeginError | "no-name" | "short" | "different";

/** The second person's: what to be called, and a lock of their own with all that is to be said of one before. */
export function TheirForm({ known, onBegin, onStop }: TheirFormProps): ReactNode {
  const { here, lock, partners, passphrase: said } = useWords();
  const words = here.theirs;
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [nameField, field, againField] = [useRef<Focusable>(null), useRef<Focusable>(null), useRef<Focusable>(null)];
  const fields: Partial<Record<Trouble, RefObject<Focusable | null>>> = {
    "no-name": nameField,
    short: field,
    taken: field,
    wrong: field,
    different: againField,
  };
  const check = async (): Promise<Trouble | null> => {
    if (name.trim() === "") return "no-name";
    const refused = known ? null : refusalOf(chosen);
    return refused ?? onBegin({ name: name.trim(), passphrase: chosen.next });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    setTrouble(null);
    setWorking(true);
    const found = await check();
    setWorking(false);
    setTrouble(found);
    if (found !== null) fields[found]?.current?.focus();
  };
  return (
    <Screen title={known ? words.known : words.title} lead={known ? words.knownLead : words.lead}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {!known && (
          <Section first title={words.about}>
            <Points points={lock.before.points} />
          </Section>
        )}
        <TextField
          ref={nameField}
          label={partners.self.name}
          hint={partners.self.nameHint}
          maxLength={PARTNER_NAME_LENGTH}
          value={name}
          onChange={setName}
          error={trouble === "no-name" ? partners.self.nameMissing : undefined}
        />
        {known ? (
          <TextField
            ref={field}
            label={here.mine.passphrase}
            secret
            value={chosen.next}
            onChange={(next) => setChosen({ ...chosen, next })}
            error={trouble === "wrong" ? said.wrong : trouble === "taken" ? words.taken : undefined}
          />
        ) : (
          <NewPassphrase
            chosen={chosen}
            onChange={setChosen}
            trouble={trouble}
            nextField={field}
            againField={againField}
          />
        )}
        {(trouble === "not-kept" || trouble === "words-elsewhere" || trouble === "words-damaged") && (
          <ErrorNote blocking>{here.trouble[trouble]}</ErrorNote>
        )}
        <Equal>
          <Button type="submit" busyLabel={working ? here.working : undefined}>
            {words.begin}
          </Button>
          <Button onPress={onStop}>{words.stop}</Button>
        </Equal>
      </form>
    </Screen>
  );
}

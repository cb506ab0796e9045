import { type ReactNode, useState } from "react";
import { SaveState, type SaveStateProps } from "../ui/save-state/SaveState.tsx";
import { Section } from "../ui/section/Section.tsx";
import { SelectField } from "../ui/select-field/SelectField.tsx";
import { TextField } from "../ui/text-field/TextField.tsx";
import { COUNTRIES, WORDS } from "./words.ts";

const STATES: readonly SaveStateProps[] = [
  { state: "kept", text: "Kept on this phone." },
  { state: "keeping", text: "Keeping…" },
  { state: "failed", text: "Not kept yet. The words stay here; try again in a moment." },
];

export function FieldsBench(): ReactNode {
  const [name, setName] = useState("");
  const [words, setWords] = useState<string>(WORDS.long);
  const [wrong, setWrong] = useState("tomorow at noon");
  const [code, setCode] = useState("correct horse");
  const [country, setCountry] = useState<(typeof COUNTRIES)[number]["id"]>("gb");
  return (
    <Section title="Fields">
      <TextField
        label="What should this book call you?"
        placeholder="a name, or nothing"
        value={name}
        onChange={setName}
      />
      <TextField
        label="What would you say?"
        hint="Only you see this. It is not sent anywhere."
        lines="many"
        value={words}
        onChange={setWords}
        voice="a"
      />
      {STATES.map((state) => (
        <SaveState key={state.state} {...state} />
      ))}
      <TextField
        label="When do you come back?"
        value={wrong}
        onChange={setWrong}
        error="This does not read as a time yet. Nothing is lost. Write it as 18:30, or leave it empty."
      />
      <TextField label="Passphrase" secret value={code} onChange={setCode} />
      <SelectField label="Numbers for" value={country} options={COUNTRIES} onChange={setCountry} note="checked 3 May" />
    </Section>
  );
}

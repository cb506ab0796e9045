import { addDays } from "@counterpoint/kernel";
import { guided } from "@counterpoint/library";
import { decideTelling, sayGuided, type Written } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { GuidedFields } from "../../../../app/guided/GuidedFields.tsx";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import { useWords } from "../../../../app/words.ts";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { DraftForm } from "../DraftForm.tsx";
import { Look } from "../Look.tsx";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";

const ENDS = ["today", "tomorrow"] as const;
const TELL = "tell";

/** As much of it as its teller wants, with an end. */
export function TellForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const [written, setWritten] = useState<Written>({});
  const [until, setUntil] = useState<(typeof ENDS)[number]>("tomorrow");
  const [step, setStep] = useState<"write" | "look">("write");
  const [refused, setRefused] = useState<string | null>(null);
  const form = guided.entries.find(({ id }) => id === TELL);
  if (form === undefined) return null;
  const { text } = sayGuided(form, written);
  const end = addDays(date, until === "today" ? 0 : 1);
  const decided = decideTelling({ type: "tell", name: newRecordName(), date, text, end });
  const look = (): void => {
    if (decided.ok) setStep("look");
    else setRefused(decided.error === "empty" ? words.telling.empty : words.tooLong);
  };
  const tell = (): void => {
    if (!decided.ok) return;
    share(decided.value, { text: words.telling.told(other), undo: words.takeBack });
    onDone();
  };
  if (step === "look") {
    return (
      <Look
        share={{ label: words.telling.share(other), onPress: tell }}
        keep={{ label: words.keep, onPress: onDone }}
        onChange={() => setStep("write")}
      >
        <Letter voice={space.member} author={me} size="text">
          {text}
        </Letter>
      </Look>
    );
  }
  return (
    <DraftForm label={words.look} onLook={look}>
      <Text kind="ui">{form.note}</Text>
      <GuidedFields
        form={form}
        voice={space.member}
        written={written}
        onChange={(next) => {
          setWritten(next);
          setRefused(null);
        }}
      />
      <RadioChips
        label={words.telling.end}
        options={ENDS.map((id) => ({ id, label: words.telling.ends[id] }))}
        chosen={until}
        onChange={setUntil}
      />
      <div role="status">{refused !== null && <Text kind="ui">{refused}</Text>}</div>
    </DraftForm>
  );
}

import { addDays } from "@counterpoint/kernel";
import { guided } from "@counterpoint/library";
import { decideTelling, readWording, sayGuided, type Written } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { GuidedFields } from "../../../../app/guided/GuidedFields.tsx";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import { SafetyCards } from "../../../../app/safety/SafetyCards.tsx";
import { useWords } from "../../../../app/words.ts";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { DraftForm } from "../DraftForm.tsx";
import { Look } from "../Look.tsx";
import type { OpenForm } from "../use-forms.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { useSteps } from "../use-steps.ts";

const ENDS = ["today", "tomorrow"] as const;
const TELL = "tell";

/** What is half told. */
export interface TellWords {
  readonly written: Written;
  readonly until: (typeof ENDS)[number];
}

export const NO_TELLING: TellWords = { written: {}, until: "tomorrow" };

/** As much of it as its teller wants, with an end. */
export function TellForm({ form: open }: { readonly form: OpenForm<never, TellWords> }): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const { written, until } = open.words;
  const { step, form: place, look: lookAt, change } = useSteps();
  const [refused, setRefused] = useState<string | null>(null);
  const form = guided.entries.find(({ id }) => id === TELL);
  if (form === undefined) return null;
  const { text } = sayGuided(form, written);
  const end = addDays(date, until === "today" ? 0 : 1);
  const decided = decideTelling({ type: "tell", name: newRecordName(), date, text, end });
  const { safety } = readWording(Object.values(written).join(". "));
  const isDanger = safety.length > 0;
  const write = (next: Written): void => {
    open.write({ written: next, until });
    setRefused(null);
  };
  const look = (): void => {
    if (decided.ok) lookAt();
    else setRefused(decided.error === "empty" ? words.telling.empty : words.tooLong);
  };
  const tell = (): void => {
    if (!decided.ok) return;
    share(decided.value, { text: words.telling.told(other), undo: words.takeBack });
    open.done();
  };
  if (step === "look") {
    return (
      <Look
        share={{ label: words.telling.share(other), onPress: tell }}
        keep={{ label: words.keep, onPress: open.done }}
        onChange={change}
      >
        <Letter voice={space.member} author={me} size="text">
          {text}
        </Letter>
      </Look>
    );
  }
  return (
    <DraftForm formRef={place} label={isDanger ? null : words.look} onLook={look}>
      <Text kind="ui">{form.note}</Text>
      <GuidedFields form={form} voice={space.member} written={written} onChange={write} />
      {isDanger ? (
        <SafetyCards kinds={safety} />
      ) : (
        <RadioChips
          label={words.telling.end}
          options={ENDS.map((id) => ({ id, label: words.telling.ends[id] }))}
          chosen={until}
          onChange={(next) => open.write({ written, until: next })}
        />
      )}
      <div role="status">{refused !== null && <Text kind="ui">{refused}</Text>}</div>
    </DraftForm>
  );
}

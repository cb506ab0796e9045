import { addDays, type CivilDate } from "@counterpoint/kernel";
import { type GuidedForm, type GuidedId, guided } from "@counterpoint/library";
import { ASK_ABOUTS, type AskAbout, decideAsk, readWording, sayGuided, type Written } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { GuidedFields } from "../../../../app/guided/GuidedFields.tsx";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import { SafetyCards } from "../../../../app/safety/SafetyCards.tsx";
import { useWords } from "../../../../app/words.ts";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { SelectField } from "../../../../ui/select-field/SelectField.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { DraftForm } from "../DraftForm.tsx";
import { Look } from "../Look.tsx";
import styles from "../Talk.module.css";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";

const FORM_OF: Readonly<Record<AskAbout, GuidedId>> = { time: "time", reassurance: "reassure", support: "lean" };
const DAYS_AHEAD = 14;

interface AskFormProps {
  readonly onDone: () => void;
}

/** One of three things to ask for. It is looked at as the other will read it, and nowhere before that. */
export function AskForm({ onDone }: AskFormProps): ReactNode {
  const words = useWords().asks;
  const [about, setAbout] = useState<AskAbout>("time");
  const form = guided.entries.find(({ id }) => id === FORM_OF[about]);
  return (
    <div className={styles["stack"]}>
      <RadioChips
        label={words.about}
        options={ASK_ABOUTS.map((id) => ({ id, label: words.abouts[id] }))}
        chosen={about}
        onChange={setAbout}
      />
      {form !== undefined && <AboutForm key={about} about={about} form={form} onDone={onDone} />}
    </div>
  );
}

interface AboutFormProps extends AskFormProps {
  readonly about: AskAbout;
  readonly form: GuidedForm;
}

function AboutForm({ about, form, onDone }: AboutFormProps): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const [written, setWritten] = useState<Written>({});
  const [day, setDay] = useState<CivilDate | null>(null);
  const [step, setStep] = useState<"write" | "look">("write");
  const [refused, setRefused] = useState<string | null>(null);
  const { text, missing } = sayGuided(form, written);
  const { safety } = readWording(Object.values(written).join(". "));
  const decided = decideAsk({ type: "ask", name: newRecordName(), date, about, text, day });
  const look = (): void => {
    const labels = form.fields.filter(({ id }) => missing.includes(id)).map(({ label }) => label);
    if (labels.length > 0) setRefused(words.missing(labels.join(", ")));
    else if (!decided.ok) setRefused(words.tooLong);
    else setStep("look");
  };
  const ask = (): void => {
    if (!decided.ok) return;
    share(decided.value, { text: words.asked(other), undo: words.takeBack });
    onDone();
  };
  if (safety.length > 0) {
    return (
      <>
        <GuidedFields form={form} voice={space.member} written={written} onChange={setWritten} />
        <SafetyCards kinds={safety} />
      </>
    );
  }
  if (step === "look") {
    return (
      <Look
        share={{ label: words.share(other), onPress: ask }}
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
      {about === "time" && <DayChoice today={date} day={day} onChange={setDay} />}
      <div role="status">{refused !== null && <Text kind="ui">{refused}</Text>}</div>
    </DraftForm>
  );
}

interface DayChoiceProps {
  readonly today: CivilDate;
  readonly day: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
}

const NONE = "none";

/** So that it can be placed into a week. */
function DayChoice({ today, day, onChange }: DayChoiceProps): ReactNode {
  const { asks: words, common } = useWords();
  const days = Array.from({ length: DAYS_AHEAD }, (_, at) => addDays(today, at));
  return (
    <SelectField
      label={words.day}
      value={day ?? NONE}
      options={[{ id: NONE, label: words.noDay }, ...days.map((one) => ({ id: one, label: common.day(one, today) }))]}
      onChange={(id) => onChange(days.find((one) => one === id) ?? null)}
      layout="stack"
    />
  );
}

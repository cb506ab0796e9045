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
import type { OpenForm } from "../use-forms.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { useSteps } from "../use-steps.ts";

const FORM_OF: Readonly<Record<AskAbout, GuidedId>> = { time: "time", reassurance: "reassure", support: "lean" };
const DAYS_AHEAD = 14;

/** What is half written, of each of the three. */
export interface AskWords {
  readonly about: AskAbout;
  readonly written: Readonly<Partial<Record<AskAbout, Written>>>;
  readonly day: CivilDate | null;
}

export const NO_ASK: AskWords = { about: "time", written: {}, day: null };

interface AskFormProps {
  readonly form: OpenForm<never, AskWords>;
}

/** One of three things to ask for. It is looked at as the other will read it, and nowhere before that. */
export function AskForm({ form: open }: AskFormProps): ReactNode {
  const words = useWords().asks;
  const { about } = open.words;
  const form = guided.entries.find(({ id }) => id === FORM_OF[about]);
  return (
    <div className={styles["stack"]}>
      <RadioChips
        label={words.about}
        options={ASK_ABOUTS.map((id) => ({ id, label: words.abouts[id] }))}
        chosen={about}
        onChange={(next) => open.write({ ...open.words, about: next })}
      />
      {form !== undefined && <AboutForm key={about} about={about} form={form} open={open} />}
    </div>
  );
}

interface AboutFormProps {
  readonly about: AskAbout;
  readonly form: GuidedForm;
  readonly open: OpenForm<never, AskWords>;
}

function AboutForm({ about, form, open }: AboutFormProps): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const { step, form: place, look: lookAt, change } = useSteps();
  const [refused, setRefused] = useState<string | null>(null);
  const { day } = open.words;
  const written = open.words.written[about] ?? {};
  const write = (next: Written): void => {
    open.write({ ...open.words, written: { ...open.words.written, [about]: next } });
    setRefused(null);
  };
  const { text, missing } = sayGuided(form, written);
  const { safety } = readWording(Object.values(written).join(". "));
  const isDanger = safety.length > 0;
  const decided = decideAsk({ type: "ask", name: newRecordName(), date, about, text, day });
  const look = (): void => {
    const labels = form.fields.filter(({ id }) => missing.includes(id)).map(({ label }) => label);
    if (labels.length > 0) setRefused(words.missing(labels.join(", ")));
    else if (!decided.ok) setRefused(words.tooLong);
    else lookAt();
  };
  const ask = (): void => {
    if (!decided.ok) return;
    share(decided.value, { text: words.asked(other), undo: words.takeBack });
    open.done();
  };
  if (step === "look") {
    return (
      <Look
        share={{ label: words.share(other), onPress: ask }}
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
      {isDanger && <SafetyCards kinds={safety} />}
      {!isDanger && about === "time" && (
        <DayChoice today={date} day={day} onChange={(next) => open.write({ ...open.words, day: next })} />
      )}
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

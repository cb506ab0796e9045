import type { GuidedField, GuidedForm } from "@counterpoint/library";
import { readWording, sayGuided, type Written } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { TextField } from "../../../ui/text-field/TextField.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import { SafetyCards } from "../say/SafetyCards.tsx";
import { SaidActs } from "../say/SaidActs.tsx";

interface GuidedPageProps {
  readonly form: GuidedForm;
  readonly onClose: () => void;
}

/** A few fields that come to one thing to say. It is gone with the page, unless somebody keeps or copies it. */
export function GuidedPage({ form, onClose }: GuidedPageProps): ReactNode {
  const words = useWords().wording.guided;
  const heading = useStart(form.title);
  const [written, setWritten] = useState<Written>({});
  const said = sayGuided(form, written);
  const { safety } = readWording(Object.values(written).join(". "));
  const isBegun = Object.values(written).some((text) => text.trim() !== "");
  return (
    <>
      <Opening title={form.title} headingRef={heading} lead={form.lead} />
      <MarginNote tone="help">
        <p>{form.note}</p>
      </MarginNote>
      <div>
        {form.fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            value={written[field.id] ?? ""}
            onChange={(text) => setWritten({ ...written, [field.id]: text })}
          />
        ))}
      </div>
      {safety.length > 0 ? (
        <SafetyCards kinds={safety} />
      ) : (
        <Section title={words.title} sub={words.sub}>
          <Letter voice="a">{isBegun ? said.text : words.empty}</Letter>
          {isBegun && said.missing.length === 0 && <SaidActs text={said.text} copyLabel={words.copy} />}
          <p>{form.end}</p>
        </Section>
      )}
      <BackToTalk onClose={onClose} />
    </>
  );
}

interface FieldProps {
  readonly field: GuidedField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Field({ field: { label, hint, choices, isOptional }, value, onChange }: FieldProps): ReactNode {
  const words = useWords().wording;
  const name = isOptional === true ? words.guided.optional(label) : label;
  if (choices.length === 0) {
    return <TextField label={name} {...(hint !== undefined && { hint })} voice="a" value={value} onChange={onChange} />;
  }
  return (
    <div>
      <RadioChips
        label={name}
        {...(hint !== undefined && { hint })}
        options={choices.map((choice) => ({ id: choice, label: choice }))}
        chosen={choices.find((choice) => choice === value) ?? null}
        onChange={onChange}
      />
      <TextField
        label={words.guided.ownOf(label)}
        labelHidden
        placeholder={words.ways.own}
        voice="a"
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

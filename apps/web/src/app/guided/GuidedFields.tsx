import type { GuidedField, GuidedForm } from "@counterpoint/library";
import type { Written } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { RadioChips } from "../../ui/chips/RadioChips.tsx";
import { TextField } from "../../ui/text-field/TextField.tsx";
import type { Voice } from "../../ui/voice.ts";
import { useWords } from "../words.ts";
import styles from "./GuidedFields.module.css";

interface GuidedFieldsProps {
  readonly form: Pick<GuidedForm, "fields">;
  readonly voice: Voice;
  readonly written: Written;
  readonly onChange: (written: Written) => void;
}

/** For each field something to choose, or words of one's own. */
export function GuidedFields({ form, voice, written, onChange }: GuidedFieldsProps): ReactNode {
  return (
    <div className={styles["fields"]}>
      {form.fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          voice={voice}
          value={written[field.id] ?? ""}
          onChange={(text) => onChange({ ...written, [field.id]: text })}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly field: GuidedField;
  readonly voice: Voice;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Field({ field: { label, hint, choices, isOptional }, voice, value, onChange }: FieldProps): ReactNode {
  const words = useWords().wording;
  const name = isOptional === true ? words.guided.optional(label) : label;
  const hinted = hint === undefined ? {} : { hint };
  if (choices.length === 0) {
    return <TextField {...hinted} label={name} voice={voice} value={value} onChange={onChange} />;
  }
  return (
    <div>
      <RadioChips
        {...hinted}
        label={name}
        options={choices.map((choice) => ({ id: choice, label: choice }))}
        chosen={choices.find((choice) => choice === value) ?? null}
        onChange={onChange}
      />
      <TextField
        label={words.guided.ownOf(label)}
        labelHidden
        placeholder={words.ways.own}
        voice={voice}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

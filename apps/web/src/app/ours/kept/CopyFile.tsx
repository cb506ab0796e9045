import { ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import { MakeForm } from "../../backup/MakeForm.tsx";
import { useMaking } from "../../backup/use-making.ts";
import { useLock } from "../../lock-context.ts";
import { useWords } from "../../words.ts";
import type { Names } from "../ours-context.ts";
import { sharedPages } from "../shared-pages.ts";

interface CopyFileProps {
  readonly space: Space;
  readonly names: Names;
}

type Form = "sealed" | "markdown" | "json";

/** The copy as a file: sealed first, readable where that is chosen; the passphrase is asked for either (S1, S15). */
export function CopyFile(props: CopyFileProps): ReactNode {
  const words = useWords().leaving.kept;
  const [open, setOpen] = useState(false);
  return (
    <Section title={words.take}>
      <Panel label={words.open} open={open} onToggle={() => setOpen(!open)}>
        <FileForm {...props} onLeave={() => setOpen(false)} />
      </Panel>
    </Section>
  );
}

function FileForm({ space, names, onLeave }: CopyFileProps & { readonly onLeave: () => void }): ReactNode {
  const messages = useWords();
  const { leaving, backup, passphrase: said } = messages;
  const words = leaving.kept;
  const { confirmPassphrase } = useLock();
  const { making, make } = useMaking(space, () => sharedPages(space, names, messages));
  const [form, setForm] = useState<Form>("sealed");
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<Focusable>(null);
  const submit = (): void => {
    setWrong(false);
    void make(async () => {
      if ((await confirmPassphrase(passphrase)) === "wrong") {
        setWrong(true);
        field.current?.focus();
        return undefined;
      }
      return ok(form === "sealed" ? { kind: form, key: { kind: "passphrase", passphrase } } : { kind: form });
    });
  };
  return (
    <MakeForm making={making} words={words} onSubmit={submit} onLeave={onLeave}>
      <RadioChips<Form>
        label={words.form}
        options={[
          { id: "sealed", label: words.forms.sealed },
          { id: "markdown", label: words.forms.markdown },
          { id: "json", label: words.forms.json },
        ]}
        chosen={form}
        onChange={setForm}
      />
      {form !== "sealed" && <p>{words.readable}</p>}
      <TextField
        ref={field}
        secret
        label={backup.bookPassphrase}
        error={wrong ? said.wrong : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
    </MakeForm>
  );
}

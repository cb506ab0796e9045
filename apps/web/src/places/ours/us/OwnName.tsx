import { nameSelf, PARTNER_NAME_LENGTH } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { useNames } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { NameForm } from "./NameForm.tsx";

/** What one is called here, which the other reads. */
export function OwnName(): ReactNode {
  const words = useWords().ourUs.name;
  const { me, other } = useNames();
  const [open, setOpen] = useState(false);
  return (
    <Section title={words.title}>
      <p>{words.text(me, other)}</p>
      <Panel label={words.change} open={open} onToggle={() => setOpen(!open)}>
        <NameForm
          label={words.label}
          name={me}
          maxLength={PARTNER_NAME_LENGTH}
          write={nameSelf}
          onClose={() => setOpen(false)}
        />
      </Panel>
    </Section>
  );
}

import { type ReactNode, useState } from "react";
import { PassphraseForm } from "../../../../app/lock/PassphraseForm.tsx";
import { useWords } from "../../../../app/words.ts";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { ChosenDay } from "./ChosenDay.tsx";
import type { Way } from "./LeavePage.tsx";

interface DayBehindProps {
  readonly onWay: (way: Way) => void;
}

/**
 * A day on which somebody means to end it is for nobody else to see: it stands behind the passphrase, and that there may be
 * one looks the same where there is none (S3, S7).
 */
export function DayBehind({ onWay }: DayBehindProps): ReactNode {
  const { day, confirm } = useWords().leaving;
  const [state, setState] = useState<"shut" | "asking" | "open">("shut");
  return (
    <Section title={day.section}>
      <p>{day.text}</p>
      {state === "open" ? (
        <ChosenDay onWay={onWay} />
      ) : (
        <Panel
          label={day.look}
          open={state === "asking"}
          onToggle={() => setState(state === "asking" ? "shut" : "asking")}
        >
          <PassphraseForm
            submitLabel={day.show}
            stopLabel={confirm.stop}
            onRight={() => setState("open")}
            onStop={() => setState("shut")}
          />
        </Panel>
      )}
    </Section>
  );
}

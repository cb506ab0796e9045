import { type ReactNode, useState } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonLink } from "../ui/button/ButtonLink.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { Chips } from "../ui/chips/Chips.tsx";
import { RadioChips } from "../ui/chips/RadioChips.tsx";
import { Section } from "../ui/section/Section.tsx";
import { NEEDS, WAYS } from "./words.ts";

export function ButtonsBench(): ReactNode {
  const [busy, setBusy] = useState(true);
  const [needs, setNeeds] = useState<readonly (typeof NEEDS)[number]["id"][]>(["rest", "friends"]);
  const [way, setWay] = useState<(typeof WAYS)[number]["id"] | null>(null);
  return (
    <>
      <Section title="Buttons">
        <ButtonRow>
          <Button kind="ink">Keep this</Button>
          <Button>Open together</Button>
          <Button kind="underlined">Skip today</Button>
          <ButtonLink href="#sealed">Read the sealed question</ButtonLink>
        </ButtonRow>
        <ButtonRow>
          <Button kind="ink" busyLabel={busy ? "Keeping…" : undefined} onPress={() => setBusy(true)}>
            Keep this
          </Button>
          <Button busyLabel={busy ? "Opening…" : undefined}>Open together</Button>
          <Button kind="underlined" onPress={() => setBusy(!busy)}>
            Be busy, or not
          </Button>
        </ButtonRow>
        <ButtonRow>
          <Button kind="ink" disabledReason="Choose three first.">
            Go on with these
          </Button>
          <Button disabledReason="It opens when both are in.">Open together</Button>
          <Button kind="underlined" disabledReason="There is nothing to take back.">
            Take it back
          </Button>
        </ButtonRow>
      </Section>
      <Section title="Chips">
        <Chips
          label="What do you need most, these days?"
          hint="Choose three. You can change them at any time."
          options={NEEDS}
          chosen={needs}
          onChange={setNeeds}
          limit={{ max: 3, reason: "Three are chosen. Take one off to choose another." }}
        />
        <RadioChips label="Tonight?" options={WAYS} chosen={way} onChange={setWay} />
      </Section>
    </>
  );
}

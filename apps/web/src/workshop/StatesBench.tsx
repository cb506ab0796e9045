import { type ReactNode, useState } from "react";
import { Button } from "../ui/button/Button.tsx";
import { Countdown } from "../ui/countdown/Countdown.tsx";
import { EmptyState } from "../ui/empty-state/EmptyState.tsx";
import { ErrorNote } from "../ui/error-note/ErrorNote.tsx";
import { HandOver } from "../ui/hand-over/HandOver.tsx";
import { Section } from "../ui/section/Section.tsx";

const MINUTE = 60_000;

export function StatesBench(): ReactNode {
  const [shut, setShut] = useState(false);
  return (
    <>
      <Section title="Empty, and wrong">
        <EmptyState action={<Button>Do the first check-in</Button>}>
          Your weeks will stand here, one note a week.
        </EmptyState>
        <ErrorNote>Not sent yet. It is kept on this phone and goes when you are online.</ErrorNote>
      </Section>
      <Section title="Ten minutes">
        <Countdown remainingMs={10 * MINUTE} totalMs={10 * MINUTE} label="Time together" text="Ten minutes" />
        <Countdown remainingMs={6.4 * MINUTE} totalMs={10 * MINUTE} label="Time left" text="About six minutes left" />
        <Countdown remainingMs={0} totalMs={10 * MINUTE} label="Time is up" text="That was ten minutes" />
      </Section>
      <Section title="The closed book">
        {shut ? (
          <HandOver title="Give the phone to Marcus" actions={<Button kind="ink">I am Marcus, open my page</Button>}>
            What you wrote is shut away. Nothing of it shows on Marcus’s page.
          </HandOver>
        ) : (
          <Button onPress={() => setShut(true)}>Shut the book</Button>
        )}
      </Section>
    </>
  );
}

import type { Checkin } from "@counterpoint/balance";
import type { CivilDate } from "@counterpoint/kernel";
import { aloneGuide } from "@counterpoint/library";
import { firstEveningKind, readEvening, smallStep } from "@counterpoint/today";
import { type ReactNode, useState } from "react";
import { useRecords } from "../../app/space-context.ts";
import { useCoreWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Aside } from "../../ui/margin/Aside.tsx";
import { AsidePart } from "../../ui/margin/AsidePart.tsx";

interface DayMarginProps {
  readonly checkins: readonly Checkin[];
  readonly today: CivilDate;
}

/** Beside the page: one small thing to do off the screen, and that there is nothing to catch up on. */
export function DayMargin({ checkins, today }: DayMarginProps): ReactNode {
  const words = useCoreWords().today;
  const evenings = useRecords(firstEveningKind).flatMap((record) => readEvening(record.id, record.fields) ?? []);
  const [turn, setTurn] = useState(0);
  const step = smallStep({ date: today, evenings, checkins, turn }, aloneGuide);
  return (
    <Aside label={words.aside}>
      <AsidePart title={words.step}>
        <p>
          {step.title}. {step.text}
        </p>
        <Button kind="underlined" onPress={() => setTurn(turn + 1)}>
          {words.another}
        </Button>
      </AsidePart>
      <AsidePart title={words.rhythm}>
        <p>{words.rhythmText}</p>
      </AsidePart>
    </Aside>
  );
}

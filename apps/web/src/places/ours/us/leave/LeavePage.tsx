import { type ReactNode, useRef, useState } from "react";
import { hostOf } from "../../../../app/ours/host-of.ts";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useEndsOn } from "../../../../app/ours/use-ends-on.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { Points } from "../../../../ui/lists/Points.tsx";
import { useReturn } from "../../../../ui/opening/use-return.ts";
import { Page } from "../../../../ui/page/Page.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { ChooseDay } from "./ChooseDay.tsx";
import { Confirm } from "./Confirm.tsx";
import { DayBehind } from "./DayBehind.tsx";

const WAYS = ["now", "later", "never"] as const;

export type Way = (typeof WAYS)[number];

interface LeavePageProps {
  readonly onClose: () => void;
}

/** Three ways to leave, each told before it is chosen, and staying: four answers of one weight (S27). */
export function LeavePage({ onClose }: LeavePageProps): ReactNode {
  const words = useWords().leaving;
  const { other } = useNames();
  const [way, setWay] = useState<Way | null>(null);
  const [stopped, setStopped] = useState<Way | null>(null);
  const refOf = useReturn(stopped);
  const [saidKept, setSaidKept] = useState(false);
  const endsOn = useEndsOn();
  const status = useRef<HTMLDivElement>(null);
  const pointsOf = usePoints();
  const choose = (next: Way | null): void => {
    setSaidKept(false);
    setStopped(null);
    setWay(next);
  };
  const stop = (): void => {
    setStopped(way);
    setWay(null);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <Section first title={words.always.title}>
        <Points points={words.always.points} />
      </Section>
      <Section title={words.ways.title(other)}>
        {WAYS.map((one) => (
          <section key={one} aria-label={words.ways[one].name}>
            <h3>{words.ways[one].name}</h3>
            <Points points={pointsOf(one)} />
          </section>
        ))}
        <Equal>
          {WAYS.map((one) => (
            <Button
              key={one}
              ref={refOf(one)}
              aria-expanded={way === one}
              onPress={() => choose(way === one ? null : one)}
            >
              {words.ways[one].name}
            </Button>
          ))}
          <Button onPress={onClose}>{words.ways.stay}</Button>
        </Equal>
        {way === "later" && (
          <ChooseDay
            onKept={() => {
              setWay(null);
              setSaidKept(true);
              status.current?.focus();
            }}
            onStop={stop}
          />
        )}
        <div ref={status} role="status" tabIndex={-1}>
          {saidKept && endsOn !== null && <p>{words.day.done}</p>}
        </div>
        {(way === "now" || way === "never") && <Confirm key={way} way={way} onStop={stop} />}
      </Section>
      <DayBehind onWay={choose} />
    </Page>
  );
}

/** What each way does, with what follows from how the book travels. */
function usePoints(): (way: Way) => readonly string[] {
  const { now, later, never } = useWords().leaving.ways;
  const { other } = useNames();
  const host = hostOf(useOurBook());
  return (way) => {
    switch (way) {
      case "now":
        return host === undefined ? [...now.points(other).slice(0, 2), now.files(other)] : now.points(other);
      case "later":
        return later.points(other);
      case "never":
        return [...never.points(other), host === undefined ? never.files(other) : never.host(host, other)];
    }
  };
}

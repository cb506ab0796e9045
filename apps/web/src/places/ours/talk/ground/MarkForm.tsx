import { civilDateAt, civilHourAt } from "@counterpoint/kernel";
import type { ListState, Mark, Marks, Pair } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { systemClock } from "../../../../platform/clock.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { useLanding } from "../../../../ui/opening/use-landing.ts";
import { useReturn } from "../../../../ui/opening/use-return.ts";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useOurDay } from "../use-our-day.ts";
import { type PutIn, putIn } from "./put-in.ts";
import { Review } from "./Review.tsx";
import { TakeBack } from "./TakeBack.tsx";

type Opens = Parameters<typeof putIn>[1]["opens"];

const HOUR_MS = 3_600_000;

interface MarkFormProps extends Pick<Extract<ListState, { readonly kind: "to-mark" }>, "round" | "opensAt"> {
  readonly pair: Pair;
}

/**
 * The same page before something was put in and after: it does not know (S6). What is being marked is in memory, and gone
 * with the page.
 */
export function MarkForm({ round, opensAt, pair }: MarkFormProps): ReactNode {
  const words = useWords().common.ground;
  const today = useOurDay();
  const book = useOurBook();
  const putAll = (given: Marks, opens: Opens): Promise<PutIn> =>
    putIn(book, { round, pair, marks: given, opens, now: systemClock.now() });
  const [marks, setMarks] = useState<Marks>(new Map());
  const [step, setStep] = useState<"mark" | "look" | "left">("mark");
  const refOf = useReturn(step);
  const heading = useLanding();
  const [came, setCame] = useState<PutIn | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const opening = [
    civilDateAt(opensAt * HOUR_MS, pair.zone),
    today,
    civilHourAt(opensAt * HOUR_MS, pair.zone),
  ] as const;
  const mark = (ref: string, chosen: Mark | "none"): void => {
    const next = new Map(marks);
    if (chosen === "none") next.delete(ref);
    else next.set(ref, chosen);
    setMarks(next);
  };
  const put = async (opens: "at-the-hour" | "together-now"): Promise<void> => {
    const done = await putAll(marks, opens);
    if (done !== "failed") setMarks(new Map());
    setCame(done);
    setStep("mark");
    told.current?.focus();
  };
  return (
    <Section title={words.mark.title} sub={words.mark.opens(...opening)} headingRef={heading}>
      <p ref={told} role="status" tabIndex={-1}>
        {came !== null && words.put[came]}
      </p>
      {step === "look" ? (
        <Review items={round.items} marks={marks} opening={opening} onPut={put} onLeave={() => setStep("left")} />
      ) : (
        <>
          <Text kind="ui">{words.mark.draft}</Text>
          {round.items.map(({ ref, title, meaning }) => (
            <RadioChips
              key={ref}
              label={title}
              {...(meaning !== "" && { hint: meaning })}
              options={(["none", "open", "keen"] as const).map((id) => ({ id, label: words.mark[id] }))}
              chosen={marks.get(ref) ?? "none"}
              onChange={(chosen) => mark(ref, chosen)}
            />
          ))}
          <p>
            <Button
              ref={refOf("left")}
              onPress={() => {
                setCame(null);
                setStep("look");
              }}
            >
              {words.mark.look}
            </Button>
          </p>
          <TakeBack putIn={() => putAll(new Map(), "at-the-hour")} />
        </>
      )}
    </Section>
  );
}

import { type AnswerId, takenBack } from "@counterpoint/talk";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOurCommit } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { useReturn } from "../../../ui/opening/use-return.ts";

interface TakeMineBackProps {
  readonly id: AnswerId;
  readonly onTaken: () => void;
}

/** Of an answer that both have read: it goes for both, and a second press is asked for, since neither gets it back. */
export function TakeMineBack({ id, onTaken }: TakeMineBackProps): ReactNode {
  const { read } = useWords().questions;
  const commit = useOurCommit();
  const [step, setStep] = useState<"shut" | "asking" | "left">("shut");
  const refOf = useReturn(step);
  const before = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step === "asking") before.current?.focus();
  }, [step]);
  const take = (): void => {
    void commit(takenBack(id));
    onTaken();
  };
  if (step !== "asking") {
    return (
      <Button ref={refOf("left")} onPress={() => setStep("asking")}>
        {read.takeBack}
      </Button>
    );
  }
  return (
    <div>
      <p ref={before} tabIndex={-1}>
        {read.before}
      </p>
      <Equal>
        <Button onPress={take}>{read.confirm}</Button>
        <Button onPress={() => setStep("left")}>{read.leave}</Button>
      </Equal>
    </div>
  );
}

import { type RefObject, useEffect, useRef, useState } from "react";

export interface Steps {
  readonly step: "write" | "look";
  /** Where whoever comes back from the look goes on. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly look: () => void;
  readonly change: () => void;
}

/** What is written somewhere else, looked at and changed again: the focus goes along. */
export function useSteps(): Steps {
  const [step, setStep] = useState<"write" | "look">("write");
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === "look" && step === "write") form.current?.focus();
    before.current = step;
  }, [step]);
  return { step, form, look: () => setStep("look"), change: () => setStep("write") };
}

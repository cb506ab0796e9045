import type { Result } from "@counterpoint/kernel";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Operations } from "../../../app/space-context.ts";
import type { Focusable } from "../../../ui/text-field/TextField.tsx";

export interface Draft<Refusal> {
  readonly step: "write" | "look";
  /** Why it cannot be shared as it is. */
  readonly refused: Refusal | null;
  /** Of the field that a refusal is about; it has the focus whenever there is something to write. */
  readonly field: RefObject<Focusable | null>;
  readonly look: () => void;
  readonly change: () => void;
  /** What it comes to now; null where it is refused, and then it is to be written anew. */
  readonly finish: () => Operations | null;
}

/** What is written, looked at as the other will read it, and then shared or not. It is kept nowhere before. */
export function useDraft<Refusal>(
  decide: () => Result<Operations, Refusal>,
  first: "write" | "look" = "write",
): Draft<Refusal> {
  const [step, setStep] = useState(first);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const field = useRef<Focusable>(null);
  useEffect(() => {
    if (step === "write") field.current?.focus();
  }, [step]);
  const finish = (): Operations | null => {
    const decided = decide();
    setRefused(() => (decided.ok ? null : decided.error));
    if (decided.ok) return decided.value;
    setStep("write");
    field.current?.focus();
    return null;
  };
  const look = (): void => {
    if (finish() !== null) setStep("look");
  };
  return { step, refused, field, look, change: () => setStep("write"), finish };
}

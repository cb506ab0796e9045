import type { SaidLimit } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import type { Voice } from "../../../../ui/voice.ts";

interface LimitLetterProps {
  readonly limit: Pick<SaidLimit, "about" | "text" | "will">;
  readonly voice: Voice;
  readonly author: string;
}

/** The same to both, and before it is said. */
export function LimitLetter({ limit: { about, text, will }, voice, author }: LimitLetterProps): ReactNode {
  const words = useWords().common.limits;
  return (
    <Letter voice={voice} author={words.heading(author, words.abouts[about])} size="text">
      <p>{text}</p>
      {will !== "" && <p>{words.willDo(will)}</p>}
    </Letter>
  );
}

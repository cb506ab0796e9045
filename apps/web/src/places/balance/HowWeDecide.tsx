import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";

/** Every rule by which something is drawn or said, fixed beforehand and the same for everybody. */
export function HowWeDecide(): ReactNode {
  const { decide } = useWords().pictures;
  return (
    <MarginNote title={decide.title} long>
      {decide.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </MarginNote>
  );
}

import type { ReactNode } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Frame } from "../Frame.tsx";
import { useCoreWords } from "../words.ts";

export function TooOld(): ReactNode {
  const words = useCoreWords().shell;
  return (
    <Frame title={words.name} layout="plain">
      <Opening title={words.tooOld.title} lead={words.tooOld.lead} />
    </Frame>
  );
}

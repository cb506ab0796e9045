import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Opening } from "../../../ui/opening/Opening.tsx";

export function OurTalk(): ReactNode {
  return <Opening title={useWords().ours.talk.title} />;
}

import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Opening } from "../../../ui/opening/Opening.tsx";

export function OurToday(): ReactNode {
  return <Opening title={useWords().ours.today.title} />;
}

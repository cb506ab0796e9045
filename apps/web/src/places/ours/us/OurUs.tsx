import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Opening } from "../../../ui/opening/Opening.tsx";

export function OurUs(): ReactNode {
  return <Opening title={useWords().ours.us.title} />;
}

import type { ReactNode } from "react";
import { Text } from "../../ui/text/Text.tsx";
import { statusText } from "../devices/status-text.ts";
import { useWords } from "../words.ts";
import { useOurView } from "./ours-context.ts";

/** Where what was written is by now, in one calm line. It says nothing of what the other person does. */
export function OurStatus(): ReactNode {
  const { ours } = useWords();
  const { status } = useOurView();
  return (
    <div role="status">
      <Text kind="ui">{statusText(status, ours, location.host)}</Text>
    </div>
  );
}

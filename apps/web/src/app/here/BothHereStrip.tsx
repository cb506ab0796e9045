import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Notice } from "../notices/Notice.tsx";
import { useOurView } from "../ours/ours-context.ts";
import { useWords } from "../words.ts";

/** Above what two share where both use this device: the way to open it side by side. The same whatever waits. */
export function BothHereStrip({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { strip } = useWords().here;
  if (useOurView().status.kind !== "alone") return null;
  return (
    <Notice title={strip.title} text={strip.text}>
      <Button kind="underlined" onPress={onOpen}>
        {strip.open}
      </Button>
    </Notice>
  );
}

import type { ReactNode } from "react";
import { useOpenSpace, useSaveStatus } from "../../app/space-context.ts";
import { useCoreWords } from "../../app/words.ts";
import { SaveState } from "../../ui/save-state/SaveState.tsx";

interface KeptLineProps {
  readonly hasSomething: boolean;
  /** Whether letters of the note are on the screen only, for the moment or because they are too many. */
  readonly typing: "nothing" | "on-screen" | "too-long";
}

/** Says when what is on the screen would survive a power cut, and not before. A failure is told above the page. */
export function KeptLine({ hasSomething, typing }: KeptLineProps): ReactNode {
  const words = useCoreWords().shell;
  const { keeping } = useOpenSpace();
  const status = useSaveStatus();
  const kept = keeping === "on-device" ? words.kept : words.held;
  if (status.kind !== "failed" && typing === "on-screen") return <SaveState state="keeping" text={words.keeping} />;
  if (typing === "too-long") return <SaveState state="failed" text={words.notKeptShort} />;
  switch (status.kind) {
    case "saved":
      return <SaveState state="kept" text={hasSomething ? kept : ""} />;
    case "saving":
      return <SaveState state="keeping" text={words.keeping} />;
    case "failed":
      return <SaveState state="failed" text={words.notKeptShort} />;
  }
}

import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { useOursHere } from "../pair/ours-here.ts";
import { useWords } from "../words.ts";
import { carried } from "./carried.ts";

interface CarryButtonProps {
  readonly text: string;
  /** The day whose note it is, in words. */
  readonly day: string;
}

/**
 * From the own pages to what the person shares, with a copy of this one text. Nothing is shared by it: over there they see
 * what the other would read, and decide. Where there is nothing shared, there is no button.
 */
export function CarryButton({ text, day }: CarryButtonProps): ReactNode {
  const { standing, open } = useOursHere();
  const words = useWords().common.shown;
  if (standing !== "present") return null;
  const carry = (): void => {
    carried.set(text);
    open("/talk");
  };
  return (
    <Button kind="underlined" aria-label={words.copyOf(day)} onPress={carry}>
      {words.copy}
    </Button>
  );
}

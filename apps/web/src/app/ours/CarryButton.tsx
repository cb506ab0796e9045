import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { useOursHere } from "../pair/ours-here.ts";
import { carried } from "./carried.ts";

interface CarryButtonProps {
  readonly text: string;
  readonly label: string;
  /** For who hears it and does not see what it stands beside. */
  readonly spoken?: string;
}

/**
 * From the own pages to what the person shares, with a copy of this one text. Nothing is shared by it: over there they see
 * what the other would read, and decide. Where there is nothing shared, there is no button.
 */
export function CarryButton({ text, label, spoken }: CarryButtonProps): ReactNode {
  const { standing, open } = useOursHere();
  if (standing !== "present") return null;
  const carry = (): void => {
    carried.set(text);
    open("/talk");
  };
  return (
    <Button kind="underlined" aria-label={spoken} onPress={carry}>
      {label}
    </Button>
  );
}

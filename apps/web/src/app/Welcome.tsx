import type { Result } from "@counterpoint/kernel";
import type { Operation } from "@counterpoint/records";
import type { Space } from "@counterpoint/space";
import type { ReactNode } from "react";
import { FirstMinute } from "../places/today/first-minute/FirstMinute.tsx";

interface WelcomeProps {
  /** Shows the places of the space on this device. */
  readonly onEnter: () => void;
  readonly onLookAround: () => void;
  /** Opens the space on this device, which makes it where there was none. */
  readonly onOpen: () => Promise<Result<Space, unknown>>;
}

/** Where nothing was ever kept: the first minute, and nothing is created before somebody says keep. */
export function Welcome({ onEnter, onLookAround, onOpen }: WelcomeProps): ReactNode {
  const keep = async (operations: readonly Operation[]): Promise<boolean> => {
    // Where it does not open, the evening stays on the screen and can be tried again.
    const space = await onOpen();
    return space.ok && (await space.value.commit(operations)).ok;
  };
  return <FirstMinute onKeep={keep} onLookAround={onLookAround} onDone={onEnter} />;
}

import type { Result } from "@counterpoint/kernel";
import type { Operation } from "@counterpoint/records";
import type { Space } from "@counterpoint/space";
import { lazy, type ReactNode, Suspense } from "react";
import { FirstMinute } from "../places/today/first-minute/FirstMinute.tsx";
import { useArrival, WAYS } from "./arrive/use-arrival.ts";
import { useLayer } from "./layer.ts";
import type { ProfileError } from "./profile.ts";

const ArriveFresh = lazy(async () => ({ default: (await import("./arrive/ArriveFresh.tsx")).ArriveFresh }));
const RestorePage = lazy(async () => ({ default: (await import("./backup/RestorePage.tsx")).RestorePage }));

export interface WelcomeProps {
  /** Shows the places of the space on this device. */
  readonly onEnter: () => void;
  readonly onLookAround: () => void;
  /** Opens the space on this device, which makes it where there was none. */
  readonly onOpen: () => Promise<Result<Space, ProfileError>>;
  /** Takes away again what `onOpen` made, where nothing came of it. */
  readonly onForget: () => Promise<void>;
}

/** Where nothing was ever kept: the first minute, and nothing is created before somebody says keep. */
export function Welcome({ onEnter, onLookAround, onOpen, onForget }: WelcomeProps): ReactNode {
  const restore = useLayer("restore");
  const ways = useLayer(WAYS);
  const arrival = useArrival();
  const keep = async (operations: readonly Operation[]): Promise<boolean> => {
    // Where it does not open, the evening stays on the screen and can be tried again.
    const space = await onOpen();
    return space.ok && (await space.value.commit(operations)).ok;
  };
  if (arrival !== null) {
    return (
      <Suspense fallback={null}>
        <ArriveFresh
          arrival={arrival}
          onOpen={onOpen}
          onForget={onForget}
          onEnter={onEnter}
          onLookAround={onLookAround}
        />
      </Suspense>
    );
  }
  if (restore.isOpen) {
    return (
      <Suspense fallback={null}>
        <RestorePage onOpen={onOpen} onEnter={onEnter} onBack={restore.close} />
      </Suspense>
    );
  }
  return (
    <FirstMinute
      onKeep={keep}
      onLookAround={onLookAround}
      onRestore={() => restore.open()}
      onArrive={() => ways.open()}
      onDone={onEnter}
    />
  );
}

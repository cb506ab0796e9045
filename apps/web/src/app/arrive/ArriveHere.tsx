import type { Space } from "@counterpoint/space";
import { type ReactNode, useMemo } from "react";
import { useLock } from "../lock-context.ts";
import { ArriveBy } from "./ArriveBy.tsx";
import { arrivingIn } from "./arriving.ts";
import { openAnew } from "./open-anew.ts";
import type { Arrival } from "./use-arrival.ts";

interface ArriveHereProps {
  readonly space: Space;
  readonly arrival: Arrival;
}

/** Somebody arrives on a device that has a book: what is in it stays. */
export function ArriveHere({ space, arrival }: ArriveHereProps): ReactNode {
  const { who } = useLock();
  const arriving = useMemo(() => arrivingIn(space, who), [space, who]);
  return (
    <ArriveBy
      arrival={arrival}
      host={location.host}
      here="book"
      onArrive={async () => arriving}
      onLeave={arrival.leave}
      onOpenBook={() => void openAnew(space)}
    />
  );
}

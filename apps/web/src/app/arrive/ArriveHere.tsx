import type { Space } from "@counterpoint/space";
import { type ReactNode, useMemo } from "react";
import { arrivingIn } from "./arriving.ts";
import { ComeBack } from "./ComeBack.tsx";
import { FileScreen } from "./FileScreen.tsx";
import { type ArriveProps, JoinScreen } from "./JoinScreen.tsx";
import { openAnew } from "./open-anew.ts";
import type { Arrival } from "./use-arrival.ts";
import { Ways } from "./Ways.tsx";

interface ArriveHereProps {
  readonly space: Space;
  readonly arrival: Arrival;
}

/** Somebody arrives on a device that has a book: what is in it stays. */
export function ArriveHere({ space, arrival }: ArriveHereProps): ReactNode {
  const arriving = useMemo(() => arrivingIn(space), [space]);
  const props: ArriveProps = {
    host: location.host,
    here: "book",
    onArrive: async () => arriving,
    onLeave: arrival.leave,
    onOpenBook: () => void openAnew(space),
  };
  switch (arrival.kind) {
    case "link":
      return <JoinScreen key={arrival.link} link={arrival.link} {...props} />;
    case "words":
      return <ComeBack {...props} />;
    case "file":
      return <FileScreen {...props} />;
    case "ways":
      return <Ways onLeave={arrival.leave} />;
  }
}

import { lazy, type ReactNode, Suspense } from "react";
import { isPairLink } from "../pair/pair-link.ts";
import { ComeBack } from "./ComeBack.tsx";
import { FileScreen } from "./FileScreen.tsx";
import { type ArriveProps, JoinScreen } from "./JoinScreen.tsx";
import type { Arrival } from "./use-arrival.ts";
import { Ways } from "./Ways.tsx";

const AnswerLink = lazy(async () => ({ default: (await import("../pair/AnswerLink.tsx")).AnswerLink }));

interface ArriveByProps extends ArriveProps {
  readonly arrival: Arrival;
}

/** The screens of the way somebody arrives by. */
export function ArriveBy({ arrival, ...props }: ArriveByProps): ReactNode {
  switch (arrival.kind) {
    case "link":
      if (isPairLink(arrival.link)) {
        return (
          <Suspense fallback={null}>
            <AnswerLink key={arrival.link} link={arrival.link} {...props} />
          </Suspense>
        );
      }
      return <JoinScreen key={arrival.link} link={arrival.link} {...props} />;
    case "words":
      return <ComeBack {...props} />;
    case "file":
      return <FileScreen {...props} />;
    case "ways":
      return <Ways onLeave={arrival.leave} />;
  }
}

import type { Joining } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { keepOpenFor } from "../../platform/open-for.ts";
import { Before } from "./Before.tsx";
import { JoinFailed } from "./JoinFailed.tsx";
import { JoinProgress } from "./JoinProgress.tsx";
import type { Arriving } from "./ports.ts";

export interface ArriveProps {
  readonly host: string;
  /** What lies on this device before: nothing at all, or a book. */
  readonly here: "nothing" | "book";
  /** Opens the book on this device, which makes one where there was none; undefined where that fails. */
  readonly onArrive: () => Promise<Arriving | undefined>;
  readonly onLeave: () => void;
  /** Opens the book anew, with what has come to it. */
  readonly onOpenBook: () => void;
  /** Undefined where there is a book of one's own to look at. */
  readonly onLookAround?: (() => void) | undefined;
}

interface JoinScreenProps extends ArriveProps {
  readonly link: string;
}

type Step =
  | { readonly at: "before" }
  | { readonly at: "joining"; readonly joining: Joining }
  | { readonly at: "not-opened" };

/** As long as a link is good: a book that locked itself in the middle would lose it. */
const OPEN_MINUTES = 10;

/** A link was opened or pasted: what it would do is said before anything is done, and then step by step. */
export function JoinScreen({ link, ...props }: JoinScreenProps): ReactNode {
  const [step, setStep] = useState<Step>({ at: "before" });
  useEffect(() => keepOpenFor(OPEN_MINUTES), []);
  const joining = step.at === "joining" ? step.joining : undefined;
  // Whatever takes this page away (another link, the way back, a lock), nobody is let in behind it.
  useEffect(() => () => joining?.cancel(), [joining]);
  const join = async (): Promise<void> => {
    const arriving = await props.onArrive();
    setStep(arriving === undefined ? { at: "not-opened" } : { at: "joining", joining: await arriving.join(link) });
  };
  switch (step.at) {
    case "before":
      return <Before {...props} onJoin={join} />;
    case "joining":
      return <JoinProgress joining={step.joining} onLeave={props.onLeave} onOpenBook={props.onOpenBook} />;
    case "not-opened":
      return <JoinFailed why="not-opened" onLeave={props.onLeave} />;
  }
}

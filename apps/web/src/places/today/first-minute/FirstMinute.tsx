import { guide } from "@counterpoint/library";
import { begin, type Input, keep, type State, step, visible } from "@counterpoint/today";
import { type ReactNode, useEffect, useReducer, useState } from "react";
import { useBackGuard } from "../../../app/back-guard.ts";
import { readNow } from "../../../app/now.ts";
import { newRecordName } from "../../../app/record-name.ts";
import type { Operations } from "../../../app/space-context.ts";
import { keepOpenFor } from "../../../platform/open-for.ts";
import { Choose } from "./Choose.tsx";
import { Done, type KeepState } from "./Done.tsx";
import { Keep } from "./Keep.tsx";
import { Needs } from "./Needs.tsx";
import { OwnPage } from "./OwnPage.tsx";
import { Meet, Pass } from "./PassOn.tsx";
import { PhoneDown } from "./PhoneDown.tsx";
import { Reveal } from "./Reveal.tsx";
import { Sliders } from "./Sliders.tsx";

interface FirstMinuteProps {
  /** Writes what everybody wished to keep; false where it could not be written. */
  readonly onKeep: (operations: Operations) => Promise<boolean>;
  /** Only where nothing is kept yet. */
  readonly onLookAround?: () => void;
  /** Only there too: begins with a backup instead. */
  readonly onRestore?: () => void;
  /** And there: goes on with a book that lies on another device. */
  readonly onArrive?: () => void;
  readonly onDone: () => void;
}

const OPEN_MINUTES = 30;

export type Send = (input: Input) => void;

const reduce = (state: State, input: Input): State => step(state, input, guide);

/** The first minute, alone or passing one phone. The screens draw `visible(state)` and know nothing else. */
export function FirstMinute({ onKeep, onLookAround, onRestore, onArrive, onDone }: FirstMinuteProps): ReactNode {
  const [state, send] = useReducer(reduce, undefined, begin);
  const [kept, retry] = useKeeping(state, onKeep);
  useBackGuard(state.at !== "choose" && state.at !== "done", () => send({ type: "back" }));
  // Until somebody says keep, an evening is nowhere but here: a book that locked would lose it.
  useEffect(() => keepOpenFor(OPEN_MINUTES), []);
  const view = visible(state);

  switch (view.screen) {
    case "choose":
      return (
        <Choose send={send} onLookAround={onLookAround} onRestore={onRestore} onArrive={onArrive} onLeave={onDone} />
      );
    case "needs":
      return <Needs key={view.voice} view={view} send={send} />;
    case "sliders":
      return <Sliders key={view.voice} view={view} send={send} />;
    case "page":
      return <OwnPage view={view} send={send} />;
    case "pass":
      return <Pass send={send} />;
    case "meet":
      return <Meet send={send} />;
    case "reveal":
      return <Reveal view={view} send={send} />;
    case "phoneDown":
      return <PhoneDown view={view} send={send} />;
    case "keep":
      return <Keep key={view.voice} voice={view.voice} send={send} />;
    case "done":
      return <Done kept={kept} onRetry={retry} onDone={onDone} onAgain={() => send({ type: "leave" })} />;
  }
}

/** Writes once when the flow comes to its end, and again when asked after it failed. */
function useKeeping(state: State, onKeep: FirstMinuteProps["onKeep"]): readonly [KeepState, () => void] {
  const [kept, setKept] = useState<KeepState>("nothing");
  const [name, setName] = useState(newRecordName);
  const write = (): void => {
    const operations = keep(state, { name, zone: readNow().zone });
    if (operations.length === 0) {
      setKept("nothing");
      return;
    }
    setKept("keeping");
    void onKeep(operations).then((ok) => {
      setKept(ok ? "kept" : "failed");
      if (ok) setName(newRecordName);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that the end is reached
  useEffect(() => {
    if (state.at === "done") write();
  }, [state.at]);
  return [kept, write];
}

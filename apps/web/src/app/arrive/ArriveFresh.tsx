import type { Result } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { type ReactNode, useRef } from "react";
import { readDetail } from "../location.ts";
import type { ProfileError } from "../profile.ts";
import { ArriveBy } from "./ArriveBy.tsx";
import { arrivingIn } from "./arriving.ts";
import { openAnew } from "./open-anew.ts";
import type { Arriving } from "./ports.ts";
import { type Arrival, WAYS } from "./use-arrival.ts";

interface ArriveFreshProps {
  readonly arrival: Arrival;
  readonly onOpen: () => Promise<Result<Space, ProfileError>>;
  readonly onForget: () => Promise<void>;
  readonly onEnter: () => void;
  readonly onLookAround: () => void;
}

/** Somebody arrives where nothing was ever kept: a book is made when it is needed, and is gone again if nothing came of it. */
export function ArriveFresh({ arrival, onOpen, onForget, onEnter, onLookAround }: ArriveFreshProps): ReactNode {
  const made = useRef<{ readonly space: Space; readonly arriving: Arriving }>(undefined);
  const leave = async (): Promise<void> => {
    const awaited = await isAwaited(arrival.kind, made.current?.arriving);
    if (awaited) {
      // Under this page the ways may still lie open, which are for those who have no book yet.
      history.go(readDetail(WAYS) === null ? -1 : -2);
      onEnter();
      return;
    }
    if (made.current !== undefined) await onForget();
    made.current = undefined;
    arrival.leave();
  };
  const arrive = async (): Promise<Arriving | undefined> => {
    if (made.current !== undefined) return made.current.arriving;
    const opened = await onOpen();
    if (!opened.ok) return undefined;
    made.current = { space: opened.value, arriving: arrivingIn(opened.value) };
    return made.current.arriving;
  };
  return (
    <ArriveBy
      arrival={arrival}
      host={location.host}
      here="nothing"
      onArrive={arrive}
      onLeave={() => void leave()}
      onLookAround={() => void leave().then(onLookAround)}
      onOpenBook={() => {
        if (made.current !== undefined) void openAnew(made.current.space);
      }}
    />
  );
}

/** A book that has asked to come in, or has shown who it is for a file, has to be the same one when it is let in. */
async function isAwaited(kind: Arrival["kind"], arriving: Arriving | undefined): Promise<boolean> {
  if (arriving === undefined) return false;
  if (kind === "file") return true;
  const waiting = await arriving.comingBack.waiting();
  return waiting.ok && waiting.value !== undefined;
}

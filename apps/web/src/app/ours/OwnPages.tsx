import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { Book } from "../Book.tsx";
import { useLayer } from "../layer.ts";
import { goInstead } from "../location.ts";
import { useLock } from "../lock-context.ts";
import { type OursHere, OursHereProvider } from "../pair/ours-here.ts";
import type { OpenSpace } from "../space-context.ts";
import { KeepDevices } from "./KeepDevices.tsx";
import { CannotOpenOurs, RoomStrip } from "./RoomStrip.tsx";
import type { Beside } from "./rooms.ts";
import type { OwnRoom } from "./use-rooms.ts";

const HereFlow = lazy(async () => ({ default: (await import("../here/HereFlow.tsx")).HereFlow }));

interface OwnPagesProps {
  readonly room: OwnRoom;
  /** To the place of that address; else to its first. */
  readonly onOurs: (at?: string) => void;
  readonly onLook: () => void;
}

/** A person’s own book, with a way to what they share where there is any. */
export function OwnPages({ room: { space, beside }, onOurs, onLook }: OwnPagesProps): ReactNode {
  const open = useMemo((): OpenSpace => ({ space, keeping: "on-device" }), [space]);
  const { who = "first" } = useLock();
  const [beginning, stop] = useBeginning();
  if (beginning) {
    return (
      <Suspense fallback={null}>
        <HereFlow who={who} space={space} onClose={stop} />
      </Suspense>
    );
  }
  const strip = (
    <>
      {STRIPS[beside](onOurs)}
      <KeepDevices onEntered={onLook} />
    </>
  );
  return (
    <OursHereProvider value={{ standing: STANDING[beside], open: onOurs, look: onLook }}>
      <Book open={open} strip={strip} />
    </OursHereProvider>
  );
}

/** Nothing of it is left in the history: after the book was shut in the middle, it does not go on by itself. */
function useBeginning(): readonly [boolean, () => void] {
  const { isOpen } = useLayer("here");
  const [beginning, setBeginning] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    goInstead("/us");
    setBeginning(true);
  }, [isOpen]);
  return [beginning, () => setBeginning(false)];
}

/** What is over is as if it were not there, for whoever begins anew. */
const STANDING: Readonly<Record<Beside["kind"], OursHere["standing"]>> = {
  none: "none",
  over: "none",
  begun: "begun",
  present: "present",
  unreadable: "unread",
};

const nothing = (): ReactNode => null;
const toOurs = (onOurs: () => void): ReactNode => <RoomStrip room="own" onOther={onOurs} />;

const STRIPS: Readonly<Record<Beside["kind"], (onOurs: () => void) => ReactNode>> = {
  none: nothing,
  begun: nothing,
  present: toOurs,
  over: toOurs,
  unreadable: () => <CannotOpenOurs />,
};

import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { systemClock } from "../../platform/clock.ts";
import { joinLink } from "../../platform/join-link.ts";
import { onWiped } from "../../platform/wiped.ts";
import { TalkIcon, TodayIcon } from "../../ui/icons/icons.tsx";
import { Frame } from "../Frame.tsx";
import { BothHereStrip } from "../here/BothHereStrip.tsx";
import { useLayer } from "../layer.ts";
import { goTo, usePath } from "../location.ts";
import { useClosing } from "../lock/closing.ts";
import { Notices } from "../notices/Notices.tsx";
import { OneAtATime } from "../pair/OneAtATime.tsx";
import { type OpenSpace, SpaceProvider, useSpaceCare } from "../space-context.ts";
import { startAnew } from "../start-anew.ts";
import { ToastHost } from "../toast.tsx";
import { useWords } from "../words.ts";
import { AskOwn } from "./AskOwn.tsx";
import { EndDue } from "./EndDue.tsx";
import { keepBegun } from "./keep-begun.ts";
import { useKeepNotices } from "./notices/use-keep-notices.ts";
import { OurNewest } from "./OurNewest.tsx";
import { OurNotices } from "./OurNotices.tsx";
import { OurStatus } from "./OurStatus.tsx";
import type { OurBook } from "./our-book.ts";
import { OursProvider, useOurView } from "./ours-context.ts";
import { RoomStrip } from "./RoomStrip.tsx";

const OurToday = lazy(async () => ({ default: (await import("../../places/ours/today/OurToday.tsx")).OurToday }));
const OurTalk = lazy(async () => ({ default: (await import("../../places/ours/talk/OurTalk.tsx")).OurTalk }));
const Together = lazy(async () => ({ default: (await import("../here/Together.tsx")).Together }));
const OurUs = lazy(async () => ({ default: (await import("../../places/ours/us/OurUs.tsx")).OurUs }));

interface OurRoomProps {
  readonly book: OurBook;
  /** Opens the own pages where the passphrase is right, and that is still wanted by then. */
  readonly onOwn: (passphrase: string, isWanted: () => boolean) => Promise<"right" | "wrong">;
}

/** What two people share: its places, and what stands on every page of it. Nothing of either's own pages is on any. */
export function OurRoom({ book, onOwn }: OurRoomProps): ReactNode {
  const open = useMemo((): OpenSpace => ({ space: book.space, keeping: "on-device" }), [book]);
  useSpaceCare(book.space);
  useClosing(open);
  useEffect(() => onWiped(startAnew), []);
  useEffect(() => keepBegun(book, systemClock), [book]);
  const asking = useLayer("own");
  const [bothHere, setBothHere] = useState(false);
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  if (link !== null) return <OneAtATime />;
  if (asking.isOpen) return <AskOwn onAttempt={onOwn} onStay={asking.close} />;
  return (
    <SpaceProvider value={open}>
      <OursProvider value={book}>
        <ToastHost>
          {bothHere ? (
            <Suspense fallback={null}>
              <Together />
            </Suspense>
          ) : (
            <Places onOwn={asking.open} onBothHere={() => setBothHere(true)} />
          )}
        </ToastHost>
      </OursProvider>
    </SpaceProvider>
  );
}

interface PlacesProps {
  readonly onOwn: () => void;
  readonly onBothHere: () => void;
}

function Places({ onOwn, onBothHere }: PlacesProps): ReactNode {
  const path = usePath();
  useKeepNotices();
  // What is over is a copy to read, wherever in the room one looks.
  const { over } = useOurView();
  const { shell } = useWords();
  const places = [
    { id: "today", label: shell.today, href: "/", icon: <TodayIcon /> },
    { id: "talk", label: shell.talk, href: "/talk", icon: <TalkIcon /> },
  ];
  const us = { label: shell.us, shortLabel: shell.us, href: "/us" };
  const here =
    path === us.href ? { id: "us", label: us.label } : (places.find(({ href }) => href === path) ?? places[0]);
  return (
    <Frame
      title={here?.label ?? shell.today}
      current={here?.id ?? null}
      navigation={{ label: shell.places, name: shell.name, home: "/", places, us, onFollow: goTo }}
      folio={<OurStatus />}
      above={
        <>
          <RoomStrip room="ours" onOther={onOwn} />
          <Notices />
          <BothHereStrip onOpen={onBothHere} />
          <OurNewest />
          <OurNotices />
          {over === null && here?.id !== "us" && <EndDue onLook={() => goTo(us.href)} />}
        </>
      }
    >
      <Suspense fallback={null}>
        <Place id={over === null ? (here?.id ?? "today") : "us"} />
      </Suspense>
    </Frame>
  );
}

/** An address that is none of these is Today’s: one of the own pages is known here by nothing. */
function Place({ id }: { readonly id: string }): ReactNode {
  switch (id) {
    case "talk":
      return <OurTalk />;
    case "us":
      return <OurUs />;
    default:
      return <OurToday />;
  }
}

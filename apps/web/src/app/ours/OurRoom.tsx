import { lazy, type ReactNode, Suspense, useEffect, useMemo } from "react";
import { onWiped } from "../../platform/wiped.ts";
import { TalkIcon, TodayIcon } from "../../ui/icons/icons.tsx";
import { Frame } from "../Frame.tsx";
import { useLayer } from "../layer.ts";
import { goTo, usePath } from "../location.ts";
import { useClosing } from "../lock/closing.ts";
import { Notices } from "../notices/Notices.tsx";
import { type OpenSpace, SpaceProvider, useSpaceCare } from "../space-context.ts";
import { startAnew } from "../start-anew.ts";
import { ToastHost } from "../toast.tsx";
import { useWords } from "../words.ts";
import { AskOwn } from "./AskOwn.tsx";
import { useKeepNotices } from "./notices/use-keep-notices.ts";
import { OurNotices } from "./OurNotices.tsx";
import { OurStatus } from "./OurStatus.tsx";
import type { OurBook } from "./our-book.ts";
import { OursProvider } from "./ours-context.ts";
import { RoomStrip } from "./RoomStrip.tsx";

const OurToday = lazy(async () => ({ default: (await import("../../places/ours/today/OurToday.tsx")).OurToday }));
const OurTalk = lazy(async () => ({ default: (await import("../../places/ours/talk/OurTalk.tsx")).OurTalk }));
const OurUs = lazy(async () => ({ default: (await import("../../places/ours/us/OurUs.tsx")).OurUs }));

interface OurRoomProps {
  readonly book: OurBook;
  /** Opens the own pages where the passphrase is right. */
  readonly onOwn: (passphrase: string) => Promise<"right" | "wrong">;
}

/** What two people share: its places, and what stands on every page of it. Nothing of either's own pages is on any. */
export function OurRoom({ book, onOwn }: OurRoomProps): ReactNode {
  const open = useMemo((): OpenSpace => ({ space: book.space, keeping: "on-device" }), [book]);
  useSpaceCare(book.space);
  useClosing(open);
  useEffect(() => onWiped(startAnew), []);
  const asking = useLayer("own");
  if (asking.isOpen) return <AskOwn onAttempt={onOwn} onStay={asking.close} />;
  return (
    <SpaceProvider value={open}>
      <OursProvider value={book}>
        <ToastHost>
          <Places onOwn={asking.open} />
        </ToastHost>
      </OursProvider>
    </SpaceProvider>
  );
}

function Places({ onOwn }: { readonly onOwn: () => void }): ReactNode {
  const path = usePath();
  useKeepNotices();
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
          <OurNotices />
        </>
      }
    >
      <Suspense fallback={null}>
        <Place id={here?.id ?? "today"} />
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

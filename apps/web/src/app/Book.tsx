import type { Operation } from "@counterpoint/records";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { Today } from "../places/today/Today.tsx";
import { onWiped } from "../platform/wiped.ts";
import { BalanceIcon, TalkIcon, TodayIcon } from "../ui/icons/icons.tsx";
import { useArrival } from "./arrive/use-arrival.ts";
import { CompanyProvider } from "./devices/company-context.ts";
import { useCompanyOf } from "./devices/use-company-of.ts";
import { EveningProvider } from "./evening-context.ts";
import { Frame } from "./Frame.tsx";
import { useLayer } from "./layer.ts";
import { goTo, usePath } from "./location.ts";
import { useClosing } from "./lock/closing.ts";
import { Notices } from "./notices/Notices.tsx";
import { OnDeviceOnly } from "./OnDeviceOnly.tsx";
import { type OpenSpace, SpaceProvider, useSpaceCare } from "./space-context.ts";
import { startAnew } from "./start-anew.ts";
import { ToastHost } from "./toast.tsx";
import { useCoreWords } from "./words.ts";

const ArriveHere = lazy(async () => ({ default: (await import("./arrive/ArriveHere.tsx")).ArriveHere }));
const FirstMinute = lazy(async () => ({
  default: (await import("../places/today/first-minute/FirstMinute.tsx")).FirstMinute,
}));
const Balance = lazy(async () => ({ default: (await import("../places/balance/Balance.tsx")).Balance }));
const Talk = lazy(async () => ({ default: (await import("../places/talk/Talk.tsx")).Talk }));
const DeviceNotices = lazy(async () => ({ default: (await import("./notices/DeviceNotices.tsx")).DeviceNotices }));
const UsAround = lazy(async () => ({ default: (await import("../places/us/UsAround.tsx")).UsAround }));
const NewestHere = lazy(async () => ({ default: (await import("./arrive/NewestHere.tsx")).NewestHere }));
const ReturningHere = lazy(async () => ({ default: (await import("./arrive/ReturningHere.tsx")).ReturningHere }));
const Us = lazy(async () => ({ default: (await import("../places/us/Us.tsx")).Us }));

interface BookProps {
  readonly open: OpenSpace;
  /** Stands above every page: whose book this is, where it is nobody's. */
  readonly strip?: ReactNode;
}

/** The open book: its places, and what stands on every page of it. */
export function Book({ open, strip }: BookProps): ReactNode {
  useSpaceCare(open.space);
  useClosing(open);
  const company = useCompanyOf(open);
  useEffect(() => onWiped(startAnew), []);
  const path = usePath();
  const words = useCoreWords().shell;
  const places = [
    { id: "today", label: words.today, href: "/", icon: <TodayIcon /> },
    { id: "balance", label: words.balance, href: "/balance", icon: <BalanceIcon /> },
    { id: "talk", label: words.talk, href: "/talk", icon: <TalkIcon /> },
  ];
  const us = { label: words.usOnRail, shortLabel: words.us, href: "/us" };
  const here =
    path === us.href ? { id: "us", label: words.us } : (places.find(({ href }) => href === path) ?? places[0]);
  const evening = useLayer("evening");
  const arrival = useArrival();
  if (evening.isOpen && open.keeping === "on-device") {
    const keep = async (operations: readonly Operation[]): Promise<boolean> => (await open.space.commit(operations)).ok;
    return (
      <Suspense fallback={null}>
        <FirstMinute onKeep={keep} onDone={evening.close} />
      </Suspense>
    );
  }
  if (arrival !== null && open.keeping === "on-device") {
    return (
      <Suspense fallback={null}>
        <ArriveHere space={open.space} arrival={arrival} />
      </Suspense>
    );
  }
  return (
    <SpaceProvider value={open}>
      <CompanyProvider value={company}>
        <EveningProvider value={evening.open}>
          <ToastHost>
            <Frame
              title={here?.label ?? words.today}
              current={here?.id ?? null}
              navigation={{ label: words.places, name: words.name, home: "/", places, us, onFollow: goTo }}
              above={
                <>
                  {strip}
                  <Notices />
                  {open.keeping === "on-device" && (
                    <Suspense fallback={null}>
                      <ReturningHere space={open.space} />
                    </Suspense>
                  )}
                  {company.company.kind === "shared" && (
                    <Suspense fallback={null}>
                      <NewestHere book={company.company.book} />
                      <DeviceNotices book={company.company.book} />
                    </Suspense>
                  )}
                </>
              }
            >
              <Suspense fallback={null}>
                <Place id={here?.id ?? "today"} />
              </Suspense>
            </Frame>
          </ToastHost>
        </EveningProvider>
      </CompanyProvider>
    </SpaceProvider>
  );
}

/** An address that is none of the book's is Today's. */
function Place({ id }: { readonly id: string }): ReactNode {
  switch (id) {
    case "balance":
      return <Balance />;
    case "talk":
      return <Talk />;
    case "us":
      return (
        <OnDeviceOnly otherwise={<UsAround />}>
          <Us />
        </OnDeviceOnly>
      );
    default:
      return <Today />;
  }
}

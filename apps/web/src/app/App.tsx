import { ok, type Result } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { HelpLayer } from "../places/help/HelpLayer.tsx";
import { joinLink } from "../platform/join-link.ts";
import type { Surroundings } from "../platform/surroundings.ts";
import { Book } from "./Book.tsx";
import { Covered } from "./Covered.tsx";
import { CrashGuard } from "./CrashGuard.tsx";
import { type Opening, openProfile, type ProfileError } from "./profile.ts";
import type { OpenSpace } from "./space-context.ts";
import { usePreloadWords } from "./words.ts";

const CannotOpen = lazy(async () => ({ default: (await import("./notices/CannotOpen.tsx")).CannotOpen }));
const LockGate = lazy(async () => ({ default: (await import("./lock/LockGate.tsx")).LockGate }));
const FirstPage = lazy(async () => ({ default: (await import("./FirstPage.tsx")).FirstPage }));
const Insecure = lazy(async () => ({ default: (await import("./notices/Insecure.tsx")).Insecure }));
const LookAround = lazy(async () => ({ default: (await import("./around/LookAround.tsx")).LookAround }));
const TooOld = lazy(async () => ({ default: (await import("./notices/TooOld.tsx")).TooOld }));

type Phase =
  | { readonly kind: "opening" }
  /** Nothing was ever kept here, and nothing is until somebody says so. */
  | { readonly kind: "welcome" }
  | { readonly kind: "open"; readonly open: OpenSpace }
  | { readonly kind: "locked" }
  | { readonly kind: "failed"; readonly error: OpeningError };

type OpeningError = Exclude<ProfileError, { readonly kind: "locked" }>;

interface AppProps {
  readonly surroundings: Surroundings;
  /** Begun before the page is drawn; null where nothing can be opened here. */
  readonly opening: Opening | null;
}

export function App({ surroundings, opening }: AppProps): ReactNode {
  return (
    <CrashGuard>
      <HelpLayer>
        {/* Within Help's reach: where a page stopped working, Help has to open all the same. */}
        <CrashGuard>
          <Suspense fallback={null}>
            {surroundings.kind === "insecure" && <Insecure />}
            {surroundings.kind === "too-old" && <TooOld />}
            {opening !== null && <Rooms opening={opening} />}
          </Suspense>
        </CrashGuard>
      </HelpLayer>
      <Covered />
    </CrashGuard>
  );
}

function Rooms({ opening }: { readonly opening: Opening }): ReactNode {
  const [phase, setPhase] = useState<Phase>({ kind: "opening" });
  const [around, setAround] = useState(false);
  const onDevice = useRef<Space>(undefined);
  const preloadWords = useEffectEvent(usePreloadWords());
  useEffect(() => preloadWords(), []);

  /** Makes the space on this device where there was none: only called when something is to be kept in it. */
  const openOnDevice = async (): Promise<Result<Space, ProfileError>> => {
    if (onDevice.current !== undefined) return ok(onDevice.current);
    const opened = await openProfile();
    if (opened.ok) onDevice.current = opened.value;
    return opened;
  };
  /** For a book that was made for somebody who arrived, and did not. What anybody wrote is left where it is. */
  const forget = async (): Promise<void> => {
    const { current } = onDevice;
    onDevice.current = undefined;
    if (current !== undefined) await (await import("./arrive/forget-empty.ts")).forgetEmpty(current);
  };
  const enter = async (): Promise<void> => {
    const opened = await openOnDevice();
    if (opened.ok) setPhase({ kind: "open", open: { space: opened.value, keeping: "on-device" } });
    else setPhase(without(opened.error));
  };
  useEffect(() => {
    void opening.then((opened) => {
      if (!opened.ok) setPhase(without(opened.error));
      else if (opened.value === undefined) setPhase({ kind: "welcome" });
      else {
        onDevice.current = opened.value;
        setPhase({ kind: "open", open: { space: opened.value, keeping: "on-device" } });
      }
    });
  }, [opening]);

  const lookAround = (): void => setAround(true);
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  if (around && link === null) return <LookAround onClose={() => setAround(false)} />;
  switch (phase.kind) {
    case "opening":
      return null;
    case "welcome":
      return (
        <FirstPage onEnter={() => void enter()} onLookAround={lookAround} onOpen={openOnDevice} onForget={forget} />
      );
    case "locked":
      return <LockGate onFailed={(error) => setPhase(without(error))} />;
    case "failed":
      return phase.error.kind === "too-old" ? <TooOld /> : <CannotOpen error={phase.error} onLookAround={lookAround} />;
    case "open":
      return <Book open={phase.open} />;
  }
}

/** Where there is no open book: the lock screen is a way to one. */
const without = (error: ProfileError): Phase =>
  error.kind === "locked" ? { kind: "locked" } : { kind: "failed", error };

import type { Space } from "@counterpoint/space";
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { Book } from "../Book.tsx";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import type { ProfileError } from "../profile.ts";
import { closeEverywhere } from "./close-book.ts";
import { keepLocked } from "./keeper.ts";
import { LockScreen } from "./LockScreen.tsx";
import { type Attempt, confirmPassphrase, readWays, unlock } from "./unlock.ts";

interface LockGateProps {
  /** Called where neither a passphrase nor a passkey would help. */
  readonly onFailed: (error: ProfileError) => void;
}

/** A locked book: its lock screen, and once it is open, the book. */
export function LockGate({ onFailed }: LockGateProps): ReactNode {
  const [ways, setWays] = useState<{ readonly passkey: boolean } | null>(null);
  const [space, setSpace] = useState<Space | null>(null);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    void readWays().then((read) => (read.ok ? setWays(read.value) : failed(read.error)));
  }, []);
  if (ways === null) return null;
  if (space !== null) return <UnlockedBook space={space} hasPasskey={ways.passkey} />;
  const attempt = async (given: Attempt): Promise<"opened" | "wrong"> => {
    const opened = await unlock(given);
    if (opened.ok) setSpace(opened.value);
    else if (opened.error === "wrong") return "wrong";
    else onFailed(opened.error);
    return "opened";
  };
  return <LockScreen hasPasskey={ways.passkey} onAttempt={attempt} />;
}

function UnlockedBook({ space, hasPasskey }: { readonly space: Space; readonly hasPasskey: boolean }): ReactNode {
  useEffect(() => keepLocked(space), [space]);
  const access = useMemo(
    (): LockAccess => ({
      opensBy: { passphrase: true, passkey: hasPasskey },
      confirmPassphrase: (passphrase) => confirmPassphrase(space, passphrase),
      lockNow: () => void closeEverywhere(space),
    }),
    [space, hasPasskey],
  );
  return (
    <LockProvider value={access}>
      <Book open={{ space, keeping: "on-device" }} />
    </LockProvider>
  );
}

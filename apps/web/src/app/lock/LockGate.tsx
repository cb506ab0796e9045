import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { Book } from "../Book.tsx";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import type { ProfileError } from "../profile.ts";
import { closeEverywhere } from "./close-book.ts";
import { keepLocked } from "./keeper.ts";
import { LockScreen } from "./LockScreen.tsx";
import { type Attempt, confirmPassphrase, readWays, type Unlocked, unlock, type Ways } from "./unlock.ts";

interface LockGateProps {
  /** Called where neither a passphrase nor a passkey would help. */
  readonly onFailed: (error: ProfileError) => void;
}

/** A locked book: its lock screen, and once it is open, the book. */
export function LockGate({ onFailed }: LockGateProps): ReactNode {
  const [ways, setWays] = useState<Ways | null>(null);
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    void readWays().then((read) => (read.ok ? setWays(read.value) : failed(read.error)));
  }, []);
  if (ways === null) return null;
  if (unlocked !== null) return <UnlockedBook {...unlocked} hasPasskey={ways.passkeys.includes(unlocked.who)} />;
  const attempt = async (given: Attempt): Promise<"opened" | "wrong"> => {
    const opened = await unlock(given);
    if (opened.ok) setUnlocked(opened.value);
    else if (opened.error === "wrong") return "wrong";
    else onFailed(opened.error);
    return "opened";
  };
  return <LockScreen passkeys={ways.passkeys} onAttempt={attempt} />;
}

interface UnlockedBookProps extends Unlocked {
  readonly hasPasskey: boolean;
}

function UnlockedBook({ who, space, hasPasskey }: UnlockedBookProps): ReactNode {
  useEffect(() => keepLocked(space), [space]);
  const access = useMemo(
    (): LockAccess => ({
      who,
      opensBy: { passphrase: true, passkey: hasPasskey },
      confirmPassphrase: (passphrase) => confirmPassphrase(space, passphrase),
      lockNow: () => void closeEverywhere(space),
    }),
    [who, space, hasPasskey],
  );
  return (
    <LockProvider value={access}>
      <Book open={{ space, keeping: "on-device" }} />
    </LockProvider>
  );
}

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { TwoRooms } from "../ours/TwoRooms.tsx";
import type { ProfileError } from "../profile.ts";
import { LockScreen } from "./LockScreen.tsx";
import { type Attempt, readWays, type Unlocked, unlock, type Ways } from "./unlock.ts";

interface LockGateProps {
  /** Called where neither a passphrase nor a passkey would help. */
  readonly onFailed: (error: ProfileError) => void;
}

/** A locked book: its lock screen, and once it is open, what lies behind it. */
export function LockGate({ onFailed }: LockGateProps): ReactNode {
  const [ways, setWays] = useState<Ways | null>(null);
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    void readWays().then((read) => (read.ok ? setWays(read.value) : failed(read.error)));
  }, []);
  if (ways === null) return null;
  if (unlocked !== null) {
    const hasPasskey = ways.passkeys.includes(unlocked.who);
    return <TwoRooms unlocked={unlocked} hasPasskey={hasPasskey} onFailed={onFailed} />;
  }
  const attempt = async (given: Attempt): Promise<"opened" | "wrong"> => {
    const opened = await unlock(given);
    if (opened.ok) setUnlocked(opened.value);
    else if (opened.error === "wrong") return "wrong";
    else onFailed(opened.error);
    return "opened";
  };
  return <LockScreen passkeys={ways.passkeys} onAttempt={attempt} />;
}

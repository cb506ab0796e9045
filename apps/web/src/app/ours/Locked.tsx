import type { Space } from "@counterpoint/space";
import { type ReactNode, useEffect, useMemo } from "react";
import { closeEverywhere } from "../lock/close-book.ts";
import { keepLocked } from "../lock/keeper.ts";
import type { PersonHere } from "../lock/person-here.ts";
import { confirmPassphrase } from "../lock/unlock.ts";
import { type LockAccess, LockProvider } from "../lock-context.ts";

export interface LockedProps {
  readonly who: PersonHere;
  readonly space: Space;
  readonly hasPasskey: boolean;
  readonly children: ReactNode;
}

/** Whichever room is open: it locks by itself, asks for its passphrase again, and closes at once. */
export function Locked({ who, space, hasPasskey, children }: LockedProps): ReactNode {
  useEffect(() => keepLocked(who, space), [who, space]);
  const access = useMemo(
    (): LockAccess => ({
      who,
      opensBy: { passphrase: true, passkey: hasPasskey },
      confirmPassphrase: (passphrase) => confirmPassphrase(space, passphrase),
      lockNow: () => void closeEverywhere(space),
    }),
    [who, space, hasPasskey],
  );
  return <LockProvider value={access}>{children}</LockProvider>;
}

import type { ReactNode } from "react";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import { OursBench, type TestOurs } from "./ours.tsx";

export const RIGHT = "one small boat";

/** A book of two under a lock whose passphrase is `RIGHT`. */
const access: LockAccess = {
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (passphrase) => (passphrase === RIGHT ? "right" : "wrong"),
  lockNow: () => undefined,
};

/** What stands around a place of what two share, with the lock that asks again before what matters. */
export function OursPage({ book, children }: { readonly book: TestOurs; readonly children: ReactNode }): ReactNode {
  return (
    <LockProvider value={access}>
      <OursBench book={book}>{children}</OursBench>
    </LockProvider>
  );
}

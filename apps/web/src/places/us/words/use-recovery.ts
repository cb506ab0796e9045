import type { RecoveryError, RecoveryState } from "@counterpoint/space";
import { useCallback, useEffect, useState } from "react";
import { useOpenSpace } from "../../../app/space-context.ts";

/** `unread`: the disk has not answered yet. */
export type KnownRecovery = RecoveryState | { readonly kind: "unread" } | { readonly kind: RecoveryError["kind"] };

/** Whether there are words. What they spell is not kept: only that they are there. */
export function useRecovery(): { readonly known: KnownRecovery["kind"]; readonly reload: () => Promise<void> } {
  const { recovery } = useOpenSpace().space;
  const [known, setKnown] = useState<KnownRecovery["kind"]>("unread");
  const reload = useCallback(async (): Promise<void> => {
    const read = await recovery.read();
    setKnown(read.ok ? read.value.kind : read.error.kind);
  }, [recovery]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { known, reload };
}

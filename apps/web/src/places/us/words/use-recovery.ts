import type { RecoveryError, RecoveryState } from "@counterpoint/space";
import { useCallback, useEffect, useState } from "react";
import { entropyOf } from "../../../app/recovery/keys.ts";
import { useOpenSpace } from "../../../app/space-context.ts";

/** `unread`: the disk has not answered yet. */
export type KnownRecovery = RecoveryState | { readonly kind: "unread" } | { readonly kind: RecoveryError["kind"] };

interface UseRecovery {
  readonly known: KnownRecovery["kind"];
  /** What they spell, or would, lies on this device: a shared book rests on it, and it cannot just be taken away. */
  readonly drawn: boolean;
  readonly reload: () => Promise<void>;
}

/** Whether there are words. What they spell is not kept: only that they are there. */
export function useRecovery(): UseRecovery {
  const { recovery } = useOpenSpace().space;
  const [known, setKnown] = useState<KnownRecovery["kind"]>("unread");
  const [drawn, setDrawn] = useState(false);
  const reload = useCallback(async (): Promise<void> => {
    const read = await recovery.read();
    setKnown(read.ok ? read.value.kind : read.error.kind);
    setDrawn(read.ok && entropyOf(read.value) !== undefined);
  }, [recovery]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { known, drawn, reload };
}

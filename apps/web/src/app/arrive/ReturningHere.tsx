import type { Restoring } from "@counterpoint/space";
import { COMING_BACK, type Space } from "@counterpoint/space";
import { type ReactNode, useMemo } from "react";
import { Returning } from "./Returning.tsx";

/** Looks first whether anything waits at all: nearly always nothing does, and then nothing more is fetched. */
export function ReturningHere({ space }: { readonly space: Space }): ReactNode {
  const comingBack = useMemo(
    (): Pick<Restoring, "waiting"> => ({
      waiting: async () => {
        const kept = await space.door.storage.value(COMING_BACK);
        if (!kept.ok) return kept;
        if (kept.value === undefined) return { ok: true, value: undefined };
        return (await import("./arriving.ts")).arrivingIn(space).comingBack.waiting();
      },
    }),
    [space],
  );
  return <Returning comingBack={comingBack} />;
}

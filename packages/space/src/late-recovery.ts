import type { Result } from "@counterpoint/kernel";
import { late } from "./late.ts";
import type { Recovery } from "./recovery.ts";
import type { Ground } from "./replica.ts";

/** Words are asked for on few pages. */
export function lateRecovery({ storage, vault }: Pick<Ground, "storage" | "vault">): Recovery {
  const whole = <T, E>(use: (recovery: Recovery) => Promise<Result<T, E>>) =>
    late(import("./recovery.ts"), ({ createRecovery }) => use(createRecovery(storage, vault)));
  return {
    read: () => whole((recovery) => recovery.read()),
    set: (entropy) => whole((recovery) => recovery.set(entropy)),
    remove: () => whole((recovery) => recovery.remove()),
    draw: () => whole((recovery) => recovery.draw()),
  };
}

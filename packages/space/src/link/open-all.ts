import type { DeviceId } from "@counterpoint/kernel";
import { writeReceived } from "../kept-entry.ts";
import type { Bytes } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import { readContent } from "./content.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import type { Genuine } from "./incoming.ts";
import type { Progress } from "./state.ts";

interface OpenedAll {
  /** Sealed, for the log. */
  readonly append: readonly Bytes[];
  /** With what each device was found to have written last. */
  readonly progress: readonly Progress[];
  readonly alarms: readonly Alarm[];
}

type Piece = Pick<OpenedAll, "append" | "alarms">;

/** Opens what counts, side by side, and seals it for the log. What cannot be read keeps its place and says nothing. */
export async function openAll(
  ground: Ground,
  held: Held,
  accepted: readonly Genuine[],
  progress: readonly Progress[],
): Promise<OpenedAll> {
  const wrote = new Map<DeviceId, number>();
  const pieces = await Promise.all(
    accepted.map(async (envelope): Promise<Piece> => {
      const { device, devSeq, hash, member } = envelope;
      const forged = (why: string): Alarm => ({ kind: "forged", device, why, hash });
      const content = await readContent(ground, held, envelope);
      if (content.kind === "bad") return { append: [], alarms: [forged(content.why)] };
      if (content.lastWrote !== null) wrote.set(device, Math.max(content.lastWrote, wrote.get(device) ?? 0));
      const kept = writeReceived({ device, place: devSeq }, { author: member, text: content.text });
      return {
        append: [await ground.vault.entry.seal(kept)],
        alarms: content.leftOut === 0 ? [] : [forged("past-its-round")],
      };
    }),
  );
  return {
    append: pieces.flatMap(({ append }) => append),
    alarms: pieces.flatMap(({ alarms }) => alarms),
    progress: progress.map((one) => {
      const newest = wrote.get(one.device);
      return newest === undefined ? one : { ...one, lastWrote: Math.max(newest, one.lastWrote ?? 0) };
    }),
  };
}

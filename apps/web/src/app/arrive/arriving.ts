import { ok } from "@counterpoint/kernel";
import { createRestoring, isShared, join, type Space, webSocketTransport } from "@counterpoint/space";
import { systemClock } from "../../platform/clock.ts";
import { joinsByFile } from "../parcel/joins-by-file.ts";
import type { Arriving } from "./ports.ts";

/** What arriving asks of the book on this device and of the address that this page came from. Heavy: to be fetched late. */
export function arrivingIn(space: Space): Arriving {
  const { door } = space;
  const given = { door, clock: systemClock, transport: webSocketTransport(location.origin) };
  return {
    host: location.host,
    isShared: () => isShared(door.storage),
    hasWords: async () => {
      const state = await space.recovery.read();
      return state.ok && state.value.kind === "set";
    },
    join: async (link) => join({ ...given, link }),
    comingBack: createRestoring(given),
    byFile: joinsByFile({ open: async () => ok(space) }),
  };
}

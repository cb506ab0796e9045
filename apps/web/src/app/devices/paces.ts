import type { Pace } from "@counterpoint/space";
import type { SendingPace } from "../../platform/pace.ts";

/** Milliseconds: somewhere between nothing and half a minute, so that when something is sent says little of when it was written (S2). */
export const PACES: Readonly<Record<SendingPace, Pace>> = {
  later: { shortest: 0, longest: 30_000 },
  now: { shortest: 0, longest: 0 },
};

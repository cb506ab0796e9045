/** What runs in the browser before the app does: ten years of one person's evenings, written as the app keeps them. */
import { checkinKind, ownLineKind } from "@counterpoint/balance";
import { addDays, parseCivilDate, type Result, seededChance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { openProfile } from "../../apps/web/src/app/profile.ts";

const DAYS = 3_650;
const PER_COMMIT = 50;
const SHARE_MISSING = 0.3;

const chance = seededChance(20_261_126);

/** The last one is yesterday's; gives how many there are. */
async function fill(): Promise<number> {
  const space = must(await openProfile());
  const today = must(parseCivilDate(new Date().toLocaleDateString("sv")));
  const evenings = Array.from({ length: DAYS }, (_, day) => addDays(today, day - DAYS))
    .filter(() => chance.unit() >= SHARE_MISSING)
    .map((date) => set(checkinKind, date, { zone: "UTC", late: false, close: answer(), self: answer() }));
  for (let from = 0; from < evenings.length; from += PER_COMMIT) {
    must(await space.commit(evenings.slice(from, from + PER_COMMIT).flat()));
  }
  for (const axis of ["close", "self"] as const) {
    must(await space.commit(set(ownLineKind, axis, { value: 60, movedOn: addDays(today, -DAYS) })));
  }
  must(await space.tidy());
  space.close();
  return evenings.length;
}

const answer = (): number => 30 + chance.below(61);

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

Object.assign(globalThis, { bench: { fill } });

import { type Clock, parseZone, UTC, type ZoneId } from "@counterpoint/kernel";

let known: { readonly name: string; readonly zone: ZoneId } = { name: "UTC", zone: UTC };

/** The device's clock. The zone is read at each call: people travel with the page open. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => {
    const name = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (name !== known.name) {
      const parsed = parseZone(name);
      known = { name, zone: parsed.ok ? parsed.value : UTC };
    }
    return known.zone;
  },
};

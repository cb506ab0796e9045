import { type CivilDate, civilDateAt, type ZoneId } from "@counterpoint/kernel";
import { useEffect, useState } from "react";
import { systemClock } from "../platform/clock.ts";

export interface Now {
  readonly ms: number;
  readonly zone: ZoneId;
  readonly today: CivilDate;
}

/** Every zone's midnight and noon fall on a quarter of an hour. */
const QUARTER_HOUR = 15 * 60_000;

export function readNow(): Now {
  const [ms, zone] = [systemClock.now(), systemClock.zone()];
  return { ms, zone, today: civilDateAt(ms, zone) };
}

/** The present, read anew each quarter of an hour and whenever the page is looked at again: days end, people travel. */
export function useNow(): Now {
  const [now, setNow] = useState(readNow);
  useEffect(() => {
    const read = (): void => setNow(readNow());
    const timer = setTimeout(read, QUARTER_HOUR - (now.ms % QUARTER_HOUR) + 50);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [now]);
  return now;
}

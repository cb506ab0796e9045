import type { Chance } from "@counterpoint/kernel";
import type { Line, Transport } from "../sync/port.ts";
import type { Timers } from "../sync/timers.ts";

/** What happens to frames on their way, each with a probability. */
export interface Weather {
  /** Up to so many milliseconds for each frame. */
  readonly delay: number;
  readonly lost: number;
  readonly twice: number;
  /** It may come before one that was sent earlier. */
  readonly early: number;
  /** The line breaks. */
  readonly cut: number;
}

export const CALM: Weather = { delay: 0, lost: 0, twice: 0, early: 0, cut: 0 };

export interface ShakyTransport extends Transport {
  weather: Weather;
  /** Without a network no line opens, and those that are open break. */
  setOnline(online: "online" | "offline"): void;
  /** Frames that are on their way. */
  readonly flying: number;
}

export function shakyTransport(transport: Transport, timers: Timers, chance: Chance): ShakyTransport {
  const lines = new Set<() => void>();
  let online = true;
  let flying = 0;
  const happens = (probability: number): boolean => probability > 0 && chance.unit() < probability;

  /** One direction of one line. */
  const way = (cut: () => void) => {
    let last = 0;
    const fly = (arrive: () => void): void => {
      const at = timers.now() + chance.unit() * shaky.weather.delay;
      last = happens(shaky.weather.early) ? last : Math.max(last, at);
      flying++;
      timers.after(last - timers.now(), () => {
        flying--;
        arrive();
      });
    };
    return (arrive: () => void): void => {
      if (happens(shaky.weather.cut)) cut();
      else if (!happens(shaky.weather.lost)) fly(arrive);
      if (happens(shaky.weather.twice)) fly(arrive);
    };
  };

  const shaky: ShakyTransport = {
    origin: transport.origin,
    weather: CALM,
    get flying() {
      return flying;
    },
    setOnline: (now) => {
      online = now === "online";
      if (!online) for (const cut of lines) cut();
    },
    open: (listener) => {
      let over = false;
      const end = (): void => {
        if (over) return;
        over = true;
        lines.delete(cut);
        line?.close();
        listener.closed();
      };
      const cut = (): void => void timers.after(0, end);
      const [there, back] = [way(cut), way(cut)];
      let line: Line | undefined;
      if (online) {
        lines.add(cut);
        line = transport.open({
          opened: () => !over && listener.opened(),
          received: (frame) => back(() => !over && listener.received(frame)),
          closed: () => void timers.after(0, end),
        });
      } else cut();
      return { send: (frame) => there(() => !over && line?.send(frame)), close: end };
    },
  };
  return shaky;
}

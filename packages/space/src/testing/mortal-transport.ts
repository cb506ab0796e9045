import { type ClientMessage, decodeFromClient } from "@counterpoint/wire";
import type { Transport } from "../sync/port.ts";
import { value } from "./world.ts";

/** A line that dies for good, and all lines after it: with the message that `kills` it, before the relay has it or after. */
export interface Mortal {
  readonly transport: Transport;
  isDead(): boolean;
}

export function mortal(
  { origin, open }: Transport,
  when: "unsent" | "unanswered",
  kills: (message: ClientMessage) => boolean,
): Mortal {
  let dead = false;
  return {
    isDead: () => dead,
    transport: {
      origin,
      open: (listener) => {
        if (dead) {
          queueMicrotask(() => listener.closed());
          return { send: () => undefined, close: () => undefined };
        }
        const line = open({
          opened: () => listener.opened(),
          received: (frame) => {
            if (!dead) return listener.received(frame);
            // The answer to what killed it: done at the relay, and lost on the way.
            line.close();
            listener.closed();
          },
          closed: () => listener.closed(),
        });
        return {
          send: (frame) => {
            if (dead) return;
            dead = kills(value(decodeFromClient(frame)).message);
            if (!dead || when === "unanswered") line.send(frame);
            else listener.closed();
          },
          close: () => line.close(),
        };
      },
    },
  };
}

/** A relay that is not honest: what an honest one says, or hears, is altered on the way by whoever runs it. */
import {
  type ClientMessage,
  decodeFromClient,
  decodeFromRelay,
  encodeFromClient,
  encodeFromRelay,
  type Frame,
  type LogEntry,
  type RelayMessage,
} from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { Transport } from "../sync/port.ts";

export interface Tampering {
  /** What is said instead of this. */
  readonly says?: (frame: Frame<RelayMessage>) => readonly (Frame<RelayMessage> | Bytes)[];
  /** What is heard instead of this; undefined where nothing is. */
  readonly hears?: (message: ClientMessage) => ClientMessage | undefined;
}

export interface HostileRelay extends Transport {
  tampering: Tampering;
}

export function hostileRelay(honest: Transport, tampering: Tampering = {}): HostileRelay {
  const hostile: HostileRelay = {
    origin: honest.origin,
    tampering,
    open: (listener) => {
      const line = honest.open({
        ...listener,
        received: (bytes) => {
          const frame = decodeFromRelay(bytes);
          const said = frame.ok ? (hostile.tampering.says?.(frame.value) ?? [bytes]) : [bytes];
          for (const one of said) {
            listener.received(one instanceof Uint8Array ? one : encodeFromRelay(one.message, one.request));
          }
        },
      });
      return {
        close: line.close,
        send: (bytes) => {
          const frame = decodeFromClient(bytes);
          if (!frame.ok) return line.send(bytes);
          const { message, request } = frame.value;
          const heard = hostile.tampering.hears === undefined ? message : hostile.tampering.hears(message);
          if (heard !== undefined) line.send(encodeFromClient(heard, request));
        },
      };
    },
  };
  return hostile;
}

/** Other entries for those of any part of a log. */
export const sayingLog = (alter: (entries: readonly LogEntry[]) => readonly LogEntry[]): Tampering => ({
  says: ({ request, message }) =>
    message.type === "log"
      ? [{ request, message: { ...message, entries: alter(message.entries) } }]
      : [{ request, message }],
});

/** Other entries for those of any part of the chain, each with its place. */
export const sayingChain = (alter: (entry: Bytes, at: number) => Bytes | undefined): Tampering => ({
  says: ({ request, message }) => {
    if (message.type !== "chain") return [{ request, message }];
    const entries = message.entries.flatMap((entry, at) => alter(entry, message.from + at) ?? []);
    return [{ request, message: { ...message, entries } }];
  },
});

export const withBit = (bytes: Bytes, at: number): Bytes => bytes.with(at, (bytes.at(at) ?? 0) ^ 1);

import {
  type ClientMessage,
  decodeFromClient,
  decodeFromRelay,
  encodeFromClient,
  encodeFromRelay,
  type RelayMessage,
} from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { Transport } from "../sync/port.ts";
import { value } from "./world.ts";

export interface Tampering {
  /** What the relay says, as it arrives. */
  readonly said?: (message: RelayMessage) => RelayMessage;
  /** Hears all that the client says, before anything is done to it. */
  readonly heard?: (message: ClientMessage) => void;
  /** What the client says; undefined swallows it and cuts the line. */
  readonly asked?: (message: ClientMessage) => ClientMessage | undefined;
}

/** A line on which somebody sits: the relay itself, or whoever is between. */
export const tampering = (
  transport: Transport,
  { said = (same) => same, heard = () => undefined, asked = (same) => same }: Tampering,
): Transport => ({
  origin: transport.origin,
  open: (listener) => {
    const line = transport.open({
      ...listener,
      received: (frame: Bytes) => {
        const { message, request } = value(decodeFromRelay(frame));
        listener.received(encodeFromRelay(said(message), request));
      },
    });
    return {
      send: (frame) => {
        const { message, request } = value(decodeFromClient(frame));
        heard(message);
        const changed = asked(message);
        if (changed === undefined) line.close();
        else line.send(encodeFromClient(changed, request));
      },
      close: () => line.close(),
    };
  },
});
